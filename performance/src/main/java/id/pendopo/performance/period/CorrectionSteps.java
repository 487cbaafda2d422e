package id.pendopo.performance.period;

import static id.pendopo.performance.period.PeriodRole.HR_OFFICE;
import static id.pendopo.performance.period.PeriodRole.PAY_PROGRAM;
import static id.pendopo.performance.period.PeriodStage.CORRECTED;
import static id.pendopo.performance.period.PeriodStage.PAID;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.performance.employee.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The page of what is looked at again beside a paid month (<i>koreksi</i>); no step of it touches the month's own run. */
final class CorrectionSteps {
    private static StepDraft<Period> step(String title, LegalSource... sources) {
        return Step.<Period>of(title).under(sources);
    }

    List<Step<Period>> correcting() {
        return List.of(
                step("Koreksi diperintahkan", CorrectionRules.BESIDE)
                        .by(HR_OFFICE)
                        .on(PeriodCommand.OrderCorrection.class)
                        .from(PAID, CORRECTED)
                        .staying()
                        .given("performance.CORRECTIONS_LIMIT", CorrectionRules::mayBeMore)
                        .provided(
                                "performance.OWN_PAY",
                                (file, told, o) -> CorrectionRules.isNotOwn(told.employees(), o.actor()))
                        .recording((file, told, o) -> ordered(
                                file,
                                told.cause(),
                                told.employees(),
                                Optional.empty(),
                                o,
                                Optional.of(
                                        o.actor().onBehalfOf().orElse(o.actor().person())))),
                step("Koreksi karena putusan berkas lain", CorrectionRules.BESIDE)
                        .by(Role.SYSTEM)
                        .on(PeriodCommand.CorrectAfter.class)
                        .from(PeriodStage.values())
                        .staying()
                        .following()
                        .recording((file, told, o) -> ordered(
                                file, told.cause(), told.employees(), Optional.of(told.basis()), o, Optional.empty())),
                step("Selisih koreksi dihitung", CorrectionRules.BESIDE, PeriodRules.FIXED)
                        .by(PAY_PROGRAM)
                        .as(Manner.ENTERED)
                        .on(PeriodCommand.ComputeCorrection.class)
                        .from(PAID, CORRECTED)
                        .staying()
                        .provided(
                                "performance.CORRECTION_NOT_NOW",
                                (file, told, o) -> CorrectionRules.isAt(
                                        file, told.number(), Correction.State.ORDERED, Correction.State.COMPUTED))
                        .provided(
                                "performance.RUN_OF_ANOTHER_MONTH",
                                (file, told, o) -> PeriodRules.isOfThis(file, told.differences(), "differences"))
                        .provided(
                                "performance.CORRECTION_TWICE",
                                (file, told, o) -> CorrectionRules.isNotTwice(
                                        file, told.number(), Optional.of(told.differences())))
                        .recording((file, told, o) -> moved(file, told.number(), one -> one.with(told.differences()))),
                step("Koreksi diverifikasi orang lain", CorrectionRules.BESIDE, CorrectionRules.TWO)
                        .by(HR_OFFICE)
                        .on(PeriodCommand.VerifyCorrection.class)
                        .from(PAID, CORRECTED)
                        .to(CORRECTED)
                        .provided(
                                "performance.CORRECTION_NOT_NOW",
                                (file, told, o) -> CorrectionRules.isAt(file, told.number(), Correction.State.COMPUTED))
                        .provided(
                                "performance.ANOTHER_RUN",
                                (file, told, o) -> CorrectionRules.isTheRun(file, told.number(), told.resultHash()))
                        .provided(
                                "performance.CORRECTION_SAME_PERSON",
                                (file, told, o) -> CorrectionRules.isAnotherPerson(file, told.number(), o.actor()))
                        .provided(
                                "performance.OWN_PAY",
                                (file, told, o) -> CorrectionRules.isNotOwn(file, told.number(), o.actor()))
                        .provided(
                                "performance.CORRECTION_TWICE",
                                (file, told, o) -> CorrectionRules.isNotTwice(file, told.number(), Optional.empty()))
                        .recording((file, told, o) ->
                                moved(file, told.number(), one -> one.with(Correction.State.VERIFIED))),
                step("Koreksi dihentikan", CorrectionRules.BESIDE)
                        .by(HR_OFFICE)
                        .on(PeriodCommand.DropCorrection.class)
                        .from(PAID, CORRECTED)
                        .staying()
                        .provided(
                                "performance.CORRECTION_NOT_NOW",
                                (file, told, o) -> CorrectionRules.isAt(
                                        file, told.number(), Correction.State.ORDERED, Correction.State.COMPUTED))
                        .provided(
                                "performance.CORRECTION_OWED",
                                (file, told, o) -> CorrectionRules.mayBeDropped(file, told.number()))
                        .provided(
                                "performance.OWN_PAY",
                                (file, told, o) -> CorrectionRules.isNotOwn(file, told.number(), o.actor()))
                        .recording((file, told, o) ->
                                moved(file, told.number(), one -> one.with(Correction.State.DROPPED))),
                step("Selisih diperhitungkan dalam bulan kemudian", CorrectionRules.BESIDE)
                        .by(PAY_PROGRAM)
                        .as(Manner.ENTERED)
                        .on(PeriodCommand.CarryCorrection.class)
                        .from(CORRECTED)
                        .staying()
                        .needing(
                                CarriedLines.FACT,
                                (file, told) ->
                                        CarriedLines.subject(file.id(), told.number(), told.into(), told.units()))
                        .provided(
                                "performance.CORRECTION_NOT_NOW",
                                (file, told, o) -> CorrectionRules.isAt(file, told.number(), Correction.State.VERIFIED))
                        .provided(
                                "performance.CORRECTION_BACKWARDS",
                                (file, told, o) -> CorrectionRules.isLater(file, told.into()))
                        .provided(
                                "performance.CARRIED_NOT_SIGNED",
                                (file, told, o) -> CorrectionRules.isSigned(o.fact(CarriedLines.FACT)))
                        .provided(
                                "performance.CARRIED_OTHERWISE",
                                (file, told, o) ->
                                        CorrectionRules.isCarried(file, told.number(), o.fact(CarriedLines.FACT)))
                        .recording((file, told, o) -> moved(file, told.number(), one -> one.carriedInto(told.into()))));
    }

    private static PeriodEvent ordered(
            CaseFile<Period> file,
            Code cause,
            List<EmployeeId> employees,
            Optional<CaseId> basis,
            Occasion o,
            Optional<PersonRef> by) {
        return new PeriodEvent.CorrectionMoved(
                Correction.ordered(file.data().corrections().size() + 1, cause, employees, basis, o.today(), by));
    }

    private static PeriodEvent moved(CaseFile<Period> file, int number, UnaryOperator<Correction> change) {
        return new PeriodEvent.CorrectionMoved(
                change.apply(file.data().correction(number).orElseThrow()));
    }
}
