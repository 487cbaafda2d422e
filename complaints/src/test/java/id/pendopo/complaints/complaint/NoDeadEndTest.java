package id.pendopo.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Wherever people, delays and time bring a report, officials who do their work can still bring it to its end: none waits for ever for
 * somebody who does not come, and none for a reporter who stepped back.
 */
class NoDeadEndTest {
    private static final int ROUNDS = 100;
    private static final int MOST_ROUNDS = 240;
    private static final Set<String> SEEN_BY_CHANCE = Set.of("HELD", "DISPOSED", "IN_PROGRESS");
    private static final int FAMILIES = 16;

    @Tag("walk")
    @Test
    void no_report_stands_for_ever_where_nobody_and_no_time_can_move_it() {
        Set<String> left = new TreeSet<>();
        Set<String> ended = new TreeSet<>();
        // What chance draws shifts with every new command: it goes on until it left a report at each of these.
        for (int seed = 1; seed <= ROUNDS || seed <= MOST_ROUNDS && !left.containsAll(SEEN_BY_CHANCE); seed++) {
            Round round = new Round(seed);
            round.wanders();
            left.add(round.file().stage().value());
            assertThat(round.finishes())
                    .as(
                            "seed %d stands for ever at %s %s after %s",
                            seed, round.file().stage(), round.file().flags(), round.course())
                    .isTrue();
            ended.add(round.file().stage().value());
        }
        assertThat(left).containsAll(SEEN_BY_CHANCE);
        assertThat(ended).contains("CLOSED");
    }

    /** Reports that are merged, split and added to each other, in an office that knows them all, where an agency may be dissolved. */
    @Tag("walk")
    @Test
    void no_report_of_a_family_stands_for_ever_because_of_another() {
        Set<String> acts = new TreeSet<>();
        Set<String> left = new TreeSet<>();
        for (int seed = 1; seed <= FAMILIES; seed++) {
            FamilyRound round = new FamilyRound(seed);
            round.wanders();
            left.addAll(round.stages());
            assertThat(round.finishes())
                    .as("seed %d stands for ever: %s after %s", seed, round.open(), round.course())
                    .isTrue();
            acts.addAll(round.acts());
        }
        assertThat(left).contains("MERGED", "IN_PROGRESS");
        assertThat(acts)
                .contains(
                        "merge",
                        "adopt",
                        "split",
                        "openPart",
                        "disposePart",
                        "recordPartAnswer",
                        "answerByParts",
                        "support",
                        "append",
                        "endWithParent",
                        "hearAnswered");
    }

    @Test
    void from_every_stage_officials_bring_a_report_to_its_end() {
        Stages.every().forEach((name, journey) -> {
            Round round = new Round(1, journey);
            assertThat(round.finishes())
                    .as("%s stands for ever after %s", name, round.course())
                    .isTrue();
        });
    }
}
