package id.pendopo.licensing.assignment;

import static id.pendopo.licensing.assignment.Pools.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What every draw keeps, whatever the pool. */
class DrawProperties {
    @Provide
    Arbitrary<OfficerPool> pools() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(size -> Arbitraries.randomValue(random -> {
                    List<PoolMember> members = new ArrayList<>();
                    for (int i = 1; i <= size; i++) {
                        PoolMember one = PoolMember.of(officer(i), 1 + random.nextInt(100), random.nextInt(50));
                        members.add(random.nextInt(6) == 0 ? one.absent() : one);
                    }
                    return new OfficerPool(CODE, "2026-03-16.1", members);
                }));
    }

    @Property
    void the_same_input_gives_the_same_answer(
            @ForAll("pools") OfficerPool pool, @ForAll int file, @ForAll @IntRange(min = 1, max = 3) int seats) {
        List<Exclusion> out = Exclusions.NONE.of(pool);
        Draw draw = Draw.of(order(file).forSeats(seats), pool, out);
        List<PoolMember> shuffled = new ArrayList<>(pool.members());
        java.util.Collections.shuffle(shuffled, new Random(file));
        assertThat(Draw.of(order(file).forSeats(seats), new OfficerPool(CODE, pool.version(), shuffled), out))
                .isEqualTo(draw);
        assertThat(draw.verify(pool)).isEmpty();
    }

    @Property
    void only_the_eligible_are_drawn_and_each_once(
            @ForAll("pools") OfficerPool pool, @ForAll int file, @ForAll @IntRange(min = 1, max = 3) int seats) {
        List<Exclusion> out = Exclusions.NONE.of(pool);
        Draw draw = Draw.of(order(file).forSeats(seats), pool, out);
        int eligible = pool.members().size() - out.size();
        assertThat(draw.drawn()).doesNotHaveDuplicates().hasSize(eligible < seats ? 0 : seats);
        assertThat(draw.drawn())
                .doesNotContainAnyElementsOf(
                        out.isEmpty()
                                ? List.of(PersonRef.of("nobody"))
                                : out.stream().map(Exclusion::officer).toList());
    }

    @Property
    void removing_an_excluded_officer_changes_nobody_elses_eligibility(
            @ForAll("pools") OfficerPool pool, @ForAll int file) {
        List<Exclusion> out = Exclusions.NONE.of(pool);
        OfficerPool smaller = new OfficerPool(
                CODE,
                pool.version(),
                pool.members().stream().filter(PoolMember::onDuty).toList());
        assertThat(Draw.of(order(file), smaller, Exclusions.NONE.of(smaller)).eligible())
                .isEqualTo(Draw.of(order(file), pool, out).eligible());
        // The same for every other reason: what keeps one out is asked of him alone.
        for (PoolMember member : pool.members()) {
            Exclusions conflicted =
                    new Exclusions(Exclusions.NONE.file(), Set.of(), Set.of(member.officer()), Set.of(), Set.of());
            List<PersonRef> others = out.stream()
                    .map(Exclusion::officer)
                    .filter(officer -> !officer.equals(member.officer()))
                    .toList();
            assertThat(conflicted.of(pool).stream()
                            .map(Exclusion::officer)
                            .filter(officer -> !officer.equals(member.officer())))
                    .containsExactlyElementsOf(others);
        }
    }

    /** 20,000 files and weights of 10, 20, 30 and 40: each share is its weight, by less than five deviations of chance. */
    @Example
    void shares_approach_the_weights() {
        OfficerPool pool = Pools.of(
                PoolMember.of(officer(1), 10, 0),
                PoolMember.of(officer(2), 20, 0),
                PoolMember.of(officer(3), 30, 0),
                PoolMember.of(officer(4), 40, 0));
        int files = 20_000;
        Map<PersonRef, Integer> drawn = count(pool, files, 1);
        for (int i = 1; i <= 4; i++) {
            double share = i / 10.0;
            assertThat((double) drawn.getOrDefault(officer(i), 0))
                    .isCloseTo(files * share, within(5 * Math.sqrt(files * share * (1 - share))));
        }
    }

    /** Two of four without replacement: every officer comes in half of the files, and every pair in a sixth. */
    @Example
    void two_seats_are_drawn_without_replacement_and_without_favour() {
        int files = 20_000;
        Map<PersonRef, Integer> drawn = count(even(4), files, 2);
        for (int i = 1; i <= 4; i++) {
            assertThat((double) drawn.getOrDefault(officer(i), 0))
                    .isCloseTo(files / 2.0, within(5 * Math.sqrt(files / 4.0)));
        }
    }

    /** A change of any part of the record is found from the record alone, or from the pool that was read. */
    @Property(tries = 200)
    void any_altered_record_is_found(
            @ForAll("pools") OfficerPool pool, @ForAll int file, @ForAll @IntRange(min = 1, max = 2) int seats) {
        Draw draw = Draw.of(order(file).forSeats(seats), pool, Exclusions.NONE.of(pool));
        DrawOrder order = draw.order();
        List<DrawOrder> otherOrders = List.of(
                DrawOrder.first(hash("another"), order.role(), order.day()).forSeats(seats),
                DrawOrder.first(order.submission(), Code.of("OTHER"), order.day())
                        .forSeats(seats),
                DrawOrder.first(order.submission(), order.role(), order.day().plusDays(1))
                        .forSeats(seats),
                order.forSeats(seats + 1),
                order.again(RedrawReason.ABSENT, order.day()),
                order.inTurnAfter(Optional.empty()),
                order.byName());
        for (DrawOrder other : otherOrders) {
            assertThat(new Draw(
                                    other,
                                    draw.pool(),
                                    draw.poolVersion(),
                                    draw.eligible(),
                                    draw.excluded(),
                                    draw.sheetHash(),
                                    draw.drawn())
                            .verify())
                    .as("%s", other)
                    .contains(DrawFlaw.SHEET);
        }
        assertThat(with(draw, Code.of("ANOTHER"), draw.poolVersion(), draw.eligible(), draw.excluded())
                        .verify())
                .contains(DrawFlaw.SHEET);
        assertThat(with(draw, draw.pool(), "2026-03-16.2", draw.eligible(), draw.excluded())
                        .verify())
                .contains(DrawFlaw.SHEET);
        for (int i = 0; i < draw.eligible().size(); i++) {
            PoolMember one = draw.eligible().get(i);
            List<PoolMember> others = new ArrayList<>(draw.eligible());
            others.remove(i);
            assertThat(with(draw, draw.pool(), draw.poolVersion(), others, draw.excluded())
                            .verify())
                    .contains(DrawFlaw.SHEET);
            others.add(i, PoolMember.of(one.officer(), one.weight(), one.load() + 1));
            assertThat(with(draw, draw.pool(), draw.poolVersion(), others, draw.excluded())
                            .verify())
                    .contains(DrawFlaw.SHEET);
            others.set(i, one.standingInFor(PersonRef.of("another")));
            assertThat(with(draw, draw.pool(), draw.poolVersion(), others, draw.excluded())
                            .verify())
                    .contains(DrawFlaw.SHEET);
            others.set(i, one.absent());
            assertThat(with(draw, draw.pool(), draw.poolVersion(), others, draw.excluded())
                            .verify(pool))
                    .contains(DrawFlaw.POOL);
        }
        if (!draw.excluded().isEmpty()) {
            List<Exclusion> fewer = draw.excluded().subList(1, draw.excluded().size());
            assertThat(with(draw, draw.pool(), draw.poolVersion(), draw.eligible(), fewer)
                            .verify())
                    .contains(DrawFlaw.SHEET);
        }
        Draw otherHash = new Draw(
                order,
                draw.pool(),
                draw.poolVersion(),
                draw.eligible(),
                draw.excluded(),
                hash("another"),
                draw.drawn());
        assertThat(otherHash.verify()).containsExactly(DrawFlaw.SHEET);
        List<PersonRef> others = new ArrayList<>(draw.drawn());
        others.add(PersonRef.of("favourite"));
        assertThat(new Draw(
                                order,
                                draw.pool(),
                                draw.poolVersion(),
                                draw.eligible(),
                                draw.excluded(),
                                draw.sheetHash(),
                                others)
                        .verify())
                .containsExactly(DrawFlaw.DRAWN);
    }

    private static Draw with(
            Draw draw, Code pool, String version, List<PoolMember> eligible, List<Exclusion> excluded) {
        return new Draw(draw.order(), pool, version, eligible, excluded, draw.sheetHash(), draw.drawn());
    }

    private static Map<PersonRef, Integer> count(OfficerPool pool, int files, int seats) {
        Map<PersonRef, Integer> drawn = new HashMap<>();
        for (int file = 0; file < files; file++) {
            Draw.of(order(file).forSeats(seats), pool, List.of())
                    .drawn()
                    .forEach(officer -> drawn.merge(officer, 1, Integer::sum));
        }
        return drawn;
    }
}
