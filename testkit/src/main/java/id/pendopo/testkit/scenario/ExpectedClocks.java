package id.pendopo.testkit.scenario;

import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.internal.yaml.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a step expects of the clocks of the case: until when each runs, or that it stands. */
final class ExpectedClocks {
    private static final String NONE = "none";

    private final Place place;
    private final List<Expectation.Check> checks = new ArrayList<>();

    private ExpectedClocks(Place place) {
        this.place = place;
    }

    /** Reads this part of what a step expects. */
    static List<Expectation.Check> read(Node node, Place place) {
        ExpectedClocks read = new ExpectedClocks(place);
        read.clocks(node);
        return read.checks;
    }

    private void clocks(Node node) {
        if (!(node.value() instanceof Map)) {
            Fields.wrong(node, "'clocks'", "map", place);
            return;
        }
        node.entries().forEach((name, value) -> clock(clockCode(name), value));
    }

    /** Clocks may be written as the code has them or as people write Java names: TU_CHECK or tuCheck. */
    private static String clockCode(String name) {
        return Code.isCode(name)
                ? name
                : name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private void clock(String name, Node value) {
        Optional<String> text = Fields.text(value, name, place);
        if (text.isEmpty()) {
            return;
        }
        String expected = text.get();
        if (!List.of(NONE, "paused", "stopped").contains(expected)) {
            Optional<LocalDate> day = Fields.date(value, name, place);
            if (day.isEmpty()) {
                return;
            }
        }
        if (!Code.isCode(name)) {
            place.fault(value.line(), "'" + name + "' bukan nama jam", "'" + name + "' is no name of a clock");
            return;
        }
        checks.add((outcome, report) -> {
            Optional<ClockState> state =
                    outcome.file().flatMap(file -> file.clocks().find(Code.of(name)));
            String came = state.map(ExpectedClocks::words).orElse(NONE);
            // A stopped clock no longer counts, so a scenario that wants none is content with it.
            boolean fits = came.equals(expected) || expected.equals(NONE) && came.equals("stopped");
            if (!fits) {
                report.differs("clocks." + name, expected, came);
            }
        });
    }

    private static String words(ClockState state) {
        if (state.phase() == Phase.PAUSED) {
            return "paused";
        }
        return state.phase() == Phase.STOPPED ? "stopped" : state.lastDay().toString();
    }
}
