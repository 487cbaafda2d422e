package id.pendopo.core.office;

import id.pendopo.core.journal.KeySource;
import id.pendopo.core.law.Code;
import id.pendopo.core.notice.NoticeProvider;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** An office being set up (<i>penyiapan kantor</i>): begin with {@link Office#in}; {@link #open} opens it. Not thread-safe. */
public final class OfficeBuilder {
    final RegionPack pack;
    private @Nullable Store store;
    private @Nullable KeySource keys;

    @Nullable
    Validator validator;

    private final List<NoticeProvider> notices = new ArrayList<>();
    Staff staff = Staff.UNKNOWN;
    private Optional<String> unchecked = Optional.empty();
    final List<FactSource> sources = new ArrayList<>();
    final List<Book> books = new ArrayList<>();
    final List<Outbox> outboxes = new ArrayList<>();
    private final Map<String, List<OwnRule>> own = new HashMap<>();
    private final List<ProcedureProvider> providers = new ArrayList<>();
    final Map<Code, NumberTemplate> templates = new HashMap<>();
    int attempts = 40;
    int remembered;

    OfficeBuilder(RegionPack pack) {
        this.pack = pack;
        ServiceLoader.load(Book.class).forEach(books::add);
    }

    /** Where everything is kept. */
    public OfficeBuilder with(Store where) {
        this.store = where;
        return this;
    }

    /** Who answers facts. */
    public OfficeBuilder facts(FactSource... more) {
        sources.addAll(List.of(more));
        return this;
    }

    /** Tells these notices too, beside those that {@code ServiceLoader} finds for its procedures. */
    public OfficeBuilder notices(NoticeProvider... more) {
        notices.addAll(List.of(more));
        return this;
    }

    List<NoticeProvider> noticesOf(Collection<String> procedures) {
        List<NoticeProvider> all = new ArrayList<>(notices);
        ServiceLoader.load(NoticeProvider.class).forEach(provider -> {
            if (procedures.contains(provider.procedure())) {
                all.add(provider);
            }
        });
        return all;
    }

    /** Who holds which role, and serves which units; without this word everybody serves every unit. */
    public OfficeBuilder staff(Staff directory) {
        this.staff = directory;
        return this;
    }

    /** Another book that moves with the cases, beside those that {@code ServiceLoader} finds, such as the budget ledger. */
    public OfficeBuilder book(Book book) {
        books.add(book);
        return this;
    }

    /** Tells the outside of every act, in the same commit; without this word nothing is told. */
    public OfficeBuilder outbox(Outbox outbox) {
        outboxes.add(outbox);
        return this;
    }

    /** Where the random keys of personal values come from, for example {@code new SecureRandom()::nextBytes}. */
    public OfficeBuilder keys(KeySource source) {
        this.keys = source;
        return this;
    }

    /** Who checks the constraints of commands; any Jakarta Validation provider. */
    public OfficeBuilder validator(Validator checker) {
        this.validator = checker;
        return this;
    }

    /** Leaves the constraints of commands unchecked, because. */
    public OfficeBuilder withoutValidation(String because) {
        this.unchecked = Optional.of(because);
        return this;
    }

    /** How the numbers of a series are written, where the procedure itself does not say. */
    public OfficeBuilder numbers(Code series, NumberTemplate template) {
        templates.put(series, template);
        return this;
    }

    /**
     * Adds rules of the region's own to a procedure: each may refuse or warn beside the rules of the law.
     *
     * @throws IllegalArgumentException when it is opened, if there is no such procedure or no such act
     */
    public OfficeBuilder also(String procedure, OwnRule... rules) {
        own.computeIfAbsent(procedure, name -> new ArrayList<>()).addAll(List.of(rules));
        return this;
    }

    Procedure<?> open(ProcedureProvider provider) {
        List<OwnRule> rules = own.getOrDefault(provider.name(), List.of());
        return rules.isEmpty() ? provider.open(pack) : provider.open(pack, rules);
    }

    List<OwnRule> ownRules() {
        return own.values().stream().flatMap(List::stream).toList();
    }

    void requireProcedures(java.util.Set<String> known) {
        own.keySet().forEach(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "office: has own rules for %s and knows only %s; mend the name".formatted(name, known));
            }
        });
    }

    /** Offers these procedures instead of all that {@code ServiceLoader} finds and the pack speaks of. */
    public OfficeBuilder procedures(ProcedureProvider... only) {
        providers.addAll(List.of(only));
        return this;
    }

    /**
     * Keeps so many cases in memory between commands, 0 to 100,000; without this word none. Remembered cases hold personal
     * values: whoever erases one in the store says {@link Office#forget} to every office that may remember it.
     */
    public OfficeBuilder remembering(int cases) {
        if (cases < 0 || cases > 100_000) {
            throw new IllegalArgumentException("office: %d remembered cases are outside 0 to 100,000".formatted(cases));
        }
        this.remembered = cases;
        return this;
    }

    /** How often a command is decided anew when others wrote first; 1 to 1,000. */
    public OfficeBuilder attempts(int times) {
        if (times < 1 || times > 1_000) {
            throw new IllegalArgumentException("office: %d attempts are outside 1 to 1,000".formatted(times));
        }
        this.attempts = times;
        return this;
    }

    /**
     * Opens the office.
     *
     * @throws IllegalStateException if a part is missing; the message names it
     */
    public Office open() {
        if (store == null) {
            throw new IllegalStateException("office: has no store; say with(store)");
        }
        if (keys == null) {
            throw new IllegalStateException(
                    "office: has no keys for personal values; say keys(new SecureRandom()::nextBytes)");
        }
        if (validator == null && unchecked.isEmpty()) {
            throw new IllegalStateException(
                    "office: has no validator; say validator(..), or withoutValidation(because) to leave commands unchecked");
        }
        return new Office(this, store, keys);
    }

    List<ProcedureProvider> providers() {
        if (!providers.isEmpty()) {
            return providers;
        }
        List<ProcedureProvider> found = new ArrayList<>();
        ServiceLoader.load(ProcedureProvider.class).forEach(found::add);
        if (found.isEmpty()) {
            throw new IllegalStateException(
                    "office: finds no procedure; put a module such as pendopo-grants on the path");
        }
        List<ProcedureProvider> here =
                found.stream().filter(provider -> provider.isIn(pack)).toList();
        if (here.isEmpty()) {
            throw new IllegalStateException(
                    "office: finds no procedure of which the pack of %s speaks; add its file, such as grants.json"
                            .formatted(pack.region().code().dotted()));
        }
        return here;
    }
}
