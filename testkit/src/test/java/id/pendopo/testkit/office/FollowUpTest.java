package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.WishOffice.CITIZEN;
import static id.pendopo.testkit.office.WishOffice.HEAD;
import static id.pendopo.testkit.office.WishOffice.HOLDER;
import static id.pendopo.testkit.office.WishOffice.LATE;
import static id.pendopo.testkit.office.WishOffice.MONDAY;
import static id.pendopo.testkit.office.WishOffice.TUESDAY;
import static id.pendopo.testkit.office.WishOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Cause;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.core.workflow.Handling;
import id.pendopo.testkit.InMemoryStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one case leads to in others is done with it or not at all, once, and by nobody else. */
class FollowUpTest {
    private final InMemoryStore store = new InMemoryStore();
    private final WishOffice wishes = new WishOffice(store);

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private void ceiling(long amount) {
        LedgerPosting ceiling = LedgerPosting.ceiling(Voucher.PAGE, Rupiah.of(amount));
        assertThat(wishes.office()
                        .post(List.of(ceiling), "Perda contoh", HEAD, at(MONDAY), CommandId.of("ceiling"))
                        .accepted())
                .isTrue();
    }

    @Test
    void the_other_case_is_opened_by_the_system_at_the_same_instant() {
        Answer answer = wishes.asked("w1", Wish.SMALL, 1).ask("w1", new Wish.Grant(), HEAD, TUESDAY);
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.followed()).singleElement().satisfies(entry -> {
            assertThat(entry.caseId()).isEqualTo(CaseId.of("w1-card-1"));
            assertThat(entry.actor()).isEqualTo(Actor.SYSTEM);
            assertThat(entry.at()).isEqualTo(at(TUESDAY));
            assertThat(entry.act()).isEqualTo("register");
        });
        assertThat(wishes.card("w1-card-1").data()).isEqualTo(new Card(Wish.SMALL, "001/S/III/2026", HOLDER));
        assertThat(wishes.card("w1-card-1").participation().parties()).isEmpty();
        assertThat(wishes.office()
                        .find(CaseQuery.all(10).ofProcedure(Card.PROCEDURE))
                        .rows())
                .hasSize(1);
    }

    /** Each follow-up sees what those before it wrote: numbers of one register run on within the commit. */
    @Test
    void several_cases_of_one_commit_have_numbers_of_their_own() {
        wishes.asked("w1", Wish.SMALL, 3)
                .granted("w1")
                .asked("w2", Wish.LARGE, 1)
                .granted("w2");
        assertThat(List.of("w1-card-1", "w1-card-2", "w1-card-3", "w2-card-1"))
                .extracting(id -> wishes.card(id).handling().receiptNumber().orElseThrow())
                .containsExactly("CARD-2026-00001", "CARD-2026-00002", "CARD-2026-00003", "CARD-2026-00004");
        assertThat(wishes.wish("w2").data().decree()).contains("001/L/III/2026");
    }

    @Test
    void a_case_that_exists_is_acted_on_and_its_book_written_in_the_same_commit() {
        ceiling(10_000);
        wishes.asked("w1", Wish.SMALL, 1).granted("w1").askedLonger("w2", "w1-card-1");
        assertThat(wishes.ask("w2", new Wish.Grant(), HEAD, TUESDAY).accepted()).isTrue();
        assertThat(wishes.office().journal(CaseId.of("w1-card-1")))
                .extracting(JournalEntry::act)
                .containsExactly("register", "lengthen");
    }

    /** The ceiling lies in the book of the other case; here nothing but the code of it is told, and in which case. */
    @Test
    void what_the_other_case_has_against_it_refuses_the_whole() {
        ceiling(9_999);
        wishes.asked("w1", Wish.SMALL, 1).granted("w1").askedLonger("w2", "w1-card-1");
        Answer refused = wishes.ask("w2", new Wish.Grant(), HEAD, TUESDAY);
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.FOLLOW_UP_REFUSED");
            assertThat(finding.where()).contains("sample/card w1-card-1");
            assertThat(finding.found()).contains("core.OVER_CEILING");
            assertThat(finding.mend()).containsExactly("w1-card-1", "sample/card", "core.OVER_CEILING");
        });
        assertThat(wishes.wish("w2").isAt(Wish.At.ASKED)).isTrue();
        assertThat(wishes.office().journal(CaseId.of("w1-card-1"))).hasSize(1);
        assertThat(wishes.office().numbers(() -> "SMALL", 2026, 0, 10).lines()).hasSize(1);
    }

    /** What time has ended is ended first, on paper; and since the whole is refused, not even that is written. */
    @Test
    void what_time_demands_of_the_other_case_comes_first() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        String later = "2026-04-03T09:00:00";
        wishes.does(
                "w2",
                new Wish.Ask(Wish.SMALL, 0, Optional.of(CaseId.of("w1-card-1")), HOLDER),
                CITIZEN,
                "2026-04-02T09:00:00");
        Answer refused = wishes.ask("w2", new Wish.Grant(), HEAD, later);
        assertThat(refused.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).contains("core.NOT_NOW"));
        assertThat(wishes.office().journal(CaseId.of("w1-card-1"))).hasSize(1);
    }

    /** The card ran out meanwhile: what is led to it if it takes it is left out, and what time did there is written all the same. */
    @Test
    void what_another_case_does_not_take_is_left_out_where_it_is_only_led_to_if_taken() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        Answer gone = wishes.ask("w1", new Wish.LetGo(), CITIZEN, "2026-04-03T09:00:00");
        assertThat(gone.accepted()).as("%s", gone.findings()).isTrue();
        assertThat(gone.followed()).extracting(JournalEntry::act).containsExactly("expire");
        assertThat(wishes.office().journal(CaseId.of("w1-card-1")))
                .extracting(JournalEntry::act)
                .containsExactly("register", "expire");
        assertThat(wishes.wish("w1").isAt(Wish.At.GRANTED)).isTrue();
        Answer taken = wishes.asked("w2", Wish.SMALL, 1).granted("w2").ask("w2", new Wish.LetGo(), CITIZEN, TUESDAY);
        assertThat(taken.followed()).extracting(JournalEntry::act).containsExactly("end", "close");
    }

    /** That a case is missing is no state of it. */
    @Test
    void what_is_led_to_if_taken_must_be_there() {
        wishes.asked("w1", Wish.SMALL, 0).granted("w1");
        assertThat(codes(wishes.ask("w1", new Wish.LetGo(), CITIZEN, TUESDAY).findings()))
                .containsExactly("core.FOLLOW_UP_REFUSED");
    }

    @Test
    void a_case_that_is_not_there_or_of_another_procedure_refuses_the_whole() {
        wishes.asked("w1", Wish.SMALL, 1).askedLonger("w2", "nobody").askedLonger("w3", "w1");
        for (String id : List.of("w2", "w3")) {
            assertThat(codes(wishes.ask(id, new Wish.Grant(), HEAD, TUESDAY).findings()))
                    .containsExactly("core.FOLLOW_UP_REFUSED");
            assertThat(wishes.wish(id).isAt(Wish.At.ASKED)).isTrue();
        }
    }

    @Test
    void a_new_case_whose_id_is_taken_refuses_the_whole() {
        wishes.asked("w1", Wish.SMALL, 2).asked("w1-card-2", Wish.SMALL, 1);
        Answer refused = wishes.ask("w1", new Wish.Grant(), HEAD, TUESDAY);
        assertThat(refused.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).contains("sample/card w1-card-2"));
        assertThat(wishes.hasCard("w1-card-1")).isFalse();
    }

    @Test
    void an_office_without_the_other_procedure_says_so_and_writes_nothing() {
        WishOffice alone = new WishOffice(store, new Wish.Provider());
        alone.asked("w1", Wish.SMALL, 1);
        Answer refused = alone.ask("w1", new Wish.Grant(), HEAD, TUESDAY);
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.FOLLOW_UP_UNKNOWN");
            assertThat(finding.mend()).containsExactly("register", "sample/card");
        });
        assertThat(alone.wish("w1").isAt(Wish.At.ASKED)).isTrue();
    }

    /** The network repeats a click; the card must not be there twice, and the answer is the same. */
    @Test
    void a_repeated_attempt_is_answered_with_what_it_led_to_the_first_time() {
        wishes.asked("w1", Wish.SMALL, 2);
        CommandId click = CommandId.of("click");
        Answer first =
                wishes.office().handle(Wish.PROCEDURE, CaseId.of("w1"), new Wish.Grant(), HEAD, at(TUESDAY), click);
        Answer again = wishes.office().handle(Wish.PROCEDURE, CaseId.of("w1"), new Wish.Grant(), HEAD, at(LATE), click);
        assertThat(again.repeated()).isTrue();
        assertThat(again.entry()).isEqualTo(first.entry());
        assertThat(again.followed()).hasSize(2).isEqualTo(first.followed());
        assertThat(wishes.office().journal(CaseId.of("w1-card-1"))).hasSize(1);
    }

    @Test
    void what_time_decides_leads_on_too() {
        wishes.asked("w1", Wish.SMALL, 1);
        List<JournalEntry> entries = wishes.office().settle(Wish.PROCEDURE, CaseId.of("w1"), at(LATE));
        assertThat(entries).extracting(JournalEntry::act).containsExactly("silence", "register");
        assertThat(wishes.office().settle(Wish.PROCEDURE, CaseId.of("w1"), at(LATE)))
                .as("a second scheduler finds it done")
                .isEmpty();
        assertThat(wishes.card("w1-card-1").isAt(Card.At.ACTIVE)).isTrue();
    }

    @Test
    void what_comes_too_late_finds_the_case_and_its_follow_ups_settled() {
        wishes.asked("w1", Wish.SMALL, 1);
        Answer late = wishes.ask("w1", new Wish.Grant(), HEAD, LATE);
        assertThat(late.codes()).containsExactly("core.NOT_NOW");
        assertThat(late.settled()).extracting(JournalEntry::act).containsExactly("silence", "register");
    }

    /** Settling a whole region stops at no case whose follow-up is refused, and says which it is. */
    @Test
    void a_refused_follow_up_of_time_is_told_and_stops_no_other_case() {
        wishes.askedLonger("w1", "nobody").asked("w2", Wish.SMALL, 1);
        assertThat(wishes.office().settleAll(at(LATE), Page.first(10)).rows())
                .extracting(one -> one.row().id().value() + " " + one.entries().size() + " " + codes(one.stopped()))
                .containsExactlyInAnyOrder("w1 0 [core.FOLLOW_UP_REFUSED]", "w2 2 []");
    }

    @Test
    void what_if_tells_it_all_and_writes_nothing() {
        wishes.asked("w1", Wish.SMALL, 2);
        Answer answer = wishes.office().whatIf(Wish.PROCEDURE, CaseId.of("w1"), new Wish.Grant(), HEAD, at(TUESDAY));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.followed()).hasSize(2);
        assertThat(wishes.hasCard("w1-card-1")).isFalse();
        assertThat(wishes.wish("w1").isAt(Wish.At.ASKED)).isTrue();
    }

    /** The wish ends the card, and the card's end closes the wish: three entries, two cases, one commit. */
    @Test
    void a_follow_up_may_lead_back_to_the_case_it_came_from() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        Answer answer = wishes.ask("w1", new Wish.GiveUp(), CITIZEN, "2026-03-04T09:00:00");
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.followed()).extracting(JournalEntry::act).containsExactly("end", "close");
        assertThat(wishes.wish("w1").isAt(Wish.At.CLOSED)).isTrue();
        assertThat(wishes.wish("w1").version()).isEqualTo(4);
        assertThat(wishes.card("w1-card-1").isAt(Card.At.ENDED)).isTrue();
    }

    @Test
    void the_two_entries_name_each_other() {
        wishes.asked("w1", Wish.SMALL, 2).granted("w1");
        List<JournalEntry> wish = wishes.office().journal(CaseId.of("w1"));
        JournalEntry grant = wish.get(1);
        assertThat(grant.handling().links())
                .containsExactly(
                        new Handling.Link(FollowUp.LED_TO, CaseId.of("w1-card-1")),
                        new Handling.Link(FollowUp.LED_TO, CaseId.of("w1-card-2")));
        JournalEntry second = wishes.office().journal(CaseId.of("w1-card-2")).get(0);
        assertThat(second.cause()).contains(new Cause(CaseId.of("w1"), 2, 2));
        assertThat(second.handling().links()).containsExactly(new Handling.Link(FollowUp.FOLLOWS, CaseId.of("w1")));
        assertThat(wishes.office().followed(grant))
                .extracting(entry -> entry.caseId().value())
                .containsExactly("w1-card-1", "w1-card-2");
        assertThat(wishes.office().followed(wish.get(0))).isEmpty();
        assertThat(grant.cause()).isEmpty();
    }

    @Test
    void a_step_that_follows_is_nobodys_option_nor_due_nor_anybodys_to_take() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        CaseId card = CaseId.of("w1-card-1");
        for (Actor actor : List.of(HEAD, CITIZEN, Actor.SYSTEM)) {
            assertThat(wishes.office().options(Card.PROCEDURE, card, actor, at(LATE)))
                    .extracting(option -> option.act())
                    .doesNotContain("lengthen", "end", "register");
            assertThat(codes(wishes.office()
                            .handle(
                                    Card.PROCEDURE,
                                    card,
                                    new Card.End(CaseId.of("w1")),
                                    actor,
                                    at(LATE),
                                    CommandId.of("by-" + actor.role()))
                            .findings()))
                    .containsExactly("core.NOT_PERMITTED");
            assertThat(codes(wishes.office()
                            .handle(
                                    Card.PROCEDURE,
                                    CaseId.of("new-" + actor.role()),
                                    new Card.Register(Wish.SMALL, "x", CaseId.of("w1"), HOLDER),
                                    actor,
                                    at(LATE),
                                    CommandId.of("open"))
                            .findings()))
                    .containsExactly("core.NOT_PERMITTED");
        }
        assertThat(wishes.office().due(Card.PROCEDURE, card, at(LATE))).isEmpty();
    }

    /** Who may make ids of attempts cannot make one that looks as if another case had led to it. */
    @Test
    void an_attempt_cannot_call_itself_a_follow_up() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        CommandId forged = new Cause(CaseId.of("w1"), 2, 9).commandId();
        assertThatThrownBy(() -> wishes.office()
                        .handle(
                                Card.PROCEDURE,
                                CaseId.of("w1-card-1"),
                                new Card.End(CaseId.of("w1")),
                                Actor.SYSTEM,
                                at(LATE),
                                forged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after:w1:2:9");
        assertThat(Cause.of(CommandId.of("after:w1:0:1"))).isEmpty();
        assertThat(Cause.of(CommandId.of("after:w1:1:0"))).isEmpty();
        assertThat(Cause.of(CommandId.of("after:w1:1"))).isEmpty();
        assertThat(Cause.of(CommandId.of("click"))).isEmpty();
        Cause longest = new Cause(CaseId.of("x".repeat(64)), 999_999_999_999_999_999L, FollowUp.LIMIT);
        assertThat(Cause.of(longest.commandId())).contains(longest);
    }

    /** What follows is nobody's work in an inbox, and a series that only follow-ups give has its register like any other. */
    @Test
    void nobody_is_waited_for_by_a_step_that_follows() {
        wishes.asked("w1", Wish.SMALL, 1).granted("w1");
        Actor head = Actor.of("h1", Card.As.HEAD);
        assertThat(wishes.office()
                        .inbox(List.of(head, Actor.SYSTEM), at(LATE), Page.first(10))
                        .items())
                .isEmpty();
        assertThat(wishes.office()
                        .numbers(() -> Code.of("CARD").value(), 2026, 0, 10)
                        .lines())
                .singleElement()
                .satisfies(one -> assertThat(one.forCase()).isEqualTo(CaseId.of("w1-card-1")));
    }
}
