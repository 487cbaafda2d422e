package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.CaseFile;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;

/** Whoever touches anything is seen, and what he did is named: every way of it, over random journals of several cases. */
class TamperingTest {
    private static final Replay<Petition> REPLAY = Replay.of(History.WORKFLOW.types(), Petition.class);
    private static final int TIMES = 2;
    private static final Map<Tampering, AtomicInteger> APPLIED = new EnumMap<>(Tampering.class);

    /** What only a second sheet can do wrong; see {@link DayRollTest}. */
    private static final Set<BreakKind> OF_SECOND_SHEETS = EnumSet.of(BreakKind.ROLL_DISAGREES);

    @Property(tries = 25)
    void untouched_journals_and_rolls_are_intact(@ForAll long seed) {
        Town town = Town.of(seed);
        VerificationReport report = town.verified(town.anchors());
        assertThat(report.breaks()).isEmpty();
        assertThat(report.heads()).hasSize(town.histories.size());
        assertThat(report.roll())
                .contains(new VerificationReport.Head(
                        town.rolls.size(), town.anchors().get(town.histories.size())));
        assertThat(town.verified().isIntact()).isTrue();
    }

    @Test
    void each_way_of_touching_one_town_is_found_and_named() {
        touch(5, 1);
    }

    @Tag("walk")
    @Property(tries = 25)
    void whatever_is_touched_is_found_and_named(@ForAll long seed) {
        touch(seed, TIMES);
    }

    private static void touch(long seed, int eachTimes) {
        Town town = Town.of(seed);
        List<String> anchors = town.anchors();
        Random random = new Random(seed);
        for (Tampering tampering : Tampering.values()) {
            for (int times = 0; times < eachTimes; times++) {
                Town touched = town.copy();
                Optional<Tampering.Found> expected = tampering.apply(touched, random);
                if (expected.isEmpty()) {
                    continue;
                }
                VerificationReport report = touched.verified(anchors);
                assertThat(report.isIntact()).as("%s, seed %d", tampering, seed).isFalse();
                assertThat(expected.get().isIn(report))
                        .as("%s, seed %d: %s is among %s", tampering, seed, expected.get(), report.breaks())
                        .isTrue();
                APPLIED.computeIfAbsent(tampering, key -> new AtomicInteger()).incrementAndGet();
            }
        }
    }

    /** The second party needs no anchor beside its rolls for what touches the journal. */
    @Tag("walk")
    @Property(tries = 10)
    void rolls_alone_find_whatever_is_done_to_a_journal(@ForAll long seed) {
        Town town = Town.of(seed);
        Random random = new Random(seed);
        for (Tampering tampering : Tampering.values()) {
            Town touched = town.copy();
            Optional<Tampering.Found> expected = tampering.apply(touched, random);
            if (expected.isPresent() && !tampering.isPersonal() && touched.rolls.equals(town.rolls)) {
                assertThat(expected.get().isIn(touched.verified()))
                        .as("%s, seed %d", tampering, seed)
                        .isTrue();
            }
        }
    }

    @AfterContainer
    static void each_way_was_tried() {
        // One town alone may have no case that is long enough for all.
        if (APPLIED.values().stream().anyMatch(times -> times.get() > 2)) {
            assertThat(APPLIED.keySet()).containsExactlyInAnyOrder(Tampering.values());
        }
    }

    /** A kind of break that no way of tampering leads to was never shown to be found. */
    @Test
    void every_kind_of_break_has_a_way_of_tampering_that_leads_to_it() {
        Set<BreakKind> shown = EnumSet.copyOf(OF_SECOND_SHEETS);
        Arrays.stream(Tampering.values()).forEach(one -> shown.addAll(one.kinds()));
        assertThat(shown).containsExactlyInAnyOrder(BreakKind.values());
    }

    /** Erasing what is personal is no tampering: nothing else may change by it. */
    @Property(tries = 25)
    void erasing_personal_records_leaves_the_chain_verifying_and_everything_else_equal(@ForAll long seed) {
        Town town = Town.of(seed);
        Random random = new Random(seed);
        PersonalText erased = PersonalText.erased("BA Pemusnahan 12/2036");
        town.personal.replaceAll((ref, record) -> random.nextInt(3) > 0
                ? record.erased("BA Pemusnahan 12/2036", Instant.parse("2036-01-02T00:00:00Z"))
                : record);
        assertThat(town.verified(town.anchors()).breaks()).isEmpty();
        for (History history : town.histories) {
            CaseFile<Petition> whole = history.now();
            CaseFile<Petition> now = REPLAY.file(history.entries(), town.vault());
            assertThat(withoutNames(now)).isEqualTo(withoutNames(whole));
            Petition.Petitioner petitioner = now.data().petitioner();
            assertThat(petitioner.name()).isIn(erased, whole.data().petitioner().name());
        }
    }

    /** The case with every personal text of its data taken for the same. */
    private static CaseFile<Petition> withoutNames(CaseFile<Petition> file) {
        PersonalText masked = PersonalText.of("*");
        Petition data = file.data();
        Petition.Petitioner one = data.petitioner();
        Petition.Petitioner petitioner = new Petition.Petitioner(
                masked,
                one.nik().map(nik -> masked),
                one.phones().stream().map(phone -> masked).toList());
        List<Petition.Remark> remarks = data.remarks().stream()
                .map(remark -> remark instanceof Petition.Said ? new Petition.Said(masked) : remark)
                .toList();
        Petition nameless =
                new Petition(petitioner, data.asked(), data.granted(), remarks, data.letters(), data.filedOn());
        return new CaseFile<>(
                file.id(),
                file.region(),
                file.procedure(),
                file.policy(),
                file.version(),
                file.at(),
                file.stage(),
                file.cameFrom(),
                file.status(),
                file.flags(),
                file.participation(),
                file.waivers(),
                file.joint(),
                file.clocks(),
                file.handling(),
                nameless);
    }
}
