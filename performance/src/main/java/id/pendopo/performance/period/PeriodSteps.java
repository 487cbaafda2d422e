package id.pendopo.performance.period;

import static id.pendopo.performance.period.PeriodRole.AUDITOR;
import static id.pendopo.performance.period.PeriodRole.HR_OFFICE;
import static id.pendopo.performance.period.PeriodRole.PAY_CLERK;
import static id.pendopo.performance.period.PeriodRole.PAY_PROGRAM;
import static id.pendopo.performance.period.PeriodRole.TREASURER;
import static id.pendopo.performance.period.PeriodRole.UNIT_ADMIN;
import static id.pendopo.performance.period.PeriodRole.UNIT_HEAD;
import static id.pendopo.performance.period.PeriodStage.CLOSED;
import static id.pendopo.performance.period.PeriodStage.COMPUTED;
import static id.pendopo.performance.period.PeriodStage.CORRECTED;
import static id.pendopo.performance.period.PeriodStage.OPEN;
import static id.pendopo.performance.period.PeriodStage.PAID;
import static id.pendopo.performance.period.PeriodStage.SIGNED;
import static id.pendopo.performance.period.PeriodStage.VERIFIED;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import id.pendopo.performance.law.PerformanceLaw;
import java.util.List;

/** The page of a pay month until it is paid, and what an auditor may do (<i>dari pembukaan sampai pembayaran</i>). */
final class PeriodSteps {
    private final PeriodPolicy policy;
    private final PeriodRules rules;

    PeriodSteps(PeriodPolicy policy, PeriodRules rules) {
        this.policy = policy;
        this.rules = rules;
    }

    private static StepDraft<Period> step(String title, LegalSource... sources) {
        return Step.<Period>of(title).under(sources);
    }

    private static String subject(CaseFile<Period> file) {
        return MonthState.subject(file.data().unit(), file.data().month());
    }

    /** Only for who holds the role in the unit of this month. */
    private static <C extends Command> ActingStep<Period, C> ofUnit(ActingStep<Period, C> step) {
        return step.onlyFor((file, actor) -> actor.isOf(file.data().unit().toCode()));
    }

    List<Step<Period>> preparing() {
        return List.of(
                step(
                                "Bulan dibuka dengan ketentuan dan susunan pegawainya",
                                PerformanceLaw.ADDITIONAL_INCOME,
                                PeriodRules.ONCE)
                        .by(PAY_PROGRAM)
                        .as(Manner.ENTERED)
                        .opening(PeriodCommand.Open.class)
                        .to(OPEN)
                        .needingAnyAnswer(OtherPeriods.FACT, open -> MonthState.subject(open.unit(), open.month()))
                        .provided("performance.PERIOD_KNOWN", (open, o) -> rules.isFirst(o))
                        .provided("performance.MONTH_TO_COME", (open, o) -> rules.hasBegun(open.month(), o))
                        .provided("performance.PAY_NOT_IN_FORCE", (open, o) -> rules.isPayable(open.month()))
                        .ownedBy((open, o) -> List.of())
                        .until(
                                PeriodClock.PAYMENT,
                                (file, open, o) -> open.month()
                                        .plusMonths(1)
                                        .atDay(policy.payDay().value()))
                        .handling((file, open, o) -> file.handling()
                                .withUnit(open.unit().toCode())
                                .withExternal(PeriodDesk.MONTH, subject(file)))
                        .creating((open, o) -> new PeriodEvent.MonthOpened(
                                open.unit(), open.month(), rules.payOf(open.month()), open.roster())),
                ofUnit(step("Bulan ditutup unit", PeriodRules.WAY)
                                .by(UNIT_ADMIN)
                                .on(PeriodCommand.Close.class)
                                .from(OPEN)
                                .to(CLOSED))
                        .needing(MonthState.FACT, (file, c) -> subject(file))
                        .given("performance.CLOSING_EARLY", rules::mayBeClosed)
                        .provided("performance.MONTH_UNSETTLED", (file, c, o) -> rules.isSettled(o))
                        .recording((file, c, o) -> new PeriodEvent.MonthClosed()),
                step("Bulan dihitung", PeriodRules.FIXED)
                        .by(PAY_PROGRAM)
                        .as(Manner.ENTERED)
                        .on(PeriodCommand.Compute.class)
                        .from(CLOSED, COMPUTED)
                        .to(COMPUTED)
                        .provided(
                                "performance.RUN_OF_ANOTHER_MONTH",
                                (file, told, o) -> PeriodRules.isOfThis(file, told.summary(), "summary"))
                        .provided("performance.RUN_DIFFERS", (file, told, o) -> rules.repeats(file, told.summary()))
                        .recording((file, told, o) -> new PeriodEvent.MonthComputed(told.summary())),
                step("Persetujuan otomatis ditelaah", policy.autoApprovedLimit().source())
                        .by(HR_OFFICE)
                        .on(PeriodCommand.Review.class)
                        .from(CLOSED, COMPUTED)
                        .staying()
                        .provided(
                                "performance.OWN_PAY",
                                (file, told, o) -> CorrectionRules.isNotOwn(told.employees(), o.actor()))
                        .recording((file, told, o) -> new PeriodEvent.SilenceReviewed(told.employees())));
    }

    List<Step<Period>> deciding() {
        return List.of(
                step("Bulan diverifikasi", PeriodRules.READY, PeriodRules.FOUR)
                        .by(HR_OFFICE)
                        .on(PeriodCommand.Verify.class)
                        .from(COMPUTED)
                        .to(VERIFIED)
                        .needing(MonthState.FACT, (file, c) -> subject(file))
                        .needing(BudgetLine.FACT, (file, c) -> subject(file))
                        .given("performance.RUN_NOT_WHOLE", rules::isWhole)
                        .provided("performance.ANOTHER_RUN", (file, told, o) -> rules.isTheRun(file, told.resultHash()))
                        .provided("performance.ANOMALIES_OPEN", (file, c, o) -> rules.isClean(file, o))
                        .provided("performance.OVER_BUDGET_LINE", (file, c, o) -> rules.isWithinBudget(file, o))
                        .recording((file, told, o) -> new PeriodEvent.MonthVerified(told.resultHash())),
                step("Hasil hitung ditolak verifikator", PeriodRules.READY)
                        .by(HR_OFFICE)
                        .on(PeriodCommand.Reject.class)
                        .from(COMPUTED, VERIFIED)
                        .to(CLOSED)
                        .returning()
                        .recording((file, c, o) -> new PeriodEvent.RunRejected()),
                ofUnit(step(
                                        "Daftar ditandatangani pengguna anggaran dan bendahara gaji",
                                        PeriodRules.WAY,
                                        PeriodRules.FOUR)
                                .by(UNIT_HEAD, PAY_CLERK)
                                .on(PeriodCommand.Sign.class)
                                .from(VERIFIED)
                                .to(SIGNED))
                        .together(
                                Quorum.of(1, UNIT_HEAD).and(1, Manner.COSIGNED, PAY_CLERK),
                                (file, told, o) -> told.resultHash())
                        .provided("performance.ANOTHER_RUN", (file, told, o) -> rules.isTheRun(file, told.resultHash()))
                        .recording((file, told, o) -> new PeriodEvent.MonthSigned(told.resultHash())),
                step("Dibayar dengan surat perintah", PeriodRules.BANK, PeriodRules.FOUR)
                        .by(TREASURER)
                        .on(PeriodCommand.Pay.class)
                        .from(SIGNED)
                        .to(PAID)
                        .provided("performance.DAY_TO_COME", (file, paid, o) -> rules.dayHasCome(paid.on(), o))
                        .provided(
                                "performance.BANK_RESULTS",
                                (file, paid, o) -> rules.isForEverybody(file, paid.results()))
                        .stopping(PeriodClock.PAYMENT)
                        .recording((file, paid, o) ->
                                new PeriodEvent.MonthPaid(new Payment(paid.order(), paid.on(), paid.results()))),
                step("Yang dikembalikan bank dibayar ulang", PeriodRules.BANK)
                        .by(TREASURER)
                        .on(PeriodCommand.PayAgain.class)
                        .from(PAID, CORRECTED)
                        .staying()
                        .provided(
                                "performance.NOT_RETURNED", (file, paid, o) -> rules.hadComeBack(file, paid.results()))
                        .recording((file, paid, o) -> new PeriodEvent.PaidAgain(paid.results())),
                step("Dihitung ulang untuk pemeriksaan", PeriodRules.FIXED)
                        .by(AUDITOR)
                        .as(Manner.WITNESSED)
                        .on(PeriodCommand.Recompute.class)
                        .from(VERIFIED, SIGNED, PAID, CORRECTED)
                        .staying()
                        .provided(
                                "performance.RUN_OF_ANOTHER_MONTH",
                                (file, told, o) -> PeriodRules.isOfThis(file, told.summary(), "summary"))
                        .provided("performance.AUDIT_DIFFERS", (file, told, o) -> rules.agrees(file, told.summary()))
                        .recording((file, told, o) -> new PeriodEvent.Recomputed(
                                told.summary().inputHash(),
                                told.summary().resultHash(),
                                PeriodRules.isSame(file, told.summary()))));
    }
}
