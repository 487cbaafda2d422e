package id.pendopo.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.DecisionTable;
import id.pendopo.core.workflow.ReviewChains.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which stages a case passes is the region's data: the first row that fits decides, and a broken table is never taken. */
class ReviewChainsTest {
    private static final Code SMALL = Code.of("SMALL");
    private static final ReviewStage CHECK = stage("TU_CHECK");
    private static final ReviewStage ADVICE = stage("ADVICE");

    private static ReviewStage stage(String code) {
        return stage(code, 1, 0);
    }

    private static ReviewStage stage(String code, int roles, int questions) {
        return new ReviewStage(
                ReviewKind.VERIFICATION,
                Code.of(code),
                Text.of("Pemeriksaan", "Review"),
                codes("R", roles),
                Optional.empty(),
                codes("Q", questions));
    }

    private static List<Code> codes(String prefix, int many) {
        return IntStream.range(0, many).mapToObj(i -> Code.of(prefix + i)).toList();
    }

    private static Row row(Set<Code> when, Optional<Rupiah> upTo, ReviewStage... chain) {
        return new Row(
                when,
                Optional.empty(),
                upTo,
                List.of(chain).stream().map(ReviewStage::code).toList());
    }

    private static Row everything(ReviewStage... chain) {
        return row(Set.of(), Optional.empty(), chain);
    }

    @Test
    void the_first_row_that_fits_decides_to_the_rupiah() {
        ReviewChains chains = new ReviewChains(
                List.of(CHECK, ADVICE),
                List.of(
                        row(Set.of(SMALL), Optional.of(Rupiah.of(1_000)), CHECK),
                        row(Set.of(), Optional.of(Rupiah.of(5_000)), ADVICE, CHECK)));
        assertThat(chains.chainFor(Set.of(SMALL), Rupiah.of(1_000))).containsExactly(CHECK);
        assertThat(chains.chainFor(Set.of(SMALL), Rupiah.of(1_001))).containsExactly(ADVICE, CHECK);
        assertThat(chains.chainFor(Set.of(), Rupiah.of(1_000))).containsExactly(ADVICE, CHECK);
        assertThat(chains.chainFor(Set.of(), Rupiah.of(5_000))).hasSize(2);
        assertThat(chains.chainFor(Set.of(), Rupiah.of(5_001)))
                .as("no row fits")
                .isEmpty();
    }

    @Test
    void its_rows_are_laid_beside_what_a_case_may_be() {
        DecisionTable table = new ReviewChains(List.of(CHECK), List.of(everything(CHECK))).beside(List.of());
        assertThat(table.at()).isEqualTo("/table");
        assertThat(table.rows())
                .containsExactly(
                        new DecisionTable.Row(Set.of(), Optional.empty(), Optional.empty(), List.of(CHECK.code())));
    }

    @Test
    void a_stage_stands_once_and_a_row_names_known_stages_each_once() {
        refused(List.of(CHECK, CHECK), List.of(everything(CHECK)), "stands twice");
        refused(List.of(CHECK), List.of(everything()), "must name known stages");
        refused(List.of(CHECK), List.of(everything(ADVICE)), "must name known stages");
        refused(List.of(CHECK), List.of(everything(CHECK, CHECK)), "must name known stages");
    }

    @Test
    void forty_stages_and_sixty_rows_are_the_most_and_one_row_the_least() {
        List<ReviewStage> forty = new ArrayList<>();
        codes("S", 40).forEach(code -> forty.add(stage(code.value())));
        List<Row> sixty = Collections.nCopies(60, everything(forty.get(0)));
        assertThat(new ReviewChains(forty, sixty).table()).hasSize(60);
        List<ReviewStage> more = new ArrayList<>(forty);
        more.add(CHECK);
        refused(more, sixty, "at most 40 stages");
        refused(forty, Collections.nCopies(61, everything(forty.get(0))), "1 to 60 rows");
        refused(forty, List.of(), "1 to 60 rows");
    }

    @Test
    void a_stage_has_one_to_ten_roles_and_at_most_sixty_questions() {
        assertThat(stage("S", 1, 0).name()).isEqualTo("S");
        assertThat(stage("S", 10, 60).checklist()).hasSize(60);
        for (int[] outside : new int[][] {{0, 0}, {11, 0}, {1, 61}}) {
            assertThatThrownBy(() -> stage("S", outside[0], outside[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 10 roles");
        }
    }

    private static void refused(List<ReviewStage> stages, List<Row> table, String why) {
        assertThatThrownBy(() -> new ReviewChains(stages, table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
