package id.pendopo.core.workflow.spike;

import static id.pendopo.core.workflow.spike.Complaint.By.AGENCY_ADMIN;
import static id.pendopo.core.workflow.spike.Complaint.By.APIP;
import static id.pendopo.core.workflow.spike.Complaint.By.INSTANCE_ADMIN;
import static id.pendopo.core.workflow.spike.Complaint.By.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.spike.Complaint.At;
import id.pendopo.core.workflow.spike.Complaint.Clock;
import id.pendopo.core.workflow.spike.Complaint.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Complaints' parallel clocks on the engine; the dates are the worked examples of the domain (E numbers). */
class ComplaintTest {
    private static final Code DPU = Code.of("DPU");
    private static final Code DLH = Code.of("DLH");
    private static final Code INSPECTORATE = Code.of("APIP");
    private static final Actor CITIZEN = Actor.of("p-reporter", REPORTER);
    private static final Actor ADMIN = Actor.of("p-admin", INSTANCE_ADMIN);
    private static final Actor AT_DPU = Actor.of("p-dpu", AGENCY_ADMIN).of(DPU);
    private static final Actor AT_DLH = Actor.of("p-dlh", AGENCY_ADMIN).of(DLH);
    private static final Actor AUDITOR = Actor.of("p-apip", APIP).of(INSPECTORATE);
    private static final List<Role> ROLES = List.of(REPORTER, INSTANCE_ADMIN, AGENCY_ADMIN, APIP, Role.SYSTEM);

    private static Trial<Complaint> received(String when, Kind kind) {
        return new Trial<>(Complaint.workflow()).take(when, CITIZEN, new Complaint.Submit(kind));
    }

    private static Trial<Complaint> disposed(String when, Kind kind, Code... units) {
        return received(when, kind)
                .take(when, ADMIN, new Complaint.Verify(kind))
                .take(when, ADMIN, new Complaint.Dispose(Set.of(units)));
    }

    private static Trial<Complaint> answered(String when) {
        return disposed(when, Kind.GENERAL, DPU)
                .take(when, AT_DPU, new Complaint.Accept())
                .take(when, AT_DPU, new Complaint.Respond());
    }

    /** E01 and E03: three working days over Nyepi and Idul Fitri. */
    @Test
    void the_clock_of_verification_counts_around_holidays() {
        assertThat(received("2025-03-26T10:00", Kind.GENERAL).lastDay(Clock.VERIFICATION))
                .isEqualTo(LocalDate.of(2025, 4, 9));
        assertThat(received("2025-04-05T10:00", Kind.GENERAL).late("2025-04-12T09:00"))
                .containsExactly("VERIFICATION");
    }

    /** Side by side: each clock of its own length and its own end; the term hangs on the kind. */
    @Test
    void clocks_run_side_by_side_and_the_kind_gives_the_term() {
        Trial<Complaint> trial = disposed("2025-01-24T09:00", Kind.INFORMATION, DPU);
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 2, 5));
        assertThat(trial.lastDay(Clock.FOLLOW_UP)).isEqualTo(LocalDate.of(2025, 2, 5));
        assertThat(trial.lastDay(Clock.LEGAL_LIMIT)).isEqualTo(LocalDate.of(2025, 3, 25));
        assertThat(disposed("2025-01-24T09:00", Kind.GENERAL, DPU).lastDay(Clock.SETTLEMENT))
                .isEqualTo(LocalDate.of(2025, 2, 18));
        trial.take("2025-01-30T09:00", AT_DPU, new Complaint.Accept());
        assertThat(trial.runs(Clock.FOLLOW_UP)).isFalse();
        assertThat(trial.runs(Clock.SETTLEMENT)).isTrue();
        assertThat(trial.runs(Clock.LEGAL_LIMIT)).isTrue();
    }

    /** E11: the wrong agency gives it back; the next one gets its own days, and the settlement goes on. */
    @Test
    void sending_it_on_starts_the_follow_up_anew_and_not_the_settlement() {
        Trial<Complaint> trial = disposed("2025-05-08T09:00", Kind.GENERAL, DPU);
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 6, 3));
        trial.take("2025-05-14T09:00", AT_DPU, new Complaint.Return())
                .take("2025-05-14T10:00", ADMIN, new Complaint.Redispose(Set.of(DLH)));
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 6, 3));
        assertThat(trial.lastDay(Clock.FOLLOW_UP)).isEqualTo(LocalDate.of(2025, 5, 21));
        assertThat(trial.tried("2025-05-15T09:00", AT_DPU, new Complaint.Accept()))
                .containsExactly("core.NOT_PERMITTED");
        trial.take("2025-05-15T09:00", AT_DLH, new Complaint.Accept()).replays();
    }

    /** What is missing is asked of the reporter: verification waits, he has thirty days, then it counts as withdrawn. */
    @Test
    void a_held_report_waits_for_its_reporter_thirty_days() {
        Trial<Complaint> trial =
                received("2025-06-10T09:00", Kind.GENERAL).take("2025-06-11T09:00", ADMIN, new Complaint.Hold());
        assertThat(trial.lastDay(Clock.COMPLETION)).isEqualTo(LocalDate.of(2025, 7, 11));
        assertThat(trial.settle("2025-07-11T23:59")).isEmpty();
        Trial<Complaint> mended = received("2025-06-10T09:00", Kind.GENERAL)
                .take("2025-06-11T09:00", ADMIN, new Complaint.Hold())
                .take("2025-07-11T23:59", CITIZEN, new Complaint.Complete());
        // One of three used; filed after hours on Friday it counts as of Monday 14 July: two days follow.
        assertThat(mended.lastDay(Clock.VERIFICATION)).isEqualTo(LocalDate.of(2025, 7, 16));
        assertThat(trial.settle("2025-07-12T00:00")).containsExactly("deemWithdrawn");
        assertThat(trial.isAt(At.WITHDRAWN)).isTrue();
    }

    /** Several agencies answer each for itself; the complaint is answered with the last of them. */
    @Test
    void every_agency_answers_for_itself() {
        Trial<Complaint> trial = disposed("2025-06-10T09:00", Kind.GENERAL, DPU, DLH)
                .take("2025-06-11T09:00", AT_DPU, new Complaint.Accept())
                .take("2025-06-12T09:00", AT_DPU, new Complaint.Respond());
        assertThat(trial.isAt(At.IN_PROGRESS)).isTrue();
        assertThat(trial.options("2025-06-12T10:00", AT_DPU)).isEmpty();
        assertThat(trial.tried("2025-06-12T10:00", AT_DPU, new Complaint.Respond()))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(trial.runs(Clock.SETTLEMENT)).isTrue();
        trial.take("2025-06-13T09:00", AT_DLH, new Complaint.Respond());
        assertThat(trial.isAt(At.RESPONDED)).isTrue();
        assertThat(trial.runs(Clock.SETTLEMENT)).isFalse();
        trial.replays();
    }

    /** Each rung is told once; at the top there is nothing above, and nothing is listed any more. */
    @Test
    void the_ladder_ends_at_its_top_and_lists_nothing() {
        Trial<Complaint> trial = disposed("2025-06-10T09:00", Kind.INFORMATION, DPU);
        assertThat(trial.settle("2025-06-17T23:59")).isEmpty();
        assertThat(trial.settle("2025-06-18T00:00")).containsExactly("startLadder");
        assertThat(trial.settle("2025-06-26T00:00")).containsExactly("climb");
        assertThat(trial.settle("2025-07-31T00:00")).containsExactly("reachTop");
        assertThat(trial.now().data().rung()).isEqualTo(Complaint.TOP);
        assertThat(trial.settle("2025-12-31T00:00")).isEmpty();
        assertThat(trial.late("2025-12-31T00:00")).doesNotContain("ESCALATION", "SETTLEMENT");
        // Nobody looked for half a year: the rungs are climbed as of the days on which they were due.
        Trial<Complaint> unseen = disposed("2025-06-10T09:00", Kind.INFORMATION, DPU);
        assertThat(unseen.settle("2025-12-31T00:00")).containsExactly("startLadder", "climb", "reachTop");
        unseen.replays();
    }

    /** E09: ten working days over Christmas and New Year, then time closes it. */
    @Test
    void silence_of_the_reporter_closes() {
        Trial<Complaint> trial = answered("2025-12-17T09:00");
        assertThat(trial.lastDay(Clock.FEEDBACK)).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(trial.settle("2026-01-05T23:59")).isEmpty();
        assertThat(trial.settle("2026-01-06T00:00")).containsExactly("closeForNoReply");
        // The window to reopen is of calendar days, counted from when time closed it.
        assertThat(trial.lastDay(Clock.REOPENING)).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(trial.settle("2026-02-06T00:00")).containsExactly("closeForGood");
        assertThat(trial.now().clocks().states().values()).allMatch(state -> state.phase() == Phase.STOPPED);
    }

    @Test
    void a_case_is_reopened_once_within_thirty_days_with_half_the_term() {
        Trial<Complaint> trial = answered("2025-06-10T09:00")
                .take("2025-06-11T09:00", CITIZEN, new Complaint.Confirm())
                .take("2025-07-11T23:59", CITIZEN, new Complaint.Reopen());
        assertThat(trial.isAt(At.IN_PROGRESS)).isTrue();
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 7, 23));
        trial.take("2025-07-14T09:00", AT_DPU, new Complaint.Respond())
                .take("2025-07-15T09:00", CITIZEN, new Complaint.Confirm());
        assertThat(trial.tried("2025-07-16T09:00", CITIZEN, new Complaint.Reopen()))
                .containsExactly("contoh.REOPENED_ONCE");
        Trial<Complaint> late = answered("2025-06-10T09:00").take("2025-06-11T09:00", CITIZEN, new Complaint.Confirm());
        assertThat(late.tried("2025-07-12T00:00", CITIZEN, new Complaint.Reopen()))
                .containsExactly("core.NOT_NOW");
    }

    /** A reply begins a round with half the days; the ladder of the round before is folded away. */
    @Test
    void a_further_round_has_half_the_days_and_its_own_ladder() {
        Trial<Complaint> trial = disposed("2025-06-10T09:00", Kind.GENERAL, DPU)
                .take("2025-07-03T09:00", AT_DPU, new Complaint.Accept());
        assertThat(trial.now().data().rung()).isEqualTo(1);
        trial.take("2025-07-03T10:00", AT_DPU, new Complaint.Respond())
                .take("2025-07-04T09:00", CITIZEN, new Complaint.Reply());
        assertThat(trial.now().data().rung()).isZero();
        assertThat(trial.runs(Clock.ESCALATION)).isFalse();
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 7, 15));
        trial.replays();
    }

    /** A term is lengthened once, while it runs, and by no more than itself. */
    @Test
    void an_extension_comes_before_the_end() {
        Trial<Complaint> trial = disposed("2025-06-10T09:00", Kind.GENERAL, DPU)
                .take("2025-06-11T09:00", AT_DPU, new Complaint.Accept());
        assertThat(trial.tried("2025-06-12T09:00", ADMIN, new Complaint.Extend(15)))
                .containsExactly("contoh.EXTENSION_TOO_LONG");
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 7, 1));
        trial.take("2025-07-01T23:59", ADMIN, new Complaint.Extend(14));
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 7, 21));
        Trial<Complaint> late = disposed("2025-06-10T09:00", Kind.GENERAL, DPU)
                .take("2025-06-11T09:00", AT_DPU, new Complaint.Accept());
        assertThat(late.tried("2025-07-02T00:00", ADMIN, new Complaint.Extend(1)))
                .containsExactly("core.CLOCK_OVER");
    }

    /** E16: to the agency complained of the case is not there, by command, by option, or by what it may see. */
    @Test
    void what_is_alleged_against_an_agency_is_not_there_for_it() {
        Trial<Complaint> trial = received("2025-06-10T09:00", Kind.SUPERVISORY)
                .take("2025-06-10T09:00", ADMIN, new Complaint.Verify(Kind.SUPERVISORY));
        assertThat(trial.tried("2025-06-10T09:30", ADMIN, new Complaint.Dispose(Set.of(DPU))))
                .containsExactly("contoh.APIP_ONLY");
        trial.take("2025-06-10T10:00", ADMIN, new Complaint.Dispose(Set.of(INSPECTORATE)));
        assertThat(trial.options("2025-06-10T11:00", AT_DPU)).isEmpty();
        assertThat(trial.workflow.maySee(trial.now(), AT_DPU, LocalDate.of(2025, 6, 10)))
                .isFalse();
        assertThat(trial.workflow.maySee(trial.now(), AUDITOR, LocalDate.of(2025, 6, 10)))
                .isTrue();
        for (Command command : List.of(new Complaint.Accept(), new Complaint.Respond(), new Complaint.Return())) {
            assertThat(trial.tried("2025-06-10T11:00", AT_DPU, command)).containsExactly("core.NOT_PERMITTED");
        }
        trial.take("2025-06-10T12:00", AUDITOR, new Complaint.Accept());
        assertThat(trial.lastDay(Clock.SETTLEMENT)).isEqualTo(LocalDate.of(2025, 9, 4));
    }

    /** A substitute holds the role in the unit that the deed names; a deed opens no other agency's case to him, and ends on its day. */
    @Test
    void a_substitute_appointed_by_deed_acts_for_his_own_agency_and_for_no_other() {
        Deed deed = new Deed("SK 9", LocalDate.of(2025, 6, 10), LocalDate.of(2025, 6, 11));
        Actor atDpu = Actor.of("p-plh", AGENCY_ADMIN).of(DPU).appointedBy(deed);
        Actor atDlh = Actor.of("p-plh", AGENCY_ADMIN).of(DLH).appointedBy(deed);
        Trial<Complaint> trial = disposed("2025-06-10T09:00", Kind.GENERAL, DPU);
        assertThat(trial.tried("2025-06-11T09:00", atDlh, new Complaint.Accept()))
                .containsExactly("core.NOT_PERMITTED");
        assertThat(trial.options("2025-06-11T09:00", atDlh)).isEmpty();
        assertThat(trial.tried("2025-06-12T00:00", atDpu, new Complaint.Accept()))
                .containsExactly("core.DEED_NOT_VALID");
        trial.take("2025-06-11T23:59", atDpu, new Complaint.Accept());
        Occasion o = trial.occasion(Trial.at("2025-06-11T23:59"), atDlh);
        assertThat(trial.workflow
                        .ableTo(trial.now(), Complaint.Respond.class, List.of(atDlh, atDpu, AT_DPU), o)
                        .actors())
                .containsExactly(atDpu, AT_DPU);
    }

    /** E18: the reporter leaves, the inspectorate goes on, and he is asked nothing any more. */
    @Test
    void the_inspectorate_goes_on_without_the_reporter() {
        Trial<Complaint> trial = disposed("2025-06-10T09:00", Kind.SUPERVISORY, INSPECTORATE)
                .take("2025-06-11T09:00", AUDITOR, new Complaint.Accept());
        assertThat(trial.tried("2025-06-12T09:00", CITIZEN, new Complaint.Withdraw()))
                .containsExactly("core.NOT_PERMITTED");
        trial.take("2025-06-12T09:00", CITIZEN, new Complaint.CutReporter())
                .take("2025-06-13T09:00", AUDITOR, new Complaint.Respond());
        assertThat(trial.options("2025-06-13T10:00", CITIZEN)).isEmpty();
        assertThat(trial.tried("2025-06-13T10:00", CITIZEN, new Complaint.Reply()))
                .containsExactly("core.NOT_PERMITTED");
    }

    /** Another admin than the one who rejected hears the objection. */
    @Test
    void whoever_rejected_does_not_hear_the_objection() {
        Trial<Complaint> trial =
                received("2025-06-10T09:00", Kind.GENERAL).take("2025-06-11T09:00", ADMIN, new Complaint.Reject());
        assertThat(trial.tried("2025-06-12T09:00", ADMIN, new Complaint.Overturn()))
                .containsExactly("core.SEPARATION");
        trial.take("2025-06-12T09:00", Actor.of("p-other", INSTANCE_ADMIN), new Complaint.Overturn());
        assertThat(trial.lastDay(Clock.VERIFICATION)).isEqualTo(LocalDate.of(2025, 6, 17));
    }

    @Tag("walk")
    @Property(tries = 40)
    void wandering_cases_replay_and_options_tell_the_truth(@ForAll long seed) {
        Random random = new Random(seed);
        Kind kind = Kind.values()[random.nextInt(3)];
        received("2025-03-03T09:00", kind).wander(random, 40, ROLES, new Cast(kind, ADMIN));
    }

    @Test
    void the_table_of_stages_commands_and_roles_is_this() {
        Map<String, Set<String>> table = new TreeMap<>();
        looking(table, Kind.GENERAL)
                .take("2025-06-10T09:10", ADMIN, new Complaint.Reject())
                .take("2025-06-10T09:15", Actor.of("p-other", INSTANCE_ADMIN), new Complaint.Overturn())
                .take("2025-06-10T09:20", ADMIN, new Complaint.Hold())
                .take("2025-06-10T09:30", CITIZEN, new Complaint.Complete())
                .take("2025-06-10T09:40", ADMIN, new Complaint.Verify(Kind.GENERAL))
                .take("2025-06-10T09:50", ADMIN, new Complaint.Dispose(Set.of(DPU)))
                .take("2025-06-10T10:00", AT_DPU, new Complaint.Return())
                .take("2025-06-10T10:10", ADMIN, new Complaint.Redispose(Set.of(DPU)))
                .take("2025-06-10T10:20", AT_DPU, new Complaint.Accept())
                .take("2025-06-10T10:30", AT_DPU, new Complaint.Respond())
                .take("2025-06-10T10:40", CITIZEN, new Complaint.Confirm());
        assertThat(Trial.text(table)).isEqualTo(TABLE);
        Map<String, Set<String>> hidden = new TreeMap<>();
        looking(hidden, Kind.SUPERVISORY)
                .take("2025-06-10T09:40", ADMIN, new Complaint.Verify(Kind.SUPERVISORY))
                .take("2025-06-10T09:50", ADMIN, new Complaint.Dispose(Set.of(INSPECTORATE)))
                .take("2025-06-10T10:20", AUDITOR, new Complaint.Accept())
                .take("2025-06-10T10:30", AUDITOR, new Complaint.Respond());
        assertThat(Trial.text(hidden)).isEqualTo(HIDDEN);
    }

    private static Trial<Complaint> looking(Map<String, Set<String>> table, Kind kind) {
        return new Trial<>(Complaint.workflow())
                .filling(table, ROLES, new Cast(kind, Actor.of("p-onlooker", INSTANCE_ADMIN)))
                .take("2025-06-10T09:00", CITIZEN, new Complaint.Submit(kind));
    }

    private static final String TABLE = """
            CLOSED reopen: INSTANCE_ADMIN REPORTER
            DISPOSED accept: AGENCY_ADMIN
            DISPOSED return: AGENCY_ADMIN
            DISPOSED withdraw: REPORTER
            HELD complete: REPORTER
            HELD withdraw: REPORTER
            IN_PROGRESS extend: INSTANCE_ADMIN
            IN_PROGRESS note: AGENCY_ADMIN
            IN_PROGRESS respond: AGENCY_ADMIN
            IN_PROGRESS withdraw: REPORTER
            RECEIVED hold: INSTANCE_ADMIN
            RECEIVED reject: INSTANCE_ADMIN
            RECEIVED verify: INSTANCE_ADMIN
            RECEIVED withdraw: REPORTER
            REJECTED overturn: INSTANCE_ADMIN
            RESPONDED confirm: REPORTER
            RESPONDED reply: REPORTER
            RESPONDED withdraw: REPORTER
            RETURNED redispose: INSTANCE_ADMIN
            RETURNED withdraw: REPORTER
            VERIFIED dispose: INSTANCE_ADMIN
            VERIFIED withdraw: REPORTER
            """;

    private static final String HIDDEN = """
            DISPOSED accept: APIP
            DISPOSED cutReporter: REPORTER
            IN_PROGRESS cutReporter: REPORTER
            IN_PROGRESS extend: INSTANCE_ADMIN
            IN_PROGRESS note: APIP
            IN_PROGRESS respond: APIP
            RECEIVED hold: INSTANCE_ADMIN
            RECEIVED reject: INSTANCE_ADMIN
            RECEIVED verify: INSTANCE_ADMIN
            RESPONDED confirm: REPORTER
            RESPONDED cutReporter: REPORTER
            RESPONDED reply: REPORTER
            VERIFIED dispose: INSTANCE_ADMIN
            """;

    /** The agency is the one the case lies with; the inspectorate has its own unit. */
    private record Cast(Kind kind, Actor admin) implements Trial.Cast<Complaint> {
        @Override
        public List<Command> commands(CaseFile<Complaint> file) {
            Code unit = kind == Kind.SUPERVISORY ? INSPECTORATE : DPU;
            return new ArrayList<>(
                    Samples.of(Complaint.Act.class, Map.of(Kind.class, kind, Set.class, Set.of(unit), int.class, 3)));
        }

        @Override
        public Actor actor(CaseFile<Complaint> file, Role role) {
            return Map.of(
                            REPORTER.name(), CITIZEN,
                            INSTANCE_ADMIN.name(), admin,
                            AGENCY_ADMIN.name(), AT_DPU,
                            APIP.name(), AUDITOR)
                    .getOrDefault(role.name(), Actor.SYSTEM);
        }
    }
}
