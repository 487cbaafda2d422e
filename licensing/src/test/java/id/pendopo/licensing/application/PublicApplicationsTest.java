package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.notice.NoticeRule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What strangers see of applications, and what applicants are told: stages and days, and nobody. */
class PublicApplicationsTest {
    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** A new component of the view must be put on this list by hand; what is not on it stays inside. */
    @Test
    void the_view_has_these_fields_and_no_other() {
        assertThat(components(PublicApplicationView.class))
                .containsExactly("tracking", "type", "kind", "progress", "notice");
        assertThat(components(PublicApplicationView.Progress.class))
                .containsExactly("stage", "passed", "decideBy", "mendBy", "issuedOn");
        assertThat(components(PublicApplicationView.Passed.class)).containsExactly("stage", "at");
    }

    @Test
    void a_draft_is_seen_by_nobody_and_a_file_shows_its_days_alone() {
        PublicApplications views = new PublicApplications();
        Walk draft = Walk.inRegion().does(ApplicationRole.APPLICANT, new FilingCommand.Draft(Sample.reklame()));
        assertThat(views.view(draft.file(), List.of())).isEmpty();
        Walk returned =
                Walk.inRegion().complete(Sample.reklame()).does(ApplicationRole.VERIFIER, Sample.returning("DESIGN"));
        PublicApplicationView view = views.view(returned.file(), List.of()).orElseThrow();
        assertThat(view.progress().mendBy()).isPresent();
        assertThat(view.progress().decideBy()).isEmpty();
        assertThat(view.notice()).isPresent();
        assertThat(view.toString())
                .doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET, "owner", "verifier", "front_office", "DESIGN");
    }

    /** Every notice has words in both languages, or the provider could not be made. */
    @Test
    void what_is_told_has_words_in_both_languages() {
        assertThat(new ApplicationNotices()
                        .rules().stream().map(NoticeRule::key).collect(Collectors.toSet()))
                .contains("licensing.submitted", "licensing.returned", "licensing.deemed", "licensing.yourTurn");
        assertThat(new ApplicationNotices().texts()).isNotNull();
    }

    /** Printed by accident, nothing of a person shows. */
    @Test
    void commands_and_cases_print_nobody() {
        for (ApplicationCommand command : Commands.all()) {
            assertThat(command.toString()).doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET);
        }
        ApplicationMatrixTest.everyStage()
                .forEach((stage, walk) ->
                        assertThat(walk.file().toString()).doesNotContain(Sample.NIK, Sample.NAME, Sample.STREET));
    }
}
