package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.ReviewChains;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A region draws its own way of review, but for what the law fixes; each way beyond is refused by what is wrong with it. */
class ChainLimitsTest {
    private static final ReviewStage COMPLETENESS = stage(ReviewKind.COMPLETENESS, "CHECK", ProposalRole.TU_OPERATOR);
    private static final ReviewStage AGENCY =
            stage(ReviewKind.RECOMMENDATION, "AGENCY", ProposalRole.SKPD_EVALUATOR, ProposalRole.SKPD_HEAD);
    private static final ReviewStage TAPD = stage(ReviewKind.CONSIDERATION, "TAPD", ProposalRole.TAPD);
    private static final ReviewStage HEAD = stage(ReviewKind.APPROVAL, "HEAD", ProposalRole.REGION_HEAD);
    private static final ReviewStage UNPLANNED = stage(ReviewKind.APPROVAL, "UNPLANNED", ProposalRole.REGION_HEAD);

    private static ReviewStage stage(ReviewKind kind, String code, Role... roles) {
        return new ReviewStage(
                kind,
                Code.of(code),
                Text.of(code, code),
                Stream.of(roles).map(Role::code).toList(),
                Optional.empty(),
                List.of());
    }

    private static ReviewChains.Row row(Set<Code> when, ReviewStage... stages) {
        List<Code> chain = Stream.of(stages).map(ReviewStage::code).toList();
        return new ReviewChains.Row(when, Optional.empty(), Optional.empty(), chain);
    }

    private static void check(List<ReviewStage> stages, ReviewChains.Row... rows) {
        ChainLimits.check(new ReviewChains(stages, List.of(rows)));
    }

    private static void isRefused(String why, List<ReviewStage> stages, ReviewChains.Row... rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(stages, rows))
                .withMessageContaining(why);
    }

    @Test
    void the_shortest_way_of_the_law_is_taken_and_none_shorter_or_turned_round() {
        assertThatCode(() -> check(List.of(AGENCY, TAPD, HEAD), row(Set.of(), AGENCY, TAPD, HEAD)))
                .doesNotThrowAnyException();
        isRefused("one consideration", List.of(AGENCY, TAPD, HEAD), row(Set.of(), AGENCY, HEAD));
        isRefused("in this order", List.of(AGENCY, TAPD, HEAD), row(Set.of(), TAPD, AGENCY, HEAD));
    }

    @Test
    void completeness_is_checked_before_the_recommendation() {
        List<ReviewStage> stages = List.of(COMPLETENESS, AGENCY, TAPD, HEAD);
        assertThatCode(() -> check(stages, row(Set.of(), COMPLETENESS, AGENCY, TAPD, HEAD)))
                .doesNotThrowAnyException();
        isRefused("checks completeness after", stages, row(Set.of(), AGENCY, COMPLETENESS, TAPD, HEAD));
    }

    /** What could not be planned has a stage of its own from its approval on; before it both may go one way. */
    @Test
    void planned_and_unplanned_aid_part_at_the_approval() {
        Set<Code> unplanned = Set.of(Planning.UNPLANNED.code());
        List<ReviewStage> stages = List.of(AGENCY, TAPD, HEAD, UNPLANNED);
        assertThatCode(() -> check(stages, row(unplanned, AGENCY, UNPLANNED), row(Set.of(), AGENCY, TAPD, HEAD)))
                .doesNotThrowAnyException();
        isRefused("stage HEAD approves both", stages, row(unplanned, AGENCY, HEAD), row(Set.of(), AGENCY, TAPD, HEAD));
        isRefused(
                "and no consideration",
                stages,
                row(unplanned, AGENCY, TAPD, UNPLANNED),
                row(Set.of(), AGENCY, TAPD, HEAD));
        ReviewChains chains =
                new ReviewChains(stages, List.of(row(unplanned, AGENCY, UNPLANNED), row(Set.of(), AGENCY, TAPD, HEAD)));
        assertThat(stages)
                .filteredOn(one -> ChainLimits.isUnplanned(chains, one))
                .containsExactly(UNPLANNED);
    }

    /** A team classifies and verifies, or the head disposes and classifies: one may be the organ of a classification, not both. */
    @Test
    void a_classification_belongs_to_the_team_or_to_the_head() {
        ReviewStage team = stage(ReviewKind.CLASSIFICATION, "SORT", ProposalRole.CONSIDERATION_TEAM);
        ReviewStage heads = stage(ReviewKind.CLASSIFICATION, "SORT", ProposalRole.REGION_HEAD);
        ReviewStage verified = stage(ReviewKind.VERIFICATION, "VERIFY", ProposalRole.CONSIDERATION_TEAM);
        for (ReviewStage one : List.of(team, heads)) {
            assertThatCode(() -> check(
                            List.of(one, AGENCY, verified, TAPD, HEAD),
                            row(Set.of(), one, AGENCY, verified, TAPD, HEAD)))
                    .doesNotThrowAnyException();
        }
        ReviewStage both =
                stage(ReviewKind.CLASSIFICATION, "SORT", ProposalRole.CONSIDERATION_TEAM, ProposalRole.REGION_HEAD);
        isRefused(
                "so the two would be one organ",
                List.of(both, AGENCY, verified, TAPD, HEAD),
                row(Set.of(), both, AGENCY, verified, TAPD, HEAD));
    }

    @Test
    void nobody_decides_at_two_stages_that_the_law_keeps_apart() {
        ReviewStage shared = stage(ReviewKind.COMPLETENESS, "CHECK", ProposalRole.TAPD);
        isRefused(
                "stages CHECK and TAPD share a role",
                List.of(shared, AGENCY, TAPD, HEAD),
                row(Set.of(), shared, AGENCY, TAPD, HEAD));
        ReviewStage again = stage(ReviewKind.COMPLETENESS, "AGAIN", ProposalRole.TU_OPERATOR);
        assertThatCode(() -> check(
                        List.of(COMPLETENESS, again, AGENCY, TAPD, HEAD),
                        row(Set.of(), COMPLETENESS, again, AGENCY, TAPD, HEAD)))
                .doesNotThrowAnyException();
    }
}
