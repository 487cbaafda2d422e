package id.pendopo.performance.compute;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.activity.Evidence;
import id.pendopo.performance.activity.Output;
import id.pendopo.performance.activity.TimeSpan;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.activity.WorkLinks;
import id.pendopo.performance.activity.WorkPlace;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/** Work as a scenario tells it: {@code {from, to, item, quantity, words, link, duty}} on a day. */
final class GivenWork {
    private GivenWork() {}

    static Work of(ComputationInput given, String day) {
        long quantity = given.number("quantity");
        if (quantity < 1 || quantity > Output.LIMIT) {
            throw new IllegalArgumentException(
                    "given.quantity: %d is outside 1 to %d".formatted(quantity, Output.LIMIT));
        }
        return new Work(
                given.date(day),
                time(given),
                new Output(
                        Code.of(given.text("item")),
                        (int) quantity,
                        given.textIfAny("words").map(PersonalText::of)),
                new WorkLinks(given.textIfAny("duty").map(Code::of), Optional.empty()),
                WorkPlace.OFFICE,
                given.textIfAny("link")
                        .map(PersonalText::of)
                        .map(Evidence::of)
                        .map(List::of)
                        .orElse(List.of()));
    }

    private static TimeSpan time(ComputationInput given) {
        try {
            return TimeSpan.of(given.text("from"), given.text("to"));
        } catch (DateTimeException bad) {
            throw new IllegalArgumentException("given.from, given.to: are no times; write them like 08:00", bad);
        }
    }
}
