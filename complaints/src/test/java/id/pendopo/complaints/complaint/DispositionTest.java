package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.LIMIT_NEAR;
import static id.pendopo.complaints.complaint.ComplaintClock.REDISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.PAVEMENT;
import static id.pendopo.complaints.complaint.Sample.pavement;
import static id.pendopo.complaints.complaint.Sample.plain;
import static id.pendopo.complaints.complaint.Work.DLH;
import static id.pendopo.complaints.complaint.Work.DLH_ADMIN;
import static id.pendopo.complaints.complaint.Work.DPU;
import static id.pendopo.complaints.complaint.Work.DPU_ADMIN;
import static id.pendopo.complaints.complaint.Work.INSPECTORATE;
import static id.pendopo.complaints.complaint.Work.PROVINCE;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.SENT;
import static id.pendopo.complaints.complaint.Work.back;
import static id.pendopo.complaints.complaint.Work.runs;
import static id.pendopo.complaints.complaint.Work.sent;
import static id.pendopo.complaints.complaint.Work.sorted;
import static id.pendopo.complaints.complaint.Work.standing;
import static id.pendopo.complaints.complaint.Work.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To whom a complaint goes, and what an agency does with it. */
class DispositionTest {
    private static Journey<Complaint> toBeSent() {
        return sorted(plain(), ReportKind.COMPLAINT_GENERAL, PAVEMENT);
    }

    private static Journey<Complaint> accusing(SubjectOffice office, Code agency) {
        Report report = Sample.accusing()
                .change()
                .about(SubjectParty.official(agency, office, "Budi Contohnama"))
                .done();
        return sorted(report, ReportKind.COMPLAINT_SUPERVISORY, Work.EXTORTION);
    }

    private static CaseworkCommand.Redispose again(Code agency, boolean binding) {
        return new CaseworkCommand.Redispose(
                agency, binding ? Optional.of(Code.of("KERJAKAN")) : Optional.empty(), binding);
    }

    @Test
    void sent_on_its_clocks_count_from_that_day_and_both_limits_are_known() {
        Journey<Complaint> complaint = sent();
        assertThat(complaint.isAt(DISPOSED)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-12"));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
        assertThat(runs(complaint, LIMIT_NEAR)).contains(LocalDate.parse("2025-07-25"));
        BindingDay binding = BindingDay.of(complaint.file()).orElseThrow();
        assertThat(binding.clock()).isEqualTo(SETTLEMENT.code());
        assertThat(binding.on()).isEqualTo(LocalDate.parse("2025-06-25"));
        assertThat(complaint.file().handling().unit()).contains(DPU);
        assertThat(((CaseworkEvent.Disposed) complaint.last().events().get(0)).published())
                .isTrue();
    }

    @Test
    void sixty_calendar_days_bind_before_sixty_working_days() {
        BindingDay binding = BindingDay.of(Work.alleged().file()).orElseThrow();
        assertThat(binding.settlement()).contains(LocalDate.parse("2025-09-01"));
        assertThat(binding.legalLimit()).contains(LocalDate.parse("2025-08-02"));
        assertThat(binding.clock()).isEqualTo(LEGAL_LIMIT.code());
        assertThat(binding.on()).isEqualTo(LocalDate.parse("2025-08-02"));
    }

    @Test
    void a_question_and_an_aspiration_have_no_limit_of_that_law() {
        Journey<Complaint> question =
                sorted(plain(), ReportKind.INFORMATION_REQUEST, PAVEMENT).take(SENT, ADMIN, to(DPU));
        assertThat(runs(question, LEGAL_LIMIT)).isEmpty();
        assertThat(runs(question, LIMIT_NEAR)).isEmpty();
        assertThat(runs(question, SETTLEMENT)).contains(LocalDate.parse("2025-06-12"));
        Journey<Complaint> aspiration =
                sorted(plain(), ReportKind.ASPIRATION, PAVEMENT).take(SENT, ADMIN, to(DPU));
        assertThat(runs(aspiration, LEGAL_LIMIT)).isEmpty();
        assertThat(runs(aspiration, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
    }

    @Test
    void what_a_leaf_promises_is_the_term_of_its_reports() {
        Journey<Complaint> question = sorted(plain(), ReportKind.INFORMATION_REQUEST, Code.of("TANYA_LAYANAN"))
                .take(SENT, ADMIN, to(DPU));
        assertThat(runs(question, SETTLEMENT)).contains(LocalDate.parse("2025-06-10"));
    }

    @Test
    void an_agency_that_is_gone_or_has_nobody_receives_nothing() {
        Journey<Complaint> complaint = toBeSent();
        assertThat(complaint.tried(SENT, ADMIN, to(DPU))).isEmpty();
        complaint.knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, false, true));
        assertThat(complaint.tried(SENT, ADMIN, to(DPU))).containsExactly("complaints.AGENCY_GONE");
        complaint.knowing(AgencyStanding.FACT, new AgencyStanding(AgencyKind.AGENCY, true, false));
        assertThat(complaint.tried(SENT, ADMIN, to(DPU))).containsExactly("complaints.AGENCY_WITHOUT_ADMIN");
        complaint.knowing(AgencyStanding.FACT, standing(AgencyKind.OUTSIDE));
        assertThat(complaint.tried(SENT, ADMIN, to(Code.of("LISTRIK")))).containsExactly("complaints.AGENCY_OUTSIDE");
    }

    @Test
    void what_is_alleged_goes_to_supervisors_alone() {
        Journey<Complaint> complaint = accusing(SubjectOffice.STAFF, DPU);
        assertThat(complaint.tried(SENT, ADMIN, to(DLH))).containsExactly("complaints.SUPERVISORS_ONLY");
        assertThat(complaint.tried(SENT, ADMIN, to(DPU))).containsExactly("complaints.AGENCY_IS_RESPONDENT");
        complaint.knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE));
        assertThat(complaint.tried(SENT, ADMIN, to(INSPECTORATE))).isEmpty();
    }

    @Test
    void what_is_alleged_against_the_head_of_the_region_or_the_supervisors_goes_above_them() {
        for (SubjectOffice office : new SubjectOffice[] {SubjectOffice.REGION_HEAD, SubjectOffice.SUPERVISOR}) {
            Journey<Complaint> complaint = accusing(office, Code.of("WALI_KOTA"));
            complaint.knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE));
            assertThat(complaint.tried(SENT, ADMIN, to(INSPECTORATE))).containsExactly("complaints.HIGHER_TIER_NEEDED");
            complaint.knowing(AgencyStanding.FACT, standing(AgencyKind.HIGHER_TIER));
            assertThat(complaint.tried(SENT, ADMIN, to(PROVINCE))).isEmpty();
        }
        Journey<Complaint> supervisors = accusing(SubjectOffice.STAFF, INSPECTORATE);
        supervisors.knowing(AgencyStanding.FACT, standing(AgencyKind.INSPECTORATE));
        assertThat(supervisors.tried(SENT, ADMIN, to(INSPECTORATE))).containsExactly("complaints.AGENCY_IS_RESPONDENT");
    }

    @Test
    void what_is_hidden_is_not_published_by_being_sent_on() {
        Journey<Complaint> hidden = sorted(
                        pavement().hiding(Secrecy.CONFIDENTIAL).done(), ReportKind.COMPLAINT_GENERAL, PAVEMENT)
                .take(SENT, ADMIN, to(DPU));
        assertThat(((CaseworkEvent.Disposed) hidden.last().events().get(0)).published())
                .isFalse();
        Journey<Complaint> anonymous = sorted(
                        pavement().hiding(Secrecy.ANONYMOUS).done(), ReportKind.COMPLAINT_GENERAL, PAVEMENT)
                .take(SENT, ADMIN, to(DPU));
        assertThat(((CaseworkEvent.Disposed) anonymous.last().events().get(0)).published())
                .isTrue();
        assertThat(((CaseworkEvent.Disposed) Work.alleged().last().events().get(0)).published())
                .isFalse();
    }

    @Test
    void only_the_agency_with_which_it_lies_accepts_it() {
        Journey<Complaint> complaint = sent();
        assertThat(complaint.tried("2025-06-04T09:00", DLH_ADMIN, new CaseworkCommand.Accept()))
                .containsExactly("core.NOT_PERMITTED");
        complaint.take("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.Accept());
        assertThat(complaint.isAt(IN_PROGRESS)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-12"));
    }

    @Test
    void it_is_given_back_within_two_working_days() {
        Journey<Complaint> complaint = sent();
        assertThat(complaint.tried("2025-06-10T00:00", DPU_ADMIN, back())).containsExactly("complaints.RETURN_LATE");
        complaint.take("2025-06-05T23:59", DPU_ADMIN, back());
        assertThat(complaint.isAt(RETURNED)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).isEmpty();
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, REDISPOSING)).contains(LocalDate.parse("2025-06-10"));
        assertThat(complaint.data().casework().active()).isEmpty();
        assertThat(complaint.data().casework().returns()).isEqualTo(1);
    }

    @Test
    void whoever_gives_it_back_names_another() {
        assertThat(sent().tried("2025-06-04T09:00", DPU_ADMIN, new CaseworkCommand.HandBack(REASON, DPU)))
                .containsExactly("complaints.PROPOSES_ITSELF");
    }

    @Test
    void sent_on_again_it_has_a_new_first_follow_up_and_the_same_settlement() {
        Journey<Complaint> complaint =
                sent().take("2025-06-05T09:00", DPU_ADMIN, back()).take("2025-06-05T10:00", ADMIN, again(DLH, false));
        assertThat(complaint.isAt(DISPOSED)).isTrue();
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-16"));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, REDISPOSING)).isEmpty();
        assertThat(complaint.tried("2025-06-05T11:00", DPU_ADMIN, new CaseworkCommand.Accept()))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried("2025-06-05T11:00", DLH_ADMIN, new CaseworkCommand.Accept()))
                .isEmpty();
    }

    @Test
    void the_coordinator_may_grant_a_new_settlement_and_never_a_new_limit_of_the_law() {
        Journey<Complaint> complaint = sent().take("2025-06-05T09:00", DPU_ADMIN, back())
                .take(
                        "2025-06-05T10:00",
                        ADMIN,
                        new CaseworkCommand.RedisposeAfresh(DLH, Optional.empty(), false, REASON));
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-30"));
        assertThat(runs(complaint, LEGAL_LIMIT)).contains(LocalDate.parse("2025-08-02"));
    }

    @Test
    void to_the_same_agency_it_goes_only_after_the_second_return_and_with_an_instruction_that_binds() {
        Journey<Complaint> complaint = sent().take("2025-06-04T09:00", DPU_ADMIN, back());
        assertThat(complaint.tried("2025-06-04T10:00", ADMIN, again(DPU, true)))
                .containsExactly("complaints.SAME_AGENCY_AGAIN");
        complaint
                .take("2025-06-04T10:00", ADMIN, again(DLH, false))
                .take("2025-06-05T09:00", DLH_ADMIN, new CaseworkCommand.HandBack(REASON, DPU));
        assertThat(complaint.tried("2025-06-05T10:00", ADMIN, again(DLH, false)))
                .containsExactly("complaints.SAME_AGENCY_AGAIN");
        assertThat(complaint.tried(
                        "2025-06-05T10:00", ADMIN, new CaseworkCommand.Redispose(DLH, Optional.empty(), true)))
                .containsExactly("complaints.INSTRUCTION_MISSING");
        complaint.take("2025-06-05T10:00", ADMIN, again(DLH, true));
        assertThat(complaint.tried("2025-06-05T11:00", DLH_ADMIN, new CaseworkCommand.HandBack(REASON, DPU)))
                .containsExactlyInAnyOrder("complaints.DISPOSITION_BINDING", "complaints.RETURNED_TOO_OFTEN");
    }

    @Test
    void a_note_of_substance_stops_the_first_follow_up_and_a_remark_does_not() {
        Journey<Complaint> complaint = sent().take(
                        "2025-06-04T09:00",
                        DPU_ADMIN,
                        new CaseworkCommand.NoteRemark(Narrative.of("Laporan sudah kami baca.")));
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).isPresent();
        Narrative short29 = Narrative.of("x".repeat(29));
        Narrative long30 = Narrative.of("x".repeat(30));
        assertThat(complaint.tried("2025-06-04T10:00", DPU_ADMIN, new CaseworkCommand.NoteProgress(short29)))
                .containsExactly("complaints.ANSWER_SHORT");
        complaint.take("2025-06-04T10:00", DPU_ADMIN, new CaseworkCommand.NoteProgress(long30));
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).isEmpty();
        assertThat(complaint.data().casework().notes())
                .extracting(Note::substantive)
                .containsExactly(false, true);
    }

    @Test
    void an_official_sets_how_soon_it_is_looked_at_and_its_terms_stay() {
        Journey<Complaint> complaint = sent().take(
                        "2025-06-04T09:00",
                        ADMIN,
                        new CaseworkCommand.SetPriority(id.pendopo.complaints.category.Priority.URGENT, REASON));
        assertThat(complaint.file().handling().priority()).isEqualTo(9);
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(complaint.tried(
                        "2025-06-04T10:00",
                        DPU_ADMIN,
                        new CaseworkCommand.SetPriority(id.pendopo.complaints.category.Priority.LOW, REASON)))
                .containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void a_coordinating_admin_of_the_agency_that_is_complained_about_does_not_send_it_on() {
        Journey<Complaint> complaint =
                sorted(pavement().about(SubjectParty.agency(DPU)).done(), ReportKind.COMPLAINT_GENERAL, PAVEMENT);
        Actor ofDpu = Actor.of("admin-9", ComplaintRole.INSTANCE_ADMIN).of(DPU);
        Actor ofDlh = Actor.of("admin-9", ComplaintRole.INSTANCE_ADMIN).of(DLH);
        assertThat(complaint.tried(SENT, ofDpu, to(DPU))).containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried(SENT, ofDlh, to(DPU))).isEmpty();
    }
}
