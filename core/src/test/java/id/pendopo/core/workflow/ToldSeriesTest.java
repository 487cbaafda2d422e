package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Tiny.At.DONE;
import static id.pendopo.core.workflow.Tiny.At.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Tiny.By;
import id.pendopo.core.workflow.Tiny.Open;
import id.pendopo.core.workflow.Tiny.Sign;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A licence of each type is numbered in its own series, and the step is still written once. */
class ToldSeriesTest {
    private static final NumberTemplate TEMPLATE = NumberTemplate.of("{seq}/{year}");
    private static final Map<Code, NumberTemplate> NUMBERING =
            Map.of(Code.of("SMALL"), TEMPLATE, Code.of("LARGE"), TEMPLATE, Code.of("LETTER"), TEMPLATE);

    private enum Series implements NumberSeries {
        LETTER
    }

    private final Workflow<Tiny> workflow = Tiny.of(Tiny.done(Tiny.act(Sign.class)
                    .from(START)
                    .to(DONE)
                    .numbered(Series.LETTER)
                    .numbered((file, sign, o) -> NumberSeries.of(size(sign)))))
            .numbering(NUMBERING)
            .build();

    private static Code size(Sign sign) {
        return Code.of(sign.amount() < 0 ? "NONE" : sign.amount() < 10 ? "SMALL" : "LARGE");
    }

    private static Occasion occasion(By role) {
        return Occasion.of(
                Instant.parse("2026-03-02T02:00:00Z"),
                ZoneOffset.ofHours(7),
                OfficeHours.DEFAULT,
                WorkingCalendar.national(),
                Actor.of(role == By.CITIZEN ? "a1" : "b1", role),
                CommandId.of("c1"));
    }

    private static CaseFile<Tiny> opened(Workflow<Tiny> workflow, Command command, Occasion o) {
        Decision<Tiny> decision = workflow.open(CaseId.of("t1"), RegionCode.parse("32.73"), command, o);
        return ((Decision.Accepted<Tiny>) decision).file();
    }

    private final Optional<CaseFile<Tiny>> file = Optional.of(opened(workflow, new Open(), occasion(By.CITIZEN)));

    @Test
    void the_series_hangs_on_the_command_beside_one_that_is_fixed() {
        assertThat(workflow.series(file, new Sign(9), occasion(By.OFFICER)))
                .containsExactly(Code.of("LETTER"), Code.of("SMALL"));
        assertThat(workflow.series(file, new Sign(10), occasion(By.OFFICER)))
                .containsExactly(Code.of("LARGE"), Code.of("LETTER"));
    }

    @Test
    void the_number_of_the_told_series_stands_in_the_entry() {
        Map<Code, String> numbers = Map.of(Code.of("LETTER"), "7/2026", Code.of("LARGE"), "1/2026");
        Decision<Tiny> signed = workflow.decide(
                file.orElseThrow(), new Sign(10), occasion(By.OFFICER).withNumbers(numbers));
        assertThat(((Decision.Accepted<Tiny>) signed).entry().numbers()).isEqualTo(numbers);
        Occasion other = occasion(By.OFFICER).withNumbers(numbers);
        assertThatThrownBy(() -> workflow.decide(file.orElseThrow(), new Sign(9), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SMALL");
    }

    @Test
    void a_series_without_a_template_is_the_authors_error_and_says_so() {
        assertThatThrownBy(() -> workflow.series(file, new Sign(-1), occasion(By.OFFICER)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sign")
                .hasMessageContaining("NONE")
                .hasMessageContaining("numbering");
    }

    @Test
    void an_opening_tells_its_series_too() {
        Workflow<Tiny> opening = Workflow.<Tiny>of("contoh/tiny", Tiny.POLICY)
                .events(Tiny.Noted.class)
                .commands(Sign.class)
                .commands(Tiny.Approve.class)
                .steps(java.util.List.of(
                        Step.<Tiny>of("buka")
                                .under(Tiny.ARTICLE)
                                .by(By.CITIZEN)
                                .opening(Sign.class)
                                .to(START)
                                .numbered((sign, o) -> NumberSeries.of(size(sign)))
                                .creating((sign, o) -> new Tiny.Noted()),
                        Tiny.approval()))
                .numbering(NUMBERING)
                .endingWellAt(DONE)
                .build();
        assertThat(opening.series(Optional.empty(), new Sign(10), occasion(By.CITIZEN)))
                .containsExactly(Code.of("LARGE"));
        Map<Code, String> numbers = Map.of(Code.of("LARGE"), "1/2026");
        assertThat(opened(opening, new Sign(10), occasion(By.CITIZEN).withNumbers(numbers))
                        .stage())
                .isEqualTo(START.code());
    }
}
