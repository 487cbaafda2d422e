package id.pendopo.complaints.complaint;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks whether lateness is told at least as high as Pendopo tells it, and within the region (<i>pemeriksaan jenjang eskalasi</i>): a lower level
 * would keep from a superior what others are told, and the tier above the region is told only where the region must not know.
 */
final class EscalationLint {
    private static final Code LOWER = Code.of("LEVEL_LOWER");
    private static final Code ABOVE_REGION = Code.of("LEVEL_ABOVE_REGION");

    private final EscalationLevels levels;
    private final EscalationLevels least;

    EscalationLint(EscalationLevels levels, EscalationLevels least) {
        this.levels = levels;
        this.least = least;
    }

    List<ValueFlaw> lint() {
        Map<String, EscalationLevel> floor = least.byName();
        List<ValueFlaw> flaws = new ArrayList<>();
        levels.byName().forEach((clock, level) -> {
            EscalationLevel lowest = floor.getOrDefault(clock, level);
            if (level == EscalationLevel.HIGHER_TIER) {
                flaws.add(aboveRegion(clock, level));
            } else if (level.compareTo(lowest) < 0) {
                flaws.add(lower(clock, level, lowest));
            }
        });
        return List.copyOf(flaws);
    }

    private static ValueFlaw lower(String clock, EscalationLevel level, EscalationLevel least) {
        return new ValueFlaw(
                LOWER,
                "/" + clock,
                false,
                Text.of(
                        "lewatnya '%s' diberitahukan kepada %s, lebih rendah daripada %s"
                                .formatted(clock, level, least),
                        "the passing of '%s' is told to %s, lower than %s".formatted(clock, level, least)),
                Text.of(
                        "tulis %s sampai %s pada '%s'".formatted(least, EscalationLevel.REGION_HEAD, clock),
                        "write a level from %s to %s for '%s'".formatted(least, EscalationLevel.REGION_HEAD, clock)));
    }

    private static ValueFlaw aboveRegion(String clock, EscalationLevel level) {
        return new ValueFlaw(
                ABOVE_REGION,
                "/" + clock,
                false,
                Text.of(
                        "lewatnya '%s' diberitahukan kepada %s, di luar daerah".formatted(clock, level),
                        "the passing of '%s' is told to %s, outside the region".formatted(clock, level)),
                Text.of(
                        "tulis paling tinggi %s; tingkat di atas daerah mengikuti siapa yang dilaporkan"
                                .formatted(EscalationLevel.REGION_HEAD),
                        "write %s at most; the tier above the region follows from who is complained about"
                                .formatted(EscalationLevel.REGION_HEAD)));
    }
}
