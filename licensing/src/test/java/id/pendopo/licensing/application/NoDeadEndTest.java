package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationStage.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.office.Office;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.licensing.licence.LicenceWander;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Wherever people, delays and time bring an application, officials who do their work can still bring it to its end, and what silence
 * granted can be issued, or refused while it may be contested. A licence that came of it ends, or somebody can still act on it.
 */
class NoDeadEndTest {
    private static final int ROUNDS = 12;
    private static final int TURNS = 45;

    private static final Map<String, String> OTHER_READINGS = Map.of(
            "pauseOnReturn", "false",
            "afterReturn", "\"RESTART\"",
            "resumption", "\"180d\"",
            "unpaidFee", "\"DEMAND\"",
            "silenceOnRegulated", "true",
            "dayZero", "\"RECEIPT\"",
            "drawnRoles", "[\"VERIFIER\", \"INSPECTOR\"]",
            "cosignAbove", "1000000000");

    private static ApplicationForm form(int seed) {
        List<ApplicationForm> forms = List.of(
                Sample.reklame(2_000_000_000, id.pendopo.licensing.catalogue.Track.HAYU),
                Sample.form("RUMIJA"),
                Sample.form("TEBANG_POHON"),
                Sample.form("PENELITIAN", Sample.until()),
                Sample.form("KERAMAIAN", Sample.until()),
                Sample.form("PEMAKAMAN"),
                Sample.form("PARKIR"),
                Sample.clinic());
        return forms.get(seed % forms.size());
    }

    /** Wanders for so many turns as its seed says, then is finished; the stages at which it was left. */
    private static Set<String> round(Office office, RegionPack pack, int seed) {
        OfficeRound round = new OfficeRound(office, pack, seed);
        round.opens(form(seed));
        for (int turn = 0; turn < seed * 7 % TURNS && !round.isOver(); turn++) {
            round.wanders();
        }
        Set<String> seen = new TreeSet<>(Set.of(round.file().stage().value()));
        boolean left = round.isOver();
        boolean refusing = seed % 5 == 0;
        if (seed % 2 == 0) {
            round.alone();
        }
        assertThat(round.finishes(refusing))
                .as(
                        "seed %d stands for ever at %s %s after %s",
                        seed, round.file().stage(), round.file().flags(), round.course())
                .isTrue();
        if (!left) {
            assertThat(round.file().stage().value())
                    .as("seed %d: %s", seed, round.course())
                    .isIn("ISSUED", "REJECTED", "LAPSED", "WITHDRAWN");
            seen.add("finished " + round.file().stage());
            if (round.isIssued()) {
                LicenceWander licence = round.licence().wanders(6);
                assertThat(licence.isAliveOrEnded())
                        .as("the licence of seed %d stands for ever at %s", seed, licence.where())
                        .isTrue();
            }
            if (round.file().data().ruling().bySilence()) {
                seen.add("silence " + round.file().stage());
            }
        }
        return seen;
    }

    private static Set<String> rounds(RegionPack pack) {
        Set<String> seen = new TreeSet<>();
        Office office = OfficeRound.open(pack);
        for (int seed = 1; seed <= ROUNDS; seed++) {
            seen.addAll(round(office, pack, seed));
        }
        return seen;
    }

    @Tag("walk")
    @Test
    void no_application_stands_for_ever_where_nobody_and_no_time_can_move_it() {
        assertThat(rounds(Region.PACK))
                .contains(
                        "finished ISSUED",
                        "finished REJECTED",
                        "silence ISSUED",
                        TECHNICAL_REVIEW.name(),
                        DEEMED_APPROVED.name(),
                        DEEMED_UNPAID.name());
    }

    @Tag("walk")
    @Test
    void nor_does_it_under_the_other_readings_that_a_region_may_choose() {
        assertThat(rounds(Region.with(OTHER_READINGS))).contains("finished ISSUED", "silence ISSUED");
    }
}
