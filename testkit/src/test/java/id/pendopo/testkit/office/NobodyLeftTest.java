package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.HEAD;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.InboxPage;
import id.pendopo.core.office.Page;
import id.pendopo.core.office.Staff;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.InMemoryStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A small office where the only head has checked the letter himself: it must not lie there without a word. */
class NobodyLeftTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final String THURSDAY = "2026-03-05T09:00:00";
    private static final Actor CLERK_AS_HEAD = Actor.of("c1", Letter.As.HEAD);
    private static final Deed DEED = new Deed("SK 7", LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4));
    private static final Actor SUBSTITUTE = Actor.of("s1", Letter.As.HEAD).appointedBy(DEED);

    private static Staff heads(Actor... heads) {
        return (role, day) -> role.equals(Letter.As.HEAD.code()) ? List.of(heads) : List.of();
    }

    private static LetterOffice checked(Staff staff) {
        return new LetterOffice(new InMemoryStore(), staff)
                .sent("a", MONDAY)
                .does("a", new Letter.Check(), CLERK, TUESDAY);
    }

    private static List<Finding> whyNotSign(LetterOffice letters, Actor actor, String when) {
        return letters.office().options(Letter.PROCEDURE, CaseId.of("a"), actor, at(when)).stream()
                .filter(option -> option.act().equals("sign"))
                .findFirst()
                .orElseThrow()
                .whyNot();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void the_option_says_that_nobody_is_left_and_how_to_mend_it() {
        LetterOffice letters = checked(heads(CLERK_AS_HEAD));
        List<Finding> whyNot = whyNotSign(letters, CLERK_AS_HEAD, TUESDAY);
        assertThat(codes(whyNot)).containsExactly("core.SEPARATION", "core.NOBODY_LEFT");
        assertThat(letters.office().findings().line(whyNot.get(1), Locale.ENGLISH))
                .contains("HEAD", "Appoint a substitute by deed");
        assertThat(letters.office().findings().line(whyNot.get(1), Locale.forLanguageTag("id")))
                .contains("HEAD", "Tunjuk pengganti dengan surat keputusan");
    }

    @Test
    void while_another_holder_may_it_is_not_said() {
        assertThat(codes(whyNotSign(checked(heads(CLERK_AS_HEAD, HEAD)), CLERK_AS_HEAD, TUESDAY)))
                .containsExactly("core.SEPARATION");
    }

    /** A directory that does not know must not make anybody appoint a substitute. */
    @Test
    void a_directory_that_lists_nobody_says_nothing() {
        for (Staff staff : List.of(Staff.UNKNOWN, heads())) {
            assertThat(codes(whyNotSign(checked(staff), CLERK_AS_HEAD, TUESDAY)))
                    .containsExactly("core.SEPARATION");
        }
    }

    /** He holds the role by the deed, in his own name, for as long as the deed holds and not a day longer. */
    @Test
    void with_a_substitute_appointed_by_deed_the_act_goes_through() {
        Staff staff = heads(CLERK_AS_HEAD, SUBSTITUTE);
        LetterOffice letters = checked(staff);
        assertThat(codes(whyNotSign(letters, CLERK_AS_HEAD, TUESDAY))).containsExactly("core.SEPARATION");
        assertThat(whyNotSign(letters, SUBSTITUTE, TUESDAY)).isEmpty();
        assertThat(letters.ask("a", new Letter.Sign(), SUBSTITUTE, THURSDAY).codes())
                .containsExactly("core.DEED_NOT_VALID");
        assertThat(codes(whyNotSign(letters, SUBSTITUTE, THURSDAY)))
                .containsExactly("core.DEED_NOT_VALID", "core.NOBODY_LEFT");
        Answer answer = letters.ask("a", new Letter.Sign(), SUBSTITUTE, "2026-03-04T23:59:59");
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.entry().orElseThrow().actor().deed()).contains(DEED);
    }

    /** A deed makes nobody fit to decide on his own work. */
    @Test
    void a_substitute_who_took_part_is_kept_apart_like_everybody() {
        Actor appointedClerk = CLERK_AS_HEAD.appointedBy(DEED);
        LetterOffice letters = checked(heads(CLERK_AS_HEAD, appointedClerk));
        assertThat(letters.ask("a", new Letter.Sign(), appointedClerk, TUESDAY).codes())
                .containsExactly("core.SEPARATION");
        assertThat(codes(whyNotSign(letters, appointedClerk, TUESDAY)))
                .containsExactly("core.SEPARATION", "core.NOBODY_LEFT");
    }

    @Test
    void in_the_inbox_it_stands_with_the_cases_kept_apart() {
        InboxPage page =
                checked(heads(CLERK_AS_HEAD)).office().inbox(List.of(CLERK_AS_HEAD), at(TUESDAY), Page.first(5));
        assertThat(page.items()).isEmpty();
        assertThat(codes(page.keptApart().get(0).keptApart())).containsExactly("core.SEPARATION", "core.NOBODY_LEFT");
    }

    /** Whoever could never act in the role is not told how the office is staffed. */
    @Test
    void a_stranger_to_the_act_hears_nothing_of_it() {
        LetterOffice letters = checked(heads(CLERK_AS_HEAD));
        for (Role role : List.of(Letter.As.CLERK, Letter.As.CITIZEN)) {
            assertThat(letters.office().options(Letter.PROCEDURE, CaseId.of("a"), Actor.of("x9", role), at(TUESDAY)))
                    .noneMatch(option -> codes(option.whyNot()).contains("core.NOBODY_LEFT"));
        }
    }
}
