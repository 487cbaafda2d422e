package id.pendopo.licensing.register;

import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applications of an invented office. */
final class HandledSamples {
    static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private HandledSamples() {}

    static HandledApplication issued(String type, int days, boolean inTime) {
        return new HandledApplication(
                Code.of(type),
                MARCH,
                Optional.of(new HandledApplication.Outcome(
                        MARCH.plusDays(20),
                        Code.of("ISSUED"),
                        days,
                        Optional.of(inTime),
                        0,
                        0,
                        false,
                        Optional.empty())));
    }

    static HandledApplication refused(String type, String reason) {
        return new HandledApplication(
                Code.of(type),
                MARCH,
                Optional.of(new HandledApplication.Outcome(
                        MARCH.plusDays(20),
                        Code.of("REJECTED"),
                        5,
                        Optional.empty(),
                        2,
                        1,
                        false,
                        Optional.of(Code.of(reason)))));
    }

    static HandledApplication open(String type) {
        return new HandledApplication(Code.of(type), MARCH, Optional.empty());
    }

    static List<HandledApplication> times(int count, HandledApplication one) {
        List<HandledApplication> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(one);
        }
        return all;
    }

    static List<HandledApplication> many() {
        List<HandledApplication> all = new ArrayList<>(times(6, issued("REKLAME", 5, true)));
        all.addAll(times(7, refused("REKLAME", "SPATIAL_PLAN")));
        return all;
    }
}
