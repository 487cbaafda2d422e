package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.OMBUDSMAN_REPORT;
import static id.pendopo.complaints.complaint.ComplaintStage.*;
import static id.pendopo.complaints.complaint.Sample.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.ExternalProceeding.Forum;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Flag;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens elsewhere lies over a complaint: most of it is advice, a court alone stops it. */
class ProceedingTest {
    private static final String DAY = "2025-06-04T09:00";
    private static final Actor OMBUDSMAN = Actor.of("penghubung-1", ComplaintRole.OMBUDSMAN_LIAISON);

    private final Journey<Complaint> complaint = received();

    /** By then nobody of the office has shown himself, which is noted and ends nothing. */
    ProceedingTest() {
        complaint.settle("2025-06-04T00:00");
    }

    private static ProceedingCommand.RecordOmbudsman ombudsman(String since, boolean approached) {
        return new ProceedingCommand.RecordOmbudsman(Optional.of("0042/LM"), LocalDate.parse(since), approached);
    }

    private boolean has(Flag flag) {
        return complaint.file().flags().contains(flag.code());
    }

    private static ProceedingCommand.RecordRecommendation recommendation(String receivedOn) {
        return new ProceedingCommand.RecordRecommendation("REK-1", LocalDate.parse(receivedOn));
    }

    private Optional<LocalDate> reportDue() {
        return complaint
                .file()
                .clocks()
                .find(OMBUDSMAN_REPORT)
                .filter(state -> state.phase() == Phase.RUNNING)
                .map(ClockState::lastDay);
    }

    // The Ombudsman.

    @Test
    void the_reporter_or_an_officer_notes_that_it_is_before_the_ombudsman_and_it_goes_on() {
        complaint.take(DAY, REPORTER, ombudsman("2025-06-03", true));
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(has(ComplaintFlag.AT_OMBUDSMAN)).isTrue();
        assertThat(complaint.tried(DAY, ADMIN, ombudsman("2025-06-03", true)))
                .containsExactly("complaints.PROCEEDING_KNOWN");
        complaint.take("2025-06-05T09:00", OMBUDSMAN, new ProceedingCommand.EndOmbudsman());
        assertThat(has(ComplaintFlag.AT_OMBUDSMAN)).isFalse();
        assertThat(complaint.tried("2025-06-05T10:00", OMBUDSMAN, new ProceedingCommand.EndOmbudsman()))
                .containsExactly("complaints.PROCEEDING_UNKNOWN");
        complaint.take("2025-06-05T10:00", OMBUDSMAN, ombudsman("2025-06-05", true));
        assertThat(complaint.data().proceedings().all()).hasSize(2);
    }

    @Test
    void whoever_did_not_approach_the_provider_first_is_advised_and_not_refused() {
        assertThat(complaint.warned(DAY, ADMIN, ombudsman("2025-06-03", true))).isEmpty();
        assertThat(complaint.warned(DAY, ADMIN, ombudsman("2025-06-03", false)))
                .containsExactly("complaints.APPROACH_FIRST");
    }

    @Test
    void an_event_is_recent_until_two_years_have_passed() {
        Journey<Complaint> old = received(
                "2025-06-02T09:00",
                pavement().on(Occurrence.on(LocalDate.of(2023, 6, 3))).done());
        old.settle("2025-06-04T00:00");
        assertThat(old.warned(DAY, ADMIN, ombudsman("2025-06-03", true))).isEmpty();
        assertThat(old.warned(DAY, ADMIN, ombudsman("2025-06-04", true)))
                .containsExactly("complaints.OLD_FOR_OMBUDSMAN");
    }

    @Test
    void nobody_notes_what_has_not_begun() {
        assertThat(complaint.tried(DAY, ADMIN, ombudsman("2025-06-05", true)))
                .containsExactly("complaints.PROCEEDING_AHEAD");
        assertThat(complaint.tried(DAY, ADMIN, ombudsman("2025-06-04", true))).isEmpty();
    }

    @Test
    void the_superior_reports_on_a_recommendation_within_sixty_days_of_its_receipt() {
        assertThat(complaint.tried(DAY, OMBUDSMAN, recommendation("2025-06-03")))
                .containsExactly("complaints.PROCEEDING_UNKNOWN");
        complaint.take(DAY, ADMIN, ombudsman("2025-06-03", true));
        assertThat(complaint.tried(DAY, OMBUDSMAN, new ProceedingCommand.ReportRecommendation()))
                .containsExactly("complaints.NO_RECOMMENDATION");
        complaint.take(DAY, OMBUDSMAN, recommendation("2025-06-03"));
        assertThat(reportDue()).contains(LocalDate.of(2025, 8, 2));
        complaint.take("2025-06-05T09:00", OMBUDSMAN, new ProceedingCommand.ReportRecommendation());
        assertThat(reportDue()).isEmpty();
        assertThat(complaint.data().proceedings().unreported()).isEmpty();
    }

    /** What puts the case to rest ends no term of the law that runs against the superior. */
    @Test
    void the_term_of_the_report_goes_on_where_the_reporter_takes_his_complaint_back() {
        complaint.take(DAY, ADMIN, ombudsman("2025-06-03", true));
        complaint.take(DAY, OMBUDSMAN, recommendation("2025-06-03"));
        complaint.take("2025-06-05T09:00", REPORTER, new FilingCommand.Withdraw(true));
        assertThat(reportDue()).contains(LocalDate.of(2025, 8, 2));
        assertThat(complaint.settle("2025-08-02T23:00")).isEmpty();
        assertThat(complaint.settle("2025-08-03T09:00")).containsExactly("noteRecommendationLate");
        assertThat(has(ComplaintFlag.RECOMMENDATION_LATE)).isTrue();
        complaint.take("2025-08-04T09:00", OMBUDSMAN, new ProceedingCommand.ReportRecommendation());
        assertThat(has(ComplaintFlag.RECOMMENDATION_LATE)).isFalse();
    }

    // Police and media.

    @Test
    void what_is_with_the_police_or_in_the_media_goes_on_here() {
        complaint.take(
                DAY, ADMIN, new ProceedingCommand.RecordPolice(Optional.of("LP/1/VI"), LocalDate.of(2025, 6, 4)));
        complaint.take(DAY, ADMIN, new ProceedingCommand.RecordMedia(LocalDate.of(2025, 6, 4)));
        assertThat(has(ComplaintFlag.AT_POLICE)).isTrue();
        assertThat(has(ComplaintFlag.IN_MEDIA)).isTrue();
        assertThat(complaint.data().proceedings().isFreezing()).isTrue();
        complaint.take(DAY, ADMIN, new ProceedingCommand.EndPolice());
        assertThat(complaint.data().proceedings().isFreezing())
                .as("what is in the media alone is not frozen")
                .isFalse();
        complaint.take(DAY, ADMIN, new ProceedingCommand.EndMedia());
        assertThat(complaint.file().flags()).containsExactly(ComplaintFlag.NOT_ACKNOWLEDGED.code());
        complaint.take("2025-06-05T09:00", ADMIN, verify());
        assertThat(complaint.file().flags()).isEmpty();
        assertThat(complaint.isAt(VERIFIED)).isTrue();
    }

    // A court.

    @Test
    void what_is_before_a_court_is_put_away() {
        complaint.take(DAY, ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025/PTUN.BDG", true));
        assertThat(complaint.isAt(ARCHIVED)).isTrue();
        assertThat(complaint.data().intake().ended().orElseThrow().reason()).isEqualTo(ReasonCode.IN_COURT);
        assertThat(complaint
                        .data()
                        .proceedings()
                        .open(Forum.COURT)
                        .orElseThrow()
                        .number())
                .contains("12/G/2025/PTUN.BDG");
        assertThat(has(ComplaintFlag.IN_COURT)).isTrue();
        complaint.settle("2026-01-05T08:00");
        complaint.take("2026-01-05T09:00", ADMIN, new ProceedingCommand.EndCourtCase());
        assertThat(has(ComplaintFlag.IN_COURT)).isFalse();
        assertThat(complaint.data().proceedings().isFreezing()).isFalse();
    }

    /** Ten working days after Wednesday 4 June 2025; 6, 9 and 27 June are none. */
    @Test
    void whoever_thinks_that_it_is_not_the_same_objects_and_another_decides() {
        complaint.take(DAY, ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025/PTUN.BDG", true));
        complaint.settle("2025-06-20T23:59");
        complaint.take("2025-06-20T23:59", REPORTER, new FilingCommand.ObjectToRejection(WORDS));
        assertThat(complaint.tried("2025-06-23T09:00", ADMIN, new FilingCommand.UpholdObjection()))
                .containsExactly("core.SEPARATION");
        complaint.take("2025-06-23T09:00", SECOND_ADMIN, new FilingCommand.UpholdObjection());
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(has(ComplaintFlag.IN_COURT)).isFalse();
        assertThat(complaint.data().proceedings().isFreezing()).isFalse();
    }

    @Test
    void the_day_after_the_term_nobody_objects_to_a_court() {
        complaint.take(DAY, ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025/PTUN.BDG", true));
        complaint.settle("2025-06-21T00:00");
        assertThat(complaint.tried("2025-06-21T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS)))
                .containsExactly("complaints.OBJECTING_OVER");
    }

    /** What somebody has worked on is not sorted as if it were new. */
    @Test
    void what_was_sent_on_and_is_before_a_court_stays_where_it_is() {
        Journey<Complaint> sent = Work.sent();
        sent.take(DAY, ADMIN, new ProceedingCommand.RecordCourtCase("12/G/2025/PTUN.BDG", true));
        assertThat(sent.tried("2025-06-05T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS)))
                .containsExactly("complaints.OBJECTING_OVER");
    }

    @Test
    void what_lies_with_the_supervisors_is_stopped_for_a_court_by_their_head_alone() {
        ProceedingCommand.RecordCourtCase court = new ProceedingCommand.RecordCourtCase("12/G/2025/PTUN.BDG", true);
        assertThat(Work.alleged().tried(DAY, ADMIN, court)).containsExactly("core.NOT_PERMITTED");
        assertThat(Work.alleged().tried(DAY, Work.SUPERVISORS_HEAD, court)).isEmpty();
        assertThat(Work.sent().tried(DAY, Work.SUPERVISORS_HEAD, court)).containsExactly("core.NOT_PERMITTED");
    }

    @Test
    void the_end_of_what_the_police_and_the_media_do_ends_no_term_of_the_ombudsman() {
        complaint.take(DAY, ADMIN, ombudsman("2025-06-03", true));
        complaint.take(DAY, OMBUDSMAN, recommendation("2025-06-03"));
        complaint.take(DAY, ADMIN, new ProceedingCommand.RecordMedia(LocalDate.of(2025, 6, 4)));
        complaint.take(DAY, ADMIN, new ProceedingCommand.RecordPolice(Optional.empty(), LocalDate.of(2025, 6, 4)));
        complaint.take(DAY, ADMIN, new ProceedingCommand.EndMedia());
        complaint.take(DAY, ADMIN, new ProceedingCommand.EndPolice());
        assertThat(reportDue()).contains(LocalDate.of(2025, 8, 2));
    }

    /** It would thaw a file that is about itself. */
    @Test
    void nobody_of_the_agency_that_is_complained_about_says_that_the_ombudsman_is_done() {
        Journey<Complaint> about = received(
                "2025-06-02T09:00",
                pavement().about(SubjectParty.agency(Code.of("DPU"))).done());
        about.settle(DAY);
        about.take(DAY, REPORTER, ombudsman("2025-06-03", true));
        ProceedingCommand.EndOmbudsman end = new ProceedingCommand.EndOmbudsman();
        assertThat(about.tried(DAY, ADMIN.of(Code.of("DPU")), end)).containsExactly("core.NOT_PERMITTED");
        assertThat(about.tried(DAY, ADMIN.of(Code.of("DISKOMINFO")), end)).isEmpty();
    }

    /** UU 37/2008 article 38: the superior must report; that the Ombudsman is done is no report. */
    @Test
    void the_ombudsman_is_not_done_while_nobody_has_reported_on_its_recommendation() {
        complaint.take(DAY, ADMIN, ombudsman("2025-06-03", true));
        complaint.take(DAY, OMBUDSMAN, recommendation("2025-06-03"));
        assertThat(complaint.tried("2025-06-05T09:00", OMBUDSMAN, new ProceedingCommand.EndOmbudsman()))
                .containsExactly("complaints.RECOMMENDATION_WAITS");
        complaint.take("2025-06-05T09:00", OMBUDSMAN, new ProceedingCommand.ReportRecommendation());
        assertThat(complaint.tried("2025-06-05T10:00", OMBUDSMAN, new ProceedingCommand.EndOmbudsman()))
                .isEmpty();
    }

    @Test
    void nothing_is_put_away_while_something_goes_on_elsewhere() {
        complaint.take(DAY, ADMIN, ombudsman("2025-06-03", true));
        complaint.take(DAY, REPORTER, new FilingCommand.Withdraw(true));
        FilingCommand.TransferRecord transfer = new FilingCommand.TransferRecord(document("JRA"));
        assertThat(complaint.tried("2025-06-05T09:00", ARCHIVIST, transfer)).containsExactly("complaints.FROZEN");
        complaint.take("2025-06-05T09:00", OMBUDSMAN, new ProceedingCommand.EndOmbudsman());
        assertThat(complaint.tried("2025-06-05T10:00", ARCHIVIST, transfer)).isEmpty();
    }
}
