package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.Sample.ADMIN;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Work.REASON;
import static id.pendopo.complaints.complaint.Work.runs;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An agency is dissolved while it has a report: somebody else takes it, and the reporter loses no day. */
class HolderTest {
    private static final Code GONE = Code.of("DINAS_P");
    private static final Actor OF_GONE =
            Actor.of("dinas-p-1", ComplaintRole.AGENCY_ADMIN).of(GONE);
    private static final Actor LIAISON_OF_GONE =
            Actor.of("dinas-p-2", ComplaintRole.LIAISON).of(GONE);
    private static final Workflow<Complaint> LATER = Region.workflow(Region.without("DINAS_P", "2025-06-10"));

    private static CaseworkCommand.RedisposeFromGone to(Code agency) {
        return new CaseworkCommand.RedisposeFromGone(agency, Optional.of(Code.of("LANJUTKAN")));
    }

    /** With the agency that is struck off the register on Tuesday 10 June 2025. */
    private static Journey<Complaint> held() {
        return Journey.of(LATER, "aduan-1", Region.PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE)
                .knowing(PersonComparison.FACT, PersonComparison.NOBODY)
                .knowing(AgencyStanding.FACT, Work.standing(AgencyKind.AGENCY))
                .open("2025-06-02T09:00", REPORTER, Sample.submit(Sample.plain()))
                .take("2025-06-03T09:00", ADMIN, Sample.verify())
                .take("2025-06-03T10:00", ADMIN, Work.to(GONE))
                .take("2025-06-04T09:00", OF_GONE, new CaseworkCommand.Accept());
    }

    @Test
    void from_the_day_it_is_struck_off_another_takes_it_and_the_term_of_settlement_stays() {
        Journey<Complaint> complaint = held();
        assertThat(complaint.tried("2025-06-09T23:59", ADMIN, to(Work.DLH)))
                .containsExactly("complaints.HOLDER_STANDS");
        assertThat(complaint.tried("2025-06-10T00:00", ADMIN, to(GONE))).containsExactly("complaints.HOLDER_AGAIN");
        complaint.take("2025-06-10T00:00", ADMIN, to(Work.DLH));
        assertThat(complaint.isAt(DISPOSED)).isTrue();
        assertThat(runs(complaint, SETTLEMENT)).contains(LocalDate.parse("2025-06-25"));
        assertThat(runs(complaint, FIRST_FOLLOW_UP)).contains(LocalDate.parse("2025-06-17"));
        assertThat(complaint.file().handling().unit()).contains(Work.DLH);
        assertThat(complaint.data().casework().returns())
                .as("nobody gave it back")
                .isZero();
        assertThat(complaint.tried("2025-06-10T01:00", OF_GONE, new CaseworkCommand.NoteRemark(REASON)))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(complaint.tried("2025-06-10T01:00", Work.DLH_ADMIN, new CaseworkCommand.Accept()))
                .isEmpty();
    }

    @Test
    void what_an_agency_still_does_after_that_counts_and_says_that_it_is_no_more() {
        Journey<Complaint> complaint = held();
        CaseworkCommand.NoteProgress progress = new CaseworkCommand.NoteProgress(Work.ANSWER);
        assertThat(complaint.warned("2025-06-09T23:59", OF_GONE, progress)).isEmpty();
        assertThat(complaint.warned("2025-06-10T00:00", OF_GONE, progress)).containsExactly("complaints.HOLDER_GONE");
        assertThat(complaint.warned("2025-06-10T09:00", OF_GONE, new CaseworkCommand.AskExtension(2, REASON)))
                .containsExactly("complaints.HOLDER_GONE");
        assertThat(complaint.warned("2025-06-10T09:00", OF_GONE, Work.done()))
                .containsExactly("complaints.HOLDER_GONE");
        complaint.take("2025-06-10T09:00", OF_GONE, Work.done());
        assertThat(complaint.warned("2025-06-10T10:00", LIAISON_OF_GONE, new AnsweringCommand.ApproveAnswer()))
                .containsExactly("complaints.HOLDER_GONE");
    }

    /** To whom it goes on is decided as it was when it was first sent. */
    @Test
    void whoever_is_in_it_by_his_number_does_not_send_it_on() {
        Journey<Complaint> complaint = held().knowing(PersonComparison.FACT, new PersonComparison(true, false));
        assertThat(complaint.tried("2025-06-10T09:00", ADMIN, to(Work.DLH))).containsExactly("complaints.SAME_PERSON");
    }

    @Test
    void what_it_drafted_is_no_answer_of_the_next() {
        Journey<Complaint> complaint = held().take("2025-06-05T09:00", OF_GONE, Work.done());
        complaint.take("2025-06-10T09:00", ADMIN, to(Work.DLH));
        assertThat(complaint.data().answering().draft()).isEmpty();
    }

    @Test
    void an_agency_that_stands_in_the_register_keeps_what_it_has() {
        Journey<Complaint> complaint = Work.inProgress();
        assertThat(complaint.tried("2025-06-10T09:00", ADMIN, to(Work.DLH)))
                .containsExactly("complaints.HOLDER_STANDS");
        assertThat(complaint.tried("2025-06-10T09:00", Work.DPU_ADMIN, to(Work.DLH)))
                .containsExactly("core.NOT_PERMITTED");
    }

    /** The host may know it before the region changes its register. */
    @Test
    void what_the_host_knows_counts_too() {
        FamilyWorld world = new FamilyWorld();
        world.disposed("p", "w1", Sample.plain());
        world.does("2025-06-04T09:00", "p", FamilyWorld.DPU_ADMIN, new CaseworkCommand.Accept());
        assertThat(world.tried("2025-06-05T09:00", "p", ADMIN, to(FamilyWorld.DLH)))
                .containsExactly("complaints.HOLDER_STANDS");
        world.dissolves("DPU");
        assertThat(world.tried("2025-06-05T09:00", "p", ADMIN, to(Code.of("DISHUB"))))
                .containsExactly("complaints.AGENCY_GONE");
        world.does("2025-06-05T09:00", "p", ADMIN, to(FamilyWorld.DLH));
        world.does("2025-06-05T10:00", "p", FamilyWorld.DLH_ADMIN, new CaseworkCommand.Accept());
        world.answers("2025-06-05T11:00", "p", FamilyWorld.DLH_ADMIN, FamilyWorld.DLH_LIAISON);
    }

    /** A part has an agency of its own; the whole has none that could be gone. */
    @Test
    void a_part_of_a_report_is_taken_over_by_itself() {
        FamilyWorld world = new FamilyWorld();
        world.verified("p", "w1", Sample.plain());
        world.does("2025-06-03T10:00", "p", ADMIN, Commands.SPLIT);
        world.dissolves("DPU");
        assertThat(world.tried("2025-06-04T09:00", "p", ADMIN, to(Work.DLH))).contains("complaints.HAS_PARTS");
        world.does("2025-06-04T09:00", Commands.PART.value(), ADMIN, to(Code.of("DISKOMINFO")));
    }

    /** What is alleged is known to supervisors alone, and so one of them takes it over. */
    @Test
    void what_is_alleged_is_taken_over_by_other_supervisors() {
        FamilyWorld world = new FamilyWorld();
        world.received("p", "w1", Sample.accusing());
        world.does(
                "2025-06-03T09:00",
                "p",
                ADMIN,
                new FilingCommand.Verify(
                        id.pendopo.complaints.report.ReportKind.COMPLAINT_SUPERVISORY, Commands.BRIBE));
        world.does("2025-06-03T10:00", "p", ADMIN, Work.to(Work.INSPECTORATE));
        world.dissolves("INSPEKTORAT");
        Actor other = Actor.of("inspektur-2", ComplaintRole.APIP_HEAD).of(Code.of("INSPEKTORAT_BARU"));
        assertThat(world.tried("2025-06-04T09:00", "p", ADMIN, to(Code.of("INSPEKTORAT_BARU"))))
                .doesNotContain("complaints.HOLDER_STANDS")
                .isNotEmpty();
        assertThat(world.tried("2025-06-04T09:00", "p", other, to(Work.DLH)))
                .containsExactly("complaints.SUPERVISORS_ONLY");
        world.does("2025-06-04T09:00", "p", other, to(Code.of("INSPEKTORAT_BARU")));
        world.does("2025-06-04T10:00", "p", other, new CaseworkCommand.Accept());
    }
}
