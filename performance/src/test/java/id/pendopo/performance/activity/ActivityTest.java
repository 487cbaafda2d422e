package id.pendopo.performance.activity;

import static id.pendopo.performance.activity.Course.FIRST;
import static id.pendopo.performance.activity.Course.HR;
import static id.pendopo.performance.activity.Course.INSPECTOR;
import static id.pendopo.performance.activity.Course.OWNER;
import static id.pendopo.performance.activity.Course.SECOND;
import static id.pendopo.performance.activity.Course.absent;
import static id.pendopo.performance.activity.Course.approving;
import static id.pendopo.performance.activity.Course.letters;
import static id.pendopo.performance.activity.Course.placed;
import static id.pendopo.performance.activity.Course.returning;
import static id.pendopo.performance.activity.Course.submitting;
import static id.pendopo.performance.activity.Course.superior;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way of an entry, from the day of work to the minutes that count. */
class ActivityTest {
    private static final PersonRef BOSS = PersonRef.of("boss-1");

    @Test
    void an_entry_is_entered_handed_in_and_approved() {
        Course course = new Course().submitted();
        assertThat(course.data().claimed()).isEqualTo(60);
        assertThat(course.file().handling().assignee()).contains(BOSS);
        course.does("2026-04-09T09:00", FIRST, approving(60));
        assertThat(course.stage()).isEqualTo(ActivityStage.APPROVED);
        assertThat(course.data().approvedAs(Course.ID)).contains(new ApprovedEntry(Course.ID, Course.DAY, 60, false));
        assertThat(course.file().clocks().nextDue(java.time.ZoneOffset.ofHours(7)))
                .isEmpty();
    }

    /** The seventh day after is the last; what was only entered expires then. */
    @Test
    void it_is_entered_and_handed_in_within_seven_days() {
        Course course = new Course();
        assertThat(course.refusedAtEntry("2026-04-16T00:00", letters("08:00", "09:00")))
                .containsExactly("performance.ENTRY_LATE");
        course.opened("2026-04-15T23:59", OWNER, Course.entering(letters("08:00", "09:00")));
        assertThat(course.settle("2026-04-15T23:59")).isEmpty();
        assertThat(course.settle("2026-04-16T00:00")).containsExactly("expireUnsent");
        assertThat(course.stage()).isEqualTo(ActivityStage.EXPIRED);
    }

    /** The window of the last days of a month never reaches beyond the close. */
    @Test
    void the_window_ends_with_the_close_of_the_month() {
        LocalDate last = LocalDate.of(2026, 4, 30);
        assertThat(Region.POLICY.entryLastDay(last)).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(Region.POLICY.entryLastDay(last.minusDays(2))).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(Region.POLICY.entryLastDay(last.minusDays(3))).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void only_who_is_asked_decides_and_a_stranger_learns_nothing() {
        Course course = new Course().submitted();
        assertThat(course.refusals("2026-04-09T09:00", SECOND, approving(1_000)))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(course.refusals("2026-04-09T09:00", HR, approving(1_000))).containsExactly("core.NOT_PERMITTED");
        assertThat(course.refusals("2026-04-09T09:00", FIRST, approving(61)))
                .containsExactly("performance.MORE_THAN_CLAIMED");
    }

    @Test
    void whoever_takes_minutes_away_says_why() {
        Course course = new Course().submitted();
        assertThat(course.refusals("2026-04-09T09:00", FIRST, approving(59)))
                .containsExactly("performance.REDUCTION_UNEXPLAINED");
        course.does(
                "2026-04-09T09:00", FIRST, new ActivityCommand.Approve(59, Optional.of(Code.of("SHORTER_THAN_TOLD"))));
        assertThat(course.data().verification().verdict().orElseThrow().minutes())
                .isEqualTo(59);
    }

    /** As acting superior, as a deputy or in the personnel office: nobody approves himself. */
    @Test
    void nobody_approves_his_own_work_in_any_capacity() {
        Deed deed = new Deed("ST 1/2026", LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 20));
        Course course = new Course();
        course.placement = placed(superior("emp-1"), superior("boss-1"), superior("boss-1"), superior("boss-2"));
        course.submitted();
        assertThat(course.data().verification().chain()).containsExactly(BOSS, PersonRef.of("boss-2"));
        Actor himself = Actor.of("emp-1", ActivityRole.SUPERIOR).onBehalfOf(BOSS, deed);
        assertThat(course.refusals("2026-04-09T09:00", himself, approving(60))).containsExactly("core.SEPARATION");
        Actor forHim = Actor.of("boss-1", ActivityRole.SUPERIOR).onBehalfOf(PersonRef.of("emp-1"), deed);
        assertThat(course.refusals("2026-04-09T09:00", forHim, approving(60))).containsExactly("core.SEPARATION");
        Actor standIn = Actor.of("deputy-1", ActivityRole.SUPERIOR).onBehalfOf(BOSS, deed);
        assertThat(course.refusals("2026-04-21T09:00", standIn, approving(60))).isNotEmpty();
        course.does("2026-04-09T09:00", standIn, approving(60));
    }

    @Test
    void two_people_do_not_approve_each_other_in_one_month() {
        Course course = new Course().submitted();
        course.approvals = new ApprovalPage(Set.of(BOSS), Set.of());
        assertThat(course.refusals("2026-04-09T09:00", FIRST, approving(60)))
                .containsExactly("performance.RECIPROCAL_APPROVAL");
        course.approvals = new ApprovalPage(Set.of(PersonRef.of("boss-2")), Set.of(BOSS));
        course.does("2026-04-09T09:00", FIRST, approving(60));
        // The month knows the pair already.
        assertThat(course.entry().postings()).hasSize(1);
    }

    @Test
    void an_entry_is_returned_twice_and_mended_within_three_days() {
        Course course = new Course().submitted();
        for (int i = 0; i < 2; i++) {
            course.does("2026-04-09T09:0" + i, FIRST, returning())
                    .does("2026-04-09T09:0" + i, OWNER, new ActivityCommand.Resubmit(letters("08:00", "08:30")));
        }
        assertThat(course.data().claimed()).isEqualTo(30);
        assertThat(course.refusals("2026-04-09T11:00", FIRST, returning())).containsExactly("performance.RETURN_LIMIT");
        Course slow = new Course().submitted().does("2026-04-09T09:00", FIRST, returning());
        assertThat(slow.settle("2026-04-12T23:59")).isEmpty();
        assertThat(slow.settle("2026-04-13T00:00")).containsExactly("expireUnmended");
    }

    /** Three working days after Wednesday the 8th are over with Monday the 13th. */
    @Test
    void silence_climbs_to_the_superiors_superior() {
        Course course = new Course().submitted();
        assertThat(course.settle("2026-04-13T23:59")).isEmpty();
        assertThat(course.settle("2026-04-14T00:00")).containsExactly("escalate");
        assertThat(course.file().handling().assignee()).contains(PersonRef.of("boss-2"));
        assertThat(course.refusals("2026-04-14T09:00", FIRST, approving(60))).containsExactly("core.NOT_PERMITTED");
        assertThat(course.settle("2026-04-30T00:00")).isEmpty();
        course.does("2026-04-30T09:00", SECOND, approving(60));
    }

    /** The silence is the superiors', the minutes are the employee's. */
    @Test
    void the_close_takes_what_nobody_answered() {
        Course course = new Course().submitted();
        assertThat(course.settle("2026-05-05T23:59")).containsExactly("escalate");
        assertThat(course.settle("2026-05-06T00:00")).containsExactly("takeSilence");
        assertThat(course.stage()).isEqualTo(ActivityStage.AUTO_APPROVED);
        assertThat(course.data().verification().silent()).containsExactly(BOSS, PersonRef.of("boss-2"));
        assertThat(course.data().approvedAs(Course.ID)).contains(new ApprovedEntry(Course.ID, Course.DAY, 60, true));
    }

    /** Handed in on the last day, it climbs at the close and the next superior has his days. */
    @Test
    void silence_has_no_effect_before_somebody_higher_was_asked() {
        Course course = new Course();
        Work last = new Work(
                LocalDate.of(2026, 4, 30),
                TimeSpan.of("08:00", "09:00"),
                Output.of(Code.of("SURAT_KELUAR"), 2),
                WorkLinks.NONE,
                WorkPlace.OFFICE,
                List.of());
        course.opened("2026-05-05T14:00", OWNER, Course.entering(last)).does("2026-05-05T14:00", OWNER, submitting());
        assertThat(course.settle("2026-05-06T00:00")).containsExactly("escalateAtClose");
        assertThat(course.lastDay(ActivityClock.CLOSE)).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(course.settle("2026-05-11T23:59")).isEmpty();
        assertThat(course.settle("2026-05-12T00:00")).containsExactly("takeSilence");
    }

    /** Where nobody is above, silence has its effect at the close itself. */
    @Test
    void the_only_superior_is_silent() {
        Course course = new Course();
        course.placement = placed(superior("boss-1"));
        course.submitted();
        assertThat(course.settle("2026-05-05T23:59")).isEmpty();
        assertThat(course.settle("2026-05-06T00:00")).containsExactly("takeSilence");
    }

    @Test
    void a_region_may_have_silence_count_for_nothing() {
        Course course = new Course(Region.workflow(Region.with("onApproverSilence", "\"EXPIRED\"")));
        course.submitted();
        assertThat(course.settle("2026-05-06T00:00")).containsExactly("escalate", "takeSilence");
        assertThat(course.stage()).isEqualTo(ActivityStage.EXPIRED);
        assertThat(course.data().approvedAs(Course.ID)).isEmpty();
        assertThat(course.entry().postings())
                .singleElement()
                .isInstanceOfSatisfying(
                        DayPosting.class, one -> assertThat(one.kind()).isEqualTo(DayPosting.Kind.RELEASE));
    }

    /** A superior who returns it on the last day takes no minutes from the employee by that. */
    @Test
    void a_return_on_the_last_day_costs_the_employee_nothing() {
        Course course = new Course().submitted();
        course.settle("2026-05-05T08:00");
        course.does("2026-05-05T09:00", SECOND, returning());
        assertThat(course.settle("2026-05-07T00:00")).isEmpty();
        course.does("2026-05-07T09:00", OWNER, new ActivityCommand.Resubmit(letters("08:00", "09:00")));
        assertThat(course.lastDay(ActivityClock.CLOSE)).isEqualTo(LocalDate.of(2026, 5, 12));
        course.does("2026-05-12T09:00", SECOND, approving(60));
    }

    @Test
    void an_absent_superior_is_passed_over_at_once() {
        Course course = new Course();
        course.placement = placed(absent("boss-1"), superior("boss-2"));
        course.submitted();
        assertThat(course.data().verification().approver()).contains(PersonRef.of("boss-2"));
        Course later = new Course().submitted();
        assertThat(later.refusals("2026-04-09T09:00", HR, new ActivityCommand.PassOn()))
                .containsExactly("performance.APPROVER_PRESENT");
        later.placement = placed(absent("boss-1"), superior("boss-2"));
        later.does("2026-04-09T09:00", HR, new ActivityCommand.PassOn());
        assertThat(later.data().verification().approver()).contains(PersonRef.of("boss-2"));
        later.does("2026-04-09T10:00", SECOND, approving(60));
    }

    @Test
    void where_no_superior_can_be_reached_the_personnel_office_decides() {
        Course course = new Course();
        course.placement = placed(absent("boss-1"));
        course.submitted();
        assertThat(course.file().handling().assignee()).isEmpty();
        Actor himself = Actor.of("emp-1", ActivityRole.HR_OFFICE);
        assertThat(course.refusals("2026-04-09T09:00", himself, approving(60))).containsExactly("core.SEPARATION");
        course.does("2026-04-09T09:00", HR, approving(60));
    }

    @Test
    void the_inspectorate_revokes_until_the_month_is_signed() {
        DocumentRef report = new DocumentRef("lhp-1", Code.of("REPORT"), "application/pdf", 10, "a".repeat(64));
        ActivityCommand revoke = new ActivityCommand.Revoke(Code.of("NOT_DONE"), report);
        Course course = new Course().submitted().does("2026-04-09T09:00", FIRST, approving(60));
        course.month = SigningState.SIGNED;
        assertThat(course.refusals("2026-05-20T09:00", INSPECTOR, revoke)).containsExactly("performance.MONTH_SIGNED");
        assertThat(course.refusals("2026-05-20T09:00", FIRST, revoke)).containsExactly("core.NOT_PERMITTED");
        course.month = SigningState.UNSIGNED;
        course.does("2026-05-20T09:00", INSPECTOR, revoke);
        assertThat(course.stage()).isEqualTo(ActivityStage.REVOKED);
        assertThat(course.data().approvedAs(Course.ID)).isEmpty();
    }

    /** As Jakarta does: verified from the first to the fifth of the next month; nobody is late before that. */
    @Test
    void approving_may_begin_with_the_next_month() {
        Course course = new Course(Region.workflow(Region.with("approvalOpens", "\"NEXT_MONTH\"")));
        course.submitted();
        assertThat(course.refusals("2026-04-30T23:59", FIRST, approving(60)))
                .containsExactly("performance.APPROVAL_NOT_OPEN");
        assertThat(course.settle("2026-05-05T23:59")).isEmpty();
        course.does("2026-05-01T00:00", FIRST, approving(60));
    }

    /** As West Java does: on the same day until four. */
    @Test
    void a_region_may_close_the_window_at_an_hour() {
        Course course = new Course(Region.workflow(Region.with("entryWindow", "{\"days\": 0, \"until\": \"16:00\"}")));
        assertThat(course.refusedAtEntry("2026-04-08T16:00:01", letters("08:00", "09:00")))
                .containsExactly("performance.ENTRY_LATE");
        assertThat(course.refusedAtEntry("2026-04-08T16:00", letters("08:00", "09:00")))
                .isEmpty();
        assertThat(course.refusedAtEntry("2026-04-09T08:00", letters("08:00", "09:00")))
                .containsExactly("performance.ENTRY_LATE");
    }

    @Test
    void an_employee_takes_back_what_nobody_decided() {
        Course course = new Course().recorded().does("2026-04-08T16:10", OWNER, new ActivityCommand.Withdraw());
        assertThat(course.stage()).isEqualTo(ActivityStage.WITHDRAWN);
        assertThat(new Course().submitted().refusals("2026-04-08T16:10", OWNER, new ActivityCommand.Withdraw()))
                .containsExactly("core.NOT_NOW");
    }
}
