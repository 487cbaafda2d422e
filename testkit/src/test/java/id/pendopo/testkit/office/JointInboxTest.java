package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.InboxPage;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.testkit.InMemoryStore;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several must sign waits for each of them, until he has signed; that a signature may be taken back is no work. */
class JointInboxTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final CaseId ID = CaseId.of("m-1");
    private static final Actor CITIZEN = Actor.of("w1", Minutes.As.CITIZEN);
    private static final Actor ONE = Actor.of("t1", Minutes.As.TEAM_MEMBER);
    private static final Actor OTHER = Actor.of("t2", Minutes.As.TEAM_MEMBER);
    private static final Actor THIRD = Actor.of("t3", Minutes.As.TEAM_MEMBER);
    private static final Actor SECRETARY = Actor.of("s1", Minutes.As.SECRETARY);
    private static final Actor HEAD = Actor.of("h1", Minutes.As.HEAD);

    private final Office office = Office.in(LetterOffice.pack())
            .with(new InMemoryStore())
            .withoutValidation("uji")
            .keys(bytes -> Arrays.fill(bytes, (byte) 7))
            .procedures(new Minutes.Provider())
            .open();
    private int attempts;

    @BeforeEach
    void opened() {
        does(new Minutes.Open(), CITIZEN);
    }

    private void does(Command command, Actor actor) {
        does(ID, command, actor);
    }

    private void does(CaseId id, Command command, Actor actor) {
        Answer answer =
                office.handle(Minutes.PROCEDURE, id, command, actor, at(MONDAY), CommandId.of("attempt-" + attempts++));
        assertThat(answer.accepted()).as("%s", answer.codes()).isTrue();
    }

    private boolean waitsFor(Actor actor) {
        InboxPage page = office.inbox(List.of(actor), at(MONDAY), Page.first(9));
        assertThat(page.keptApart()).isEmpty();
        return !page.items().isEmpty();
    }

    @Test
    void a_sheet_waits_for_each_of_the_team_until_he_has_signed_or_enough_have() {
        assertThat(waitsFor(ONE)).isTrue();
        assertThat(waitsFor(OTHER)).isTrue();
        does(new Minutes.SignSheet(), ONE);
        assertThat(waitsFor(ONE)).isFalse();
        assertThat(waitsFor(OTHER)).isTrue();
        does(new Minutes.SignSheet(), OTHER);
        assertThat(waitsFor(OTHER)).isFalse();
        assertThat(waitsFor(THIRD)).isFalse();
    }

    /** He will sign at another stage: until then nothing of it is his work, and there is nothing he could take back. */
    @Test
    void what_others_sign_does_not_wait_for_a_party_who_signs_elsewhere() {
        assertThat(waitsFor(CITIZEN)).isFalse();
        assertThat(waitsFor(HEAD)).isFalse();
        does(new Minutes.Forward(), SECRETARY);
        assertThat(waitsFor(CITIZEN)).isTrue();
        assertThat(waitsFor(HEAD)).isTrue();
        does(new Minutes.SignBoth(), CITIZEN);
        assertThat(waitsFor(CITIZEN)).isFalse();
        assertThat(waitsFor(HEAD)).isTrue();
    }

    /** The head of the office has minutes of his own to sign as a citizen: they are one case of his work, and late once. */
    @Test
    void what_waits_for_a_person_as_officer_and_as_party_is_counted_once() {
        does(new Minutes.Forward(), SECRETARY);
        CaseId ofAnother = CaseId.of("m-2");
        does(ofAnother, new Minutes.Open(), Actor.of("w2", Minutes.As.CITIZEN));
        does(ofAnother, new Minutes.Forward(), SECRETARY);
        Actor citizenAsHead = Actor.of("w1", Minutes.As.HEAD);
        InboxPage both = office.inbox(List.of(CITIZEN, citizenAsHead), at("2026-03-09T09:00:00"), Page.first(9));
        assertThat(both.items()).extracting(item -> item.row().id()).containsExactlyInAnyOrder(ID, ofAnother);
        assertThat(both.counts())
                .containsExactly(new InboxPage.Count(Minutes.PROCEDURE, Minutes.At.BOTH_SIDES.code(), 2, 2));
        InboxPage asParty = office.inbox(List.of(CITIZEN), at(MONDAY), Page.first(9));
        assertThat(asParty.counts())
                .containsExactly(new InboxPage.Count(Minutes.PROCEDURE, Minutes.At.BOTH_SIDES.code(), 1, 0));
    }

    @Test
    void a_step_of_several_that_stays_where_it_is_is_counted_as_work_of_those_who_sign() {
        assertThat(office.inbox(List.of(ONE), at(MONDAY), Page.first(9)).counts())
                .containsExactly(new InboxPage.Count(Minutes.PROCEDURE, Minutes.At.TEAM.code(), 1, 0));
        assertThat(office.inbox(List.of(HEAD), at(MONDAY), Page.first(9)).counts())
                .isEmpty();
    }
}
