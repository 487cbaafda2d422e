package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.COMPLETENESS_ANSWER;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintStage.*;
import static id.pendopo.complaints.complaint.Sample.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.guard.HoldReason;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Handling.Confidentiality;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report comes in, is completed or taken back; each rule on the last value that passes and the first that does not. */
class FilingTest {
    private static final String DAY = "2025-06-02T09:00";

    private static List<String> refused(Report report) {
        return journey().unopened(DAY, REPORTER, submit(report));
    }

    private static List<String> warned(Report report) {
        return journey().opening(DAY, REPORTER, submit(report)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Narrative ofLength(int length) {
        return Narrative.of(("a".repeat(99) + " ").repeat(41).substring(0, length - 1) + "b");
    }

    @Test
    void a_report_is_received_with_its_tracking_code_and_place() {
        Journey<Complaint> complaint = received();
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.file().handling().receiptNumber()).contains(TRACKING.value());
        assertThat(complaint.file().handling().place()).contains(RegionCode.parse("32.73.01.1001"));
        assertThat(complaint.file().handling().confidentiality()).isEqualTo(Confidentiality.ORDINARY);
        assertThat(complaint.file().handling().priority()).isEqualTo(3);
        assertThat(warned(plain())).isEmpty();
    }

    @Test
    void text_has_twenty_characters_at_least_and_four_thousand_at_most() {
        assertThat(ofLength(20).length()).isEqualTo(20);
        assertThat(refused(pavement().story(ofLength(19)).done())).containsExactly("complaints.TEXT_SHORT");
        assertThat(refused(pavement().story(ofLength(20)).done())).isEmpty();
        assertThat(refused(pavement().story(ofLength(4_000)).done())).isEmpty();
        assertThat(refused(pavement().story(ofLength(4_001)).done())).containsExactly("complaints.TEXT_LONG");
    }

    @Test
    void a_category_is_known_and_its_own_fields_are_those_it_asks() {
        assertThat(refused(pavement().category(Code.of("TIDAK_ADA")).done()))
                .containsExactly("complaints.CATEGORY_UNKNOWN");
        OwnValues edge = new OwnValues(Map.of(Code.of("LETAK"), OwnValue.of("TEPI")), Map.of());
        OwnValues air = new OwnValues(Map.of(Code.of("LETAK"), OwnValue.of("UDARA")), Map.of());
        assertThat(refused(pavement().category(POTHOLE).own(edge).done())).isEmpty();
        assertThat(refused(pavement().category(POTHOLE).own(air).done())).containsExactly("core.OWN_FIELD_CHOICE");
        assertThat(refused(pavement().own(edge).done())).containsExactly("core.OWN_FIELD_UNKNOWN");
    }

    @Test
    void what_stands_as_a_point_is_one() {
        Location swapped = new Location(
                Optional.of(PersonalText.of("107.609810,-6.914744")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(RegionCode.parse("32.73.01.1001")),
                Optional.empty(),
                LocationSource.PIN);
        assertThat(refused(pavement().at(swapped).done())).containsExactly("complaints.POINT_UNFIT");
    }

    @Test
    void what_happened_today_may_be_reported_and_tomorrow_not() {
        LocalDate today = LocalDate.parse("2025-06-02");
        assertThat(refused(pavement().on(Occurrence.on(today)).done())).isEmpty();
        assertThat(refused(pavement().on(Occurrence.on(today.plusDays(1))).done()))
                .containsExactly("complaints.NOT_YET_HAPPENED");
        assertThat(refused(pavement()
                        .on(new Occurrence(today, Optional.empty(), Optional.of(today.plusDays(1))))
                        .done()))
                .containsExactly("complaints.NOT_YET_HAPPENED");
    }

    @Test
    void somebody_is_known_unless_he_wants_to_be_nobody() {
        Secrecy nobody = new Secrecy(true, false, true, false);
        assertThat(refused(pavement().by(Reporter.UNIDENTIFIED).done())).containsExactly("complaints.REPORTER_UNKNOWN");
        assertThat(refused(pavement().by(Reporter.UNIDENTIFIED).hiding(nobody).done()))
                .isEmpty();
        assertThat(refused(pavement().hiding(nobody).done())).containsExactly("complaints.UNIDENTIFIED_KNOWN");
        Reporter byCode = Reporter.of(CITIZEN, VerificationLevel.NONE, ReporterRecord.UNKNOWN);
        assertThat(refused(pavement().by(byCode).hiding(nobody).done())).isEmpty();
    }

    @Test
    void nobody_reports_under_the_account_of_another() {
        Reporter other = Reporter.of(PersonRef.of("warga-2"), VerificationLevel.IDENTITY, ReporterRecord.UNKNOWN);
        assertThat(refused(pavement().by(other).done())).containsExactly("complaints.ACCOUNT_OF_ANOTHER");
        assertThat(journey().unopened(DAY, COUNTER, submit(pavement().by(other).done())))
                .isEmpty();
    }

    @Test
    void what_comes_to_a_counter_is_entered_there_under_the_day_on_which_it_came() {
        Report letter = Report.of(StatedKind.COMPLAINT, Channel.LETTER, STORY, reporter())
                .category(PAVEMENT)
                .at(Location.of(POINT, LocationSource.OFFICE))
                .done();
        LocalDate came = LocalDate.parse("2025-05-28");
        FilingCommand.Submit entered = new FilingCommand.Submit(letter, TRACKING, true, Optional.of(came));
        assertThat(refused(letter)).containsExactly("complaints.CHANNEL_UNFIT");
        assertThat(journey()
                        .unopened(DAY, REPORTER, new FilingCommand.Submit(plain(), TRACKING, true, Optional.of(came))))
                .containsExactly("complaints.RECEIVED_ON_UNFIT");
        assertThat(journey()
                        .unopened(
                                DAY,
                                COUNTER,
                                new FilingCommand.Submit(
                                        letter, TRACKING, true, Optional.of(LocalDate.parse("2025-06-03")))))
                .containsExactly("complaints.RECEIVED_AHEAD");
        Journey<Complaint> complaint = journey().open(DAY, COUNTER, entered);
        assertThat(last(complaint, COMPLETENESS_ANSWER)).isEqualTo("2025-06-11");
        assertThat(complaint.data().intake().receivedOn()).isEqualTo(came);
        assertThat(complaint.tried("2025-06-02T10:00", Actor.of("loket-1", ComplaintRole.INSTANCE_ADMIN), verify()))
                .containsExactly("core.SEPARATION");
    }

    @Test
    void by_the_way_for_reports_on_officials_only_complaints_come() {
        Report question = Report.of(StatedKind.INFORMATION_REQUEST, Channel.WEB, STORY, reporter())
                .hiding(new Secrecy(false, false, false, true))
                .done();
        assertThat(refused(question)).containsExactly("complaints.WHISTLEBLOWER_KIND");
        assertThat(refused(accusing())).isEmpty();
        Journey<Complaint> complaint = received(DAY, accusing());
        assertThat(complaint.file().handling().confidentiality()).isEqualTo(Confidentiality.SECRET);
        assertThat(complaint.data().isSupervisory()).isTrue();
    }

    @Test
    void what_the_act_wants_and_is_missing_is_told_and_refuses_nothing() {
        Report short_ = Report.of(
                        StatedKind.COMPLAINT,
                        Channel.WEB,
                        STORY,
                        Reporter.of(CITIZEN, VerificationLevel.CONTACT, ReporterRecord.UNKNOWN))
                .category(PAVEMENT)
                .at(Location.of(POINT, LocationSource.PIN))
                .done();
        assertThat(warned(short_)).containsExactly("complaints.CONTENT_MISSING");
        Report question = Report.of(StatedKind.INFORMATION_REQUEST, Channel.WEB, STORY, reporter())
                .done();
        assertThat(warned(question)).isEmpty();
    }

    /** Whom to call in danger is told at once, and is no term of the office [D]. */
    @Test
    void what_may_endanger_a_life_is_taken_and_told_to_call_112() {
        assertThat(warned(pavement().category(POTHOLE).done())).isEmpty();
        Workflow<Complaint> urgent = Region.workflow(Region.with("\"priority\": \"HIGH\"", "\"priority\": \"URGENT\""));
        assertThat(Journey.of(urgent, "aduan-1", Region.PACK.calendar())
                        .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                        .opening(
                                "2025-06-02T09:00",
                                REPORTER,
                                submit(pavement().category(POTHOLE).done()))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("complaints.CALL_112");
    }

    /** UU 25/2009 article 42 paragraph 2: thirty days; a later complaint is taken with advice [D]. */
    @Test
    void thirty_days_after_the_service_is_in_time_and_one_more_is_told() {
        LocalDate service = LocalDate.parse("2025-05-03");
        assertThat(warned(pavement()
                        .on(new Occurrence(service, Optional.empty(), Optional.of(service)))
                        .done()))
                .isEmpty();
        LocalDate before = service.minusDays(1);
        assertThat(warned(pavement()
                        .on(new Occurrence(before, Optional.empty(), Optional.of(before)))
                        .done()))
                .containsExactly("complaints.FILED_LATE");
    }

    @Test
    void what_is_public_elsewhere_stays_so_and_the_reporter_is_told() {
        Report post = Report.of(StatedKind.COMPLAINT, Channel.X_TWITTER, STORY, reporter())
                .loss(WORDS)
                .wish(WORDS)
                .category(PAVEMENT)
                .at(Location.of(POINT, LocationSource.PIN))
                .on(Occurrence.on(LocalDate.parse("2025-05-20")))
                .hiding(Secrecy.ANONYMOUS)
                .done();
        assertThat(warned(post)).containsExactly("complaints.PUBLIC_ELSEWHERE");
    }

    /** E29: no village, no point: held asking the place, and never turned away; the term of sorting stands still. */
    @Test
    void a_report_of_which_nobody_knows_where_it_is_waits_for_the_place() {
        Report message = Report.of(
                        StatedKind.COMPLAINT,
                        Channel.SMS_1708,
                        Narrative.of("lampu jalan mati jl dago"),
                        new Reporter(
                                Optional.empty(),
                                VerificationLevel.CONTACT,
                                ReporterRecord.of("Pengirim Contoh", "0800-0000-002")))
                .category(Code.of("LAMPU_JALAN_MATI"))
                .at(Location.of("jl dago", LocationSource.TEXT))
                .done();
        Journey<Complaint> complaint =
                journey().open(DAY, Actor.of("kanal-sms", ComplaintRole.ADAPTER), submit(message));
        assertThat(complaint.isAt(HELD)).isTrue();
        assertThat(complaint.data().intake().openHold().orElseThrow().items()).containsExactly(Intake.Hold.PLACE);
        assertThat(complaint.file().clocks().find(VERIFYING).orElseThrow().phase())
                .isEqualTo(Phase.PAUSED);
        assertThat(complaint.file().clocks().find(COMPLETENESS_ANSWER)).isEmpty();
        assertThat(complaint.file().participation().toString()).doesNotContain("0800");
    }

    private static SubmissionCounts ofAccount(int before) {
        return new SubmissionCounts(Optional.of(before), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** E26: the sixth of the day waits, is not lost, and its term stands still until he shows that he is no machine. */
    @Test
    void the_sixth_report_of_a_day_waits_and_the_fifth_does_not() {
        assertThat(journey()
                        .knowing(SubmissionCounts.FACT, ofAccount(4))
                        .open(DAY, REPORTER, submit(plain()))
                        .isAt(RECEIVED))
                .isTrue();
        Journey<Complaint> sixth =
                journey().knowing(SubmissionCounts.FACT, ofAccount(5)).open(DAY, REPORTER, submit(plain()));
        assertThat(sixth.isAt(HELD)).isTrue();
        assertThat(sixth.file().handling().receiptNumber()).contains(TRACKING.value());
        assertThat(sixth.data().intake().openHold().orElseThrow().items())
                .containsExactly(HoldReason.ACCOUNT_RATE.code());
        assertThat(sixth.file().clocks().find(VERIFYING).orElseThrow().phase()).isEqualTo(Phase.PAUSED);
        // It was not its content that was asked for, so the answer on completeness is still owed.
        assertThat(last(sixth, COMPLETENESS_ANSWER)).isEqualTo("2025-06-16");
        sixth.take("2025-06-02T09:05", REPORTER, new FilingCommand.Complete(plain()));
        assertThat(sixth.isAt(RECEIVED)).isTrue();
        assertThat(sixth.data().intake().fileCompleteOn()).isEmpty();
    }

    @Test
    void where_nobody_could_count_the_report_waits_and_is_not_lost() {
        Journey<Complaint> complaint =
                Journey.of(Region.WORKFLOW, "aduan-2", Region.PACK.calendar()).open(DAY, REPORTER, submit(plain()));
        assertThat(complaint.data().intake().openHold().orElseThrow().items())
                .containsExactly(HoldReason.COUNTS_UNKNOWN.code());
    }

    /** Spam is a person's to judge: neither the reporter frees it nor time ends it. */
    @Test
    void what_looks_like_spam_waits_for_an_officer() {
        Report advert = pavement()
                .story(Narrative.of("Kunjungi http://a.example http://b.example http://c.example untuk hadiah besar"))
                .done();
        Journey<Complaint> complaint = received(DAY, advert);
        assertThat(complaint.data().intake().openHold().orElseThrow().items()).containsExactly(HoldReason.LINKS.code());
        assertThat(complaint.tried(DAY, REPORTER, new FilingCommand.Complete(plain())))
                .containsExactly("complaints.HELD_FOR_OFFICER");
        assertThat(complaint.settle("2025-07-03T00:00"))
                .containsExactly("noteUnacknowledged", "noteCompletenessLate", "leaveToOfficer");
        assertThat(complaint.isAt(HELD)).isTrue();
        complaint.take("2025-07-03T09:00", ADMIN, new FilingCommand.Release(Code.of("LOOKED_AT")));
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.file().flags()).containsExactly(ComplaintFlag.COMPLETENESS_LATE.code());
    }

    @Test
    void a_complaint_about_an_agency_needs_no_place_where_no_category_asks_one() {
        Report general =
                Report.of(StatedKind.COMPLAINT, Channel.WEB, STORY, reporter()).done();
        assertThat(received(DAY, general).isAt(HELD)).isTrue();
        assertThat(received(
                                DAY,
                                general.change()
                                        .about(id.pendopo.complaints.report.SubjectParty.agency(Code.of("DPU")))
                                        .done())
                        .isAt(RECEIVED))
                .isTrue();
        assertThat(received(
                                DAY,
                                general.change()
                                        .category(Code.of("LAYANAN_KTP"))
                                        .done())
                        .isAt(RECEIVED))
                .isTrue();
    }

    @Test
    void completing_changes_something_and_nothing_of_who_and_how() {
        Journey<Complaint> complaint = received().take("2025-06-03T09:00", ADMIN, hold("PHOTO"));
        String then = "2025-06-10T09:00";
        assertThat(complaint.tried(then, REPORTER, new FilingCommand.Complete(plain())))
                .containsExactly("complaints.NOTHING_CHANGED");
        assertThat(complaint.tried(
                        then,
                        REPORTER,
                        new FilingCommand.Complete(
                                pavement().hiding(Secrecy.ANONYMOUS).done())))
                .containsExactly("complaints.OTHER_REPORT");
        Report mended = pavement().title("Trotoar pecah, dengan foto").done();
        complaint.take(then, REPORTER, new FilingCommand.Complete(mended));
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.data().report()).isEqualTo(mended);
        assertThat(complaint.data().intake().fileCompleteOn()).contains(LocalDate.parse("2025-06-10"));
        assertThat(complaint.data().intake().openHold()).isEmpty();
    }

    /** The pause keeps the working days that were left: one of three was used before it. */
    @Test
    void the_term_of_sorting_goes_on_with_what_was_left() {
        Journey<Complaint> complaint = received();
        assertThat(last(complaint, VERIFYING)).isEqualTo("2025-06-05");
        complaint.take("2025-06-03T09:00", ADMIN, hold("PHOTO"));
        complaint.take(
                "2025-06-16T09:00",
                REPORTER,
                new FilingCommand.Complete(pavement().title("Lagi").done()));
        assertThat(last(complaint, VERIFYING)).isEqualTo("2025-06-18");
    }

    /** UU 25/2009 article 44 paragraphs 4 and 5: thirty days, then deemed withdrawn. */
    @Test
    void what_is_not_completed_in_thirty_days_is_deemed_withdrawn() {
        Journey<Complaint> complaint = received().take("2025-06-03T09:00", ADMIN, hold("PHOTO"));
        assertThat(complaint.settle("2025-07-03T23:59")).isEmpty();
        assertThat(complaint.settle("2025-07-04T00:00")).containsExactly("deemWithdrawn");
        assertThat(complaint.isAt(WITHDRAWN)).isTrue();
        assertThat(complaint.data().intake().ended().orElseThrow().reason()).isEqualTo(ReasonCode.NOT_COMPLETED);
    }

    @Test
    void what_accuses_an_official_and_is_not_completed_the_supervisors_decide() {
        Journey<Complaint> complaint = received(DAY, accusing()).take("2025-06-03T09:00", ADMIN, hold("EVIDENCE"));
        assertThat(complaint.tried("2025-07-03T09:00", SUPERVISOR, new FilingCommand.TakeUp(Code.of("PUNGLI"))))
                .containsExactly("complaints.NOT_LEFT_TO_SUPERVISORS");
        assertThat(complaint.settle("2025-07-04T00:00")).containsExactly("leaveToSupervisors");
        assertThat(complaint.tried("2025-07-04T09:00", SUPERVISOR, new FilingCommand.LetLapse()))
                .isEmpty();
        complaint.take("2025-07-04T09:00", SUPERVISOR, new FilingCommand.TakeUp(Code.of("PUNGLI")));
        assertThat(complaint.isAt(VERIFIED)).isTrue();
        assertThat(complaint.data().isSupervisory()).isTrue();
        assertThat(complaint.file().flags()).isEmpty();
    }

    @Test
    void what_the_supervisors_let_lapse_is_withdrawn() {
        Journey<Complaint> complaint = received(DAY, accusing())
                .take("2025-06-03T09:00", ADMIN, hold("EVIDENCE"))
                .take("2025-07-04T00:00", Actor.SYSTEM, new FilingCommand.LeaveToSupervisors())
                .take("2025-07-04T09:00", SUPERVISOR, new FilingCommand.LetLapse());
        assertThat(complaint.isAt(WITHDRAWN)).isTrue();
    }

    @Test
    void a_reporter_takes_back_what_is_his() {
        Journey<Complaint> complaint = received().take("2025-06-03T09:00", REPORTER, new FilingCommand.Withdraw(true));
        assertThat(complaint.isAt(WITHDRAWN)).isTrue();
        assertThat(complaint.data().intake().withdrawnOn()).contains(LocalDate.parse("2025-06-03"));
        Actor stranger = Actor.of("warga-9", ComplaintRole.REPORTER);
        assertThat(received().tried("2025-06-03T09:00", stranger, new FilingCommand.Withdraw(true)))
                .containsExactly("core.NOT_PERMITTED");
    }

    /** E18: what has the weight of supervision does not end by that; its reporter hears nothing more. */
    @Test
    void who_accused_an_official_may_step_back_and_the_supervisors_go_on() {
        Journey<Complaint> complaint = received(DAY, accusing());
        assertThat(complaint.tried("2025-06-03T09:00", REPORTER, new FilingCommand.Withdraw(true)))
                .containsExactly("complaints.NOT_HIS_TO_END");
        assertThat(received().tried("2025-06-03T09:00", REPORTER, new FilingCommand.StepBack(true)))
                .containsExactly("complaints.NOT_SUPERVISORY");
        complaint.take("2025-06-03T09:00", REPORTER, new FilingCommand.StepBack(true));
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.data().shielding().linkCut()).isTrue();
        assertThat(complaint.tried("2025-06-03T10:00", REPORTER, new FilingCommand.StepBack(true)))
                .containsExactly("complaints.STEPPED_BACK");
        assertThat(complaint.tried("2025-06-03T10:00", ADMIN, hold("EVIDENCE")))
                .containsExactly("complaints.NOBODY_TO_ASK");
    }

    /** E23: fourteen calendar days, a holiday between them or not, and told upward on the fifteenth. */
    @Test
    void the_answer_on_completeness_is_due_after_fourteen_calendar_days() {
        Journey<Complaint> complaint = received();
        assertThat(last(complaint, COMPLETENESS_ANSWER)).isEqualTo("2025-06-16");
        assertThat(complaint.tried("2025-06-16T23:59", Actor.SYSTEM, new FilingCommand.NoteCompletenessLate()))
                .isNotEmpty();
        complaint.take("2025-06-17T00:00", Actor.SYSTEM, new FilingCommand.NoteCompletenessLate());
        assertThat(complaint.file().flags()).contains(ComplaintFlag.COMPLETENESS_LATE.code());
    }

    @Test
    void only_complaints_are_answered_on_completeness() {
        Report question = Report.of(StatedKind.INFORMATION_REQUEST, Channel.WEB, STORY, reporter())
                .done();
        assertThat(received(DAY, question).file().clocks().find(COMPLETENESS_ANSWER))
                .isEmpty();
    }

    private static String last(Journey<Complaint> complaint, ComplaintClock clock) {
        return complaint.file().clocks().find(clock).orElseThrow().lastDay().toString();
    }
}
