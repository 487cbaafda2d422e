package id.pendopo.performance.sanction;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.workflow.Journey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is alleged against an invented civil servant, on Monday 2 March 2026. */
final class Cases {
    static final RegionPack PACK = RegionPack.open(
            Path.of("src", "test", "resources", "packs", "32.73"),
            Opening.strict().allowingIllustration());
    static final Workflow<Sanction> WORKFLOW =
            SanctionProcedure.in(PACK).on(LocalDate.of(2026, 3, 2)).orElseThrow();
    static final EmployeeId ANI = EmployeeId.of("ani");

    private Cases() {}

    static Actor who(SanctionRole role) {
        return Actor.of(role == SanctionRole.EMPLOYEE ? "ani" : role.name().toLowerCase(Locale.ROOT), role);
    }

    static DocumentRef paper(String id) {
        return new DocumentRef(id, Code.of("LETTER"), "application/pdf", 1_000, "c".repeat(64));
    }

    static SanctionCommand.Allege alleging() {
        return new SanctionCommand.Allege(ANI, UnitCode.of("DINAS"), List.of(Code.of("ABSENCE")), paper("report-1"));
    }

    static SanctionCommand.Impose imposing(String date, String effective, Optional<Integer> months) {
        return new SanctionCommand.Impose(
                SanctionKind.WRITTEN_REPRIMAND,
                "SK 1/2026",
                LocalDate.parse(date),
                LocalDate.parse(effective),
                months,
                paper("decree-1"));
    }

    static Journey<Sanction> alleged() {
        return Journey.of(WORKFLOW, "sanction-1", PACK.calendar())
                .open("2026-03-02T09:00", who(SanctionRole.SUPERIOR), alleging());
    }

    static Journey<Sanction> summoned() {
        return alleged()
                .take(
                        "2026-03-02T10:00",
                        who(SanctionRole.SUPERIOR),
                        new SanctionCommand.Summon(LocalDate.of(2026, 3, 11), paper("letter-1")));
    }

    static Journey<Sanction> examined() {
        return summoned()
                .take("2026-03-11T09:00", who(SanctionRole.HR_OFFICE), new SanctionCommand.Examine(paper("minutes-1")));
    }

    static Journey<Sanction> imposed(Optional<Integer> months) {
        return examined()
                .take("2026-03-16T09:00", who(SanctionRole.AUTHORITY), imposing("2026-03-16", "2026-03-31", months));
    }

    /** Every command there is, for a day. */
    static List<SanctionCommand> all(LocalDate day) {
        return List.of(
                alleging(),
                new SanctionCommand.Summon(day.plusDays(14), paper("letter-1")),
                new SanctionCommand.NoteAbsence(),
                new SanctionCommand.SummonAgain(day.plusDays(1), paper("letter-2")),
                new SanctionCommand.Examine(paper("minutes-1")),
                new SanctionCommand.ProceedUnheard(),
                imposing(day.toString(), day.plusDays(1).toString(), Optional.of(1)),
                imposing(day.toString(), day.toString(), Optional.empty()),
                new SanctionCommand.Acquit(Code.of("NOT_PROVEN")),
                new SanctionCommand.Activate(),
                new SanctionCommand.Expire(),
                new SanctionCommand.Finish(),
                new SanctionCommand.Annul(
                        Code.of("COURT"), "SK 2/2026", paper("decree-2"), List.of(CaseId.of("april-1"))));
    }
}
