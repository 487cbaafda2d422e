package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.OBJECTING;
import static id.pendopo.complaints.complaint.ComplaintClock.VERIFYING;
import static id.pendopo.complaints.complaint.ComplaintStage.*;
import static id.pendopo.complaints.complaint.Sample.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Occurrence;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Handling.Confidentiality;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report is sorted, or it is not worked on, objected to and put away. */
class SortingTest {
    private static final String DAY = "2025-06-02T09:00";
    private static final String NEXT = "2025-06-03T09:00";

    private static List<String> verified(Report report, FilingCommand.Verify verify) {
        return received(DAY, report).tried(NEXT, ADMIN, verify);
    }

    @Test
    void a_report_is_sorted_by_kind_and_leaf_and_is_complete_from_that_day() {
        Journey<Complaint> complaint = received().take(NEXT, ADMIN, verify());
        assertThat(complaint.isAt(VERIFIED)).isTrue();
        Intake intake = complaint.data().intake();
        assertThat(intake.kind()).contains(ReportKind.COMPLAINT_GENERAL);
        assertThat(intake.leaf()).contains(PAVEMENT);
        assertThat(intake.verifiedBy()).contains(PersonRef.of("admin-1"));
        assertThat(intake.fileCompleteOn()).contains(LocalDate.parse("2025-06-03"));
    }

    @Test
    void a_file_that_was_completed_before_is_complete_from_then() {
        Journey<Complaint> complaint = received()
                .take(NEXT, ADMIN, hold("PHOTO"))
                .take(
                        "2025-06-10T09:00",
                        REPORTER,
                        new FilingCommand.Complete(pavement().title("Foto").done()))
                .take("2025-06-11T09:00", ADMIN, verify());
        assertThat(complaint.data().intake().fileCompleteOn()).contains(LocalDate.parse("2025-06-10"));
    }

    @Test
    void what_is_asked_again_was_not_complete() {
        Journey<Complaint> complaint = received()
                .take(NEXT, ADMIN, hold("PHOTO"))
                .take(
                        "2025-06-10T09:00",
                        REPORTER,
                        new FilingCommand.Complete(pavement().title("Foto").done()))
                .take("2025-06-11T09:00", ADMIN, hold("ADDRESS"));
        assertThat(complaint.data().intake().fileCompleteOn()).isEmpty();
        complaint.take(
                "2025-06-12T09:00",
                REPORTER,
                new FilingCommand.Complete(pavement().title("Alamat").done()));
        assertThat(complaint.tried("2025-06-12T10:00", ADMIN, hold("PHOTO"))).containsExactly("complaints.HOLD_LIMIT");
    }

    @Test
    void a_place_outside_the_region_is_not_sorted_here() {
        Report inside = pavement()
                .at(id.pendopo.complaints.report.Location.of(POINT, id.pendopo.complaints.report.LocationSource.PIN)
                        .in(RegionCode.parse("32.73.30.1001")))
                .done();
        Report outside = pavement()
                .at(id.pendopo.complaints.report.Location.of(POINT, id.pendopo.complaints.report.LocationSource.PIN)
                        .in(RegionCode.parse("32.77.01.1001")))
                .done();
        assertThat(verified(inside, verify())).isEmpty();
        assertThat(verified(outside, verify())).containsExactly("complaints.OUTSIDE_REGION");
    }

    @Test
    void the_leaf_is_one_of_the_tree_and_asks_what_it_needs() {
        assertThat(verified(plain(), new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Code.of("TIDAK_ADA"))))
                .containsExactly("complaints.CATEGORY_UNKNOWN");
        assertThat(verified(plain(), new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Code.of("PUNGLI"))))
                .containsExactly("complaints.LEAF_IS_SUPERVISORY");
        assertThat(verified(plain(), new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Code.of("PUNGLI"))))
                .isEmpty();
        assertThat(verified(plain(), new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Code.of("POHON_RAWAN"))))
                .containsExactly("complaints.ATTACHMENT_MISSING");
        assertThat(verified(plain(), new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, POTHOLE)))
                .containsExactly("core.OWN_FIELD_MISSING");
        Report placeless = pavement()
                .done()
                .change()
                .about(SubjectParty.agency(Code.of("DPU")))
                .done();
        Report nowhere = new Report(
                placeless.kind(),
                placeless.channel(),
                placeless.title(),
                placeless.story(),
                placeless.loss(),
                placeless.wish(),
                Optional.empty(),
                Optional.empty(),
                placeless.occurrence(),
                List.of(),
                placeless.reporter(),
                placeless.secrecy(),
                placeless.subjects(),
                Optional.empty(),
                List.of(),
                placeless.own());
        assertThat(verified(nowhere, verify())).containsExactly("complaints.PLACE_MISSING");
    }

    @Test
    void of_somebody_whom_nobody_can_ask_nothing_more_is_wanted() {
        Report report = pavement()
                .by(Reporter.UNIDENTIFIED)
                .hiding(new Secrecy(true, false, true, false))
                .done();
        assertThat(verified(report, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, POTHOLE)))
                .isEmpty();
    }

    @Test
    void an_official_who_is_named_in_what_is_not_supervisory_is_warned_of() {
        Report named = pavement()
                .about(SubjectParty.official(
                        Code.of("DPU"), id.pendopo.complaints.report.SubjectOffice.STAFF, "Budi Contohnama"))
                .done();
        assertThat(received(DAY, named).warned(NEXT, ADMIN, verify())).containsExactly("complaints.OFFICIAL_NAMED");
    }

    @Test
    void what_is_found_supervisory_is_secret_from_then_on() {
        Journey<Complaint> complaint = received()
                .take(NEXT, ADMIN, new FilingCommand.Verify(ReportKind.COMPLAINT_SUPERVISORY, Code.of("PUNGLI")));
        assertThat(complaint.file().handling().confidentiality()).isEqualTo(Confidentiality.SECRET);
    }

    /** Segregation: not for an agency that is complained about, not by the accused, not by whoever is close to somebody in it. */
    @Test
    void who_is_complained_about_or_close_to_it_sorts_nothing() {
        Report about = pavement()
                .about(SubjectParty.agency(Code.of("DPU")).known(PersonRef.of("admin-1")))
                .done();
        assertThat(received(DAY, about).tried(NEXT, ADMIN, verify())).containsExactly("core.CASE_UNKNOWN");
        assertThat(received(DAY, about).tried(NEXT, SECOND_ADMIN.of(Code.of("DPU")), verify()))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(received(DAY, about).tried(NEXT, SECOND_ADMIN.of(Code.of("DISKOMINFO")), verify()))
                .isEmpty();
        Journey<Complaint> declared =
                received().take(NEXT, ADMIN, new FilingCommand.DeclareInterest(Code.of("FAMILY")));
        assertThat(declared.tried(NEXT, ADMIN, verify())).containsExactly("core.SEPARATION");
        assertThat(declared.tried(NEXT, SECOND_ADMIN, verify())).isEmpty();
    }

    @Test
    void each_reason_is_for_one_decision() {
        for (ReasonCode reason : ReasonCode.values()) {
            FilingCommand.Reject reject =
                    new FilingCommand.Reject(reason, WORDS, Optional.of("Pemerintah provinsi contoh"));
            List<String> rejected = received().tried(NEXT, ADMIN, reject);
            if (reason == ReasonCode.HOAX) {
                assertThat(rejected).containsExactly("complaints.HOAX_NEEDS_TWO");
            } else if (reason == ReasonCode.TOO_OLD) {
                assertThat(rejected).containsExactly("complaints.NOT_TOO_OLD");
            } else if (reason.isForRejection()) {
                assertThat(rejected).isEmpty();
            } else {
                assertThat(rejected).containsExactly("complaints.REASON_UNFIT");
            }
            List<String> archived = received().tried(NEXT, ADMIN, new FilingCommand.Archive(reason, WORDS));
            assertThat(archived.isEmpty()).isEqualTo(reason.isForArchiving());
        }
    }

    /** Thirty days after 3 May 2025 end on 2 June, when it came; an aspiration has no such term. */
    @Test
    void only_a_complaint_that_came_after_its_thirty_days_is_too_old() {
        FilingCommand.Reject tooOld = reject(ReasonCode.TOO_OLD);
        assertThat(received(DAY, served("2025-05-03")).tried(NEXT, ADMIN, tooOld))
                .containsExactly("complaints.NOT_TOO_OLD");
        assertThat(received(DAY, served("2025-05-02")).tried(NEXT, ADMIN, tooOld))
                .isEmpty();
        Report wish = Report.of(StatedKind.ASPIRATION, Channel.WEB, STORY, reporter())
                .on(served("2025-05-02").occurrence().orElseThrow())
                .done();
        assertThat(received(DAY, wish).tried(NEXT, ADMIN, tooOld)).containsExactly("complaints.NOT_TOO_OLD");
    }

    private static Report served(String day) {
        LocalDate service = LocalDate.parse(day);
        return pavement()
                .on(new Occurrence(service, Optional.empty(), Optional.of(service)))
                .done();
    }

    @Test
    void what_no_agency_here_can_do_is_handed_over_before_it_is_rejected() {
        assertThat(received().tried(NEXT, ADMIN, reject(ReasonCode.OUT_OF_AUTHORITY)))
                .containsExactly("complaints.HAND_OVER_FIRST");
        assertThat(received()
                        .tried(
                                NEXT,
                                ADMIN,
                                new FilingCommand.Reject(
                                        ReasonCode.OUT_OF_AUTHORITY, WORDS, Optional.of("Pemerintah provinsi contoh"))))
                .isEmpty();
    }

    @Test
    void a_reporter_is_told_why_in_words() {
        assertThat(received()
                        .tried(
                                NEXT,
                                ADMIN,
                                new FilingCommand.Reject(ReasonCode.SPAM, Narrative.of("Tidak."), Optional.empty())))
                .containsExactly("complaints.TEXT_SHORT");
    }

    @Test
    void a_hoax_is_found_by_two_on_evidence() {
        FilingCommand.RejectAsHoax hoax = new FilingCommand.RejectAsHoax(WORDS, List.of(document("BUKTI")));
        Journey<Complaint> complaint = received().take(NEXT, ADMIN, hoax);
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.tried(NEXT, ADMIN, hoax)).isNotEmpty();
        complaint.take("2025-06-03T10:00", SECOND_ADMIN, hoax);
        assertThat(complaint.isAt(REJECTED)).isTrue();
        assertThat(complaint.data().intake().ended().orElseThrow().reason()).isEqualTo(ReasonCode.HOAX);
    }

    /** Ten working days from Tuesday 3 June 2025, with 6 and 9 June off. */
    @Test
    void an_objection_is_in_time_until_the_tenth_working_day() {
        FilingCommand.ObjectToRejection object = new FilingCommand.ObjectToRejection(WORDS);
        Journey<Complaint> complaint = received().take(NEXT, ADMIN, reject(ReasonCode.SPAM));
        assertThat(complaint.file().clocks().find(OBJECTING).orElseThrow().lastDay())
                .isEqualTo(LocalDate.parse("2025-06-19"));
        assertThat(complaint.tried("2025-06-19T23:59", REPORTER, object)).isEmpty();
        complaint.take("2025-06-20T00:00", Actor.SYSTEM, new FilingCommand.CloseObjecting());
        assertThat(complaint.tried("2025-06-20T00:01", REPORTER, object)).containsExactly("complaints.OBJECTING_OVER");
    }

    @Test
    void an_objection_is_decided_by_somebody_else_and_sorting_begins_anew() {
        Journey<Complaint> complaint = received()
                .take(NEXT, ADMIN, reject(ReasonCode.SPAM))
                .take("2025-06-10T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS));
        assertThat(complaint.tried("2025-06-10T10:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS)))
                .containsExactly("complaints.OBJECTING_OVER");
        assertThat(complaint.tried("2025-06-11T09:00", ADMIN, new FilingCommand.UpholdObjection()))
                .containsExactly("core.SEPARATION");
        complaint.take("2025-06-11T09:00", SECOND_ADMIN, new FilingCommand.UpholdObjection());
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.file().flags()).isEmpty();
        assertThat(complaint.data().intake().ended()).isEmpty();
        assertThat(complaint.data().intake().objection().orElseThrow().upheldOn())
                .contains(LocalDate.parse("2025-06-11"));
        assertThat(complaint.file().clocks().find(VERIFYING).orElseThrow().lastDay())
                .isEqualTo(LocalDate.parse("2025-06-16"));
    }

    @Test
    void a_dismissed_objection_leaves_it_rejected() {
        Journey<Complaint> complaint = received().take(NEXT, ADMIN, reject(ReasonCode.SPAM));
        assertThat(complaint.tried(NEXT, SECOND_ADMIN, new FilingCommand.DismissObjection(WORDS)))
                .containsExactly("complaints.NO_OBJECTION");
        complaint
                .take("2025-06-10T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS))
                .take("2025-06-11T09:00", SECOND_ADMIN, new FilingCommand.DismissObjection(WORDS));
        assertThat(complaint.isAt(REJECTED)).isTrue();
        assertThat(complaint.data().intake().objection().orElseThrow().dismissedOn())
                .contains(LocalDate.parse("2025-06-11"));
    }

    @Test
    void what_was_put_aside_may_be_objected_to_too() {
        Journey<Complaint> complaint = received()
                .take(NEXT, ADMIN, verify())
                .take(NEXT, ADMIN, new FilingCommand.Archive(ReasonCode.TEST, WORDS))
                .take("2025-06-04T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS))
                .take("2025-06-05T09:00", SECOND_ADMIN, new FilingCommand.UpholdObjection());
        assertThat(complaint.isAt(RECEIVED)).isTrue();
        assertThat(complaint.data().intake().kind()).isEmpty();
    }

    @Test
    void a_file_goes_to_the_archive_when_its_time_is_over_or_the_records_officer_takes_it() {
        FilingCommand.TransferRecord transfer = new FilingCommand.TransferRecord(document("BERITA_ACARA"));
        Journey<Complaint> complaint = received().take(NEXT, ADMIN, reject(ReasonCode.SPAM));
        assertThat(complaint.tried(NEXT, ARCHIVIST, transfer)).containsExactly("complaints.STILL_OPEN_TO_REPORTER");
        complaint.take("2025-06-20T00:00", Actor.SYSTEM, new FilingCommand.CloseObjecting());
        assertThat(complaint.tried("2025-06-20T09:00", ARCHIVIST, transfer)).isEmpty();
        assertThat(complaint.settle("2027-06-03T23:59")).isEmpty();
        assertThat(complaint.settle("2027-06-04T00:00")).containsExactly("expireRetention");
        assertThat(complaint.isAt(ARCHIVED)).isTrue();
        assertThat(complaint.tried("2027-06-05T09:00", REPORTER, new FilingCommand.ObjectToRejection(WORDS)))
                .containsExactly("complaints.OBJECTING_OVER");
    }

    /** E01 and E03: the day it came is day zero, also a Saturday; holidays and days of joint leave do not count. */
    @Test
    void three_working_days_are_counted_from_the_day_it_came() {
        assertThat(verifyBy("2025-03-26T10:00")).isEqualTo("2025-04-09");
        assertThat(verifyBy("2025-04-05T10:00")).isEqualTo("2025-04-10");
    }

    @Test
    void lateness_is_told_and_ends_nothing() {
        Journey<Complaint> complaint = received();
        complaint.settle("2025-06-04T00:00");
        assertThat(complaint.tried("2025-06-05T23:59", Actor.SYSTEM, new FilingCommand.NoteVerificationLate()))
                .isNotEmpty();
        complaint.take("2025-06-06T00:00", Actor.SYSTEM, new FilingCommand.NoteVerificationLate());
        assertThat(complaint.file().flags())
                .containsExactlyInAnyOrder(
                        ComplaintFlag.NOT_ACKNOWLEDGED.code(), ComplaintFlag.VERIFICATION_LATE.code());
        assertThat(complaint.tried("2025-06-10T09:00", ADMIN, verify())).isEmpty();
    }

    @Test
    void whatever_a_rule_may_say_has_words_in_both_languages() {
        assertThat(id.pendopo.core.finding.FindingCatalogue.core()
                        .and(new ComplaintProcedure().findings())
                        .codes())
                .containsAll(Region.WORKFLOW.findingCodes());
        assertThat(Arrays.stream(ReasonCode.values()).map(ReasonCode::code))
                .allSatisfy(code -> assertThat(ReasonCode.find(code)).isPresent());
        assertThat(ReasonCode.find(Code.of("NO_REASON"))).isEmpty();
    }

    private static String verifyBy(String at) {
        Report report = pavement()
                .on(id.pendopo.complaints.report.Occurrence.on(LocalDate.parse("2025-01-15")))
                .done();
        return received(at, report)
                .file()
                .clocks()
                .find(VERIFYING)
                .orElseThrow()
                .lastDay()
                .toString();
    }

    /** Findings never repeat what is personal. */
    @Test
    void a_refusal_repeats_no_word_of_the_report() {
        List<Finding> findings = journey()
                .opening(
                        DAY,
                        REPORTER,
                        submit(pavement().story(Narrative.of("Budi")).done()))
                .findings();
        assertThat(findings.toString()).doesNotContain("Budi");
    }
}
