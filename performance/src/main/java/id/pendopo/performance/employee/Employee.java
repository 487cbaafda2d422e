package id.pendopo.performance.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.LegacyNip;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.identity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A civil servant as the region's registry of personnel has him (<i>pegawai</i>), without name or address. How he is employed is stored
 * here and never inferred from a number; numbers come and go with their days. Immutable and thread-safe.
 *
 * @param id by which he is known inside
 * @param kinds how he is employed, at most {@value #LIMIT}
 * @param ranks his ranks, at most {@value #LIMIT}
 * @param ptkp his tax status, at most {@value #LIMIT}
 * @param nips his numbers as a PNS or CPNS, at most {@value #LIMIT}
 * @param pppkNumbers his numbers as a PPPK, which change with the agency, at most {@value #LIMIT}
 * @param legacyNip the number he had before 2008
 * @param birthDate his birthday as the registry has it, which may differ from the number's
 * @param sex his sex as the registry has it
 * @param formerHonorary whether he was appointed out of honorary staff, which allows a later age
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Employee(
        EmployeeId id,
        List<Dated<EmploymentKind>> kinds,
        List<Dated<Golongan>> ranks,
        List<Dated<PtkpStatus>> ptkp,
        @Personal(purpose = Purpose.IDENTITY) List<Dated<Nip>> nips,
        @Personal(purpose = Purpose.IDENTITY) List<Dated<PppkNumber>> pppkNumbers,
        @Personal(purpose = Purpose.IDENTITY) Optional<LegacyNip> legacyNip,
        @Personal(purpose = Purpose.IDENTITY) Optional<LocalDate> birthDate,
        @Personal(purpose = Purpose.IDENTITY) Optional<Sex> sex,
        boolean formerHonorary) {
    /** The most entries of one kind. */
    public static final int LIMIT = 100;

    /** @throws IllegalArgumentException if there are too many entries of one kind */
    public Employee {
        kinds = bounded(kinds);
        ranks = bounded(ranks);
        ptkp = bounded(ptkp);
        nips = bounded(nips);
        pppkNumbers = bounded(pppkNumbers);
    }

    /** Somebody of this id, with what is told. */
    public static Employee of(EmployeeId id, Consumer<Draft> told) {
        Draft draft = new Draft();
        told.accept(draft);
        return draft.employee(id);
    }

    /** How he is employed on this day; empty when he is not. */
    public Optional<EmploymentKind> kindOn(LocalDate day) {
        return Dated.on(day, kinds);
    }

    /** His rank on this day. */
    public Optional<Golongan> rankOn(LocalDate day) {
        return Dated.on(day, ranks);
    }

    /** His tax status on this day. */
    public Optional<PtkpStatus> ptkpOn(LocalDate day) {
        return Dated.on(day, ptkp);
    }

    /** His NIP on this day. */
    public Optional<Nip> nipOn(LocalDate day) {
        return Dated.on(day, nips);
    }

    /** His number as a PPPK on this day. */
    public Optional<PppkNumber> pppkNumberOn(LocalDate day) {
        return Dated.on(day, pppkNumbers);
    }

    /** Only the id: everything else is about a person. */
    @Override
    public String toString() {
        return "employee " + id;
    }

    private static <T> List<T> bounded(List<T> many) {
        if (many.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "employee: more than %d entries of one kind; keep what was in force".formatted(LIMIT));
        }
        return List.copyOf(many);
    }

    /** An employee being told. Not thread-safe. */
    public static final class Draft {
        private final List<Dated<EmploymentKind>> kinds = new ArrayList<>();
        private final List<Dated<Golongan>> ranks = new ArrayList<>();
        private final List<Dated<PtkpStatus>> ptkp = new ArrayList<>();
        private final List<Dated<Nip>> nips = new ArrayList<>();
        private final List<Dated<PppkNumber>> pppkNumbers = new ArrayList<>();
        private Optional<LegacyNip> legacyNip = Optional.empty();
        private Optional<LocalDate> birthDate = Optional.empty();
        private Optional<Sex> sex = Optional.empty();
        private boolean formerHonorary;

        private Draft() {}

        /** Employed like that from this day on. */
        public Draft employed(LocalDate first, EmploymentKind kind) {
            kinds.add(Dated.from(first, kind));
            return this;
        }

        /** Employed like that on these days. */
        public Draft employed(Validity days, EmploymentKind kind) {
            kinds.add(new Dated<>(kind, days));
            return this;
        }

        /** Of this rank from this day on; an older one without an end is overtaken. */
        public Draft ranked(LocalDate first, Golongan rank) {
            ranks.add(Dated.from(first, rank));
            return this;
        }

        /** Taxed like that from this day on. */
        public Draft taxed(LocalDate first, PtkpStatus status) {
            ptkp.add(Dated.from(first, status));
            return this;
        }

        /** With this number from the first day of employment on. */
        public Draft numbered(LocalDate first, Nip nip) {
            nips.add(Dated.from(first, nip));
            return this;
        }

        /** With this number as a PPPK on these days. */
        public Draft numbered(Validity days, PppkNumber number) {
            pppkNumbers.add(new Dated<>(number, days));
            return this;
        }

        /** With this number before 2008. */
        public Draft formerly(LegacyNip number) {
            legacyNip = Optional.of(number);
            return this;
        }

        /** Born on this day, of this sex, as the registry has it. */
        public Draft registered(LocalDate day, Sex registered) {
            birthDate = Optional.of(day);
            sex = Optional.of(registered);
            return this;
        }

        /** Appointed out of honorary staff. */
        public Draft fromHonoraryStaff() {
            formerHonorary = true;
            return this;
        }

        private Employee employee(EmployeeId id) {
            return new Employee(id, kinds, ranks, ptkp, nips, pppkNumbers, legacyNip, birthDate, sex, formerHonorary);
        }
    }
}
