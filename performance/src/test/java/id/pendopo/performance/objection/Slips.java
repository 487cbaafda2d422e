package id.pendopo.performance.objection;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.workflow.Journey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Ani's invented slip of March, received on Friday 17 April 2026. */
final class Slips {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    static final Workflow<Objection> WORKFLOW =
            ObjectionProcedure.in(PACK).on(LocalDate.of(2026, 4, 17)).orElseThrow();
    static final EmployeeId ANI = EmployeeId.of("ani");
    static final CaseId MARCH = CaseId.of("march-1");
    static final String REASONS = "Rahasia: surat sakit diterima tepat waktu";
    static final ContestedSlip SLIP =
            new ContestedSlip(MARCH, UnitCode.of("DINAS"), YearMonth.of(2026, 3), ANI, LocalDate.of(2026, 4, 17));

    private Slips() {}

    static Actor who(ObjectionRole role) {
        return Actor.of(role == ObjectionRole.EMPLOYEE ? "ani" : role.name().toLowerCase(Locale.ROOT), role);
    }

    static DocumentRef paper(String id) {
        return new DocumentRef(id, Code.of("LETTER"), "application/pdf", 1_000, "c".repeat(64));
    }

    static ObjectionCommand.File filing() {
        return new ObjectionCommand.File(
                MARCH, ANI, List.of(Code.of("DISCIPLINE")), PersonalText.of(REASONS), List.of(paper("evidence-1")));
    }

    static ObjectionCommand.Decide deciding(Objection.Outcome outcome) {
        return new ObjectionCommand.Decide(outcome, PersonalText.of(REASONS), paper("letter-1"));
    }

    static ObjectionCommand.Appeal appealing() {
        return new ObjectionCommand.Appeal(PersonalText.of(REASONS), List.of());
    }

    static ObjectionCommand.DecideAppeal decidingAppeal(Objection.Outcome outcome) {
        return new ObjectionCommand.DecideAppeal(outcome, PersonalText.of(REASONS), paper("letter-2"));
    }

    static Journey<Objection> fresh() {
        return Journey.of(WORKFLOW, "objection-1", PACK.calendar())
                .knowing(ContestedSlip.FACT, SLIP)
                .knowing(MonthRecord.FACT, new MonthRecord(List.of(PersonRef.of("verifier-1")), List.of()));
    }

    static Journey<Objection> filed() {
        return fresh().open("2026-04-20T09:00", who(ObjectionRole.EMPLOYEE), filing());
    }

    static Journey<Objection> reviewed() {
        return filed().take("2026-04-21T09:00", who(ObjectionRole.HR_OFFICE), new ObjectionCommand.TakeUp());
    }

    static Journey<Objection> decided(Objection.Outcome outcome) {
        return reviewed().take("2026-04-22T09:00", who(ObjectionRole.HR_OFFICE), deciding(outcome));
    }

    /** Every command there is. */
    static List<ObjectionCommand> all() {
        return List.of(
                filing(),
                new ObjectionCommand.AddEvidence(List.of(paper("evidence-2"))),
                new ObjectionCommand.TakeUp(),
                deciding(Objection.Outcome.ACCEPTED),
                deciding(Objection.Outcome.PARTLY),
                deciding(Objection.Outcome.REJECTED),
                new ObjectionCommand.NoteLate(),
                new ObjectionCommand.CloseWindow(),
                appealing(),
                decidingAppeal(Objection.Outcome.PARTLY),
                decidingAppeal(Objection.Outcome.REJECTED),
                new ObjectionCommand.Withdraw());
    }
}
