package id.pendopo.benchmarks.walk;

import static id.pendopo.benchmarks.walk.Aid.AidClock.TERM;
import static id.pendopo.benchmarks.walk.Aid.AidStage.AGREED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.APPROVED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.CHECKED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.CLOSED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.CONSIDERED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.DECREED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.FILED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.LAPSED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.PAID;
import static id.pendopo.benchmarks.walk.Aid.AidStage.RECOMMENDED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.REGISTERED;
import static id.pendopo.benchmarks.walk.Aid.AidStage.SURVEYED;

import id.pendopo.benchmarks.walk.Aid.AidRole;
import id.pendopo.benchmarks.walk.Aid.AidStage;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.OfficeHours;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.core.workflow.Workflow;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The walk on the library's engine, written as an author of a procedure writes it. Immutable and thread-safe. */
public final class Engine {
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 1", Standing.OWN_DECISION);
    private static final CaseId CASE = CaseId.of(Script.CASE);
    private static final RegionCode REGION = RegionCode.parse(Script.REGION);

    private final Workflow<Aid> workflow = workflow();
    private final Script script;
    private final Occasion[] occasions;

    /** Over this script; an occasion is what a host makes of a request, so it is made before anything is measured. */
    public Engine(Script script) {
        this.script = script;
        this.occasions =
                script.turns().stream().map(turn -> occasion(turn, script)).toArray(Occasion[]::new);
    }

    private static Occasion occasion(Script.Turn turn, Script script) {
        return Occasion.of(
                turn.at(),
                Script.OFFSET,
                OfficeHours.DEFAULT,
                script.calendar(),
                Actor.of(turn.person(), turn.role()),
                CommandId.of(turn.commandId()));
    }

    /** The whole walk; every entry is handed on as a store would take it. */
    public CaseFile<Aid> walk(Consumer<Entry<Aid>> journal) {
        return walk(occasions.length, journal);
    }

    /** The first steps of the walk. */
    public CaseFile<Aid> walk(int steps, Consumer<Entry<Aid>> journal) {
        CaseFile<Aid> file = taken(workflow.open(CASE, REGION, script.command(0), occasions[0]), journal);
        for (int i = 1; i < steps; i++) {
            file = taken(workflow.decide(file, script.command(i), occasions[i]), journal);
        }
        return file;
    }

    private static CaseFile<Aid> taken(Decision<Aid> decision, Consumer<Entry<Aid>> journal) {
        if (decision instanceof Decision.Accepted<Aid> accepted) {
            journal.accept(accepted.entry());
            return accepted.file();
        }
        throw new IllegalStateException("walk: a step was refused with " + decision.findings());
    }

    /** The occasion of one turn. */
    public Occasion occasion(int turn) {
        return occasions[turn];
    }

    /** The procedure. */
    public static Workflow<Aid> workflow() {
        return Workflow.<Aid>of("contoh/aid", new PolicyStamp(Script.POLICY, "0".repeat(64)))
                .commands(Aid.AidCommand.class)
                .events(Aid.AidEvent.class)
                .steps(steps())
                .parties(AidRole.APPLICANT)
                .separating(Script.OFFICERS.toArray(Role[]::new))
                .rooms(Arrays.stream(AidStage.values())
                        .filter(stage -> Script.daysAt(stage) > 0)
                        .map(stage -> Room.waiting(stage).within(TERM, Term.workingDays(Script.daysAt(stage))))
                        .toList())
                .endingWellAt(CLOSED)
                .endingAt(LAPSED)
                .build();
    }

    private static List<Step<Aid>> steps() {
        return List.of(
                step("Pemohon mengajukan", AidRole.APPLICANT)
                        .as(Manner.REQUESTED)
                        .opening(Aid.File.class)
                        .to(FILED)
                        .creating((file, o) -> new Aid.Filed(file.amount())),
                step("Loket mencatat", AidRole.FRONT_OFFICE)
                        .on(Aid.Register.class)
                        .from(FILED)
                        .to(REGISTERED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Noted(c.agenda())),
                step("Pemeriksa menyatakan lengkap", AidRole.VERIFIER)
                        .on(Aid.Verify.class)
                        .from(REGISTERED)
                        .to(CHECKED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Noted("verified")),
                step("Petugas meninjau lapangan", AidRole.SURVEYOR)
                        .on(Aid.Survey.class)
                        .from(CHECKED)
                        .to(SURVEYED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Noted("surveyed")),
                step("Perangkat daerah merekomendasikan", AidRole.EVALUATOR)
                        .on(Aid.Recommend.class)
                        .from(SURVEYED)
                        .to(RECOMMENDED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Decided(c.amount())),
                step("TAPD mempertimbangkan", AidRole.BUDGET_TEAM)
                        .on(Aid.Consider.class)
                        .from(RECOMMENDED)
                        .to(CONSIDERED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Decided(c.amount())),
                step("Kepala daerah menyetujui", AidRole.REGION_HEAD)
                        .on(Aid.Approve.class)
                        .from(CONSIDERED)
                        .to(APPROVED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Decided(c.amount())),
                step("Sekretaris daerah menetapkan", AidRole.SECRETARY)
                        .on(Aid.Decree.class)
                        .from(APPROVED)
                        .to(DECREED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Noted(c.number())),
                step("Pemohon menandatangani perjanjian", AidRole.APPLICANT)
                        .as(Manner.REQUESTED)
                        .on(Aid.Agree.class)
                        .from(DECREED)
                        .to(AGREED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Noted(c.number())),
                step("Bendahara membayar", AidRole.TREASURER)
                        .on(Aid.Pay.class)
                        .from(AGREED)
                        .to(PAID)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Paid(c.amount())),
                step("Pemohon melaporkan", AidRole.APPLICANT)
                        .as(Manner.REQUESTED)
                        .on(Aid.Report.class)
                        .from(PAID)
                        .to(CLOSED)
                        .given(Script.OVER_REQUEST, Engine::withinRequest)
                        .recording((file, c, o) -> new Aid.Noted("reported")),
                step("Batas waktu lewat", Role.SYSTEM)
                        .on(Aid.Lapse.class)
                        .fromAnyOpen()
                        .to(LAPSED)
                        .whenPassed(TERM, file -> new Aid.Lapse())
                        .recording((file, c, o) -> new Aid.Noted("lapsed")));
    }

    private static StepDraft<Aid> step(String title, Role by) {
        return Step.<Aid>of(title).under(ARTICLE).by(by);
    }

    private static List<Finding> withinRequest(CaseFile<Aid> file, Occasion o) {
        if (file.data().isWithinRequest()) {
            return List.of();
        }
        return Finding.block(Script.OVER_REQUEST)
                .at("amount")
                .found(file.data().decided())
                .expected(Relation.AT_MOST, file.data().requested())
                .only(ARTICLE);
    }
}
