package id.pendopo.licensing.catalogue;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long each stage may take (<i>standar waktu layanan</i>). A stage without a term of its own shares the total term: that is how a
 * service of one day is written. The four that are named here are Pendopo's suggestion [D]; a region writes its own beside them.
 *
 * @param code its name, for example {@code STD10}
 * @param terms the terms by stage
 */
public record SlaProfile(Code code, Map<ServiceStage, Term> terms) {
    /** Completeness 2, technical 3, inspection 5, recommendation 2, fee 1, approval 1, signing 1. */
    public static final SlaProfile FULL15 = of("FULL15", 2, 3, 5, 2, 1, 1, 1);

    /** 1, 3, 3, 1, without fee, 1, 1. */
    public static final SlaProfile STD10 = of("STD10", 1, 3, 3, 1, 0, 1, 1);

    /** 1, 1, 2, 1, without fee, 1, 1. */
    public static final SlaProfile INSP7 = of("INSP7", 1, 1, 2, 1, 0, 1, 1);

    /** 1, 1, without inspection, 1, without fee, 1, 1: for the fallback term of five working days. */
    public static final SlaProfile FAST5 = of("FAST5", 1, 1, 0, 1, 0, 1, 1);

    /** Those that every pack may name. */
    public static final List<SlaProfile> NAMED = List.of(FULL15, STD10, INSP7, FAST5);

    /** Copies what it is given. */
    public SlaProfile {
        Map<ServiceStage, Term> copy = new EnumMap<>(ServiceStage.class);
        copy.putAll(terms);
        terms = Collections.unmodifiableMap(copy);
    }

    /** The term of a stage; empty where it shares the total term. */
    public Optional<Term> term(ServiceStage stage) {
        return Optional.ofNullable(terms.get(stage));
    }

    private static SlaProfile of(
            String code,
            int completeness,
            int technical,
            int inspection,
            int recommendation,
            int fee,
            int approval,
            int sign) {
        Map<ServiceStage, Term> terms = new EnumMap<>(ServiceStage.class);
        put(terms, ServiceStage.COMPLETENESS, completeness);
        put(terms, ServiceStage.TECHNICAL, technical);
        put(terms, ServiceStage.INSPECTION, inspection);
        put(terms, ServiceStage.RECOMMENDATION, recommendation);
        put(terms, ServiceStage.FEE, fee);
        put(terms, ServiceStage.APPROVAL, approval);
        put(terms, ServiceStage.SIGN, sign);
        return new SlaProfile(Code.of(code), terms);
    }

    private static void put(Map<ServiceStage, Term> terms, ServiceStage stage, int days) {
        if (days > 0) {
            terms.put(stage, Term.workingDays(days));
        }
    }
}
