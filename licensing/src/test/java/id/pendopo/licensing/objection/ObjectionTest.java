package id.pendopo.licensing.objection;

import static id.pendopo.licensing.objection.ObjectionRole.APPEAL_REVIEWER;
import static id.pendopo.licensing.objection.ObjectionRole.APPLICANT;
import static id.pendopo.licensing.objection.ObjectionRole.APPROVER;
import static id.pendopo.licensing.objection.ObjectionRole.FRONT_OFFICE;
import static id.pendopo.licensing.objection.ObjectionRole.OBJECTION_REVIEWER;
import static id.pendopo.licensing.objection.ObjectionRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.licensing.application.DecisionCommand;
import id.pendopo.licensing.law.LicensingFindings;
import id.pendopo.licensing.licence.LicenceCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Objection and appeal with their terms, each on the last day that passes and the first that does not. */
class ObjectionTest {
    private static final ObjectionCommand GRANT = new ObjectionCommand.Grant("KB 1", LocalDate.of(2026, 3, 10));
    private static final ObjectionCommand DENY =
            new ObjectionCommand.Deny(Code.of("UNFOUNDED"), "KB 1", LocalDate.of(2026, 3, 10));

    private static Course refused() {
        return new Course(Region.WORKFLOW, Course.refused("2026-03-06", Optional.of("2026-03-09")));
    }

    /** L15: received on 9 March, the last of twenty-one working days is 15 April. */
    @Test
    void an_objection_is_in_time_until_the_last_day() {
        assertThat(refused().refusedAtFiling("2026-04-16T00:00", APPLICANT, "applicant-1", Course.objecting()))
                .containsExactly("licensing.OBJECTION_LATE");
        Course course = refused().filed("2026-04-15T23:59");
        assertThat(course.stage()).isEqualTo(ObjectionStage.OBJECTION_FILED);
        // After hours it is of the next office day: ten working days from the 16th end on the 30th.
        assertThat(course.lastDay(ObjectionClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 30));
    }

    /** Where a region counts from the announcement, the same refusal of 6 March is contested one working day less long. */
    @Test
    void the_start_of_the_term_is_the_regions_reading() {
        Course announced = new Course(
                Region.workflow(Region.with("start", "\"ANNOUNCEMENT\"")),
                Course.refused("2026-03-06", Optional.of("2026-03-09")));
        assertThat(announced.refusedAtFiling("2026-04-15T09:00", APPLICANT, "applicant-1", Course.objecting()))
                .containsExactly("licensing.OBJECTION_LATE");
        announced.filed("2026-04-14T09:00");
    }

    /** What nobody delivered has no term that could be over. */
    @Test
    void a_decision_that_was_never_received_is_contested_at_any_time() {
        new Course(Region.WORKFLOW, Course.refused("2026-03-06", Optional.empty())).filed("2026-06-30T09:00");
    }

    private static ObjectionCommand.EnterObjection entered(String receivedOn, Optional<Elsewhere> elsewhere) {
        return new ObjectionCommand.EnterObjection(
                Course.CONTESTED,
                Optional.empty(),
                List.of(Course.APPLICANT),
                LocalDate.parse(receivedOn),
                List.of(Code.of("FACTS")),
                Course.paper("letter-1"),
                elsewhere);
    }

    private static Optional<Elsewhere> elsewhere(String filedOn, String passedOn) {
        return Optional.of(new Elsewhere(
                Code.of("OMBUDSMAN"), LocalDate.parse(filedOn), LocalDate.parse(passedOn), Course.paper("letter-2")));
    }

    /** Time at an authority that could not decide does not count: one day was left when it was filed there, and one is left after. */
    @Test
    void time_at_a_wrong_authority_does_not_count() {
        Optional<Elsewhere> other = elsewhere("2026-04-14", "2026-05-11");
        assertThat(refused()
                        .refusedAtFiling(
                                "2026-05-11T09:00", FRONT_OFFICE, "fo", entered("2026-05-11", Optional.empty())))
                .containsExactly("licensing.OBJECTION_LATE");
        assertThat(refused().refusedAtFiling("2026-05-13T09:00", FRONT_OFFICE, "fo", entered("2026-05-13", other)))
                .containsExactly("licensing.OBJECTION_LATE");
        Course course = refused().opened("2026-05-12T09:00", FRONT_OFFICE, "fo", entered("2026-05-12", other));
        assertThat(course.file().participation().parties()).containsExactly(Course.APPLICANT);
        // What came there too late is too late here.
        assertThat(refused()
                        .refusedAtFiling(
                                "2026-05-12T09:00",
                                FRONT_OFFICE,
                                "fo",
                                entered("2026-05-12", elsewhere("2026-04-16", "2026-05-11"))))
                .containsExactly("licensing.OBJECTION_LATE");
    }

    @Test
    void the_days_of_a_paper_follow_each_other() {
        for (ObjectionCommand.EnterObjection wrong : List.of(
                entered("2026-03-13", Optional.empty()),
                entered("2026-03-12", elsewhere("2026-03-11", "2026-03-10")),
                entered("2026-03-10", elsewhere("2026-03-10", "2026-03-11")))) {
            assertThat(refused().refusedAtFiling("2026-03-12T09:00", FRONT_OFFICE, "fo", wrong))
                    .containsExactly("licensing.OBJECTION_DAYS");
        }
    }

    @Test
    void only_whose_decision_it_is_objects_and_only_once() {
        assertThat(refused().refusedAtFiling("2026-03-10T09:00", APPLICANT, "somebody", Course.objecting()))
                .containsExactly("licensing.NOT_OWN_DECISION");
        ContestedDecision once = Course.refused("2026-03-06", Optional.of("2026-03-09"));
        ContestedDecision twice = new ContestedDecision(
                once.contested(),
                once.procedure(),
                once.entry(),
                once.act(),
                once.decidedOn(),
                once.receivedOn(),
                once.decidedBy(),
                once.handledBy(),
                once.parties(),
                once.remedy(),
                List.of(CaseId.of("objection-0")));
        assertThat(new Course(Region.WORKFLOW, twice)
                        .refusedAtFiling("2026-03-10T09:00", APPLICANT, "applicant-1", Course.objecting()))
                .containsExactly("licensing.OBJECTION_KNOWN");
    }

    /** Granted, the refused application is decided anew. */
    @Test
    void what_is_granted_reopens_the_application() {
        Course course = refused().filed("2026-03-10T09:00").reviewed("2026-03-10T10:00", Objection.Outcome.GRANTED);
        course.does("2026-03-10T11:00", APPROVER, GRANT);
        assertThat(course.stage()).isEqualTo(ObjectionStage.GRANTED);
        assertThat(course.followUps())
                .extracting(FollowUp::command)
                .containsExactly(new DecisionCommand.Reopen(Course.ID));
        assertThat(course.followUps().get(0).to()).isEqualTo(Course.CONTESTED);
    }

    /** A suspension or revocation is taken back with the licence, a warning where the licence stands. */
    @Test
    void what_is_granted_gives_a_licence_back() {
        assertThat(granted(Remedy.REINSTATE).followUps())
                .extracting(FollowUp::command)
                .containsExactly(new LicenceCommand.Reinstate(7, Course.ID));
        assertThat(granted(Remedy.TAKE_BACK).followUps())
                .extracting(FollowUp::command)
                .containsExactly(new LicenceCommand.TakeBack(7, Course.ID));
        Course gone = granted(Remedy.NONE);
        assertThat(gone.followUps()).isEmpty();
        assertThat(gone.entry().warnings()).extracting(Finding::code).containsExactly("licensing.NOTHING_LEFT");
    }

    private static Course granted(Remedy remedy) {
        return new Course(Region.WORKFLOW, Course.sanctioned("suspend", "2026-03-09", remedy))
                .filed("2026-03-10T09:00")
                .reviewed("2026-03-10T10:00", Objection.Outcome.GRANTED)
                .does("2026-03-10T11:00", APPROVER, GRANT);
    }

    /** Filing postpones nothing by itself; where the region says so, a sanction has no effect until it is decided. */
    @Test
    void only_a_region_that_says_so_postpones_a_sanction() {
        Course lawful = new Course(Region.WORKFLOW, Course.sanctioned("suspend", "2026-03-09", Remedy.REINSTATE))
                .filed("2026-03-10T09:00");
        assertThat(lawful.followUps()).isEmpty();
        Course milder = new Course(
                        Region.workflow(Region.with("suspendsDecision", "true")),
                        Course.sanctioned("suspend", "2026-03-09", Remedy.REINSTATE))
                .filed("2026-03-10T09:00");
        assertThat(milder.followUps())
                .extracting(FollowUp::command)
                .containsExactly(new LicenceCommand.Stay(Course.ID));
        milder.reviewed("2026-03-10T10:00", Objection.Outcome.DENIED).does("2026-03-10T11:00", APPROVER, DENY);
        assertThat(milder.followUps())
                .extracting(FollowUp::command)
                .containsExactly(new LicenceCommand.EndStay(Course.ID));
    }

    /** Whoever verified, recommended or decided reviews nothing here; nothing is decided unreviewed. */
    @Test
    void the_reviewer_had_no_part_in_what_is_contested() {
        Course course = refused().filed("2026-03-10T09:00");
        for (String person : List.of("verifier-1", "tech-1", "head-1")) {
            assertThat(course.refusals("2026-03-10T10:00", OBJECTION_REVIEWER, person, new ObjectionCommand.TakeUp()))
                    .containsExactly("licensing.SOD_OBJECTION_REVIEWER");
        }
        course.does("2026-03-10T10:00", OBJECTION_REVIEWER, new ObjectionCommand.TakeUp());
        assertThat(course.refusals("2026-03-10T11:00", APPROVER, GRANT)).containsExactly("licensing.NOT_ADVISED");
        course.does(
                "2026-03-10T11:00",
                OBJECTION_REVIEWER,
                new ObjectionCommand.Advise(Objection.Outcome.DENIED, Course.paper("opinion-1")));
        assertThat(course.refusals("2026-03-10T12:00", APPROVER, "objection-reviewer", DENY))
                .containsExactly("core.SEPARATION");
        // The official who decided decides on the objection too: so article 77 has it.
        course.does("2026-03-10T12:00", APPROVER, "head-1", DENY);
        assertThat(course.stage()).isEqualTo(ObjectionStage.DENIED);
    }

    /** Silence for ten working days grants it; the decision follows within five. */
    @Test
    void silence_grants_an_objection() {
        Course course = refused().filed("2026-03-10T09:00");
        assertThat(course.lastDay(ObjectionClock.DECISION)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(course.settle("2026-03-31T23:59")).isEmpty();
        assertThat(course.settle("2026-04-01T00:00")).containsExactly("deemGranted");
        assertThat(course.stage()).isEqualTo(ObjectionStage.DEEMED_GRANTED);
        assertThat(course.followUps()).isEmpty();
        assertThat(course.lastDay(ObjectionClock.ISSUING)).isEqualTo(LocalDate.of(2026, 4, 9));
        ObjectionCommand issue = new ObjectionCommand.IssueDeemed("KB 2", LocalDate.of(2026, 4, 10));
        assertThat(course.refusals("2026-04-09T09:00", APPROVER, issue)).containsExactly("licensing.DAY_TO_COME");
        course.does("2026-04-10T09:00", SUPERIOR, issue);
        assertThat(course.stage()).isEqualTo(ObjectionStage.GRANTED);
        assertThat(course.followUps())
                .extracting(FollowUp::command)
                .containsExactly(new DecisionCommand.Reopen(Course.ID));
        assertThat(course.file().data().current().ruling().orElseThrow().bySilence())
                .isTrue();
    }

    private static Course denied() {
        return refused()
                .filed("2026-03-10T09:00")
                .reviewed("2026-03-10T10:00", Objection.Outcome.DENIED)
                .does("2026-03-10T11:00", APPROVER, DENY);
    }

    private static ObjectionCommand.FileAppeal appealing() {
        return new ObjectionCommand.FileAppeal(List.of(Code.of("FACTS")), Course.paper("letter-3"));
    }

    private static ObjectionCommand.RecordReceipt received(String day) {
        return new ObjectionCommand.RecordReceipt(LocalDate.parse(day));
    }

    /** A decision that prints an earlier day is still received on the day of its taking at the earliest, or the window is shut unseen. */
    @Test
    void a_decision_dated_back_does_not_close_the_window_of_the_appeal() {
        Course course = refused()
                .filed("2026-03-10T09:00")
                .reviewed("2026-03-10T10:00", Objection.Outcome.DENIED)
                .does(
                        "2026-03-10T11:00",
                        APPROVER,
                        new ObjectionCommand.Deny(Code.of("UNFOUNDED"), "KB 0", LocalDate.of(2026, 1, 5)));
        assertThat(course.refusals("2026-03-11T09:00", FRONT_OFFICE, received("2026-01-06")))
                .containsExactly("licensing.RECEIPT_DAY");
        assertThat(course.refusals("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-09")))
                .containsExactly("licensing.RECEIPT_DAY");
        course.does("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-10"));
    }

    /** Ten working days from the receipt of the decision: 11 March, so the last day is 1 April. */
    @Test
    void an_appeal_is_in_time_until_the_last_day() {
        Course course = denied();
        assertThat(course.refusals("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-09")))
                .containsExactly("licensing.RECEIPT_DAY");
        assertThat(course.refusals("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-12")))
                .containsExactly("licensing.RECEIPT_DAY");
        course.does("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-11"));
        assertThat(course.refusals("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-11")))
                .containsExactly("licensing.RECEIPT_KNOWN");
        assertThat(course.lastDay(ObjectionClock.APPEAL_WINDOW)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(course.settle("2026-04-02T00:00")).containsExactly("closeWindow");
        assertThat(course.refusals("2026-04-02T00:00", APPLICANT, appealing()))
                .containsExactly("licensing.APPEAL_LATE");
        Course inTime = denied().does("2026-03-11T09:00", FRONT_OFFICE, received("2026-03-11"));
        inTime.does("2026-04-01T23:59", APPLICANT, appealing());
        assertThat(inTime.stage()).isEqualTo(ObjectionStage.APPEAL_FILED);
        // What nobody handed over has no term that could be over.
        denied().does("2026-06-30T09:00", APPLICANT, appealing());
    }

    /** The superior decides, and not who decided what is contested; denied, only a court is left, and that is recorded. */
    @Test
    void the_superior_decides_on_the_appeal() {
        Course course = denied().does("2026-03-11T09:00", APPLICANT, appealing())
                .reviewed("2026-03-11T10:00", Objection.Outcome.DENIED);
        assertThat(course.refusals("2026-03-11T11:00", SUPERIOR, "head-1", DENY))
                .containsExactly("licensing.SOD_APPEAL");
        assertThat(course.refusals("2026-03-11T11:00", SUPERIOR, "approver", DENY))
                .containsExactly("core.SEPARATION");
        course.does("2026-03-11T11:00", SUPERIOR, DENY);
        assertThat(course.stage()).isEqualTo(ObjectionStage.APPEAL_DENIED);
        course.does(
                "2026-03-12T11:00",
                FRONT_OFFICE,
                new ObjectionCommand.RecordLawsuit("PTUN Contoh", "12/G/2026", LocalDate.of(2026, 3, 12)));
        assertThat(course.file().data().lawsuits()).hasSize(1);
        assertThat(course.stage()).isEqualTo(ObjectionStage.APPEAL_DENIED);
        course.does("2026-06-12T11:00", FRONT_OFFICE, judged(Objection.Outcome.GRANTED));
        assertThat(course.stage()).isEqualTo(ObjectionStage.COURT_GRANTED);
        assertThat(course.followUps())
                .as("what a court grants reopens the application like an objection that is granted")
                .extracting(FollowUp::command)
                .containsExactly(new DecisionCommand.Reopen(Course.ID));
    }

    private static ObjectionCommand judged(Objection.Outcome outcome) {
        return new ObjectionCommand.RecordJudgment(outcome, "12/G/2026", Course.paper("judgment-1"));
    }

    @Test
    void a_court_decides_on_what_was_brought_to_it() {
        Course course = denied();
        assertThat(course.refusals("2026-03-12T11:00", FRONT_OFFICE, judged(Objection.Outcome.DENIED)))
                .containsExactly("licensing.NO_LAWSUIT");
        ObjectionCommand suit =
                new ObjectionCommand.RecordLawsuit("PTUN Contoh", "12/G/2026", LocalDate.of(2026, 3, 13));
        assertThat(course.refusals("2026-03-12T11:00", FRONT_OFFICE, suit)).containsExactly("licensing.DAY_TO_COME");
        course.does("2026-03-13T11:00", FRONT_OFFICE, suit)
                .does("2026-03-13T12:00", FRONT_OFFICE, judged(Objection.Outcome.DENIED));
        assertThat(course.stage()).isEqualTo(ObjectionStage.COURT_DENIED);
    }

    /** What a court says of a licence comes into the licence's own case as an order with its term, and is not carried out twice. */
    @Test
    void a_judgment_about_a_licence_is_carried_out_in_its_own_case() {
        Course course = new Course(Region.WORKFLOW, Course.sanctioned("revoke", "2026-03-09", Remedy.REINSTATE))
                .filed("2026-03-10T09:00")
                .reviewed("2026-03-10T10:00", Objection.Outcome.DENIED)
                .does("2026-03-10T11:00", APPROVER, DENY)
                .does(
                        "2026-03-13T11:00",
                        FRONT_OFFICE,
                        new ObjectionCommand.RecordLawsuit("PTUN Contoh", "12/G/2026", LocalDate.of(2026, 3, 13)))
                .does("2026-06-12T11:00", FRONT_OFFICE, judged(Objection.Outcome.GRANTED));
        assertThat(course.stage()).isEqualTo(ObjectionStage.COURT_GRANTED);
        assertThat(course.followUps()).isEmpty();
    }

    @Test
    void a_judgment_that_denies_reopens_nothing() {
        Course course = denied().does(
                        "2026-03-13T11:00",
                        FRONT_OFFICE,
                        new ObjectionCommand.RecordLawsuit("PTUN Contoh", "12/G/2026", LocalDate.of(2026, 3, 13)))
                .does("2026-03-13T12:00", FRONT_OFFICE, judged(Objection.Outcome.DENIED));
        assertThat(course.followUps()).isEmpty();
    }

    /** On Tuesday 17 March the counter is in time with what came in on the 10th: the five working days end on that very day. */
    @Test
    void what_the_counter_enters_within_its_days_counts_from_the_day_it_came_in() {
        Course course =
                refused().opened("2026-03-17T09:00", FRONT_OFFICE, "fo", entered("2026-03-10", Optional.empty()));
        assertThat(course.entry().warnings()).isEmpty();
        assertThat(course.lastDay(ObjectionClock.DECISION)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(course.file().data().first().filedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    /** One working day later its term counts from the entry, so that no clerk's word makes silence grant at once. */
    @Test
    void what_the_counter_enters_later_counts_from_the_day_of_the_entry() {
        Course course =
                refused().opened("2026-03-25T09:00", FRONT_OFFICE, "fo", entered("2026-03-10", Optional.empty()));
        assertThat(course.entry().warnings()).extracting(Finding::code).containsExactly("licensing.PAPER_ENTRY_LATE");
        assertThat(course.lastDay(ObjectionClock.DECISION)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(course.settle("2026-04-09T23:59")).isEmpty();
        assertThat(course.settle("2026-04-10T00:00")).containsExactly("deemGranted");
        // In time is what came in in time, whenever it was entered.
        Course weeks =
                refused().opened("2026-05-20T09:00", FRONT_OFFICE, "fo", entered("2026-04-15", Optional.empty()));
        assertThat(weeks.settle("2026-05-20T09:01")).isEmpty();
        assertThat(refused()
                        .refusedAtFiling(
                                "2026-05-20T09:00", FRONT_OFFICE, "fo", entered("2026-04-16", Optional.empty())))
                .containsExactly("licensing.OBJECTION_LATE");
    }

    /** Where a region decides within one day, even what was entered in time is not over on the day on which it is entered. */
    @Test
    void no_term_is_over_on_the_day_on_which_it_begins() {
        Course course = new Course(
                        Region.workflow(Region.with("decideTerm", "\"1wd\"")),
                        Course.refused("2026-03-06", Optional.of("2026-03-09")))
                .opened("2026-03-11T09:00", FRONT_OFFICE, "fo", entered("2026-03-10", Optional.empty()));
        assertThat(course.entry().warnings()).isEmpty();
        assertThat(course.lastDay(ObjectionClock.DECISION)).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    /** A receipt that is recorded weeks later does not shut the way to the appeal on the day on which it is recorded. */
    @Test
    void a_receipt_recorded_late_leaves_the_whole_window_of_the_appeal() {
        Course course = denied().does("2026-05-04T09:00", FRONT_OFFICE, received("2026-03-11"));
        assertThat(course.entry().warnings()).extracting(Finding::code).containsExactly("licensing.PAPER_ENTRY_LATE");
        assertThat(course.lastDay(ObjectionClock.APPEAL_WINDOW)).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(course.settle("2026-05-04T09:01")).isEmpty();
        course.does("2026-05-20T23:59", APPLICANT, appealing());
    }

    @Test
    void an_appeal_that_is_granted_reopens_the_application_too() {
        Course course = denied().does("2026-03-11T09:00", APPLICANT, appealing())
                .reviewed("2026-03-11T10:00", Objection.Outcome.GRANTED)
                .does("2026-03-11T11:00", SUPERIOR, GRANT);
        assertThat(course.stage()).isEqualTo(ObjectionStage.APPEAL_GRANTED);
        assertThat(course.followUps())
                .extracting(FollowUp::command)
                .containsExactly(new DecisionCommand.Reopen(Course.ID));
        assertThat(course.file().data().first().ruling().orElseThrow().outcome())
                .isEqualTo(Objection.Outcome.DENIED);
    }

    @Test
    void silence_grants_an_appeal() {
        Course course = denied().does("2026-03-11T09:00", APPLICANT, appealing());
        course.does("2026-03-11T10:00", APPEAL_REVIEWER, new ObjectionCommand.TakeUp());
        assertThat(course.settle("2026-04-01T23:59")).isEmpty();
        assertThat(course.settle("2026-04-02T00:00")).containsExactly("deemGranted");
        assertThat(course.lastDay(ObjectionClock.ISSUING)).isEqualTo(LocalDate.of(2026, 4, 10));
        ObjectionCommand issue = new ObjectionCommand.IssueDeemed("KB 3", LocalDate.of(2026, 4, 6));
        assertThat(course.refusals("2026-04-06T09:00", APPROVER, issue)).containsExactly("core.NOT_PERMITTED");
        course.does("2026-04-06T09:00", SUPERIOR, issue);
        assertThat(course.stage()).isEqualTo(ObjectionStage.APPEAL_GRANTED);
    }

    @Test
    void who_filed_it_may_take_it_back() {
        Course course = refused().filed("2026-03-10T09:00");
        course.does("2026-03-10T10:00", APPLICANT, new ObjectionCommand.Withdraw(Code.of("SETTLED")));
        assertThat(course.stage()).isEqualTo(ObjectionStage.WITHDRAWN);
    }

    @Test
    void every_finding_has_words() {
        assertThat(FindingCatalogue.core().and(LicensingFindings.all()).codes())
                .containsAll(Region.WORKFLOW.findingCodes());
    }

    /** Persons are opaque here, and nothing else tells of them. */
    @Test
    void a_decision_that_is_contested_names_nobody() {
        assertThat(Course.refused("2026-03-06", Optional.empty()).parties())
                .containsExactly(PersonRef.of("applicant-1"));
    }
}
