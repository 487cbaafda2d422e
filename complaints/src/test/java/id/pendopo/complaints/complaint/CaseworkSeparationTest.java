package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.Sample.PAVEMENT;
import static id.pendopo.complaints.complaint.Sample.pavement;
import static id.pendopo.complaints.complaint.Work.DLH;
import static id.pendopo.complaints.complaint.Work.DPU;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.EXAMINER;
import static id.pendopo.complaints.complaint.Work.INSPECTORATE;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.SENT;
import static id.pendopo.complaints.complaint.Work.alleged;
import static id.pendopo.complaints.complaint.Work.inProgress;
import static id.pendopo.complaints.complaint.Work.sorted;
import static id.pendopo.complaints.complaint.Work.standing;
import static id.pendopo.complaints.complaint.Work.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import org.junit.jupiter.api.Test;

/** Who must not do what beside what, each rule on both sides. */
class CaseworkSeparationTest {
    private static final String WHEN = "2025-06-04T10:00";

    private static Actor admin(Code unit) {
        return Actor.of("admin-9", ComplaintRole.INSTANCE_ADMIN).of(unit);
    }

    private static Journey<Complaint> aboutDpu() {
        return sorted(pavement().about(SubjectParty.agency(DPU)).done(), ReportKind.COMPLAINT_GENERAL, PAVEMENT)
                .take(SENT, Sample.ADMIN, to(DPU));
    }

    @Test
    void an_agency_corrects_nothing_about_what_is_complained_of_itself() {
        CaseworkCommand.Reclassify other = new CaseworkCommand.Reclassify(ReportKind.ASPIRATION, PAVEMENT, REASON);
        assertThat(aboutDpu().tried(WHEN, admin(DPU), other)).containsExactly("core.NOT_PERMITTED");
        assertThat(aboutDpu().tried(WHEN, admin(DLH), other)).isEmpty();
    }

    @Test
    void an_agency_grants_itself_no_time() {
        CaseworkCommand.RefuseExtension refuse = new CaseworkCommand.RefuseExtension();
        Journey<Complaint> complaint = aboutDpu().take(WHEN, DPU_ADMIN, new CaseworkCommand.AskExtension(1, REASON));
        assertThat(complaint.tried(WHEN, admin(DPU), refuse)).containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried(WHEN, admin(DLH), refuse)).isEmpty();
    }

    @Test
    void whoever_asked_for_more_time_does_not_grant_it_in_another_role() {
        Journey<Complaint> complaint = inProgress().take(WHEN, DPU_ADMIN, new CaseworkCommand.AskExtension(1, REASON));
        Actor sameAsAdmin = Actor.of("dpu-1", ComplaintRole.INSTANCE_ADMIN);
        CaseworkCommand.Extend extend = new CaseworkCommand.Extend(1, REASON);
        assertThat(complaint.tried("2025-06-04T11:00", sameAsAdmin, extend)).containsExactly("core.SEPARATION");
        assertThat(complaint.tried("2025-06-04T11:00", Sample.ADMIN, extend)).isEmpty();
    }

    @Test
    void whom_it_is_about_does_nothing_in_it() {
        SubjectParty known = SubjectParty.official(Code.of("DINAS_P"), SubjectOffice.STAFF, "Budi Contohnama")
                .known(PersonRef.of("pemeriksa-1"));
        Journey<Complaint> complaint = sorted(
                        Sample.accusing().change().about(known).done(),
                        ReportKind.COMPLAINT_SUPERVISORY,
                        Work.EXTORTION)
                .knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE))
                .take(SENT, Sample.ADMIN, to(INSPECTORATE));
        assertThat(complaint.tried(WHEN, EXAMINER, new CaseworkCommand.Accept()))
                .isNotEmpty();
        assertThat(complaint.tried(WHEN, Work.SECOND_EXAMINER, new CaseworkCommand.Accept()))
                .isEmpty();
    }

    @Test
    void nobody_of_the_agency_complained_about_finds_that_it_is_alleged() {
        CaseworkCommand.ReclassifyAsSupervisory found =
                new CaseworkCommand.ReclassifyAsSupervisory(Work.EXTORTION, INSPECTORATE, REASON);
        Journey<Complaint> complaint = aboutDpu().knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE));
        assertThat(complaint.tried(WHEN, admin(DPU), found)).containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried(WHEN, admin(DLH), found)).isEmpty();
        assertThat(complaint.tried(WHEN, EXAMINER, found)).isEmpty();
    }

    @Test
    void what_is_alleged_is_worked_on_by_supervisors_of_the_agency_with_which_it_lies() {
        Actor ofAnother = Actor.of("pemeriksa-9", ComplaintRole.APIP_OFFICER).of(Work.PROVINCE);
        Actor asAdmin = Actor.of("pemeriksa-9", ComplaintRole.AGENCY_ADMIN).of(INSPECTORATE);
        assertThat(alleged().tried(WHEN, ofAnother, new CaseworkCommand.Accept()))
                .isNotEmpty();
        assertThat(alleged().tried(WHEN, asAdmin, new CaseworkCommand.Accept())).isNotEmpty();
        assertThat(alleged().tried(WHEN, EXAMINER, new CaseworkCommand.Accept()))
                .isEmpty();
    }
}
