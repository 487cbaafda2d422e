package id.pendopo.complaints.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.Secrecy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Two sides that hear of each other late, twice, in the wrong order or not at all come to the same, once the last word has been read. Whatever
 * happens in between, nothing is done twice.
 */
class HubConvergenceTest {
    private static final int STEPS = 60;

    /** Both sides, and what is under way between them. */
    private static final class World {
        final Hub hub = new Hub();
        final Here here = new Here();
        final List<HubReading> readings = new ArrayList<>();
        final List<HubPush> pushes = new ArrayList<>();
        final SplittableRandom random;
        HubCursor cursor = HubCursor.of(Hub.ID, Here.FILE);
        HubCursor kept = cursor;
        int said;

        World(long seed) {
            random = new SplittableRandom(seed);
        }

        void step() {
            switch (random.nextInt(17)) {
                case 0, 1 -> hub.says(HubAuthor.REPORTER, "Masih berlubang " + said++);
                case 2 -> hub.state(random.nextInt(3) == 0 ? "OPEN" : "CLOSED");
                case 3 -> hub.state("OPEN");
                case 4 ->
                    hub.hides(Secrecy.strictest(
                            hub.secrecy(), random.nextBoolean() ? Secrecy.ANONYMOUS : Secrecy.CONFIDENTIAL));
                case 5, 6 -> here.note("Dicek " + random.nextInt(9));
                case 7 -> here.answer();
                case 8, 9 -> readings.add(hub.read());
                case 10, 11 -> deliverReading();
                case 12 -> deliverPush();
                case 13 -> here.promise();
                case 14 -> here.reach();
                case 15 -> here.replied();
                default -> lose();
            }
        }

        /** Any reading that is under way, the oldest or the newest; it may stay under way, and come again. */
        private void deliverReading() {
            if (!readings.isEmpty()) {
                int which = random.nextInt(readings.size());
                HubReading reading = random.nextInt(3) == 0 ? readings.get(which) : readings.remove(which);
                // The host may fail after each order, and then knows only the cursor that it kept last.
                int orders = random.nextInt(4) == 0 ? 1 : Integer.MAX_VALUE;
                read(reading, orders);
            }
        }

        void read(HubReading reading, int most) {
            for (int i = 0; i < most; i++) {
                HubOutcome outcome = HubSyncTest.BOTH.reconcile(here.view(), reading, cursor);
                pushes.addAll(outcome.pushes());
                outcome.order().ifPresent(here::take);
                if (random.nextInt(5) == 0) {
                    cursor = kept;
                    return;
                }
                cursor = outcome.next();
                kept = cursor;
                if (outcome.order().isEmpty()) {
                    return;
                }
            }
        }

        private void deliverPush() {
            if (!pushes.isEmpty()) {
                int which = random.nextInt(pushes.size());
                hub.take(random.nextInt(3) == 0 ? pushes.get(which) : pushes.remove(which));
            }
        }

        private void lose() {
            if (!readings.isEmpty()) {
                readings.remove(random.nextInt(readings.size()));
            }
            if (!pushes.isEmpty()) {
                pushes.remove(random.nextInt(pushes.size()));
            }
        }

        /** Reads anew and hands over until nothing is left to do. */
        void settle() {
            for (int i = 0; i < 100; i++) {
                HubReading last = hub.read();
                HubOutcome outcome;
                do {
                    outcome = HubSyncTest.BOTH.reconcile(here.view(), last, cursor);
                    outcome.order().ifPresent(here::take);
                    cursor = outcome.next();
                } while (outcome.order().isPresent());
                if (outcome.pushes().isEmpty()) {
                    return;
                }
                outcome.pushes().forEach(hub::take);
            }
            throw new AssertionError("both sides never come to rest");
        }
    }

    private static World lived(long seed) {
        World world = new World(seed);
        for (int i = 0; i < STEPS; i++) {
            world.step();
        }
        return world;
    }

    @Property(tries = 3_000)
    void both_sides_come_to_the_same_after_the_last_reading(@ForAll long seed) {
        World world = lived(seed);
        world.settle();
        Hub hub = world.hub;
        Here here = world.here;

        List<String> there = hub.remarks().stream()
                .filter(remark -> remark.author() == HubAuthor.REPORTER)
                .map(remark -> remark.text().reveal())
                .toList();
        assertThat(here.heard).as("each word of the reporter is here once").doesNotHaveDuplicates();
        boolean waits = here.stage().filter(RegionStage.CLOSED::equals).isPresent();
        if (!waits) {
            assertThat(here.heard).hasSameElementsAs(there);
        }
        assertThat(hub.remarks().stream().flatMap(remark -> remark.token().stream()))
                .as("each of our updates is there once")
                .containsExactlyInAnyOrderElementsOf(
                        here.updates().stream().map(RegionUpdate::token).toList());
        here.updates()
                .forEach(update ->
                        assertThat(world.cursor.delivery(update.token())).isEqualTo(DeliveryState.ACKNOWLEDGED));
        assertThat(here.secrecy().isAtLeast(hub.secrecy())).isTrue();

        List<HubConflict> open = HubSyncTest.BOTH
                .reconcile(here.view(), hub.read(), world.cursor)
                .conflicts();
        boolean isClosedHere = here.stage().filter(RegionStage.CLOSED::equals).isPresent();
        boolean isClosedThere = hub.state().equals("CLOSED");
        if (isClosedHere != isClosedThere) {
            assertThat(open).as("what differs is shown to a person").isNotEmpty();
        }
        if (waits && here.heard.size() < there.size()) {
            assertThat(open).extracting(HubConflict::kind).contains(HubConflict.Kind.REMARK_WAITS);
        }
    }

    @Property(tries = 500)
    void at_rest_every_reading_again_is_nothing_new(@ForAll long seed) {
        World world = lived(seed);
        List<HubReading> old = new ArrayList<>(world.readings);
        world.settle();
        int effects = world.here.effects;
        old.add(world.hub.read());
        for (HubReading reading : old) {
            HubOutcome outcome = HubSyncTest.BOTH.reconcile(world.here.view(), reading, world.cursor);
            assertThat(outcome.order()).isEmpty();
            assertThat(outcome.pushes()).isEmpty();
            assertThat(outcome.next()).isEqualTo(world.cursor);
        }
        assertThat(world.here.effects).isEqualTo(effects);
    }

    /** A cursor that is lost is begun anew, and nothing is done a second time for it. */
    @Property(tries = 500)
    void without_its_cursor_a_case_does_nothing_twice(@ForAll long seed) {
        World world = lived(seed);
        world.settle();
        int effects = world.here.effects;
        List<String> heard = new ArrayList<>(world.here.heard);
        world.cursor = HubCursor.of(Hub.ID, Here.FILE);
        world.settle();
        assertThat(world.here.effects).isEqualTo(effects);
        assertThat(world.here.heard).isEqualTo(heard);
    }

    /** A property over worlds in which nothing happens would prove nothing. */
    @Property(tries = 1)
    void the_worlds_are_lively() {
        HashSet<Optional<RegionStage>> stages = new HashSet<>();
        int heard = 0;
        int shown = 0;
        for (long seed = 0; seed < 200; seed++) {
            World world = lived(seed);
            world.settle();
            stages.add(world.here.stage());
            heard += world.here.heard.size();
            shown += world.here.updates().size();
        }
        assertThat(stages)
                .contains(
                        Optional.of(RegionStage.OPEN),
                        Optional.of(RegionStage.ANSWERED),
                        Optional.of(RegionStage.CLOSED));
        assertThat(heard).isGreaterThan(500);
        assertThat(shown).isGreaterThan(300);
    }
}
