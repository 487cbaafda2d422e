package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.KeySource;
import id.pendopo.core.journal.Sealer;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.Region;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Due;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The front door of a region (<i>kantor pelayanan</i>): every command of every procedure goes through {@link #handle}, and
 * is answered accepted or refused with all reasons. Whatever is accepted has been written, whole and once, before the
 * answer is given. Thread-safe, if store, fact sources and key source are.
 */
public final class Office {
    private final Region region;
    private final RegionPack pack;
    private final Map<String, Procedure<?>> procedures;
    private final FindingCatalogue findings;
    private final Store store;
    private final Desk desk;
    private final BookRoom books;

    private Office(Builder builder, Store store, KeySource keys) {
        this.pack = builder.pack;
        this.region = builder.pack.region();
        this.store = store;
        this.procedures = new HashMap<>();
        FindingCatalogue words = FindingCatalogue.core();
        for (ProcedureProvider provider : builder.providers()) {
            procedures.put(provider.name(), sealable(provider.open(builder.pack)));
            words = words.and(provider.findings());
        }
        this.findings = words;
        this.books = new BookRoom(store, builder.books);
        this.desk = new Desk(
                pack,
                store,
                new FactRoom(books, builder.sources),
                books,
                new NumberRoom(store, region.code(), builder.templates),
                new CommandCheck(builder.validator),
                keys,
                new Memory(builder.remembered),
                builder.attempts);
    }

    /** A type that cannot be sealed must show itself now, and not with the first case. */
    private static Procedure<?> sealable(Procedure<?> procedure) {
        List<String> faults = Sealer.faults(procedure.types());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("procedure %s: cannot be written to a journal: %s"
                    .formatted(procedure.name(), String.join("; ", faults)));
        }
        return procedure;
    }

    /** Begins an office of this region. */
    public static Builder in(RegionPack pack) {
        return new Builder(pack);
    }

    /**
     * Handles a command: loads the case, takes what time demands first, fetches facts, checks, decides, writes once.
     *
     * @param procedure for example {@code grants/proposal}
     * @param id the case; a new one for a command that opens
     * @param command what is asked
     * @param actor who asks; the host vouches for the role
     * @param at when, by the host's clock
     * @param commandId which attempt this is; a repeated one is answered as before
     * @throws IllegalArgumentException if this office does not know the procedure
     */
    public Answer handle(String procedure, CaseId id, Command command, Actor actor, Instant at, CommandId commandId) {
        return desk.handle(procedure(procedure), id, command, occasion(actor, at, commandId), true);
    }

    /** The answer that {@link #handle} would give; nothing is written. */
    public Answer whatIf(String procedure, CaseId id, Command command, Actor actor, Instant at) {
        return desk.handle(procedure(procedure), id, command, occasion(actor, at, CommandId.of("what-if")), false);
    }

    /** Takes what time demands of a case, in order; the entries it led to, empty when nothing was due. */
    public List<JournalEntry> settle(String procedure, CaseId id, Instant at) {
        return desk.settle(procedure(procedure), id, occasion(Actor.SYSTEM, at, CommandId.of("settle")));
    }

    /** What this person might do with the case now, and why not; empty when there is no such case. */
    public List<Option> options(String procedure, CaseId id, Actor actor, Instant at) {
        return desk.options(procedure(procedure), id, occasion(actor, at, CommandId.of("options")));
    }

    /** What the clock demands of a case now; empty when there is no such case. */
    public List<Due> due(String procedure, CaseId id, Instant at) {
        return desk.due(procedure(procedure), id, occasion(Actor.SYSTEM, at, CommandId.of("due")));
    }

    /** One page of cases of this region. */
    public CasePage find(CaseQuery query) {
        return store.find(query.ofRegion(region.code()));
    }

    /** The case as it stands; for officers, since it holds everything. */
    public Optional<CaseFile<?>> file(String procedure, CaseId id) {
        return desk.file(procedure(procedure), id);
    }

    /** Forgets a case that is remembered in memory, for instance because a personal value of it was erased in the store. */
    public void forget(CaseId id) {
        desk.forget(id);
    }

    /** The sealed entries of a case in order. */
    public List<JournalEntry> journal(CaseId id) {
        return desk.journal(id);
    }

    /**
     * Writes into a book what no case causes, for example the ceiling of a budget account.
     *
     * @param postings in order
     * @param cause the deed, for example {@code Perda APBD 2026}
     * @return why it may not stand; empty when it was written
     */
    public List<Finding> post(List<? extends Posting> postings, String cause, Instant at) {
        return books.post(new ArrayList<>(postings), cause, at);
    }

    /**
     * Versions of the law that living cases are pinned to and that the pack no longer holds; empty when every case can be
     * decided. Reads one line of each case that has not ended: for the start of an application after its pack has changed.
     */
    public List<LostVersion> lostVersions() {
        return new VersionCheck(store, region.code()).of(procedures.values());
    }

    /** The words of every finding this office may give. */
    public FindingCatalogue findings() {
        return findings;
    }

    /** The region. */
    public Region region() {
        return region;
    }

    /** The names of its procedures. */
    public java.util.Set<String> procedures() {
        return java.util.Collections.unmodifiableSet(procedures.keySet());
    }

    /** A procedure of this office. */
    public Procedure<?> procedure(String name) {
        Procedure<?> procedure = procedures.get(name);
        if (procedure == null) {
            throw new IllegalArgumentException("office: knows no procedure %s, but %s; put its module on the path"
                    .formatted(name, procedures.keySet()));
        }
        return procedure;
    }

    private Occasion occasion(Actor actor, Instant at, CommandId commandId) {
        return Occasion.of(at, region.time().offset(), pack.officeHours(), pack.calendar(), actor, commandId);
    }

    /** An office being set up; {@link #open} opens it. Not thread-safe. */
    public static final class Builder {
        private final RegionPack pack;
        private @Nullable Store store;
        private @Nullable KeySource keys;
        private @Nullable Validator validator;
        private Optional<String> unchecked = Optional.empty();
        private final List<FactSource> sources = new ArrayList<>();
        private final List<Book> books = new ArrayList<>();
        private final List<ProcedureProvider> providers = new ArrayList<>();
        private final Map<Code, NumberTemplate> templates = new HashMap<>();
        private int attempts = 40;
        private int remembered;

        private Builder(RegionPack pack) {
            this.pack = pack;
            ServiceLoader.load(Book.class).forEach(books::add);
        }

        /** Where everything is kept. */
        public Builder with(Store where) {
            this.store = where;
            return this;
        }

        /** Who answers facts. */
        public Builder facts(FactSource... more) {
            sources.addAll(List.of(more));
            return this;
        }

        /** Another book that moves with the cases, beside those that {@code ServiceLoader} finds, such as the budget ledger. */
        public Builder book(Book book) {
            books.add(book);
            return this;
        }

        /** Where the random keys of personal values come from, for example {@code new SecureRandom()::nextBytes}. */
        public Builder keys(KeySource source) {
            this.keys = source;
            return this;
        }

        /** Who checks the constraints of commands; any Jakarta Validation provider. */
        public Builder validator(Validator checker) {
            this.validator = checker;
            return this;
        }

        /** Leaves the constraints of commands unchecked, because. */
        public Builder withoutValidation(String because) {
            this.unchecked = Optional.of(because);
            return this;
        }

        /** How the numbers of a series are written, where the procedure itself does not say. */
        public Builder numbers(Code series, NumberTemplate template) {
            templates.put(series, template);
            return this;
        }

        /** Offers these procedures instead of all that {@code ServiceLoader} finds. */
        public Builder procedures(ProcedureProvider... only) {
            providers.addAll(List.of(only));
            return this;
        }

        /**
         * Keeps so many cases in memory between commands, 0 to 100,000; without this word none. Remembered cases hold personal
         * values: whoever erases one in the store says {@link Office#forget} to every office that may remember it.
         */
        public Builder remembering(int cases) {
            if (cases < 0 || cases > 100_000) {
                throw new IllegalArgumentException(
                        "office: %d remembered cases are outside 0 to 100,000".formatted(cases));
            }
            this.remembered = cases;
            return this;
        }

        /** How often a command is decided anew when others wrote first; 1 to 1,000. */
        public Builder attempts(int times) {
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

        private List<ProcedureProvider> providers() {
            if (!providers.isEmpty()) {
                return providers;
            }
            List<ProcedureProvider> found = new ArrayList<>();
            ServiceLoader.load(ProcedureProvider.class).forEach(found::add);
            if (found.isEmpty()) {
                throw new IllegalStateException(
                        "office: finds no procedure; put a module such as pendopo-grants on the path");
            }
            return found;
        }
    }
}
