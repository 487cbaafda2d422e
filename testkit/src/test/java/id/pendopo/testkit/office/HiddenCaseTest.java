package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Attempt;
import id.pendopo.core.office.InboxPage;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Request;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever may not see a case is answered at every door as if there were none, to the byte: otherwise trying ids tells which of them are
 * reports about oneself. Only the log of attempts knows the difference.
 */
class HiddenCaseTest {
    private static final Code POLICE = Code.of("SATPOL");
    private static final Code ROADS = Code.of("DPU");
    private static final CaseId HIDDEN = CaseId.of("tip-1");
    private static final CaseId UNKNOWN = CaseId.of("tip-9");
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final Actor CITIZEN = Actor.of("w1", Tip.As.CITIZEN);
    private static final Actor DESK = Actor.of("d1", Tip.As.DESK);
    private static final Actor AT_POLICE = Actor.of("p1", Tip.As.AGENCY).of(POLICE);
    private static final Deed LAPSED = new Deed("SK 1", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));

    /** The one who took it before it was closed to him, his colleague, other officers, strangers, and whoever's deed is over. */
    private static final List<Actor> STRANGERS = List.of(
            AT_POLICE,
            Actor.of("p2", Tip.As.AGENCY).of(POLICE),
            Actor.of("p3", Tip.As.AGENCY).of(ROADS),
            Actor.of("p1", Tip.As.DESK).of(POLICE),
            Actor.of("w2", Tip.As.CITIZEN),
            Actor.of("w1", Tip.As.AGENCY).of(POLICE),
            Actor.of("p4", Tip.As.AGENCY).of(POLICE).appointedBy(LAPSED),
            Actor.of("w3", Tip.As.CITIZEN).appointedBy(LAPSED));

    private static final List<Command> COMMANDS = List.of(
            new Tip.Tell(POLICE, "lagi"),
            new Tip.Tell(POLICE, " "),
            new Tip.Take("baik"),
            new Tip.Take(" "),
            new Tip.CloseTo(),
            new Tip.Finish("beres"),
            new Tip.Finish(" "));

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(LetterOffice.pack())
            .with(store)
            .keys(bytes -> {})
            .validator(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator())
            .procedures(new Tip.Provider(), new Voucher.Provider())
            .open();
    private int attempts;

    @BeforeEach
    void a_tip_was_taken_by_the_agency_and_then_closed_to_it() {
        assertThat(ask(HIDDEN, new Tip.Tell(POLICE, "pungli"), CITIZEN).accepted())
                .isTrue();
        assertThat(taken().accepted()).isTrue();
        assertThat(ask(HIDDEN, new Tip.CloseTo(), DESK).accepted()).isTrue();
    }

    private Answer ask(CaseId id, Command command, Actor actor) {
        return office.handle(Tip.PROCEDURE, id, command, actor, at(TUESDAY), CommandId.of("c-" + attempts++));
    }

    private Answer taken() {
        return office.handle(
                Tip.PROCEDURE, HIDDEN, new Tip.Take("kami"), AT_POLICE, at(TUESDAY), CommandId.of("taken"));
    }

    /** Everything an answer says, but for the id that was asked. */
    private static String bytes(Answer answer) {
        return CanonicalWriter.toText(new Answer(
                CaseId.of("asked"),
                answer.accepted(),
                answer.findings(),
                answer.entry(),
                answer.stage(),
                answer.settled(),
                answer.followed(),
                answer.repeated()));
    }

    @Test
    void a_command_on_a_hidden_case_is_answered_like_one_on_an_unknown_id() {
        for (Actor stranger : STRANGERS) {
            for (Command command : COMMANDS) {
                boolean opens = stranger.role().equals(Tip.As.CITIZEN.code())
                        && stranger.deed().isEmpty()
                        && command instanceof Tip.Tell;
                if (opens) {
                    // Whoever may open a case takes an id that is free; of one that is not he learns nothing more.
                    assertThat(ask(HIDDEN, command, stranger).accepted()).isFalse();
                    continue;
                }
                String as = "%s %s".formatted(stranger, command);
                assertThat(bytes(ask(HIDDEN, command, stranger)))
                        .as(as)
                        .isEqualTo(bytes(ask(UNKNOWN, command, stranger)));
                assertThat(bytes(office.whatIf(Tip.PROCEDURE, HIDDEN, command, stranger, at(TUESDAY))))
                        .as(as)
                        .isEqualTo(bytes(office.whatIf(Tip.PROCEDURE, UNKNOWN, command, stranger, at(TUESDAY))));
            }
        }
    }

    @Test
    void nobody_reads_it_or_is_offered_anything_in_it() {
        for (Actor stranger : STRANGERS) {
            assertThat(office.options(Tip.PROCEDURE, HIDDEN, stranger, at(TUESDAY)))
                    .as(stranger.toString())
                    .isEqualTo(office.options(Tip.PROCEDURE, UNKNOWN, stranger, at(TUESDAY)));
            assertThat(office.read(Tip.PROCEDURE, HIDDEN, stranger, at(TUESDAY)))
                    .isEmpty();
            assertThat(office.dossier(Tip.PROCEDURE, HIDDEN, Set.of(), stranger, at(TUESDAY)))
                    .isEmpty();
        }
    }

    @Test
    void it_is_in_nobodys_inbox_and_no_page_ends_at_it() {
        for (Actor stranger : STRANGERS) {
            if (!stranger.person().equals(DESK.person())) {
                var page = office.inbox(List.of(stranger), at(TUESDAY), Page.first(1));
                assertThat(page.items()).as(stranger.toString()).isEmpty();
                assertThat(page.keptApart()).as(stranger.toString()).isEmpty();
                assertThat(page.next()).isEmpty();
            }
        }
    }

    /** Many commands together are answered one by one as each alone. */
    @Test
    void among_many_it_is_as_unknown_as_alone() {
        for (Actor stranger : STRANGERS) {
            List<Answer> hidden = office.handleAll(requests(HIDDEN, stranger));
            List<Answer> unknown = office.handleAll(requests(UNKNOWN, stranger));
            for (int i = 0; i < hidden.size(); i++) {
                assertThat(bytes(hidden.get(i))).as("%s %d", stranger, i).isEqualTo(bytes(unknown.get(i)));
            }
        }
    }

    private List<Request> requests(CaseId id, Actor actor) {
        return COMMANDS.stream()
                .filter(command -> !(command instanceof Tip.Tell))
                .map(command ->
                        new Request(Tip.PROCEDURE, id, command, actor, at(TUESDAY), CommandId.of("many-" + attempts++)))
                .toList();
    }

    /** A directory that names no units makes everybody serve all of them: what he may not know of is not counted either. */
    @Test
    void no_count_and_no_page_tells_that_there_is_something() {
        CaseId other = CaseId.of("tip-2");
        ask(other, new Tip.Tell(POLICE, "lain"), CITIZEN);
        var one = office.inbox(List.of(AT_POLICE), at(TUESDAY), Page.first(1));
        assertThat(one.items()).extracting(item -> item.row().id()).containsExactly(other);
        assertThat(one.total()).isEqualTo(1);
        assertThat(one.next()).isEmpty();
        ask(other, new Tip.CloseTo(), DESK);
        assertThat(office.inbox(List.of(AT_POLICE), at(TUESDAY), Page.first(1)).counts())
                .isEmpty();
        Actor inspector = Actor.of("i1", Tip.As.INSPECTOR);
        assertThat(office.inbox(List.of(inspector), at(TUESDAY), Page.first(1)).total())
                .isEqualTo(1);
    }

    @Test
    void what_is_overdue_is_counted_of_those_alone_that_he_may_know_of() {
        for (String id : List.of("tip-2", "tip-3")) {
            ask(CaseId.of(id), new Tip.Tell(POLICE, "lain"), CITIZEN);
        }
        ask(CaseId.of("tip-3"), new Tip.CloseTo(), DESK);
        assertThat(office.inbox(List.of(AT_POLICE), at(TUESDAY), Page.first(1)).counts())
                .containsExactly(new InboxPage.Count(Tip.PROCEDURE, Tip.At.TOLD.code(), 1, 0));
        assertThat(office.inbox(List.of(AT_POLICE), at("2026-03-10T09:00:00"), Page.first(1))
                        .counts())
                .containsExactly(new InboxPage.Count(Tip.PROCEDURE, Tip.At.TOLD.code(), 1, 1));
    }

    /** Each is looked at before it is counted, up to two thousand with the hidden one; beyond that no number is told. */
    @Test
    void so_many_that_not_each_can_be_looked_at_are_not_counted() {
        for (int i = 0; i < 1_999; i++) {
            ask(CaseId.of("many-" + i), new Tip.Tell(POLICE, "lain"), CITIZEN);
        }
        assertThat(office.inbox(List.of(AT_POLICE), at(TUESDAY), Page.first(1)).total())
                .isEqualTo(1_999);
        ask(CaseId.of("one-more"), new Tip.Tell(POLICE, "lain"), CITIZEN);
        InboxPage over = office.inbox(List.of(AT_POLICE), at(TUESDAY), Page.first(1));
        assertThat(over.counts()).isEmpty();
        assertThat(over.items()).hasSize(1);
    }

    /** That an attempt's id was used would tell that there is a case; so would the answer that was given before it was closed. */
    @Test
    void an_attempt_that_was_used_there_tells_nothing() {
        Command take = new Tip.Take("kami");
        for (Actor stranger : STRANGERS) {
            Answer hidden = office.handle(Tip.PROCEDURE, HIDDEN, take, stranger, at(TUESDAY), CommandId.of("taken"));
            Answer unknown = office.handle(Tip.PROCEDURE, UNKNOWN, take, stranger, at(TUESDAY), CommandId.of("taken"));
            assertThat(bytes(hidden)).as(stranger.toString()).isEqualTo(bytes(unknown));
        }
    }

    /** Through the door of another procedure too. */
    @Test
    void asked_for_in_another_procedure_it_is_as_unknown_as_any() {
        Actor citizen = Actor.of("w1", Voucher.As.CITIZEN);
        Command command = new Voucher.Grant(Rupiah.of(5));
        Answer hidden = office.handle("contoh/voucher", HIDDEN, command, citizen, at(TUESDAY), CommandId.of("x-1"));
        Answer unknown = office.handle("contoh/voucher", UNKNOWN, command, citizen, at(TUESDAY), CommandId.of("x-2"));
        assertThat(bytes(hidden)).isEqualTo(bytes(unknown));
    }

    @Test
    void the_log_of_attempts_tells_them_apart() {
        ask(HIDDEN, new Tip.Finish("beres"), AT_POLICE);
        ask(UNKNOWN, new Tip.Finish("beres"), AT_POLICE);
        List<String> log = new ArrayList<>();
        for (Attempt one : office.attempts(2026, 0, 100).lines()) {
            log.add(one.forCase().orElseThrow() + " " + one.finding());
        }
        assertThat(log).containsExactly("tip-1 core.NOT_PERMITTED", "tip-9 core.CASE_UNKNOWN");
    }

    /** Who may see it is told why he may not act, and whose it is goes on. */
    @Test
    void those_to_whom_it_is_open_are_answered_as_ever() {
        Actor inspector = Actor.of("i1", Tip.As.INSPECTOR);
        assertThat(ask(HIDDEN, new Tip.Finish("ok"), inspector).codes()).containsExactly("core.NOT_NOW");
        assertThat(ask(HIDDEN, new Tip.Finish("selesai"), Actor.of("d1", Tip.As.INSPECTOR))
                        .codes())
                .containsExactly("core.SEPARATION");
        assertThat(office.read(Tip.PROCEDURE, HIDDEN, CITIZEN, at(TUESDAY))).isPresent();
        assertThat(ask(HIDDEN, new Tip.Finish("selesai"), inspector).accepted()).isTrue();
    }
}
