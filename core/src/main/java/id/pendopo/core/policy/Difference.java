package id.pendopo.core.policy;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One value in which a region differs from the layers below its own (<i>perbedaan dengan ketentuan nasional</i>).
 *
 * @param procedure family and name of the policy: {@code grants/proposal}
 * @param key the value's name
 * @param label what people call it
 * @param from the first day on which the region's value holds
 * @param below what would hold without it on that day, as written, or by the names of its parts; empty when nothing would
 * @param regional the region's value, in the same way
 * @param source the region's source
 * @param standing who stands behind it
 * @param replacement present when it takes the place of a decision of Pendopo
 */
public record Difference(
        String procedure,
        String key,
        Text label,
        LocalDate from,
        Optional<String> below,
        String regional,
        LegalSource source,
        ValueStanding standing,
        Optional<Replacement> replacement) {}
