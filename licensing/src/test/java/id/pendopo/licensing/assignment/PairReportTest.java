package id.pendopo.licensing.assignment;

import static id.pendopo.licensing.assignment.Pools.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairReportTest {
    private static final Code VERIFIER = Code.of("VERIFIER");
    private static final PersonRef REGULAR = PersonRef.of("a-regular");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Four officers share a hundred files; the regular applicant's ten all went to the first. */
    @Test
    void a_pair_that_meets_too_often_stands_out() {
        List<PairSighting> year = new ArrayList<>();
        for (int file = 0; file < 90; file++) {
            year.add(seen(file, INSPECTOR, officer(1 + file % 4), PersonRef.of("a-" + file), DAY));
        }
        for (int file = 90; file < 100; file++) {
            year.add(seen(file, INSPECTOR, officer(1), REGULAR, DAY));
        }
        PairReport report = PairReport.of(year, FIRST, LAST);
        PairCount most = report.pairs().get(0);
        assertThat(most).isEqualTo(new PairCount(INSPECTOR, officer(1), REGULAR, 10, 10, 33, 100));
        assertThat(most.expected()).isEqualTo(Ratio.parse("3.3"));
        assertThat(most.excess()).isEqualTo(Ratio.parse("6.7"));
        // (10 - 3.3)^2 / 3.3 is 13.603.
        assertThat(most.surprise()).isEqualTo(Ratio.parse("13.6"));
        assertThat(report.standingOut(2, 5)).containsExactly(most);
        assertThat(report.standingOut(11, 5)).isEmpty();
        assertThat(report.standingOut(1, 5)).hasSize(5);
    }

    @Test
    void the_period_counts_from_its_first_day_to_its_last() {
        List<PairSighting> sightings = List.of(
                seen(1, INSPECTOR, officer(1), REGULAR, FIRST),
                seen(2, INSPECTOR, officer(1), REGULAR, LAST),
                seen(3, INSPECTOR, officer(1), REGULAR, FIRST.minusDays(1)),
                seen(4, INSPECTOR, officer(1), REGULAR, LAST.plusDays(1)));
        assertThat(PairReport.of(sightings, FIRST, LAST).pairs())
                .containsExactly(new PairCount(INSPECTOR, officer(1), REGULAR, 2, 2, 2, 2));
    }

    @Test
    void each_role_is_counted_by_itself() {
        List<PairSighting> sightings =
                List.of(seen(1, INSPECTOR, officer(1), REGULAR, DAY), seen(1, VERIFIER, officer(1), REGULAR, DAY));
        assertThat(PairReport.of(sightings, FIRST, LAST).pairs())
                .extracting(PairCount::role, PairCount::all)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(INSPECTOR, 1),
                        org.assertj.core.groups.Tuple.tuple(VERIFIER, 1));
    }

    @Test
    void a_count_that_is_more_than_its_whole_cannot_be_built() {
        assertThatThrownBy(() -> new PairCount(INSPECTOR, officer(1), REGULAR, 2, 1, 2, 2))
                .hasMessageContaining("each part is 1 to its whole");
        assertThatThrownBy(() -> new PairCount(INSPECTOR, officer(1), REGULAR, 0, 1, 1, 1))
                .hasMessageContaining("each part is 1 to its whole");
    }

    /** What lots would bring adds up to what there was, whatever the files. */
    @Property(tries = 200)
    void expectations_add_up_to_the_files_where_everybody_met_everybody(
            @ForAll @IntRange(min = 1, max = 5) int officers, @ForAll @IntRange(min = 1, max = 5) int applicants) {
        List<PairSighting> sightings = new ArrayList<>();
        int file = 0;
        for (int i = 1; i <= officers; i++) {
            for (int j = 1; j <= applicants; j++) {
                for (int times = 0; times <= (i * j) % 3; times++) {
                    sightings.add(seen(file++, INSPECTOR, officer(i), PersonRef.of("a-" + j), DAY));
                }
            }
        }
        Ratio sum = PairReport.of(sightings, FIRST, LAST).pairs().stream()
                .map(PairCount::expected)
                .reduce(Ratio.ZERO, Ratio::plus);
        assertThat(sum).isEqualTo(Ratio.of(file));
    }

    private static PairSighting seen(int file, Code role, PersonRef officer, PersonRef applicant, LocalDate on) {
        return new PairSighting(CaseId.of("f-" + file), role, officer, Set.of(applicant), on);
    }
}
