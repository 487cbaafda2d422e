package id.pendopo.licensing.assignment;

import static id.pendopo.licensing.assignment.Pools.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<Exclusion> NOBODY = List.of();

    @Test
    void the_sheet_says_everything_that_goes_in() {
        OfficerPool pool = Pools.of(
                PoolMember.of(officer(2), 10, 3),
                PoolMember.of(officer(1), 10, 0).standingInFor(officer(9)),
                PoolMember.of(officer(3), 5, 0).absent());
        Draw draw = Draw.of(
                order(1).forSeats(2),
                pool,
                List.of(new Exclusion(officer(3), List.of(ExclusionReason.ABSENT, ExclusionReason.SELF))));
        assertThat(draw.sheet()).isEqualTo("""
                        pendopo-draw 1
                        submission %s
                        role INSPECTOR
                        mode RANDOM_IN_POOL
                        day 2026-03-16
                        draw 1
                        seats 2
                        reason -
                        after -
                        pool FIELD 2026-03-16.1
                        officer o-001 o-009 10 0 10000
                        officer o-002 - 10 3 2500
                        excluded o-003 ABSENT,SELF
                        """.formatted(hash("file 1")));
        assertThat(draw.sheetHash()).isEqualTo(hash(draw.sheet()));
        assertThat(draw.drawn()).containsExactlyInAnyOrder(officer(1), officer(2));
        assertThat(draw.verify(pool)).isEmpty();
    }

    /** Files on a desk share its tickets: one halves them, three quarter them; a half post has half. */
    @Test
    void tickets_follow_weight_and_load() {
        assertThat(PoolMember.of(officer(1), 10, 0).tickets()).isEqualTo(10_000);
        assertThat(PoolMember.of(officer(1), 10, 1).tickets()).isEqualTo(5_000);
        assertThat(PoolMember.of(officer(1), 10, 2).tickets()).isEqualTo(3_334);
        assertThat(PoolMember.of(officer(1), 10, 3).tickets()).isEqualTo(2_500);
        assertThat(PoolMember.of(officer(1), 5, 0).tickets()).isEqualTo(5_000);
        assertThat(PoolMember.of(officer(1), 1, 100_000).tickets()).isOne();
        assertThat(PoolMember.of(officer(1), 100, 0).tickets()).isEqualTo(100_000);
    }

    @Test
    void a_second_draw_needs_a_reason_and_is_another_draw() {
        Draw first = Draw.of(order(1), even(9), NOBODY);
        DrawOrder again = first.order().again(RedrawReason.ABSENT, DAY.plusDays(1));
        assertThat(again.number()).isEqualTo(2);
        Draw second = Draw.of(
                again, even(9), List.of(new Exclusion(first.first().orElseThrow(), List.of(ExclusionReason.RELIEVED))));
        assertThat(second.sheetHash()).isNotEqualTo(first.sheetHash());
        assertThat(second.drawn()).doesNotContainAnyElementsOf(first.drawn());
        assertThat(second.sheet()).contains("draw 2\n", "reason ABSENT\n");
        assertThatThrownBy(() -> new DrawOrder(
                        hash("file 1"),
                        INSPECTOR,
                        DrawMode.RANDOM_IN_POOL,
                        DAY,
                        2,
                        1,
                        Optional.empty(),
                        Optional.empty()))
                .hasMessageContaining("gives its reason");
        assertThatThrownBy(() -> new DrawOrder(
                        hash("file 1"),
                        INSPECTOR,
                        DrawMode.RANDOM_IN_POOL,
                        DAY,
                        1,
                        1,
                        Optional.of(RedrawReason.ABSENT),
                        Optional.empty()))
                .hasMessageContaining("a first one has none");
    }

    @Test
    void when_too_few_are_left_it_escalates_and_draws_nobody() {
        List<Exclusion> two = List.of(
                new Exclusion(officer(1), List.of(ExclusionReason.ACTED_IN_FILE)),
                new Exclusion(officer(2), List.of(ExclusionReason.CONFLICT_OF_INTEREST)));
        Draw pair = Draw.of(order(1).forSeats(2), even(3), two);
        assertThat(pair.isEscalated()).isTrue();
        assertThat(pair.first()).isEmpty();
        assertThat(pair.verify(even(3))).isEmpty();
        Draw one = Draw.of(order(1), even(3), two);
        assertThat(one.drawn()).containsExactly(officer(3));
        assertThat(Draw.of(order(1), even(0), NOBODY).isEscalated()).isTrue();
    }

    @Test
    void in_turn_the_next_one_comes_and_after_the_last_the_first() {
        assertThat(inTurn(Optional.empty())).containsExactly(officer(1));
        assertThat(inTurn(Optional.of(officer(1)))).containsExactly(officer(2));
        assertThat(inTurn(Optional.of(officer(3)))).containsExactly(officer(1));
        // Whoever came last may have left the pool since.
        assertThat(inTurn(Optional.of(PersonRef.of("o-002a")))).containsExactly(officer(3));
        Draw two = Draw.of(order(1).forSeats(2).inTurnAfter(Optional.of(officer(2))), even(3), NOBODY);
        assertThat(two.drawn()).containsExactly(officer(3), officer(1));
        assertThat(two.verify()).isEmpty();
    }

    @Test
    void whoever_is_named_is_eligible_and_nobody_is_named_by_a_draw() {
        List<Exclusion> self = List.of(new Exclusion(officer(1), List.of(ExclusionReason.SELF)));
        Draw named = Draw.named(order(1), even(3), self, List.of(officer(2)));
        assertThat(named.order().mode()).isEqualTo(DrawMode.MANUAL);
        assertThat(named.verify(even(3))).isEmpty();
        assertThatThrownBy(() -> Draw.named(order(1), even(3), self, List.of(officer(1))))
                .hasMessageContaining("ask the rules first");
        assertThatThrownBy(() -> Draw.named(order(1).forSeats(2), even(3), self, List.of(officer(2), officer(2))))
                .hasMessageContaining("ask the rules first");
        assertThatThrownBy(() -> Draw.of(order(1).byName(), even(3), self)).hasMessageContaining("use named");
    }

    @Test
    void somebody_outside_the_pool_cannot_be_excluded_from_it() {
        assertThatThrownBy(() ->
                        Draw.of(order(1), even(1), List.of(new Exclusion(officer(7), List.of(ExclusionReason.SELF)))))
                .hasMessageContaining("not in pool");
    }

    @Test
    void a_pool_says_each_officer_once_under_a_version_that_a_line_can_hold() {
        assertThatThrownBy(() -> Pools.of(PoolMember.of(officer(1), 1, 0), PoolMember.of(officer(1), 2, 0)))
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> new OfficerPool(CODE, "1 2", List.of())).hasMessageContaining("a version has");
        assertThat(even(500).members()).hasSize(500);
        assertThatThrownBy(() -> even(501)).hasMessageContaining("outside 0 to 500");
        assertThatThrownBy(() -> PoolMember.of(officer(1), 0, 0)).hasMessageContaining("outside 1 to 100");
        assertThatThrownBy(() -> PoolMember.of(officer(1), 101, 0)).hasMessageContaining("outside 1 to 100");
        assertThatThrownBy(() -> PoolMember.of(officer(1), 1, -1)).hasMessageContaining("0 to 100000");
        assertThatThrownBy(() -> PoolMember.of(officer(1), 1, 100_001)).hasMessageContaining("0 to 100000");
    }

    @Test
    void a_hash_is_a_hash() {
        assertThatThrownBy(() -> DrawOrder.first("abc", INSPECTOR, DAY)).hasMessageContaining("64 hexadecimal digits");
        assertThatThrownBy(() -> order(1).forSeats(0)).hasMessageContaining("outside");
        assertThat(order(1).forSeats(9).seats()).isEqualTo(9);
        assertThatThrownBy(() -> order(1).forSeats(10)).hasMessageContaining("outside");
    }

    private static List<PersonRef> inTurn(Optional<PersonRef> last) {
        return Draw.of(order(1).inTurnAfter(last), even(3), NOBODY).drawn();
    }
}
