package id.pendopo.testkit.scenario;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a scenario plays.
 *
 * @param region name of a pack's folder
 * @param profile regime to follow without a pack, or instead of the pack's
 * @param historic whether a regime may be used after its last day
 * @param illustration whether invented values may be used
 * @param days days beside those of the pack
 * @param values values for this scenario alone, by file of the pack
 * @param line where the scenario begins
 */
record Setting(
        Optional<String> region,
        Optional<String> profile,
        boolean historic,
        boolean illustration,
        Days days,
        Map<String, @Nullable Object> values,
        int line) {
    boolean isSomewhere() {
        return region.isPresent() || profile.isPresent();
    }
}
