package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.Course.OWNER;
import static id.pendopo.performance.activity.Course.letters;
import static id.pendopo.performance.activity.Course.submitting;
import static id.pendopo.performance.activity.Course.work;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.performance.catalogue.MinuteRule;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an entry may tell: each rule on the last value that passes and the first that does not. */
class WorkTest {
    private static final String FOUR = "2026-04-08T16:00";

    private static Work on(LocalDate day, Work work) {
        return new Work(day, work.time(), work.output(), work.links(), work.place(), work.evidence());
    }

    private static Work linked(Work work, String duty, String result) {
        return new Work(
                work.date(),
                work.time(),
                work.output(),
                new WorkLinks(
                        Optional.of(duty).filter(Code::isCode).map(Code::of),
                        Optional.of(result).filter(Code::isCode).map(Code::of)),
                work.place(),
                work.evidence());
    }

    private static Work told(Work work, String words) {
        return new Work(
                work.date(),
                work.time(),
                new Output(work.output().item(), work.output().quantity(), Optional.of(PersonalText.of(words))),
                work.links(),
                work.place(),
                work.evidence());
    }

    private static List<String> warnings(Course course, Work work) {
        Decision<Activity> decided = course.open(FOUR, OWNER, Course.entering(work));
        assertThat(decided.isAccepted()).isTrue();
        course.done(decided);
        return course.entry().warnings().stream().map(Finding::code).toList();
    }

    private static DayPage taken(String from, String to, int claimed) {
        return new DayPage(List.of(
                new DayPage.Slot(CaseId.of("entry-0"), TimeSpan.of(from, to), claimed, 0, DayPage.State.CLAIMED)));
    }

    @Test
    void nobody_enters_the_work_of_another() {
        Course course = new Course();
        Actor other = Actor.of("emp-2", ActivityRole.EMPLOYEE);
        assertThat(Journey.reasons(course.open(FOUR, other, Course.entering(letters("08:00", "09:00")))))
                .containsExactly("performance.ENTRY_OF_ANOTHER");
    }

    @Test
    void work_is_entered_when_it_is_over() {
        Course course = new Course();
        assertThat(course.refusedAtEntry("2026-04-08T08:59", letters("08:00", "09:00")))
                .containsExactly("performance.WORK_TO_COME");
        assertThat(course.refusedAtEntry("2026-04-08T09:00", letters("08:00", "09:00")))
                .isEmpty();
        assertThat(course.refusedAtEntry(FOUR, on(Course.DAY.plusDays(1), letters("08:00", "09:00"))))
                .containsExactly("performance.WORK_TO_COME");
    }

    /** Impossible minutes are an answer, not an exception. */
    @Test
    void it_ends_after_it_begins() {
        Course course = new Course();
        assertThat(course.refusedAtEntry(FOUR, letters("09:00", "09:00")))
                .containsExactly("performance.TIME_BACKWARDS");
        assertThat(course.refusedAtEntry(FOUR, letters("10:00", "09:00")))
                .containsExactly("performance.TIME_BACKWARDS");
        assertThat(TimeSpan.of("23:00", "00:00").minutes()).isEqualTo(60);
        assertThat(TimeSpan.of("00:00", "00:00").minutes()).isEqualTo(1_440);
    }

    @Test
    void work_is_entered_for_days_on_duty() {
        for (DutyStatus status : DutyStatus.values()) {
            Course course = new Course();
            course.duty = Course.duty(status, "07:25", "16:05");
            assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00")))
                    .as(status.name())
                    .isEqualTo(status.isWorking() ? List.of() : List.of("performance.NOT_ON_DUTY"));
        }
    }

    /** An order for overtime opens a holiday, and where the region counts it, beyond the cap. */
    @Test
    void overtime_that_was_ordered_opens_a_day_off() {
        Course course = new Course(Region.workflow(Region.with("overtimeCounts", "true")));
        course.duty = new DutyReading(DutyStatus.HOLIDAY, Optional.empty(), Optional.empty(), 0, 60, false);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.duty = new DutyReading(DutyStatus.HOLIDAY, Optional.empty(), Optional.empty(), 0, 59, false);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).containsExactly("performance.DAY_CAP");
        Course strict = new Course();
        strict.duty = new DutyReading(DutyStatus.HOLIDAY, Optional.empty(), Optional.empty(), 0, 60, false);
        assertThat(strict.refusedAtEntry(FOUR, letters("08:00", "09:00"))).containsExactly("performance.DAY_CAP");
    }

    /** A quarter of an hour outside the scans is tolerated; who is still at work has no last scan. */
    @Test
    void work_lies_between_the_scans() {
        Course course = new Course();
        course.duty = Course.duty(DutyStatus.PRESENT, "08:15", "16:00");
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.duty = Course.duty(DutyStatus.PRESENT, "08:16", "16:00");
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00")))
                .containsExactly("performance.OUTSIDE_PRESENCE");
        course.duty = Course.duty(DutyStatus.PRESENT, "07:00", "08:45");
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.duty = Course.duty(DutyStatus.PRESENT, "07:00", "08:44");
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00")))
                .containsExactly("performance.OUTSIDE_PRESENCE");
        course.duty = Course.duty(DutyStatus.OFFICIAL_DUTY, "07:00", "08:00");
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.duty =
                new DutyReading(DutyStatus.PRESENT, Optional.of(LocalTime.of(7, 0)), Optional.empty(), 450, 0, false);
        assertThat(course.refusedAtEntry(FOUR, letters("15:00", "16:00"))).isEmpty();
    }

    @Test
    void no_minute_is_told_twice() {
        Course course = new Course();
        course.day = taken("09:00", "10:00", 60);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        assertThat(course.refusedAtEntry(FOUR, letters("10:00", "11:00"))).isEmpty();
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:01"))).containsExactly("performance.ENTRY_OVERLAP");
        assertThat(course.refusedAtEntry(FOUR, letters("09:59", "10:59"))).containsExactly("performance.ENTRY_OVERLAP");
    }

    /** 450 minutes a day, 390 in Ramadan, and never more than was scheduled. */
    @Test
    void a_day_has_no_more_minutes_than_its_cap() {
        Course course = new Course();
        course.day = taken("09:00", "15:30", 390);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.day = taken("09:00", "15:31", 391);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).containsExactly("performance.DAY_CAP");
        course.duty = new DutyReading(DutyStatus.WORK_FROM_HOME, Optional.empty(), Optional.empty(), 450, 0, true);
        course.day = taken("09:00", "14:30", 330);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.day = taken("09:00", "14:31", 331);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).containsExactly("performance.DAY_CAP");
        course.duty = new DutyReading(DutyStatus.WORK_FROM_HOME, Optional.empty(), Optional.empty(), 60, 0, false);
        course.day = DayPage.EMPTY;
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        course.day = taken("09:00", "09:01", 1);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).containsExactly("performance.DAY_CAP");
    }

    @Test
    void a_day_has_forty_eight_entries() {
        List<DayPage.Slot> slots = new ArrayList<>();
        for (int i = 0; i < 47; i++) {
            slots.add(new DayPage.Slot(
                    CaseId.of("old-" + i),
                    new TimeSpan(LocalTime.of(10, i), LocalTime.of(10, i + 1)),
                    1,
                    0,
                    DayPage.State.CLAIMED));
        }
        Course course = new Course();
        course.day = new DayPage(slots);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).isEmpty();
        slots.add(new DayPage.Slot(CaseId.of("old-47"), TimeSpan.of("11:00", "11:01"), 1, 0, DayPage.State.CLAIMED));
        course.day = new DayPage(slots);
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "09:00"))).containsExactly("performance.DAY_FULL");
    }

    @Test
    void the_activity_is_one_of_the_catalogue_open_to_the_position_on_that_day() {
        Course course = new Course();
        assertThat(course.refusedAtEntry(FOUR, work("NAP", 1, "08:00", "09:00")))
                .contains("performance.ITEM_UNKNOWN");
        assertThat(course.refusedAtEntry(FOUR, work("MESIN_TIK", 6, "08:00", "09:00")))
                .contains("performance.ITEM_UNKNOWN");
        assertThat(course.refusedAtEntry(FOUR, work("TELAAH_STAF", 1, "08:00", "10:30")))
                .containsExactly("performance.ITEM_NOT_OPEN");
    }

    /** Free words only by an activity that the region lists for that, and by the clock. */
    @Test
    void what_no_norm_tells_is_told_in_words() {
        Course course = new Course();
        Work other = work("LAIN", 1, "08:00", "10:00");
        assertThat(course.refusedAtEntry(FOUR, other)).containsExactly("performance.DESCRIPTION_MISSING");
        course.opened(FOUR, OWNER, Course.entering(told(other, "Menyiapkan kunjungan")));
        assertThat(course.data().claimed()).isEqualTo(120);
    }

    @Test
    void an_entry_has_the_length_of_its_activity() {
        Course course = new Course();
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "08:10"))).isEmpty();
        assertThat(course.refusedAtEntry(FOUR, letters("08:00", "08:09"))).containsExactly("performance.ITEM_MINUTES");
        assertThat(course.refusedAtEntry(FOUR, work("SURAT_KELUAR", 9, "08:00", "12:00")))
                .isEmpty();
        assertThat(course.refusedAtEntry(FOUR, work("SURAT_KELUAR", 9, "08:00", "12:01")))
                .containsExactly("performance.ITEM_MINUTES");
    }

    @Test
    void a_planned_result_is_named_where_the_activity_asks_and_is_ones_own() {
        Course course = new Course();
        Work report = work("LAPORAN", 1, "08:00", "11:00");
        assertThat(course.refusedAtEntry(FOUR, report)).containsExactly("performance.RESULT_LINK_MISSING");
        assertThat(course.refusedAtEntry(FOUR, linked(report, "", "RHK_2")))
                .containsExactly("performance.RESULT_UNKNOWN");
        assertThat(course.refusedAtEntry(FOUR, linked(report, "", "RHK_1"))).isEmpty();
    }

    @Test
    void evidence_is_there_when_it_is_handed_in() {
        DocumentRef file = new DocumentRef("doc-1", Code.of("REPORT"), "application/pdf", 10, "a".repeat(64));
        Course course = new Course()
                .opened(FOUR, OWNER, Course.entering(linked(work("LAPORAN", 1, "08:00", "11:00"), "", "RHK_1")));
        assertThat(course.refusals(FOUR, OWNER, submitting())).containsExactly("performance.EVIDENCE_MISSING");
        Evidence link = Evidence.of(PersonalText.of("https://contoh.example/laporan"));
        assertThat(course.refusals(FOUR, OWNER, new ActivityCommand.Submit(List.of(link))))
                .containsExactly("performance.EVIDENCE_MISSING");
        course.does(FOUR, OWNER, new ActivityCommand.Submit(List.of(Evidence.of(file))));
        assertThat(course.data().work().evidence()).containsExactly(Evidence.of(file));
        Course survey = new Course().opened(FOUR, OWNER, Course.entering(work("SURVEI", 1, "08:00", "09:00")));
        assertThat(survey.refusals(FOUR, OWNER, submitting())).containsExactly("performance.EVIDENCE_MISSING");
        survey.does(FOUR, OWNER, new ActivityCommand.Submit(List.of(link)));
    }

    @Test
    void ten_pieces_of_evidence_are_enough() {
        Evidence link = Evidence.of(PersonalText.of("https://contoh.example/foto"));
        Work told = work("SURVEI", 1, "08:00", "09:00").with(List.of(link));
        Course course = new Course().opened(FOUR, OWNER, Course.entering(told));
        assertThat(course.refusals(FOUR, OWNER, new ActivityCommand.Submit(java.util.Collections.nCopies(10, link))))
                .containsExactly("performance.EVIDENCE_TOO_MUCH");
        course.does(FOUR, OWNER, new ActivityCommand.Submit(java.util.Collections.nCopies(9, link)));
    }

    /** What is long, or far above the norm, or outside the duties, is entered and the approver is warned. */
    @Test
    void what_is_suspicious_warns_and_does_not_block() {
        assertThat(warnings(new Course(), letters("08:00", "09:00"))).isEmpty();
        Work duty = linked(work("SURVEI", 3, "08:00", "12:00"), "PERSURATAN", "");
        assertThat(warnings(new Course(), duty)).isEmpty();
        Work longer = linked(work("SURVEI", 3, "08:00", "12:01"), "PERSURATAN", "");
        assertThat(warnings(new Course(), longer)).containsExactly("performance.LONG_ENTRY");
        // A norm of 150 against 120 minutes is 125 per cent, and against 119 it is more.
        assertThat(warnings(new Course(), work("SURAT_KELUAR", 5, "08:00", "10:00")))
                .isEmpty();
        assertThat(warnings(new Course(), work("SURAT_KELUAR", 5, "08:00", "09:59")))
                .containsExactly("performance.NORM_EXCEEDED");
        assertThat(warnings(new Course(), linked(letters("08:00", "09:00"), "KEUANGAN", "")))
                .containsExactly("performance.NOT_IN_DUTIES");
    }

    @Test
    void minutes_are_counted_by_the_rule_of_the_region() {
        for (MinuteRule rule : MinuteRule.values()) {
            Course course = new Course(Region.workflow(Region.with("minuteRule", "\"%s\"".formatted(rule.name()))));
            course.opened(FOUR, OWNER, Course.entering(letters("08:00", "10:00")));
            assertThat(course.data().claimed()).as(rule.name()).isEqualTo(rule == MinuteRule.CLOCK ? 120 : 60);
            Course fast = new Course(Region.workflow(Region.with("minuteRule", "\"%s\"".formatted(rule.name()))));
            fast.opened(FOUR, OWNER, Course.entering(letters("08:00", "08:40")));
            assertThat(fast.data().claimed()).as(rule.name()).isEqualTo(rule == MinuteRule.NORM ? 60 : 40);
        }
    }

    @Test
    void a_mended_entry_stays_on_its_day_and_takes_its_own_time_again() {
        Course course = new Course().submitted();
        course.day = new DayPage(
                List.of(new DayPage.Slot(Course.ID, TimeSpan.of("08:00", "09:00"), 60, 0, DayPage.State.CLAIMED)));
        course.does("2026-04-09T09:00", Course.FIRST, Course.returning());
        assertThat(course.refusals(
                        "2026-04-09T10:00",
                        OWNER,
                        new ActivityCommand.Resubmit(on(Course.DAY.minusDays(1), letters("08:00", "09:00")))))
                .containsExactly("performance.DAY_CHANGED");
        course.does("2026-04-09T10:00", OWNER, new ActivityCommand.Resubmit(letters("08:30", "09:30")));
    }
}
