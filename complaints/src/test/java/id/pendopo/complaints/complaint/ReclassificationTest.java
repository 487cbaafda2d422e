package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.PAVEMENT;
import static id.pendopo.complaints.complaint.Work.DPU;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.DPU_LIAISON;
import static id.pendopo.complaints.complaint.Work.EXAMINER;
import static id.pendopo.complaints.complaint.Work.EXTORTION;
import static id.pendopo.complaints.complaint.Work.INSPECTORATE;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.SUPERVISORS_HEAD;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.runs;
import static id.pendopo.complaints.complaint.Work.standing;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Handling;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a complaint was found to be is corrected: its clocks are counted anew, its past is kept. */
class ReclassificationTest {
    private static final String WHEN = "2025-06-05T09:00";

    private static CaseworkCommand.Reclassify as(ReportKind kind, Code leaf) {
        return new CaseworkCommand.Reclassify(kind, leaf, REASON);
    }

    private static CaseworkCommand.ReclassifyAsSupervisory alleging(Code agency) {
        return new CaseworkCommand.ReclassifyAsSupervisory(EXTORTION, agency, REASON);
    }

    private static Journey<Complaint> alleged() {
        return inProgress()
                .knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE))
                .take(WHEN, ADMIN, alleging(INSPECTORATE));
    }

    @Test
    void settlement_is_counted_anew_from_the_first_day_and_the_limit_of_the_law_goes_with_the_kind() {
        Journey<Complaint> complaint = inProgress().take(WHEN, ADMIN, as(ReportKind.INFORMATION_REQUEST, PAVEMENT));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-12"));
        assertThat(runs(complaint, LEGAL_LIMIT)).isEmpty();
        complaint.take("2025-06-05T10:00", ADMIN, as(ReportKind.COMPLAINT_GENERAL, PAVEMENT));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
        assertThat(complaint.data().casework().reclassifications())
                .extracting(Reclassification::kind)
                .containsExactly(ReportKind.COMPLAINT_GENERAL, ReportKind.INFORMATION_REQUEST);
        assertThat(complaint.data().intake().kind()).contains(ReportKind.COMPLAINT_GENERAL);
    }

    @Test
    void what_was_granted_stays_as_far_as_the_new_term_may_be_extended() {
        Journey<Complaint> complaint = inProgress()
                .take("2025-06-04T10:00", DPU_ADMIN, new CaseworkCommand.AskExtension(7, REASON))
                .take("2025-06-04T11:00", ADMIN, new CaseworkCommand.Extend(7, REASON));
        complaint.take(WHEN, ADMIN, as(ReportKind.ASPIRATION, PAVEMENT));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-07-07"));
        complaint.take("2025-06-05T10:00", ADMIN, as(ReportKind.INFORMATION_REQUEST, PAVEMENT));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-19"));
    }

    @Test
    void the_leaf_is_one_of_the_tree_and_fits() {
        Journey<Complaint> complaint = inProgress();
        assertThat(complaint.tried(WHEN, ADMIN, as(ReportKind.COMPLAINT_GENERAL, Code.of("TIDAK_ADA"))))
                .containsExactly("complaints.CATEGORY_UNKNOWN");
        assertThat(complaint.tried(WHEN, ADMIN, as(ReportKind.COMPLAINT_GENERAL, EXTORTION)))
                .containsExactly("complaints.LEAF_IS_SUPERVISORY");
        assertThat(complaint.tried(WHEN, ADMIN, as(ReportKind.COMPLAINT_SUPERVISORY, PAVEMENT)))
                .containsExactly("complaints.SUPERVISORY_BY_ITSELF");
        assertThat(complaint.tried(WHEN, DPU_ADMIN, as(ReportKind.ASPIRATION, PAVEMENT)))
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void found_to_be_alleged_it_leaves_the_agency_at_once_and_is_hidden() {
        Journey<Complaint> complaint = alleged();
        assertThat(complaint.data().isSupervisory()).isTrue();
        assertThat(complaint.isAt(ComplaintStage.IN_PROGRESS)).isTrue();
        assertThat(complaint.file().handling().unit()).contains(INSPECTORATE);
        assertThat(complaint.file().handling().confidentiality()).isEqualTo(Handling.Confidentiality.SECRET);
        assertThat(complaint.data().isKeptFrom(DPU)).isTrue();
        assertThat(complaint.data().isKeptFrom(INSPECTORATE)).isFalse();
        assertThat(complaint.data().shielding().secrecy().confidential()).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-16"));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-09-01"));
        assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
        assertThat(complaint.tried("2025-06-05T10:00", EXAMINER, new CaseworkCommand.NoteProgress(Work.ANSWER)))
                .isEmpty();
    }

    @Test
    void to_the_agency_that_had_it_there_is_no_such_case_any_more() {
        Journey<Complaint> complaint = alleged();
        assertThat(complaint.tried("2025-06-05T10:00", DPU_ADMIN, new CaseworkCommand.NoteRemark(REASON)))
                .isNotEmpty();
        assertThat(complaint.tried("2025-06-05T10:00", DPU_ADMIN, Work.done()))
                .isEqualTo(complaint.tried("2025-06-05T10:00", DPU_ADMIN, new CaseworkCommand.NoteRemark(REASON)));
        assertThat(complaint.tried("2025-06-05T10:00", DPU_LIAISON, new AnsweringCommand.SendBack(REASON)))
                .isEqualTo(complaint.tried("2025-06-05T10:00", DPU_ADMIN, new CaseworkCommand.NoteRemark(REASON)));
    }

    @Test
    void what_the_agency_had_drafted_is_gone() {
        Journey<Complaint> complaint = inProgress()
                .take("2025-06-04T10:00", DPU_ADMIN, Work.done())
                .knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE))
                .take(WHEN, EXAMINER, alleging(INSPECTORATE));
        assertThat(complaint.data().answering().draft()).isEmpty();
    }

    @Test
    void it_goes_to_supervisors_and_to_nobody_else() {
        assertThat(inProgress().tried(WHEN, ADMIN, alleging(Work.DLH))).containsExactly("complaints.SUPERVISORS_ONLY");
        assertThat(inProgress().tried(WHEN, DPU_ADMIN, alleging(INSPECTORATE))).containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void only_the_head_of_the_supervisors_lets_it_go_and_it_stays_hidden() {
        Journey<Complaint> complaint = alleged().knowing(AgencyStanding.FACT, standing(AgencyKind.AGENCY));
        CaseworkCommand.ReleaseFromSupervision release =
                new CaseworkCommand.ReleaseFromSupervision(ReportKind.COMPLAINT_GENERAL, PAVEMENT, Work.DLH, REASON);
        assertThat(complaint.tried("2025-06-10T09:00", ADMIN, release)).isNotEmpty();
        assertThat(complaint.tried("2025-06-10T09:00", EXAMINER, release)).isNotEmpty();
        complaint.take("2025-06-10T09:00", SUPERVISORS_HEAD, release);
        assertThat(complaint.data().isSupervisory()).isFalse();
        assertThat(complaint.isAt(ComplaintStage.DISPOSED)).isTrue();
        assertThat(complaint.file().handling().confidentiality()).isEqualTo(Handling.Confidentiality.RESTRICTED);
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-17"));
    }
}
