package id.pendopo.core.policy;

import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.policy.Held.Layer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;

/** Holds the values of a region to the leeway that the law leaves. */
final class LeewayCheck {
    private final Layers layers;
    private final LocalDate start;
    private final JsonBinding json;
    private final Faults faults;

    /** @param start the first day of the book; what ended before it is nobody's concern any more */
    LeewayCheck(Layers layers, LocalDate start, JsonBinding json, Faults faults) {
        this.layers = layers;
        this.start = start;
        this.json = json;
        this.faults = faults;
    }

    void check(Component component) {
        layers.all(component.name()).forEach(held -> checkBounds(component, held));
        NavigableMap<LocalDate, Held> region = layers.of(Layer.REGION, component.name());
        for (Map.Entry<LocalDate, Held> entry : region.entrySet()) {
            Held held = entry.getValue();
            switch (component.leeway()) {
                case FIXED -> refuseFixed(component, held);
                case REGION_MAY_REPLACE -> checkReplacement(held);
                case MAY_LOWER, MAY_RAISE ->
                    checkLimit(component, held, Optional.ofNullable(region.higherKey(entry.getKey())));
                case WITHIN, REGION_SETS -> {
                    // Only the bounds hold, and they were looked at above.
                }
            }
        }
    }

    private void checkBounds(Component component, Held held) {
        boolean measured = component.leeway() == LeewayKind.MAY_LOWER || component.leeway() == LeewayKind.MAY_RAISE;
        boolean tooLow = component
                .min()
                .map(min -> isBeyond(held.value(), bound(min, component), -1, !measured))
                .orElse(false);
        boolean tooHigh = component
                .max()
                .map(max -> isBeyond(held.value(), bound(max, component), 1, !measured))
                .orElse(false);
        if (tooLow || tooHigh) {
            String bounds = component.min().orElse("") + ".." + component.max().orElse("");
            report(PackProblem.OUT_OF_BOUNDS, component, held, held.shown(), bounds);
        }
    }

    /** A bound in another unit cannot be kept, so it counts as passed, unless the unit is looked at anyway. */
    private static boolean isBeyond(Object value, Object bound, int direction, boolean inAnotherUnit) {
        return Order.compare(value, bound).map(order -> order * direction > 0).orElse(inAnotherUnit);
    }

    private Object bound(String text, Component component) {
        Faults own = new Faults();
        Conversion conversion = new Conversion(json, own);
        return conversion
                .convert(text, component.type(), "", "")
                .or(() -> number(text).flatMap(number -> conversion.convert(number, component.type(), "", "")))
                .orElseThrow(() -> new IllegalStateException(
                        "policy: the bound %s of %s is no value of its type; write it as in JSON without quotes"
                                .formatted(text, component.name())));
    }

    private static Optional<Object> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private void refuseFixed(Component component, Held held) {
        Optional<Held> below =
                layers.belowRegion(component.name(), held.written().start());
        report(
                PackProblem.FIXED_BY_LAW,
                component,
                held,
                held.shown(),
                below.map(Held::shown).orElse("-"),
                below.map(LeewayCheck::source).orElse("-"));
    }

    private void checkReplacement(Held held) {
        if (held.written().deed().isEmpty()) {
            report(PackProblem.REPLACEMENT_UNEXPLAINED, LeewayKind.REGION_MAY_REPLACE, held, held.shown(), "deed");
        }
        if (held.written().reason().isEmpty()) {
            report(PackProblem.REPLACEMENT_UNEXPLAINED, LeewayKind.REGION_MAY_REPLACE, held, held.shown(), "reason");
        }
    }

    /** A value that was within the law becomes looser than it on the day the law changes, so each such day is looked at. */
    private void checkLimit(Component component, Held held, Optional<LocalDate> until) {
        LocalDate first =
                held.written().start().isBefore(start) ? start : held.written().start();
        TreeSet<LocalDate> days =
                new TreeSet<>(layers.startsBelowRegion(component.name()).tailSet(first, false));
        days.add(first);
        boolean mayLower = component.leeway() == LeewayKind.MAY_LOWER;
        for (LocalDate day : days) {
            if (until.map(end -> !day.isBefore(end)).orElse(false)) {
                return;
            }
            Optional<Held> law = layers.belowRegion(component.name(), day);
            if (law.isEmpty()) {
                continue;
            }
            Held limit = law.get();
            Optional<Integer> order = Order.compare(held.value(), limit.value());
            if (order.isEmpty()) {
                report(PackProblem.NOT_COMPARABLE, component, held, held.shown(), limit.shown());
                return;
            } else if (mayLower ? order.get() > 0 : order.get() < 0) {
                report(
                        PackProblem.LOOSER_THAN_LAW,
                        component,
                        held,
                        held.shown(),
                        limit.shown(),
                        limit.written().start(),
                        source(limit),
                        (mayLower ? "tetapkan paling tinggi " : "tetapkan paling rendah ") + limit.shown(),
                        (mayLower ? "set at most " : "set at least ") + limit.shown());
            }
        }
    }

    private static String source(Held held) {
        return held.written().source().in(Locale.ROOT);
    }

    private void report(PackProblem problem, Component component, Held held, Object... found) {
        report(problem, component.leeway(), held, found);
    }

    private void report(PackProblem problem, LeewayKind leeway, Held held, Object... found) {
        faults.add(
                problem,
                Optional.of(leeway),
                held.written().file(),
                held.written().pointer(),
                found);
    }
}
