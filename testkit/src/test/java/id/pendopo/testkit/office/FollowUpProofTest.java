package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.WishOffice.CITIZEN;
import static id.pendopo.testkit.office.WishOffice.HEAD;
import static id.pendopo.testkit.office.WishOffice.LATE;
import static id.pendopo.testkit.office.WishOffice.TUESDAY;
import static id.pendopo.testkit.office.WishOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.journal.Recomputation;
import id.pendopo.core.journal.RecomputationReport;
import id.pendopo.core.journal.RecomputeKind;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.journal.Verification;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CommitResult;
import id.pendopo.core.office.IssuedRoll;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases that were written together are each proven alone, and a commit of several is taken whole or not at all. */
class FollowUpProofTest {
    private final RivalStore store = new RivalStore();
    private final WishOffice wishes = new WishOffice(store);
    private final WishOffice rival = new WishOffice(store.below);

    private List<String> lines(String... ids) {
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            store.read(StreamId.of(StreamId.Kind.CASE, id), 0).stream()
                    .map(StreamLine::text)
                    .forEach(lines::add);
        }
        return lines;
    }

    private void look(String card, String attempt) {
        assertThat(rival.office()
                        .handle(
                                Card.PROCEDURE,
                                CaseId.of(card),
                                new Card.Look(),
                                Actor.of("h2", Card.As.HEAD),
                                at(TUESDAY),
                                CommandId.of(attempt))
                        .accepted())
                .isTrue();
    }

    private WishOffice closed() {
        return wishes.asked("w1", Wish.SMALL, 1)
                .granted("w1")
                .does("w1", new Wish.GiveUp(), CITIZEN, "2026-03-04T09:00:00");
    }

    @Test
    void every_entry_verifies_and_comes_out_the_same_when_it_is_decided_again() {
        closed();
        List<String> lines = lines("w1", "w1-card-1");
        assertThat(lines).hasSize(6);
        assertThat(Verification.verify(lines.iterator(), List.of(), store).isIntact())
                .isTrue();
        for (String id : List.of("w1", "w1-card-1")) {
            assertThat(wishes.office().recompute(CaseId.of(id))).isNotEmpty().allMatch(Recomputed::isSame);
        }
        RecomputationReport report = Recomputation.under(
                        LetterOffice.pack(),
                        wishes.office().procedures().stream()
                                .map(wishes.office()::procedure)
                                .toList())
                .recompute(lines.iterator(), store);
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.others()).isEmpty();
    }

    private RecomputationReport recomputed(List<String> lines) {
        return Recomputation.under(
                        LetterOffice.pack(),
                        wishes.office().procedures().stream()
                                .map(wishes.office()::procedure)
                                .toList())
                .recompute(lines.iterator(), store);
    }

    @Test
    void what_follows_stands_in_the_other_case_whichever_comes_first() {
        closed();
        assertThat(recomputed(lines("w1", "w1-card-1")).isSame()).isTrue();
        assertThat(recomputed(lines("w1-card-1", "w1")).isSame()).isTrue();
    }

    @Test
    void a_case_that_is_not_in_the_journal_is_not_judged() {
        closed();
        assertThat(recomputed(lines("w1")).isSame()).isTrue();
        assertThat(recomputed(lines("w1-card-1")).isSame()).isTrue();
    }

    @Test
    void an_act_whose_consequence_was_cut_off_is_named() {
        closed();
        List<String> lines = lines("w1", "w1-card-1");
        RecomputationReport report = recomputed(lines.subList(0, lines.size() - 1));
        assertThat(report.isSame()).isFalse();
        assertThat(told(report))
                .containsExactly("w1 3 giveUp FOLLOW_UP_MISSING w1-card-1", "w1 4 close FOLLOW_UP_OTHER w1-card-1 2");
        assertThat(report.entries()).isEqualTo(lines.size() - 1L);
    }

    @Test
    void a_consequence_of_an_act_that_is_not_there_is_named() {
        closed();
        List<String> lines = new ArrayList<>(lines("w1"));
        lines.remove(lines.size() - 1);
        lines.addAll(lines("w1-card-1"));
        assertThat(told(recomputed(lines))).containsExactly("w1-card-1 2 end FOLLOW_UP_MISSING w1");
        lines.remove(2);
        assertThat(told(recomputed(lines))).containsExactly("w1-card-1 2 end FOLLOW_UP_OTHER w1 3");
    }

    /** What is only led to where it is taken may be missing, and where it stands it must be that. */
    @Test
    void what_the_other_case_did_not_take_is_no_difference() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1").does("w1", new Wish.LetGo(), CITIZEN, "2026-04-03T09:00:00");
        assertThat(lines("w1", "w1-card-1")).hasSize(5);
        assertThat(recomputed(lines("w1", "w1-card-1")).isSame()).isTrue();
    }

    private static List<String> told(RecomputationReport report) {
        return report.others().stream()
                .map(one -> one.caseId() + " " + one.seq() + " " + one.act() + " " + one.kind() + " " + one.detail())
                .toList();
    }

    /** Both journals are sound, each by itself: only together do they show that one is not of the other. */
    @Test
    void a_card_of_another_wish_of_the_same_name_is_named() {
        closed();
        RivalStore elsewhere = new RivalStore();
        new WishOffice(elsewhere).asked("w1", Wish.SMALL, 2).granted("w1");
        List<String> lines = new ArrayList<>(lines("w1"));
        elsewhere.read(StreamId.of(StreamId.Kind.CASE, "w1-card-1"), 0).stream()
                .map(StreamLine::text)
                .forEach(lines::add);
        assertThat(recomputed(lines).others()).extracting(Recomputed::kind).contains(RecomputeKind.FOLLOW_UP_OTHER);
    }

    /** A file decided step by step and one read from its journal are the same, links and parties included. */
    @Test
    void an_office_that_reads_the_journals_finds_the_same_cases() {
        closed();
        WishOffice later = new WishOffice(store);
        assertThat(later.wish("w1")).isEqualTo(wishes.wish("w1"));
        assertThat(later.card("w1-card-1")).isEqualTo(wishes.card("w1-card-1"));
    }

    @Test
    void the_dossier_of_either_case_is_whole() {
        closed();
        Actor head = Actor.of("h1", Card.As.HEAD);
        assertThat(wishes.office().dossier(Wish.PROCEDURE, CaseId.of("w1"), Set.of(Purpose.IDENTITY), HEAD, at(LATE)))
                .isPresent();
        assertThat(wishes.office()
                        .dossier(Card.PROCEDURE, CaseId.of("w1-card-1"), Set.of(Purpose.IDENTITY), head, at(LATE)))
                .isPresent();
    }

    @Test
    void a_roll_of_the_day_holds_both_cases_and_what_follows_a_closed_day_is_refused() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        IssuedRoll roll =
                wishes.office().closeDay(at("2026-03-03T17:00:00")).roll().orElseThrow();
        assertThat(roll.cases()).isEqualTo(2);
        Answer late = wishes.ask("w1", new Wish.GiveUp(), CITIZEN, "2026-03-03T16:00:00");
        assertThat(late.codes()).containsExactly("core.DAY_CLOSED");
        assertThat(lines("w1", "w1-card-1")).hasSize(3);
    }

    /** Somebody looks at the card in the very moment: the whole is tried again, and nothing of the first try is left. */
    @Test
    void a_stale_version_of_the_other_case_means_all_of_it_again() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        store.before(() -> look("w1-card-1", "one"));
        store.before(() -> {
            assertThat(wishes.office().journal(CaseId.of("w1")))
                    .as("the first try left nothing")
                    .hasSize(2);
            look("w1-card-1", "two");
        });
        store.results.clear();
        Answer answer = wishes.ask("w1", new Wish.GiveUp(), CITIZEN, "2026-03-04T09:00:00");
        assertThat(answer.accepted()).isTrue();
        assertThat(store.results)
                .containsExactly(
                        new CommitResult.Stale(StreamId.of(StreamId.Kind.CASE, "w1-card-1")),
                        new CommitResult.Stale(StreamId.of(StreamId.Kind.CASE, "w1-card-1")),
                        new CommitResult.Done());
        assertThat(wishes.office().journal(CaseId.of("w1-card-1")))
                .extracting(entry -> entry.act())
                .containsExactly("register", "look", "look", "end");
        assertThat(wishes.wish("w1").version()).isEqualTo(4);
    }

    /** Two schedulers at once: the slower finds it all done, cards and numbers too. */
    @Test
    void two_schedulers_at_once_open_one_card() {
        wishes.asked("w1", Wish.SMALL, 1);
        store.before(() -> assertThat(rival.office().settle(Wish.PROCEDURE, CaseId.of("w1"), at(LATE)))
                .hasSize(2));
        assertThat(wishes.office().settle(Wish.PROCEDURE, CaseId.of("w1"), at(LATE)))
                .isEmpty();
        assertThat(lines("w1-card-1")).hasSize(1);
        assertThat(wishes.office().numbers(Card.Series.CARD, 2026, 0, 10).lines())
                .hasSize(1);
    }

    @Test
    void a_personal_value_is_sealed_in_each_case_for_itself() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        assertThat(lines("w1", "w1-card-1")).allSatisfy(line -> assertThat(line).doesNotContain("Warga Contoh Satu"));
        assertThat(wishes.office()
                        .journal(CaseId.of("w1-card-1"))
                        .get(0)
                        .commitments()
                        .keySet())
                .isNotEmpty()
                .allSatisfy(ref ->
                        assertThat(store.find(ref).orElseThrow().forCase()).isEqualTo(CaseId.of("w1-card-1")));
        assertThat(Optional.of(wishes.card("w1-card-1").data().holder())).contains(WishOffice.HOLDER);
    }
}
