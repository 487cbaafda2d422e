package id.pendopo.testkit.office;

import static id.pendopo.testkit.office.LetterOffice.CITIZEN;
import static id.pendopo.testkit.office.LetterOffice.CLERK;
import static id.pendopo.testkit.office.LetterOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Staff;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.OwnRule;
import id.pendopo.testkit.InMemoryStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region that is stricter than the law says so in its own Java, and everybody sees it: who asks, who tries, who reads. */
class OwnRuleTest {
    private static final String MONDAY = "2026-03-02T09:00:00";
    private static final String TUESDAY = "2026-03-03T09:00:00";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LegalSource REGIONAL = LegalSource.of("Perwal Contoh 7/2026", Standing.OWN_DECISION);

    private static OwnRule rule(String act, OwnRule.Check check) {
        return new OwnRule(
                "region.SUBJECT_TOO_SHORT",
                REGIONAL,
                Text.of("Perihal surat terlalu singkat", "The subject of the letter is too short"),
                Text.of("Tulis paling sedikit {0} huruf", "Write at least {0} letters"),
                act,
                check);
    }

    private static List<Finding> shorterThanFive(String subject) {
        return subject.length() < 5
                ? Finding.block("region.SUBJECT_TOO_SHORT")
                        .at("subject")
                        .found(subject.length())
                        .mend(5)
                        .only(REGIONAL)
                : List.of();
    }

    private static LetterOffice with(OwnRule... rules) {
        return new LetterOffice(new InMemoryStore(), Staff.UNKNOWN, LetterOffice.pack(), rules);
    }

    private static Letter.Send letter(String subject) {
        return new Letter.Send(subject, Optional.empty(), Optional.empty());
    }

    private static Answer whatIf(LetterOffice letters, Command command, Actor actor) {
        return letters.office().whatIf(Letter.PROCEDURE, CaseId.of("a"), command, actor, at(TUESDAY));
    }

    @Test
    void it_refuses_on_the_first_letter_too_few_and_what_if_says_the_same() {
        LetterOffice letters =
                with(rule("send", (file, command, o) -> shorterThanFive(((Letter.Send) command).subject())));
        assertThat(whatIf(letters, letter("izin"), CITIZEN).codes()).containsExactly("region.SUBJECT_TOO_SHORT");
        assertThat(letters.ask("a", letter("izin"), CITIZEN, MONDAY).codes())
                .containsExactly("region.SUBJECT_TOO_SHORT");
        assertThat(letters.office().journal(CaseId.of("a"))).isEmpty();
        assertThat(whatIf(letters, letter("izin1"), CITIZEN).accepted()).isTrue();
        assertThat(letters.ask("a", letter("izin1"), CITIZEN, MONDAY).accepted())
                .isTrue();
    }

    @Test
    void it_is_told_in_the_reader_s_language_with_the_region_s_own_article() {
        LetterOffice letters =
                with(rule("send", (file, command, o) -> shorterThanFive(((Letter.Send) command).subject())));
        Finding finding =
                letters.ask("a", letter("izin"), CITIZEN, MONDAY).findings().get(0);
        assertThat(letters.office().findings().line(finding, INDONESIAN))
                .contains("Perihal surat terlalu singkat", "Tulis paling sedikit 5 huruf", "Perwal Contoh 7/2026");
        assertThat(letters.office().findings().line(finding, Locale.ENGLISH))
                .contains("The subject of the letter is too short", "Write at least 5 letters");
    }

    @Test
    void it_sees_the_case_and_options_name_it_before_anybody_tries() {
        LetterOffice letters = with(rule(
                "check",
                (file, command, o) ->
                        shorterThanFive(((Letter) file.orElseThrow().data()).subject())));
        letters.sent("a", MONDAY);
        Option check = letters.office().options(Letter.PROCEDURE, CaseId.of("a"), CLERK, at(TUESDAY)).stream()
                .filter(option -> option.act().equals("check"))
                .findFirst()
                .orElseThrow();
        assertThat(check.isPossible()).as("possible, subject to").isTrue();
        assertThat(check.subjectTo()).contains("region.SUBJECT_TOO_SHORT");
        assertThat(whatIf(letters, new Letter.Check(), CLERK).codes()).containsExactly("region.SUBJECT_TOO_SHORT");
        assertThat(letters.ask("a", new Letter.Check(), CLERK, TUESDAY).codes())
                .containsExactly("region.SUBJECT_TOO_SHORT");
    }

    @Test
    void a_warning_goes_along_and_stands_in_the_journal() {
        LetterOffice letters = with(rule(
                "check",
                (file, command, o) ->
                        Finding.warn("region.SUBJECT_TOO_SHORT").mend(5).only(REGIONAL)));
        letters.sent("a", MONDAY);
        assertThat(whatIf(letters, new Letter.Check(), CLERK).codes()).containsExactly("region.SUBJECT_TOO_SHORT");
        Answer answer = letters.ask("a", new Letter.Check(), CLERK, TUESDAY);
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.codes()).containsExactly("region.SUBJECT_TOO_SHORT");
        assertThat(letters.office().journal(CaseId.of("a")).get(1).warnings())
                .extracting(Finding::code)
                .containsExactly("region.SUBJECT_TOO_SHORT");
    }

    /** A condition that nobody looked at is not met; and what it broke on, such as a name, is told to nobody. */
    @Test
    void a_rule_that_throws_refuses_and_names_only_itself() {
        LetterOffice letters = with(rule("check", (file, command, o) -> {
            throw new IllegalStateException("Budi Contoh");
        }));
        letters.sent("a", MONDAY);
        assertThat(whatIf(letters, new Letter.Check(), CLERK).codes()).containsExactly("core.OWN_RULE_FAILED");
        Answer answer = letters.ask("a", new Letter.Check(), CLERK, TUESDAY);
        assertThat(answer.codes()).containsExactly("core.OWN_RULE_FAILED");
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(letters.office().findings().line(answer.findings().get(0), locale))
                    .contains("region.SUBJECT_TOO_SHORT")
                    .doesNotContain("Budi");
        }
        assertThat(letters.office().options(Letter.PROCEDURE, CaseId.of("a"), CLERK, at(TUESDAY)))
                .filteredOn(option -> option.act().equals("check"))
                .allSatisfy(option -> assertThat(option.subjectTo()).contains("core.OWN_RULE_FAILED"));
    }

    /** Who may not act is answered alone: no rule of the region's own is even asked. */
    @Test
    void it_is_not_asked_of_somebody_who_may_not() {
        LetterOffice letters = with(rule("check", (file, command, o) -> {
            throw new AssertionError("asked");
        }));
        letters.sent("a", MONDAY);
        assertThat(letters.ask("a", new Letter.Check(), CITIZEN, TUESDAY).codes())
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void an_office_opens_with_no_rule_for_an_unknown_procedure_or_act() {
        assertThatThrownBy(() -> with(rule("lapse", (file, command, o) -> List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no person takes lapse");
        assertThatThrownBy(() -> Office.in(LetterOffice.pack())
                        .with(new InMemoryStore())
                        .withoutValidation("uji")
                        .keys(bytes -> {})
                        .procedures(new Letter.Provider())
                        .also("contoh/none", rule("check", (file, command, o) -> List.of()))
                        .open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contoh/none");
    }
}
