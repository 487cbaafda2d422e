package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.LegalSource;
import java.util.Optional;

/**
 * What the law attaches to so many days of absence (<i>jenjang hukuman disiplin</i>).
 *
 * @param fromDays from this many days on
 * @param toDays up to this many, included; empty where there is no end
 * @param kind the sanction
 * @param untilPayLaw what stands in its place until the regulation on pay is in force
 * @param source the article
 */
public record AbsenceStep(
        int fromDays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> toDays,
        SanctionKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<SanctionKind> untilPayLaw,
        LegalSource source) {
    /** The sanction under this reading. */
    public SanctionKind kind(MediumSanctions reading) {
        return reading == MediumSanctions.UNTIL_PAY_LAW ? untilPayLaw.orElse(kind) : kind;
    }
}
