package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.CaseJournal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region asks three things more: the RW of the applicant, his own money at the counter, and whom to call. */
class ProposalOwnFieldsTest {
    private static final String FIELDS = """
            [{"key": "RW", "type": "TEXT", "label": {"id": "RW", "en": "Neighbourhood"}, "requiredFrom": "DRAFT",
              "personal": false, "open": true, "limit": 5, "choices": []},
             {"key": "SURVEY_SCORE", "type": "WHOLE_NUMBER", "label": {"id": "Nilai survei", "en": "Survey score"},
              "requiredFrom": "SKPD_EVALUATION", "personal": false, "open": false, "limit": 3, "choices": []},
             {"key": "CONTACT", "type": "TEXT", "label": {"id": "Narahubung", "en": "Contact"},
              "personal": true, "open": false, "limit": 60, "choices": []}]
            """;
    private final Workflow<Proposal> workflow = Bandung.workflow(Bandung.with("ownFields", FIELDS));
    private static final Code RW = Code.of("RW");
    private static final Code SCORE = Code.of("SURVEY_SCORE");
    private static final Code CONTACT = Code.of("CONTACT");
    private static final String PERSON = "Narahubung Rekaan 0812000000";

    private static Application asking(String rw) {
        return Sample.application()
                .with(new OwnValues(Map.of(RW, OwnValue.of(rw)), Map.of(CONTACT, PersonalText.of(PERSON))));
    }

    private static OwnValues score(long score) {
        return new OwnValues(Map.of(SCORE, OwnValue.of(score)), Map.of());
    }

    private Walk atEvaluation() {
        return new Walk(workflow).submitted(asking("RW 05")).accepted().classified(Programme.NONE);
    }

    @Test
    void nobody_files_without_what_the_region_requires_of_him() {
        Walk walk = new Walk(workflow).drafted(Sample.application());
        assertThat(walk.ask(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Papers.NONE))
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.where().orElse(""))
                .containsExactly("core.OWN_FIELD_MISSING application.own.open.RW");
        Walk wrong = new Walk(workflow).drafted(asking("RW 005"));
        assertThat(wrong.refused(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Papers.NONE)))
                .containsExactly("core.OWN_FIELD_TOO_LONG");
        new Walk(workflow).submitted(asking("RW 05"));
    }

    @Test
    void a_region_that_asks_nothing_takes_nothing() {
        Walk walk = Walk.inBandung().drafted(asking("RW 05"));
        assertThat(walk.refused(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Submit(Papers.NONE)))
                .containsExactly("core.OWN_FIELD_UNKNOWN");
        assertThat(Bandung.workflow().steps()).noneMatch(step -> step.command() == ReviewCommand.FillOwnFields.class);
    }

    @Test
    void nobody_leaves_a_stage_onwards_without_what_is_required_from_there_on() {
        Walk walk = atEvaluation();
        walk.does(ProposalRole.SKPD_EVALUATOR, "evaluator", walk.evaluation(50_000_000));
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.Recommend(Rupiah.of(50_000_000))))
                .containsExactly("core.OWN_FIELD_MISSING");
        assertThat(walk.refused(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.FillOwnFields(score(1000))))
                .containsExactly("core.OWN_FIELD_TOO_LONG");
        walk.does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.FillOwnFields(score(85)))
                .isAt(ProposalStage.SKPD_EVALUATION)
                .recommended(50_000_000);
        assertThat(walk.proposal().own().open())
                .containsEntry(SCORE, OwnValue.of(85))
                .containsKey(RW);
    }

    @Test
    void an_amended_file_keeps_what_officers_found() {
        Walk walk = new Walk(workflow).submitted(asking("RW 05"));
        walk.does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.FillOwnFields(score(7)))
                .does(ProposalRole.TU_OPERATOR, "tu", new ReviewCommand.Return(Sample.codes("DEED"), Optional.empty()));
        assertThat(walk.refused(
                        ProposalRole.APPLICANT,
                        "applicant",
                        new ReviewCommand.Resubmit(Sample.application(), Papers.NONE)))
                .containsExactly("core.OWN_FIELD_MISSING");
        walk.does(ProposalRole.APPLICANT, "applicant", new ReviewCommand.Resubmit(asking("RW 06"), Papers.NONE));
        assertThat(walk.proposal().own().open())
                .containsEntry(RW, OwnValue.of("RW 06"))
                .containsEntry(SCORE, OwnValue.of(7));
    }

    @Test
    void strangers_see_the_open_field_only() {
        Walk walk = atEvaluation().does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.FillOwnFields(score(85)));
        PublicProposalView view =
                PublicProposalView.from(walk.file(), walk.entries()).orElseThrow();
        assertThat(view.subject().orElseThrow().own()).containsOnlyKeys(RW);
        assertThat(view.toString()).doesNotContain(PERSON);
    }

    /** From the filing on, and a name that somebody typed into an open field is no more open for it. */
    @Test
    void what_is_typed_into_an_open_field_is_shown_without_names() {
        Workflow<Proposal> noted = Bandung.workflow(Bandung.with("ownFields", """
                [{"key": "NOTE", "type": "TEXT", "label": {"id": "Catatan", "en": "Note"},
                  "personal": false, "open": true, "limit": 60, "choices": []}]
                """));
        Code note = Code.of("NOTE");
        Walk walk = new Walk(noted)
                .submitted(Sample.application()
                        .with(new OwnValues(Map.of(note, OwnValue.of("Hubungi Ketua Contoh")), Map.of())))
                .accepted();
        PublicProposalView view =
                PublicProposalView.from(walk.file(), walk.entries()).orElseThrow();
        assertThat(view.subject().orElseThrow().own()).containsOnlyKeys(note);
        assertThat(String.valueOf(view.subject().orElseThrow().own().get(note)))
                .contains("Hubungi")
                .doesNotContain("Ketua Contoh");
    }

    @Test
    void what_is_about_a_person_stands_in_the_journal_as_a_commitment_and_comes_back() {
        Walk walk = atEvaluation().does(ProposalRole.SKPD_HEAD, "skpd", new ReviewCommand.FillOwnFields(score(85)));
        CaseJournal<Proposal> journal = CaseJournal.of(workflow, walk.entries()).replaysTo(walk.file());
        assertThat(journal.lines()).noneMatch(line -> line.contains("Narahubung Rekaan"));
        assertThat(journal.secrets()).contains(PERSON);
        assertThat(walk.proposal().own().personal()).containsEntry(CONTACT, PersonalText.of(PERSON));
    }

    @Test
    void a_field_required_from_a_stage_that_no_chain_passes_refuses_the_pack() {
        String lost = FIELDS.replace("SKPD_EVALUATION", "SKPD_EVALUATON");
        assertThatThrownBy(() -> Bandung.workflow(Bandung.with("ownFields", lost)))
                .isInstanceOf(PackRefused.class)
                .hasMessageContaining("SURVEY_SCORE")
                .hasMessageContaining("SKPD_EVALUATON, which no chain passes");
    }
}
