package id.pendopo.licensing.licence;

import static id.pendopo.licensing.licence.Course.code;
import static id.pendopo.licensing.licence.LicenceRole.APPROVER;
import static id.pendopo.licensing.licence.LicenceRole.INSPECTOR;
import static id.pendopo.licensing.licence.LicenceRole.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.testkit.workflow.CommandMatrix;
import id.pendopo.testkit.workflow.Turn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every stage of a licence, every command, every role: always an answer, and accepted exactly where a step says so. */
class LicenceMatrixTest {
    private static final int WALKS = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String FIRST = "2026-01-05T09:00";
    private static final int TURNS = 25;

    private final CommandMatrix<Licence> matrix = CommandMatrix.of(Region.WORKFLOW, LicenceCommand.class);

    private static Course opened(int seed, Random random) {
        LicenceGrant grant = Commands.grant(random);
        return Course.of(
                seed % 3 == 0 ? new LicenceCommand.RegisterUnverified(grant) : LicenceCommand.Register.of(grant),
                "2026-01-02T09:00");
    }

    private static List<Actor> everybody() {
        List<Actor> actors = new ArrayList<>();
        actors.add(Actor.SYSTEM);
        actors.add(Actor.of(Sample.HOLDER, LicenceRole.HOLDER));
        for (LicenceRole role : LicenceRole.values()) {
            actors.add(Actor.of("somebody-" + role.ordinal(), role));
        }
        return actors;
    }

    /** Asks every cell of this moment, once before and once after what another case leads to. */
    private List<Decision.Accepted<Licence>> ask(Course course, String at, Random random) {
        List<Decision.Accepted<Licence>> possible = new ArrayList<>();
        for (Actor actor : everybody()) {
            matrix.options(course.file(), course.occasion(at, actor, false));
            for (boolean led : actor.isSystem() ? new boolean[] {false, true} : new boolean[] {false}) {
                for (Function<Turn<Licence>, LicenceCommand> writer :
                        Commands.all().values()) {
                    Occasion o = course.occasion(at, actor, led);
                    LicenceCommand command = writer.apply(new Turn<>(Optional.of(course.file()), o, random));
                    matrix.ask(course.file(), command, o).ifPresent(possible::add);
                }
            }
        }
        return possible;
    }

    private void walk(int seed) {
        Random random = new Random(seed);
        Course course = opened(seed, random);
        LocalDateTime now = LocalDateTime.parse("2026-01-05T09:00");
        for (int turn = 0; turn < TURNS; turn++) {
            now = now.plusHours(random.nextInt(turn % 4 == 0 ? 240 : 24));
            String at = now.toString();
            List<Decision.Accepted<Licence>> possible = ask(course, at, random);
            if (!course.settle(at).isEmpty()) {
                possible = ask(course, at, random);
            }
            matrix.pick(possible, random).ifPresent(course::accept);
            if (course.file().status() == CaseStatus.ENDED) {
                assertThat(ask(course, at, random)).isEmpty();
                return;
            }
        }
    }

    private static Course warned() {
        return Course.of(Sample.under("STANDARD"))
                .does(FIRST, INSPECTOR, new SanctionCommand.ReportBreach(code("UNSAFE"), "LHP 1"))
                .does(FIRST, APPROVER, warning("WARNING_1", DAY));
    }

    private static SanctionCommand.Warn warning(String rung, LocalDate day) {
        return new SanctionCommand.Warn(code("UNSAFE"), code(rung), "SP 1", day, Optional.empty());
    }

    private static Course warnedTwice() {
        return warned().does("2026-02-04T09:00", APPROVER, warning("WARNING_2", LocalDate.of(2026, 2, 4)));
    }

    private static Course suspendedOnTheLadder() {
        LocalDate day = LocalDate.of(2026, 3, 7);
        return warnedTwice()
                .does(
                        "2026-03-07T09:00",
                        APPROVER,
                        new SanctionCommand.Suspend(
                                code("UNSAFE"),
                                code("SUSPENSION"),
                                "SK 1",
                                day,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(code("MENDED"))));
    }

    private static Course revoked() {
        return warned().does(
                        FIRST,
                        APPROVER,
                        SanctionCommand.Revoke.atOnce(
                                RevocationGround.FORGED_DOCUMENTS, code("PROVEN"), "SK 2", DAY, Sample.paper("proof")));
    }

    private static Course annulled() {
        return warned().does(FIRST, INSPECTOR, new DefectCommand.FindDefect(DefectGround.PROCEDURE, DAY, "LHP 2"))
                .does(FIRST, SUPERIOR, new DefectCommand.Annul("SK 3", DAY));
    }

    private static Course suspendedWithDefect() {
        return suspendedOnTheLadder()
                .does(
                        "2026-03-07T10:00",
                        INSPECTOR,
                        new DefectCommand.FindDefect(DefectGround.PROCEDURE, LocalDate.of(2026, 3, 7), "LHP 3"));
    }

    /** Annulled, which a court orders to be undone. */
    private static Course annulledWrongly() {
        return annulled()
                .does(
                        FIRST,
                        SUPERIOR,
                        new DefectCommand.ReceiveCourtOrder(
                                CourtOrder.REINSTATE, DAY, "12/G/2026", Sample.paper("judgment")));
    }

    private static Course owingAndExpired() {
        Course course = Course.of(Sample.yearly())
                .does(FIRST, INSPECTOR, new LicenceCommand.RecordObligation(code("RESTORATION"), "S 1"));
        course.settle("2027-01-01T00:00");
        return course;
    }

    private static Course warnedAndExpired() {
        Course course = Course.of(Sample.yearly())
                .does(FIRST, INSPECTOR, new SanctionCommand.ReportBreach(code("UNSAFE"), "LHP 1"))
                .does(FIRST, APPROVER, warning("WARNING_1", DAY));
        course.settle("2027-01-01T00:00");
        return course;
    }

    /** Its ladder goes on after the licence is gone: the building is still there. */
    private static Course revokedBuilding() {
        return Course.of(Sample.under("BUILDING_FITNESS"))
                .does(FIRST, INSPECTOR, new SanctionCommand.ReportBreach(code("UNSAFE"), "LHP 1"))
                .does(FIRST, APPROVER, warning("WARNING", DAY))
                .does(
                        "2026-01-06T09:00",
                        APPROVER,
                        new SanctionCommand.Suspend(
                                code("UNSAFE"),
                                code("FREEZING"),
                                "SK 1",
                                DAY.plusDays(1),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(code("MENDED"))))
                .does(
                        "2026-01-07T09:00",
                        APPROVER,
                        SanctionCommand.Revoke.onLadder(code("REVOCATION"), code("UNSAFE"), "SK 2", DAY.plusDays(2)));
    }

    /** Suspended by a postponement that a court orders to be undone. */
    private static Course postponed() {
        return Course.of(Sample.yearly())
                .does(
                        FIRST,
                        APPROVER,
                        new DefectCommand.Postpone(
                                PostponementRisk.ENVIRONMENT,
                                "SK 4",
                                DAY,
                                Optional.empty(),
                                Optional.of(code("MENDED"))))
                .does(
                        FIRST,
                        SUPERIOR,
                        new DefectCommand.ReceiveCourtOrder(
                                CourtOrder.REINSTATE, DAY, "12/G/2026", Sample.paper("judgment")));
    }

    /** Where chance seldom comes. */
    private void askWhereWalksSeldomCome() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            ask(warnedTwice(), "2026-03-07T09:00", random);
            ask(suspendedOnTheLadder(), "2026-03-09T09:00", random);
            ask(suspendedWithDefect(), "2026-03-09T09:00", random);
            ask(postponed(), "2026-01-06T09:00", random);
            ask(postponed(), "2027-01-01T00:00", random);
            ask(revoked(), "2026-01-06T09:00", random);
            ask(annulled(), "2026-01-06T09:00", random);
            ask(annulledWrongly(), "2026-01-06T09:00", random);
            ask(owingAndExpired(), "2027-01-04T09:00", random);
            ask(warnedAndExpired(), "2027-01-04T09:00", random);
            ask(revokedBuilding(), "2026-01-08T09:00", random);
        }
    }

    @Tag("walk")
    @Test
    void every_cell_of_stage_command_and_role_is_decided_by_the_workflow_alone() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(seed);
        }
        askWhereWalksSeldomCome();
        assertThat(matrix.asked()).isGreaterThan(100_000);
        matrix.reachingAllBut();
    }

    /** Whatever a rule may say has words in both languages. */
    @Test
    void every_finding_has_words() {
        Set<String> codes = new TreeSet<>(Region.WORKFLOW.findingCodes());
        assertThat(FindingCatalogue.core()
                        .and(new LicenceProcedure().findings())
                        .codes())
                .containsAll(codes);
    }
}
