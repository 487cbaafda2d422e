package id.pendopo.performance.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A value that holds on some days (<i>nilai bertanggal</i>), such as a number or a rank.
 *
 * @param value the value
 * @param days when it holds
 */
public record Dated<T>(T value, Validity days) {
    /** From this day on until further notice. */
    public static <T> Dated<T> from(LocalDate first, T value) {
        return new Dated<>(value, Validity.from(first));
    }

    /** The value of this day; of two that overlap the one that began later, so that a mended entry wins. */
    public static <T> Optional<T> on(LocalDate day, List<Dated<T>> all) {
        Optional<Dated<T>> found = Optional.empty();
        for (Dated<T> one : all) {
            boolean later = found.map(before -> !one.days.from().isBefore(before.days.from()))
                    .orElse(true);
            if (later && one.days.isOn(day)) {
                found = Optional.of(one);
            }
        }
        return found.map(Dated::value);
    }

    /** Whether two of these hold on one day. */
    public static <T> boolean overlap(List<Dated<T>> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).days.overlaps(all.get(j).days)) {
                    return true;
                }
            }
        }
        return false;
    }
}
