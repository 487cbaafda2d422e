package id.pendopo.performance.objection;

import static id.pendopo.performance.objection.ObjectionRole.EMPLOYEE;
import static id.pendopo.performance.objection.ObjectionRole.HR_HEAD;
import static id.pendopo.performance.objection.ObjectionRole.HR_OFFICE;
import static id.pendopo.performance.objection.Slips.appealing;
import static id.pendopo.performance.objection.Slips.decided;
import static id.pendopo.performance.objection.Slips.deciding;
import static id.pendopo.performance.objection.Slips.decidingAppeal;
import static id.pendopo.performance.objection.Slips.filed;
import static id.pendopo.performance.objection.Slips.filing;
import static id.pendopo.performance.objection.Slips.fresh;
import static id.pendopo.performance.objection.Slips.paper;
import static id.pendopo.performance.objection.Slips.reviewed;
import static id.pendopo.performance.objection.Slips.who;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.objection.Objection.Outcome;
import id.pendopo.performance.period.PeriodCommand;
import id.pendopo.performance.period.PeriodPolicy;
import id.pendopo.testkit.workflow.CaseJournal;
import id.pendopo.testkit.workflow.Journey;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever thinks his pay is wrong is heard with reasons, twice at most, and nobody waits for his pay because of it. */
class ObjectionTest {
    /** Received on Friday 17 April: the seventh day is Friday 24 April, and it counts whole. */
    @Test
    void an_objection_is_in_time_until_the_seventh_day_is_over() {
        assertThat(fresh().unopened("2026-04-24T23:59", who(EMPLOYEE), filing()))
                .isEmpty();
        assertThat(fresh().unopened("2026-04-25T00:00", who(EMPLOYEE), filing()))
                .containsExactly("performance.OBJECTION_LATE");
    }

    @Test
    void one_objects_to_ones_own_slip_only() {
        assertThat(fresh().unopened("2026-04-20T09:00", Actor.of("budi", EMPLOYEE), filing()))
                .containsExactly("performance.NOT_OWN_SLIP");
        ObjectionCommand.File others = new ObjectionCommand.File(
                Slips.MARCH, EmployeeId.of("budi"), filing().lines(), filing().statement(), List.of());
        assertThat(fresh().unopened("2026-04-20T09:00", Actor.of("budi", EMPLOYEE), others))
                .containsExactly("performance.NOT_OWN_SLIP");
    }

    @Test
    void a_slip_is_objected_to_once() {
        assertThat(fresh().knowing(MonthRecord.FACT, new MonthRecord(List.of(), List.of(CaseId.of("objection-0"))))
                        .unopened("2026-04-20T09:00", who(EMPLOYEE), filing()))
                .containsExactly("performance.OBJECTION_KNOWN");
    }

    /** What is accepted, wholly or partly, is corrected beside the month; what is rejected leads to nothing. */
    @Test
    void what_is_accepted_leads_to_a_correction_in_the_case_of_the_month() {
        for (Outcome outcome : List.of(Outcome.ACCEPTED, Outcome.PARTLY)) {
            assertThat(decided(outcome).last().followUps())
                    .containsExactly(new FollowUp(
                            PeriodPolicy.PROCEDURE,
                            Slips.MARCH,
                            new PeriodCommand.CorrectAfter(
                                    Code.of("OBJECTION_ACCEPTED"), List.of(Slips.ANI), CaseId.of("objection-1"))));
        }
        assertThat(decided(Outcome.REJECTED).last().followUps()).isEmpty();
        assertThat(decided(Outcome.ACCEPTED).file().status()).isEqualTo(CaseStatus.ENDED);
        assertThat(decided(Outcome.PARTLY).file().status()).isEqualTo(CaseStatus.RESTING);
    }

    @Test
    void who_verified_the_month_does_not_decide_on_an_objection_to_it() {
        assertThat(reviewed().tried("2026-04-22T09:00", Actor.of("verifier-1", HR_OFFICE), deciding(Outcome.REJECTED)))
                .containsExactly("performance.OBJECTION_OWN_MONTH");
        Journey<Objection> appealed = decided(Outcome.REJECTED).take("2026-04-23T09:00", who(EMPLOYEE), appealing());
        assertThat(appealed.tried(
                        "2026-04-24T09:00", Actor.of("verifier-1", HR_HEAD), decidingAppeal(Outcome.REJECTED)))
                .containsExactly("performance.OBJECTION_OWN_MONTH");
        assertThat(appealed.tried("2026-04-24T09:00", Actor.of("hr_office", HR_HEAD), decidingAppeal(Outcome.REJECTED)))
                .containsExactly("core.SEPARATION");
        assertThat(new MonthRecord(List.of(PersonRef.of("b"), PersonRef.of("a"), PersonRef.of("a")), List.of())
                        .verifiedBy())
                .containsExactly(PersonRef.of("a"), PersonRef.of("b"));
    }

    @Test
    void a_decision_has_reasons_of_twenty_characters_at_least() {
        assertThat(reviewed()
                        .tried(
                                "2026-04-22T09:00",
                                who(HR_OFFICE),
                                new ObjectionCommand.Decide(
                                        Outcome.REJECTED, PersonalText.of("x".repeat(19)), paper("letter-1"))))
                .containsExactly("performance.REASONS_SHORT");
        assertThat(reviewed()
                        .tried(
                                "2026-04-22T09:00",
                                who(HR_OFFICE),
                                new ObjectionCommand.Decide(
                                        Outcome.REJECTED, PersonalText.of("x".repeat(20)), paper("letter-1"))))
                .isEmpty();
    }

    /** Filed on 20 April, due on 4 May: on the fifth it is late, which decides nothing and is told. */
    @Test
    void what_is_late_is_noted_once_and_still_decided() {
        Journey<Objection> one = reviewed();
        assertThat(one.settle("2026-05-04T23:59")).isEmpty();
        assertThat(one.settle("2026-05-05T00:00")).containsExactly("noteLate");
        assertThat(one.settle("2026-06-05T00:00")).isEmpty();
        one.take("2026-06-05T09:00", who(HR_OFFICE), deciding(Outcome.ACCEPTED));
        assertThat(one.isAt(ObjectionStage.ACCEPTED)).isTrue();
    }

    /** Decided on Wednesday 22 April: the window of the appeal closes with 29 April. */
    @Test
    void an_appeal_is_filed_once_and_in_its_window() {
        Journey<Objection> late = decided(Outcome.REJECTED);
        assertThat(late.settle("2026-04-29T23:59")).isEmpty();
        assertThat(late.tried("2026-04-29T23:59", who(EMPLOYEE), appealing())).isEmpty();
        assertThat(late.settle("2026-04-30T00:00")).containsExactly("closeWindow");
        assertThat(late.tried("2026-04-30T00:00", who(EMPLOYEE), appealing()))
                .containsExactly("performance.APPEAL_LATE");

        Journey<Objection> one = decided(Outcome.PARTLY).take("2026-04-23T09:00", who(EMPLOYEE), appealing());
        one.take("2026-04-24T09:00", who(HR_HEAD), decidingAppeal(Outcome.REJECTED));
        assertThat(one.isAt(ObjectionStage.APPEAL_REJECTED)).isTrue();
        assertThat(one.tried("2026-04-24T10:00", who(EMPLOYEE), appealing())).containsExactly("core.NOT_NOW");
        assertThat(one.data().ruling().orElseThrow().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(one.data().appealRuling().orElseThrow().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void an_appeal_that_is_accepted_leads_to_a_correction_too() {
        Journey<Objection> one = decided(Outcome.REJECTED)
                .take("2026-04-23T09:00", who(EMPLOYEE), appealing())
                .take("2026-04-24T09:00", who(HR_HEAD), decidingAppeal(Outcome.PARTLY));
        assertThat(one.isAt(ObjectionStage.APPEAL_ACCEPTED)).isTrue();
        assertThat(one.last().followUps()).hasSize(1);
    }

    @Test
    void fifty_papers_are_taken_and_one_more_is_not() {
        Journey<Objection> one = filed();
        for (int ten = 0; ten < 4; ten++) {
            one.take(
                    "2026-04-21T09:00",
                    who(EMPLOYEE),
                    new ObjectionCommand.AddEvidence(Collections.nCopies(10, paper("evidence-2"))));
        }
        one.take(
                "2026-04-21T10:00",
                who(EMPLOYEE),
                new ObjectionCommand.AddEvidence(Collections.nCopies(9, paper("evidence-2"))));
        assertThat(one.tried(
                        "2026-04-21T11:00",
                        who(EMPLOYEE),
                        new ObjectionCommand.AddEvidence(List.of(paper("evidence-2")))))
                .containsExactly("performance.EVIDENCE_LIMIT");
    }

    @Test
    void who_objects_may_take_it_back_until_it_is_decided() {
        Journey<Objection> one = reviewed().take("2026-04-22T09:00", who(EMPLOYEE), new ObjectionCommand.Withdraw());
        assertThat(one.file().status()).isEqualTo(CaseStatus.ENDED);
        assertThat(decided(Outcome.ACCEPTED).tried("2026-04-23T09:00", who(EMPLOYEE), new ObjectionCommand.Withdraw()))
                .isNotEmpty();
    }

    /** What he says of himself, and what is answered, stands apart from the journal and is printed nowhere. */
    @Test
    void what_is_said_of_a_person_stands_in_no_line_and_is_printed_nowhere() {
        Journey<Objection> one = decided(Outcome.REJECTED)
                .take("2026-04-23T09:00", who(EMPLOYEE), appealing())
                .take("2026-04-24T09:00", who(HR_HEAD), decidingAppeal(Outcome.REJECTED));
        CaseJournal<Objection> journal = one.journal().replaysTo(one.file());
        assertThat(journal.secrets()).contains(Slips.REASONS);
        assertThat(String.join("\n", journal.lines())).doesNotContain("Rahasia");
        assertThat(one.file().toString() + one.entries() + Slips.all()).doesNotContain("Rahasia");
    }
}
