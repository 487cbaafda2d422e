package id.pendopo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.activity.ActivityClock;
import id.pendopo.performance.activity.ActivityRole;
import id.pendopo.performance.activity.ActivityStage;
import id.pendopo.performance.objection.ObjectionClock;
import id.pendopo.performance.objection.ObjectionRole;
import id.pendopo.performance.objection.ObjectionStage;
import id.pendopo.performance.period.PeriodClock;
import id.pendopo.performance.period.PeriodRole;
import id.pendopo.performance.period.PeriodStage;
import id.pendopo.performance.plan.PlanClock;
import id.pendopo.performance.plan.PlanRole;
import id.pendopo.performance.plan.PlanStage;
import id.pendopo.performance.sanction.SanctionClock;
import id.pendopo.performance.sanction.SanctionRole;
import id.pendopo.performance.sanction.SanctionStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A region that pays by performance has a name for every stage, role and clock of its procedures, in both languages. */
class PackLabelsTest {
    private static final List<Locale> READERS = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);
    private static final Map<String, List<Enum<?>[]>> CODES = Map.of(
            "performance/plan", List.of(PlanStage.values(), PlanRole.values(), PlanClock.values()),
            "performance/activity", List.of(ActivityStage.values(), ActivityRole.values(), ActivityClock.values()),
            "performance/period", List.of(PeriodStage.values(), PeriodRole.values(), PeriodClock.values()),
            "performance/sanction", List.of(SanctionStage.values(), SanctionRole.values(), SanctionClock.values()),
            "performance/objection", List.of(ObjectionStage.values(), ObjectionRole.values(), ObjectionClock.values()));

    @ParameterizedTest
    @ValueSource(strings = {"32.73", "16.05", "35"})
    void every_stage_role_and_clock_of_performance_has_a_name(String region) {
        RegionPack pack = RegionPack.open(
                Path.of("..", "examples", "regions", region), Opening.strict().allowingIllustration());
        for (Locale reader : READERS) {
            CODES.forEach((procedure, codes) -> assertThat(pack.labels(reader, procedure))
                    .as("%s %s", procedure, reader)
                    .containsKeys(
                            codes.stream().flatMap(Stream::of).map(Enum::name).toArray(String[]::new)));
        }
    }
}
