package id.pendopo.core.notice;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom an act, or a day that comes near, must be told, and what of the case is told (<i>aturan pemberitahuan</i>). Written like
 * a step: {@code NoticeRule.<Proposal>of("grants.returned").after(Return.class).days("last", ..).toParties()}. What of the case
 * is told comes out of it as a day, an amount, a count or a code; words only through {@link Draft#words}, and those are looked at.
 * Immutable and thread-safe, if its functions are pure.
 *
 * @param <D> the data of the procedure
 */
public final class NoticeRule<D> {
    /** Values that every notice may name: number, stage, date, reason, warnings, region, head. */
    public static final Set<String> COMMON = Set.of("number", "stage", "date", "reason", "warnings", "region", "head");

    final String key;
    final Set<String> acts;
    final Set<Code> outcomes;
    final Set<String> warned;
    final Optional<Near> near;
    final Audience audience;
    final Function<CaseFile<D>, ? extends Collection<PersonRef>> followers;
    final Set<Code> roles;
    final Set<Code> regionWide;
    final Confidentiality confidentiality;
    final Map<String, Reader<D>> readers;
    final Predicate<CaseFile<D>> where;

    private NoticeRule(Draft<D> draft, Audience audience, Set<Code> roles, Confidentiality confidentiality) {
        this.key = draft.key;
        this.acts = Set.copyOf(draft.acts);
        this.outcomes = Set.copyOf(draft.outcomes);
        this.warned = Set.copyOf(draft.warned);
        this.near = draft.near;
        this.audience = audience;
        this.followers = draft.followers;
        this.roles = roles;
        this.regionWide = Set.copyOf(draft.regionWide);
        this.confidentiality = confidentiality;
        this.readers = Map.copyOf(draft.readers);
        this.where = draft.where;
    }

    /** Begins a rule of this key: the module and a name, for example {@code grants.returned}. */
    public static <D> Draft<D> of(String key) {
        return new Draft<>(key);
    }

    /** Which notice. */
    public String key() {
        return key;
    }

    /** The acts it follows; empty for any, and for a reminder. */
    public Set<String> acts() {
        return acts;
    }

    /** Who may read it. */
    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /** How many days before its clock ends it reminds; empty for what follows an act. */
    public OptionalInt daysBefore() {
        return near.isPresent() ? OptionalInt.of(near.get().days()) : OptionalInt.empty();
    }

    /** The names of the values that its words may hold. */
    public Set<String> values() {
        Set<String> names = new TreeSet<>(COMMON);
        names.addAll(readers.keySet());
        near.ifPresent(one -> names.add("last"));
        return names;
    }

    boolean follows(JournalEntry entry) {
        boolean here = outcomes.isEmpty() || outcomes.contains(entry.to());
        boolean moved = !entry.from().map(entry.to()::equals).orElse(false);
        boolean told = warned.isEmpty() || entry.warnings().stream().anyMatch(one -> warned.contains(one.code()));
        return near.isEmpty() && here && told && (acts.isEmpty() ? moved : acts.contains(entry.act()));
    }

    /** A clock, and how many days before its end. */
    record Near(Code clock, int days) {}

    /** Who is told. */
    enum Audience {
        PARTIES,
        FOLLOWERS,
        HOLDERS,
        ASSIGNEE,
        NEXT
    }

    /** Takes one value out of a case, or a text that must be looked at first. */
    interface Reader<D> {
        Read of(CaseFile<D> file, JournalEntry entry);
    }

    /** What a reader found: a safe value, or words that are not yet known to be in the open. */
    record Read(Optional<NoticeValue> value, Optional<String> words) {
        static Read safe(Optional<? extends NoticeValue> value) {
            return new Read(value.map(one -> one), Optional.empty());
        }
    }

    /** A rule being written; a word about the recipient ends it. Not thread-safe. */
    public static final class Draft<D> {
        private final String key;
        private final Set<String> acts = new LinkedHashSet<>();
        private final Set<Code> outcomes = new LinkedHashSet<>();
        private final Set<String> warned = new LinkedHashSet<>();
        private final Map<String, Reader<D>> readers = new LinkedHashMap<>();
        private final Set<Code> regionWide = new LinkedHashSet<>();
        private Optional<Near> near = Optional.empty();
        private Predicate<CaseFile<D>> where = file -> true;
        private Function<CaseFile<D>, ? extends Collection<PersonRef>> followers = file -> List.of();

        private Draft(String key) {
            if (!key.matches("[a-z]{2,30}\\.[a-z][A-Za-z0-9]{1,40}")) {
                throw new IllegalArgumentException("notice: %s is no key; write module.name".formatted(key));
            }
            this.key = key;
        }

        /** Follows one of these acts. */
        @SafeVarargs
        public final Draft<D> after(Class<? extends Command>... commands) {
            Stream.of(commands).map(Command::nameOf).forEach(acts::add);
            return this;
        }

        /** Only where the act led to one of these stages. */
        public Draft<D> leadingTo(Stage... stages) {
            Stream.of(stages).map(stage -> Code.of(stage.name())).forEach(outcomes::add);
            return this;
        }

        /** Only where the act went along with one of these warnings, by their codes. */
        public Draft<D> warnedOf(String... codes) {
            warned.addAll(List.of(codes));
            return this;
        }

        /** Only where the case, as it stands after the act, says so: who wants to hear nothing more is told nothing. */
        public Draft<D> where(Predicate<CaseFile<D>> says) {
            where = where.and(says);
            return this;
        }

        /** From so many days before the last day of this clock until that day, 1 to 366; the value {@code last} is that day. */
        public Draft<D> daysBefore(int days, Countdown clock) {
            if (days < 1 || days > 366) {
                throw new IllegalArgumentException("notice %s: %d days are outside 1 to 366".formatted(key, days));
            }
            near = Optional.of(new Near(Code.of(clock.name()), days));
            return this;
        }

        /** Tells an amount. */
        public Draft<D> amount(String name, Function<CaseFile<D>, Optional<Rupiah>> of) {
            return value(name, (file, entry) -> Read.safe(of.apply(file).map(NoticeValue.Amount::new)));
        }

        /** Tells an amount that the act itself set, by the name it has among the amounts of its entry. */
        public Draft<D> amountSet(String name) {
            return value(
                    name,
                    (file, entry) -> Read.safe(
                            Optional.ofNullable(entry.amounts().get(name)).map(NoticeValue.Amount::new)));
        }

        /** Tells a day. */
        public Draft<D> day(String name, Function<CaseFile<D>, Optional<LocalDate>> of) {
            return value(name, (file, entry) -> Read.safe(of.apply(file).map(NoticeValue.Day::new)));
        }

        /** Tells the last day of a clock. */
        public Draft<D> lastDay(String name, Countdown clock) {
            return day(name, file -> file.clocks().find(Code.of(clock.name())).map(state -> state.lastDay()));
        }

        /** Tells a number of things. */
        public Draft<D> count(String name, Function<CaseFile<D>, Long> of) {
            return value(name, (file, entry) -> Read.safe(Optional.of(new NoticeValue.Count(of.apply(file)))));
        }

        /** Tells codes, by the region's labels. */
        public Draft<D> codes(String name, Function<CaseFile<D>, ? extends Collection<Code>> of) {
            return value(
                    name, (file, entry) -> Read.safe(Optional.of(new NoticeValue.Codes(List.copyOf(of.apply(file))))));
        }

        /** Tells words of the case, if they stand in the open and repeat no personal value; else nothing. */
        public Draft<D> words(String name, Function<CaseFile<D>, String> of) {
            return value(name, (file, entry) -> new Read(Optional.empty(), Optional.of(of.apply(file))));
        }

        private Draft<D> value(String name, Reader<D> reader) {
            if (COMMON.contains(name) || readers.put(name, reader) != null) {
                throw new IllegalArgumentException("notice %s: has the value %s twice".formatted(key, name));
            }
            return this;
        }

        /** These roles are held for the whole region: whoever holds one is told, whatever unit the case names. */
        public Draft<D> regionWide(Role... who) {
            Stream.of(who).map(Role::code).forEach(regionWide::add);
            return this;
        }

        /** For every party of the case. */
        public NoticeRule<D> toParties() {
            return new NoticeRule<>(this, Audience.PARTIES, Set.of(), Confidentiality.PARTIES);
        }

        /** For every party of the case; anybody else may read it too. */
        public NoticeRule<D> toPartiesOpenly() {
            return new NoticeRule<>(this, Audience.PARTIES, Set.of(), Confidentiality.OPEN);
        }

        /**
         * For persons who follow the case without being a party of it, as its data name them: what they are told must be open to anybody, so a
         * rule for a case that may be closed says {@link #where}.
         */
        public NoticeRule<D> toFollowers(Function<CaseFile<D>, ? extends Collection<PersonRef>> who) {
            followers = who;
            return new NoticeRule<>(this, Audience.FOLLOWERS, Set.of(), Confidentiality.OPEN);
        }

        /** For whoever holds one of these roles, of the unit of the case where it names one and the role is not {@link #regionWide}. */
        public NoticeRule<D> toHoldersOf(Role... who) {
            Set<Code> codes = new TreeSet<>();
            Stream.of(who).map(Role::code).forEach(codes::add);
            return new NoticeRule<>(this, Audience.HOLDERS, codes, Confidentiality.OFFICE);
        }

        /** For the officer with whom the case lies; nobody where it lies with nobody. */
        public NoticeRule<D> toAssignee() {
            return new NoticeRule<>(this, Audience.ASSIGNEE, Set.of(), Confidentiality.OFFICE);
        }

        /** For the officers for whom the case now waits: its officer, or whoever holds the roles that move it on. */
        public NoticeRule<D> toNextOfficers() {
            return new NoticeRule<>(this, Audience.NEXT, Set.of(), Confidentiality.OFFICE);
        }
    }
}
