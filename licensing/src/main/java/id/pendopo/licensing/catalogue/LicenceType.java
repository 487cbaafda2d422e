package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.NumberSeries;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One type of licence (<i>jenis izin</i>) as a region's catalogue has it. Immutable and thread-safe; made by {@link #of} or read from a
 * pack. What does not go together is found by {@link LicenceTypes#lint}.
 *
 * @param code for example {@code REKLAME}
 * @param name what it is called
 * @param legalBases the regulations it rests on, each with how sure that is, 1 to {@value #BASES}
 * @param issuance who issues it, and through which system
 * @param subject what it is about
 * @param unit the technical unit (<i>perangkat daerah teknis</i>) that gives its opinion
 * @param legacy whether it is only imported and no longer applied for, as SIUP and TDP are
 * @param questions what the applicant is asked because papers depend on it, at most {@value #QUESTIONS}
 * @param requirements the papers it needs, beside those of every type, at most {@value #REQUIREMENTS}
 * @param preconditions the base requirements it needs, at most {@value #PRECONDITIONS}
 * @param service how an application is handled; empty where the region handles none
 * @param product what comes of it
 */
public record LicenceType(
        Code code,
        Text name,
        List<LegalSource> legalBases,
        Issuance issuance,
        LicenceSubject subject,
        Code unit,
        boolean legacy,
        List<Question> questions,
        List<RequirementDef> requirements,
        List<Precondition> preconditions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ServiceStandard> service,
        LicenceProduct product) {
    /** The most regulations. */
    public static final int BASES = 20;

    /** The most questions. */
    public static final int QUESTIONS = 20;

    /** The most papers. */
    public static final int REQUIREMENTS = 60;

    /** The most base requirements. */
    public static final int PRECONDITIONS = 10;

    private static final String SERIES = "LICENCE_";

    /** The longest code: that of its series of numbers must still be a code. */
    public static final int CODE = Code.LIMIT - SERIES.length();

    /** @throws IllegalArgumentException if its code or a list is too long */
    public LicenceType {
        if (code.value().length() > CODE) {
            throw new IllegalArgumentException(
                    "licence type: the code %s has more than %d characters; shorten it".formatted(code, CODE));
        }
        legalBases = Limits.list("legal bases", legalBases, BASES);
        questions = Limits.list("questions", questions, QUESTIONS);
        requirements = Limits.list("requirements", requirements, REQUIREMENTS);
        preconditions = Limits.list("preconditions", preconditions, PRECONDITIONS);
    }

    /**
     * A type about a business that the region issues, free, without papers and visits, within {@link SlaProfile#FAST5}, on the fallback
     * term of five days, valid while operating; the rest is said of the draft.
     *
     * @throws IllegalArgumentException if a list is too long
     */
    public static LicenceType of(Code code, Text name, Consumer<Draft> more) {
        Draft draft = new Draft(code, name);
        more.accept(draft);
        return draft.type();
    }

    /** Whether the region may issue it, which is not so for what other systems issue and for what is only imported. */
    public boolean mayBeIssuedHere() {
        return issuance.authority().issuedHere() && !legacy;
    }

    /** Whether it is a person's own and never passes to another. */
    public boolean personal() {
        return subject == LicenceSubject.PERSON;
    }

    /** The series in which its licences are numbered. */
    public NumberSeries series() {
        return NumberSeries.of(Code.of(SERIES + code));
    }

    /** Which of its own papers such a case needs; see {@link LicenceTypes#requirements} for those of every type beside. */
    List<RequirementDef> needed(Circumstances circumstances) {
        return requirements.stream().filter(one -> one.neededIn(circumstances)).toList();
    }

    /** A type being written. Not thread-safe. */
    public static final class Draft {
        private final Code code;
        private final Text name;
        private List<LegalSource> legalBases =
                List.of(LegalSource.ownDecision("Jenis izin tanpa dasar hukum yang disebut"));
        private Issuance issuance = Issuance.regional();
        private LicenceSubject subject = LicenceSubject.BUSINESS;
        private Code unit = Code.of("DPMPTSP");
        private boolean legacy;
        private List<Question> questions = List.of();
        private List<RequirementDef> requirements = List.of();
        private List<Precondition> preconditions = List.of();
        private Optional<ServiceStandard> service = Optional.of(new ServiceStandard(
                Inspection.NONE,
                FeeMode.NONE,
                DecisionTerm.FALLBACK_5,
                SlaProfile.FAST5.code(),
                DeemedPolicy.RECORD_AND_ESCALATE,
                List.of(),
                Optional.empty()));
        private LicenceProduct product = new LicenceProduct(
                Validity.WHILE_OPERATING,
                false,
                false,
                Optional.empty(),
                SignatureLevel.CERTIFIED,
                EnumSet.allOf(PublicField.class));

        private Draft(Code code, Text name) {
            this.code = code;
            this.name = name;
        }

        /** The regulations it rests on. */
        public Draft under(LegalSource... bases) {
            legalBases = List.of(bases);
            return this;
        }

        /** Who issues it. */
        public Draft issued(Issuance by) {
            issuance = by;
            return this;
        }

        /** What it is about. */
        public Draft about(LicenceSubject what) {
            subject = what;
            return this;
        }

        /** The technical unit. */
        public Draft unit(Code technical) {
            unit = technical;
            return this;
        }

        /** Only imported, no longer applied for, and not handled. */
        public Draft legacy() {
            legacy = true;
            return handled(Optional.empty());
        }

        /** What the applicant is asked. */
        public Draft asking(Question... asked) {
            questions = List.of(asked);
            return this;
        }

        /** The papers it needs. */
        public Draft needing(RequirementDef... papers) {
            requirements = List.of(papers);
            return this;
        }

        /** The base requirements it needs. */
        public Draft after(Precondition... base) {
            preconditions = List.of(base);
            return this;
        }

        /** How an application is handled. */
        public Draft handled(ServiceStandard standard) {
            return handled(Optional.of(standard));
        }

        /** How an application is handled, if the region handles any. */
        public Draft handled(Optional<ServiceStandard> standard) {
            service = standard;
            return this;
        }

        /** What comes of it. */
        public Draft giving(LicenceProduct what) {
            product = what;
            return this;
        }

        private LicenceType type() {
            return new LicenceType(
                    code,
                    name,
                    legalBases,
                    issuance,
                    subject,
                    unit,
                    legacy,
                    questions,
                    requirements,
                    preconditions,
                    service,
                    product);
        }
    }
}
