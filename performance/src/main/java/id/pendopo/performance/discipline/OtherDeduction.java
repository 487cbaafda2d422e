package id.pendopo.performance.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.leave.AbsenceClass;
import java.util.Optional;

/**
 * What a table takes for something that is neither late nor absent without a reason (<i>pengurangan lain</i>).
 *
 * @param what what people call it
 * @param absence the class of absence it is for; empty where it is for a deed
 * @param percent how much for each day or deed, 0 to 100
 * @param afterDays how many days of the absence are free
 */
public record OtherDeduction(
        Text what,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<AbsenceClass> absence,
        Percentage percent,
        int afterDays) {
    /** @throws IllegalArgumentException if a number is outside its range */
    public OtherDeduction {
        if (percent.isNegative() || percent.isMoreThan(Percentage.HUNDRED) || afterDays < 0) {
            throw new IllegalArgumentException(
                    "deduction: %s after %d days is outside its range; give 0 to 100%% after no day or more"
                            .formatted(percent, afterDays));
        }
    }
}
