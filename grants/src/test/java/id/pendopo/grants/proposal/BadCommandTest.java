package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.Filled;
import id.pendopo.core.form.OpenTexts;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Commands as somebody sends them who means ill: the place and the kind of the fault, and nothing of what was sent. */
class BadCommandTest {
    private static final String DRAFT = JsonMapper.builder()
            .build()
            .writerFor(ProposalCommand.class)
            .writeValueAsString(new ReviewCommand.Draft(Sample.application()));
    private static final List<String> PERSONAL =
            List.of("Ketua Contoh", "3273014501900001", "0012345678901", "Jalan Contoh");

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("one byte", "{"),
                Arguments.of("null", "null"),
                Arguments.of("a list", "[]"),
                Arguments.of("another command", "{\"type\":\"accept\"}"),
                Arguments.of("a class", DRAFT.replaceFirst("\\{", "{\"@class\":\"java.lang.Runtime\",")),
                Arguments.of("an unknown key", DRAFT.replaceFirst("\"aid\":", "\"aids\":1,\"aid\":")),
                Arguments.of("a key twice", DRAFT.replaceFirst("\"aid\":", "\"aid\":1,\"aid\":")),
                Arguments.of("no key", DRAFT.replaceFirst("\"budget\":\\{[^}]*},", "")),
                Arguments.of("a text for money", DRAFT.replaceFirst("\"amount\":\\d+", "\"amount\":\"1\"")),
                Arguments.of(
                        "money beyond the limit", DRAFT.replaceFirst("\"amount\":\\d+", "\"amount\":9007199254740992")),
                Arguments.of("money with sen", DRAFT.replaceFirst("\"amount\":\\d+", "\"amount\":0.5")),
                Arguments.of(
                        "money with an exponent without end",
                        DRAFT.replaceFirst("\"amount\":\\d+", "\"amount\":1e999999999999")),
                Arguments.of("31 June", DRAFT.replaceFirst("2026-03-01", "2026-06-31")),
                Arguments.of("29 February of a common year", DRAFT.replaceFirst("2026-03-01", "2026-02-29")),
                Arguments.of("the year 10000", DRAFT.replaceFirst("2026-03-01", "10000-01-01")),
                Arguments.of("NUL", DRAFT.replaceFirst("Pelatihan", "\\\\u0000Pelatihan")),
                Arguments.of("a mark that turns the writing", DRAFT.replaceFirst("Pelatihan", "\u202EPelatihan")),
                Arguments.of("a space without width", DRAFT.replaceFirst("Pelatihan", "Pela\u200Btihan")),
                Arguments.of("half a character", DRAFT.replaceFirst("Pelatihan", "\\\\uD800")),
                Arguments.of("a hidden character in a name", DRAFT.replaceFirst("Ketua Contoh", "Ketua\u202E Contoh")),
                Arguments.of(
                        "digits of another script in a code",
                        DRAFT.replaceFirst("32.73.01.1001", "32.73.01.100\uFF11")),
                Arguments.of("deep", DRAFT.replaceFirst("\"aid\":", "\"aid\":" + "[".repeat(100_000))),
                Arguments.of("a very long text", DRAFT.replaceFirst("Pelatihan", "x".repeat(4_194_304))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void a_bad_form_is_answered_with_its_place(String what, String json) {
        Filled filled = Filled.read(ReviewCommand.Draft.class, json);

        assertThat(filled.command()).isEmpty();
        assertThat(filled.findings()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.code()).isIn("core.FORM_UNREADABLE", "core.HIDDEN_CHARACTER");
            assertThat(finding.where()).isPresent();
            assertThat(PERSONAL).noneMatch(finding.toString()::contains);
        });
    }

    /** A form sent in broken has a number of a person where a name belongs. */
    @Test
    void what_stands_in_the_place_of_a_name_is_not_repeated() {
        String number = PERSONAL.get(1);
        Filled filled = Filled.read(
                ReviewCommand.Draft.class, DRAFT.replaceFirst("\"title\":", "\"" + number + "\":1,\"title\":"));

        assertThat(filled.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(number));
    }

    @Test
    void what_is_hidden_is_named_by_its_place_and_number() {
        Filled filled = Filled.read(ReviewCommand.Draft.class, DRAFT.replaceFirst("Pelatihan", "\u202EPelatihan"));

        assertThat(filled.findings()).extracting(Finding::code).containsExactly("core.HIDDEN_CHARACTER");
        assertThat(filled.findings())
                .extracting(Finding::where)
                .containsExactly(Optional.of("application.activity.title"));
    }

    /** An application may bind JSON by itself; the office asks the command all the same. */
    @Test
    void a_command_that_was_never_json_is_asked_too() {
        Command command = new BudgetCommand.Decree(
                "978/1", Bandung.DAY, "Yayasan\u202E Contoh", id.pendopo.core.money.Rupiah.of(1));

        assertThat(OpenTexts.check(command)).extracting(Finding::where).containsExactly(Optional.of("recipient"));
        assertThat(Commands.all())
                .allSatisfy(one -> assertThat(OpenTexts.check(one)).isEmpty());
        OfficeWalk walk = new OfficeWalk(Asking.GRANT, 1, "Pelatihan contoh");
        assertThat(walk.does(new OfficeWalk.Wish(
                                new ReviewCommand.Draft(Sample.with(
                                        new Activity(
                                                "Pela\u0000tihan",
                                                Sample.ACTIVITY.purpose(),
                                                Sample.ACTIVITY.place(),
                                                Sample.ACTIVITY.starts(),
                                                Sample.ACTIVITY.ends(),
                                                Sample.ACTIVITY.works(),
                                                Sample.ACTIVITY.programme()),
                                        50_000_000)),
                                OfficeWalk.actor(ProposalRole.APPLICANT)))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("core.HIDDEN_CHARACTER");
    }
}
