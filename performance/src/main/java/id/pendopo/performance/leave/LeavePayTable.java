package id.pendopo.performance.leave;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one body pays in absence (<i>tabel tambahan penghasilan selama cuti dan ketidakhadiran</i>), as it was printed. Where a text says
 * nothing, or was not seen whole, the table has no rule: nothing is filled in. Immutable and thread-safe.
 *
 * @param code by which a policy names it
 * @param name what people call it
 * @param source where it was read, with how sure that is
 * @param rules one a class of absence at most
 * @param note what of the source is not here, and why
 */
public record LeavePayTable(
        Code code,
        Text name,
        LegalSource source,
        List<LeavePayRule> rules,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Text> note) {
    /** @throws IllegalArgumentException if a class stands twice */
    public LeavePayTable {
        rules = List.copyOf(rules);
        Set<AbsenceClass> seen = new HashSet<>();
        for (LeavePayRule rule : rules) {
            if (!seen.add(rule.absence())) {
                throw new IllegalArgumentException(
                        "leave pay %s: %s stands twice; join both into one rule".formatted(code, rule.absence()));
            }
        }
    }

    /** The rule of this class, if the table has one. */
    public Optional<LeavePayRule> find(AbsenceClass absence) {
        for (LeavePayRule rule : rules) {
            if (rule.absence() == absence) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
