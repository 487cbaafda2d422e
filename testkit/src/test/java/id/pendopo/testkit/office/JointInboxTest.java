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
        Answer answer =
                office.handle(Minutes.PROCEDURE, ID, command, actor, at(MONDAY), CommandId.of("attempt-" + attempts++));
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
}
