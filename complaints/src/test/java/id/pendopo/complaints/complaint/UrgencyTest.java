package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.category.UrgencyReason.SAFETY_WORDS;
import static id.pendopo.complaints.category.UrgencyReason.SUPPORTS;
import static id.pendopo.complaints.category.UrgencyReason.VULNERABLE_SITE;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.PAVEMENT;
import static id.pendopo.complaints.complaint.Sample.POTHOLE;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Sample.SECOND_ADMIN;
import static id.pendopo.complaints.complaint.Sample.hold;
import static id.pendopo.complaints.complaint.Sample.pavement;
import static id.pendopo.complaints.complaint.Sample.plain;
import static id.pendopo.complaints.complaint.Sample.reject;
import static id.pendopo.complaints.complaint.Sample.submit;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.category.UrgencyReason;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.LocationSource;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.StatedKind;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A report comes forward by what it says, where it is and who wants the same; it is read again whenever that changes, and no term with it. */
class UrgencyTest {
    private static final String DAY = "2025-06-02T09:00";
    private static final Code FLOOD = Code.of("BANJIR");
    private static final Narrative DANGER =
            Narrative.of("Trotoar di depan pasar pecah dan kabel putus menjuntai di atasnya.");

    /** Right where the hospital of the pack is. */
    private static final Location HOSPITAL = Location.of(GeoPoint.parse("-6.900000,107.620000"), LocationSource.PIN);

    private static RegionPack with(String values) {
        return Region.with("\"category\": {", "\"category\": {" + values);
    }

    private static Journey<Complaint> journey(Workflow<Complaint> workflow) {
        return Journey.of(workflow, "aduan-1", Region.PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY));
    }

    private static Journey<Complaint> brought(Workflow<Complaint> workflow, Report report) {
        return journey(workflow).open(DAY, REPORTER, submit(report));
    }

    private static Report dangerous() {
        return pavement().story(DANGER).done();
    }

    private static Priority of(Journey<Complaint> complaint) {
        return Priority.ranked(complaint.file().handling().priority()).orElseThrow();
    }

    private static Set<UrgencyReason> why(Journey<Complaint> complaint) {
        return why(complaint.data());
    }

    private static Set<UrgencyReason> why(Complaint complaint) {
        return complaint.casework().urgency().map(UrgencyReading::reasons).orElse(Set.of());
    }

    private static List<String> warned(Workflow<Complaint> workflow, Report report) {
        return journey(workflow).opening(DAY, REPORTER, submit(report)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static FilingCommand.Verify as(Code leaf) {
        return new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, leaf);
    }

    /** One by a word, one by where it is, one by neither. */
    @Test
    void three_reports_of_one_category_come_forward_each_by_its_own() {
        Journey<Complaint> word = brought(Region.WORKFLOW, dangerous());
        assertThat(of(word)).isEqualTo(Priority.HIGH);
        assertThat(why(word)).containsExactly(SAFETY_WORDS);
        Journey<Complaint> place =
                brought(Region.WORKFLOW, pavement().at(HOSPITAL).done());
        assertThat(of(place)).isEqualTo(Priority.HIGH);
        assertThat(why(place)).containsExactly(VULNERABLE_SITE);
        Journey<Complaint> neither = brought(Region.WORKFLOW, plain());
        assertThat(of(neither)).isEqualTo(Priority.NORMAL);
        assertThat(neither.data().casework().urgency()).isEmpty();
        Journey<Complaint> both =
                brought(Region.WORKFLOW, pavement().story(DANGER).at(HOSPITAL).done());
        assertThat(of(both)).isEqualTo(Priority.URGENT);
        assertThat(why(both)).containsExactlyInAnyOrder(SAFETY_WORDS, VULNERABLE_SITE);
        for (Journey<Complaint> one : List.of(word, place, both)) {
            assertThat(one.file().clocks()).isEqualTo(neither.file().clocks());
        }
    }

    /** Whoever speaks of danger is told whom to call, even where his report only comes to be high. */
    @Test
    void who_brings_what_is_urgent_or_speaks_of_danger_is_told_to_call_112() {
        assertThat(warned(Region.WORKFLOW, plain())).isEmpty();
        assertThat(warned(Region.WORKFLOW, pavement().at(HOSPITAL).done())).isEmpty();
        assertThat(warned(Region.WORKFLOW, dangerous())).containsExactly("complaints.CALL_112");
        Journey<Complaint> held = brought(Region.WORKFLOW, plain()).take("2025-06-03T09:00", ADMIN, hold("PHOTO"));
        Report calm = pavement().title("Trotoar pecah, dengan foto").done();
        assertThat(held.warned("2025-06-04T09:00", REPORTER, new FilingCommand.Complete(calm)))
                .isEmpty();
        assertThat(held.warned("2025-06-04T09:00", REPORTER, new FilingCommand.Complete(dangerous())))
                .containsExactly("complaints.CALL_112");
    }

    @Test
    void no_word_of_the_report_stands_in_what_is_kept_of_it() {
        UrgencyReading read = brought(Region.WORKFLOW, dangerous())
                .data()
                .casework()
                .urgency()
                .orElseThrow();
        assertThat(read.toString()).doesNotContainIgnoringCase("kabel").doesNotContainIgnoringCase("pasar");
        assertThat(Finding.warn("complaints.CALL_112").toString()).doesNotContainIgnoringCase("kabel");
    }

    @Test
    void completing_a_report_reads_it_again_both_ways() {
        Journey<Complaint> complaint = brought(Region.WORKFLOW, plain())
                .take("2025-06-03T09:00", ADMIN, hold("PHOTO"))
                .take("2025-06-04T09:00", REPORTER, new FilingCommand.Complete(dangerous()));
        assertThat(of(complaint)).isEqualTo(Priority.HIGH);
        assertThat(why(complaint)).containsExactly(SAFETY_WORDS);
        complaint
                .take("2025-06-04T10:00", ADMIN, hold("PHOTO"))
                .take("2025-06-05T09:00", REPORTER, new FilingCommand.Complete(plain()));
        assertThat(of(complaint)).isEqualTo(Priority.NORMAL);
        assertThat(why(complaint)).isEmpty();
    }

    @Test
    void the_leaf_that_an_official_finds_is_the_one_to_start_from() {
        Journey<Complaint> complaint = brought(Region.WORKFLOW, dangerous()).take("2025-06-03T09:00", ADMIN, as(FLOOD));
        assertThat(of(complaint)).isEqualTo(Priority.URGENT);
        complaint
                .take("2025-06-03T10:00", ADMIN, Work.to(Work.DPU))
                .take(
                        "2025-06-04T09:00",
                        ADMIN,
                        new CaseworkCommand.Reclassify(ReportKind.COMPLAINT_GENERAL, PAVEMENT, Work.REASON));
        assertThat(of(complaint)).isEqualTo(Priority.HIGH);
        assertThat(complaint.data().casework().urgency())
                .contains(new UrgencyReading(Priority.NORMAL, Set.of(SAFETY_WORDS), Priority.HIGH));
    }

    @Test
    void found_to_be_alleged_and_found_not_to_be_it_is_read_again_too() {
        Journey<Complaint> complaint = brought(Region.WORKFLOW, plain())
                .take("2025-06-03T09:00", ADMIN, as(PAVEMENT))
                .take("2025-06-03T10:00", ADMIN, Work.to(Work.DPU))
                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.INSPECTORATE))
                .take(
                        "2025-06-04T09:00",
                        ADMIN,
                        new CaseworkCommand.ReclassifyAsSupervisory(Work.EXTORTION, Work.INSPECTORATE, Work.REASON));
        assertThat(of(complaint)).isEqualTo(Priority.HIGH);
        complaint
                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY))
                .take(
                        "2025-06-05T09:00",
                        Work.SUPERVISORS_HEAD,
                        new CaseworkCommand.ReleaseFromSupervision(
                                ReportKind.COMPLAINT_GENERAL, PAVEMENT, Work.DLH, Work.REASON));
        assertThat(of(complaint)).isEqualTo(Priority.NORMAL);
    }

    /** Sorting begins anew, from where the reporter put it. */
    @Test
    void a_report_that_is_sorted_anew_starts_from_the_leaf_of_its_reporter() {
        Journey<Complaint> complaint = brought(Region.WORKFLOW, dangerous())
                .take("2025-06-03T09:00", ADMIN, as(FLOOD))
                .take("2025-06-03T10:00", ADMIN, new FilingCommand.Archive(ReasonCode.TEST, Sample.WORDS))
                .take("2025-06-04T09:00", REPORTER, new FilingCommand.ObjectToRejection(Sample.WORDS));
        assertThat(of(complaint)).isEqualTo(Priority.URGENT);
        complaint.take("2025-06-05T09:00", SECOND_ADMIN, new FilingCommand.UpholdObjection());
        assertThat(of(complaint)).isEqualTo(Priority.HIGH);
        assertThat(brought(Region.WORKFLOW, plain())
                        .take("2025-06-03T09:00", ADMIN, reject(ReasonCode.SPAM))
                        .file()
                        .handling()
                        .priority())
                .isEqualTo(Priority.NORMAL.rank());
    }

    @Test
    void what_an_official_set_stands_whatever_is_read_later() {
        Journey<Complaint> complaint = brought(Region.WORKFLOW, plain())
                .take(DAY, ADMIN, new CaseworkCommand.SetPriority(Priority.LOW, Work.REASON))
                .take("2025-06-03T09:00", ADMIN, hold("PHOTO"))
                .take("2025-06-04T09:00", REPORTER, new FilingCommand.Complete(dangerous()))
                .take("2025-06-04T10:00", ADMIN, as(FLOOD));
        assertThat(of(complaint)).isEqualTo(Priority.LOW);
        assertThat(why(complaint)).containsExactly(SAFETY_WORDS);
    }

    /** A deed of the region replaces the words, from its day on; a report keeps those of the day on which it came. */
    @Test
    void a_region_replaces_the_words_from_a_day_on() {
        RegionPack own = with("""
            "safetyWords": {"2025-06-03": {"value": ["trotoar"], "source": "Contoh untuk pengujian",
              "standing": "ILLUSTRATION", "deed": "Contoh", "reason": "Pengujian"}},\
            """);
        Workflow<Complaint> workflow = Region.workflow(own);
        Journey<Complaint> before = brought(workflow, plain());
        assertThat(why(before)).isEmpty();
        before.take("2025-06-03T08:00", ADMIN, as(PAVEMENT));
        assertThat(why(before)).isEmpty();
        Journey<Complaint> after = journey(workflow).open("2025-06-03T09:00", REPORTER, submit(plain()));
        assertThat(why(after)).containsExactly(SAFETY_WORDS);
        Report fire = plain().change()
                .title("Kebakaran")
                .story(Narrative.of("Kebakaran kecil di depan pasar kemarin malam."))
                .wish(Narrative.of("Dicegah."))
                .done();
        assertThat(why(journey(workflow).open("2025-06-03T09:00", REPORTER, submit(fire))))
                .isEmpty();
    }

    /** What came to the counter before is read by the words of the day on which it came. */
    @Test
    void what_is_entered_later_is_read_by_the_day_on_which_it_came() {
        RegionPack own = with("""
            "safetyWords": {"2025-06-03": {"value": ["trotoar"], "source": "Contoh untuk pengujian",
              "standing": "ILLUSTRATION", "deed": "Contoh", "reason": "Pengujian"}},\
            """);
        Report letter = Report.of(StatedKind.COMPLAINT, Channel.LETTER, Sample.STORY, Sample.reporter())
                .category(PAVEMENT)
                .done();
        FilingCommand.Submit entered =
                new FilingCommand.Submit(letter, Sample.TRACKING, true, Optional.of(LocalDate.parse("2025-06-02")));
        Journey<Complaint> complaint = journey(Region.workflow(own));
        assertThat(complaint
                        .opening("2025-06-04T09:00", Sample.COUNTER, entered)
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("complaints.CALL_112");
        complaint.open("2025-06-04T09:00", Sample.COUNTER, entered);
        assertThat(of(complaint)).isEqualTo(Priority.NORMAL);
    }

    // With others.

    private final FamilyWorld world = new FamilyWorld();

    private Priority ofCase(String id) {
        return Priority.ranked(world.file(id).handling().priority()).orElseThrow();
    }

    private static Actor supporter(int i) {
        return Actor.of("s" + i, ComplaintRole.SUPPORTER);
    }

    private void supported(int from, int to, String at) {
        for (int i = from; i < to; i++) {
            world.does(at, "p", supporter(i), new FamilyCommand.Support(VerificationLevel.CONTACT));
        }
    }

    /** The last support that counts, and one withdrawn. */
    @Test
    void supports_come_beside_what_the_report_says_and_go_again() {
        world.disposed("p", "w1", dangerous());
        supported(0, 10, "2025-06-04T09:00");
        supported(10, 20, "2025-06-05T09:00");
        supported(20, 24, "2025-06-06T09:00");
        assertThat(ofCase("p")).isEqualTo(Priority.HIGH);
        assertThat(why(world.data("p"))).containsExactly(SAFETY_WORDS);
        supported(24, 25, "2025-06-06T10:00");
        assertThat(ofCase("p")).isEqualTo(Priority.URGENT);
        assertThat(why(world.data("p"))).containsExactlyInAnyOrder(SAFETY_WORDS, SUPPORTS);
        world.does("2025-06-06T11:00", "p", supporter(24), new FamilyCommand.WithdrawSupport());
        assertThat(ofCase("p")).isEqualTo(Priority.HIGH);
        assertThat(why(world.data("p"))).containsExactly(SAFETY_WORDS);
    }

    @Test
    void who_followed_what_was_merged_weighs_as_a_support() {
        world.disposed("p", "w1", plain());
        supported(0, 10, "2025-06-03T11:00");
        supported(10, 20, "2025-06-04T09:00");
        supported(20, 24, "2025-06-05T09:00");
        assertThat(ofCase("p")).isEqualTo(Priority.NORMAL);
        world.received("q", "w9", plain());
        world.does("2025-06-06T09:00", "q", ADMIN, new FamilyCommand.Merge(CaseId.of("p")));
        assertThat(ofCase("p")).isEqualTo(Priority.HIGH);
        assertThat(why(world.data("p"))).containsExactly(SUPPORTS);
    }

    @Test
    void each_part_starts_from_its_own_leaf_and_is_raised_by_what_the_whole_says() {
        world.verified("p", "w1", dangerous());
        world.does(
                "2025-06-03T10:00",
                "p",
                ADMIN,
                new FamilyCommand.Split(List.of(
                        new FamilyCommand.PartOrder(
                                CaseId.of("p-1"), world.code(), Work.DPU, Optional.of(POTHOLE), Optional.empty()),
                        new FamilyCommand.PartOrder(
                                CaseId.of("p-2"), world.code(), Work.DLH, Optional.empty(), Optional.empty()))));
        assertThat(ofCase("p-1")).isEqualTo(Priority.URGENT);
        assertThat(ofCase("p-2")).isEqualTo(Priority.HIGH);
        assertThat(why(world.data("p-1"))).containsExactly(SAFETY_WORDS);
    }
}
