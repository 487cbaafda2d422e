package id.pendopo.licensing.risk;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.BusinessActivity;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.Premises;
import id.pendopo.licensing.business.ScaleLimits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of an activity whose risk is asked (<i>data penentu tingkat risiko</i>).
 *
 * @param code which business
 * @param scope in which scope; empty while it is not told
 * @param scale of which scale; empty while it is not known
 * @param measures how much of what; what is absent is not told
 * @param on the day whose rules hold
 */
public record RiskQuestion(
        KbliCode code, Optional<Code> scope, Optional<BusinessScale> scale, Map<Code, Long> measures, LocalDate on) {
    /** Copies what it is given. */
    public RiskQuestion {
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
    }

    /** What an activity tells of itself; empty while its code is none. */
    public static Optional<RiskQuestion> of(BusinessActivity activity, ScaleLimits byCapital, LocalDate on) {
        Map<Code, Long> measures = new TreeMap<>();
        Premises premises = activity.location().premises();
        premises.landSquareMetres().ifPresent(area -> measures.put(RiskParameter.LAND_AREA_M2, area));
        premises.buildingSquareMetres().ifPresent(area -> measures.put(RiskParameter.BUILDING_AREA_M2, area));
        return activity.code()
                .map(code -> new RiskQuestion(code, activity.scope(), activity.scale(byCapital), measures, on));
    }

    /** The same, with this measure. */
    public RiskQuestion with(Code measure, long amount) {
        Map<Code, Long> more = new TreeMap<>(measures);
        more.put(measure, amount);
        return new RiskQuestion(code, scope, scale, more, on);
    }
}
