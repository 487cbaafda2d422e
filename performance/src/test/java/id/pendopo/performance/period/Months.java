package id.pendopo.performance.period;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.testkit.workflow.Journey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The month of an invented office with two people on its list. */
final class Months {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("src", "test", "resources", "packs", "32.73");
    static final RegionPack PACK = with("{}");
    static final Workflow<Period> WORKFLOW = workflow(PACK);
    static final UnitCode UNIT = UnitCode.of("DINAS");
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final PolicyStamp PAY = PayComputation.of(PACK, MARCH).stamp();
    static final EmployeeId ANI = EmployeeId.of("ani");
    static final EmployeeId BUDI = EmployeeId.of("budi");

    private Months() {}

    /** The region of the tests, with these values of the month. */
    static RegionPack with(String period) {
        return with(period, pay());
    }

    /** The values of pay of the region of the tests. */
    static String pay() {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve("performance.json")))
                    .get("pay")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A region with these values of the month and of pay. */
    static RegionPack with(String period, String pay) {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (String name : new String[] {"region.json", "calendar.json"}) {
                texts.put(name, Files.readString(FOLDER.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.put("performance.json", "{\"period\": %s, \"pay\": %s}".formatted(period, pay));
        return RegionPack.fromFiles(texts, Opening.strict().allowingIllustration());
    }

    static Workflow<Period> workflow(RegionPack pack) {
        return PeriodProcedure.in(pack).on(LocalDate.of(2026, 3, 1)).orElseThrow();
    }

    static Actor who(PeriodRole role) {
        return Actor.of(role.name().toLowerCase(Locale.ROOT), role).of(UNIT.toCode());
    }

    static Actor person(String person, PeriodRole role) {
        return Actor.of(person, role).of(UNIT.toCode());
    }

    static MonthState settled() {
        return new MonthState(0, 0, 0, List.of());
    }

    static RunSummary run(String input, String result, long gross) {
        return new RunSummary(
                MARCH,
                UNIT,
                PAY,
                input.repeat(64),
                result.repeat(64),
                2,
                0,
                List.of(
                        new RunSummary.Total(Code.of("GROSS"), Rupiah.of(gross)),
                        new RunSummary.Total(Code.of("CORRECTION"), Rupiah.of(-100_000)),
                        new RunSummary.Total(Code.of("NET"), Rupiah.of(gross - 200_000))),
                List.of());
    }

    static RunSummary run() {
        return run("a", "b", 8_000_000);
    }

    static final String SEEN = "b".repeat(64);

    static List<BankResult> results() {
        return List.of(new BankResult(ANI, BankResult.Outcome.PAID), new BankResult(BUDI, BankResult.Outcome.RETURNED));
    }

    static DocumentRef paper() {
        return new DocumentRef("paper-1", Code.of("LETTER"), "application/pdf", 1_000, "c".repeat(64));
    }

    static PeriodCommand.Open opening() {
        return new PeriodCommand.Open(UNIT, MARCH, "d".repeat(64));
    }

    static PeriodCommand.Pay paying(LocalDate on) {
        return new PeriodCommand.Pay("SPM 12/2026", on, results());
    }

    static Journey<Period> fresh(Workflow<Period> workflow) {
        return Journey.of(workflow, "march-1", PACK.calendar())
                .knowing(OtherPeriods.FACT, new OtherPeriods(List.of()))
                .knowing(MonthState.FACT, settled())
                .knowing(CarriedLines.FACT, new CarriedLines(Rupiah.of(-100_000), List.of()))
                .knowing(BudgetLine.FACT, new BudgetLine(Rupiah.of(100_000_000)));
    }

    static Journey<Period> opened() {
        return fresh(WORKFLOW).open("2026-03-01T00:10", who(PeriodRole.PAY_PROGRAM), opening());
    }

    static Journey<Period> computed() {
        return opened().take("2026-04-06T09:00", who(PeriodRole.UNIT_ADMIN), new PeriodCommand.Close())
                .take("2026-04-06T10:00", who(PeriodRole.PAY_PROGRAM), new PeriodCommand.Compute(run()));
    }

    static Journey<Period> verified() {
        return computed().take("2026-04-07T09:00", who(PeriodRole.HR_OFFICE), new PeriodCommand.Verify(SEEN));
    }

    static Journey<Period> signed() {
        return verified()
                .take("2026-04-08T09:00", who(PeriodRole.PAY_CLERK), new PeriodCommand.Sign(SEEN))
                .take("2026-04-08T10:00", who(PeriodRole.UNIT_HEAD), new PeriodCommand.Sign(SEEN));
    }

    static Journey<Period> paid() {
        return signed().take("2026-04-17T09:00", who(PeriodRole.TREASURER), paying(LocalDate.of(2026, 4, 17)));
    }

    /** Every command there is, for a day. */
    static List<PeriodCommand> all(LocalDate day) {
        List<PeriodCommand> all = new ArrayList<>(List.of(
                opening(),
                new PeriodCommand.Close(),
                new PeriodCommand.Compute(run()),
                new PeriodCommand.Review(List.of(ANI)),
                new PeriodCommand.Verify(SEEN),
                new PeriodCommand.Reject(Code.of("WRONG_INPUT")),
                new PeriodCommand.Sign(SEEN),
                paying(day),
                new PeriodCommand.PayAgain(List.of(new BankResult(BUDI, BankResult.Outcome.RETURNED))),
                new PeriodCommand.Recompute(run()),
                new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(ANI), paper()),
                new PeriodCommand.CorrectAfter(Code.of("OBJECTION"), List.of(BUDI), CaseId.of("objection-1"))));
        for (int number = 1; number <= 3; number++) {
            all.add(new PeriodCommand.ComputeCorrection(number, run("e", "f", 100_000)));
            all.add(new PeriodCommand.VerifyCorrection(number, "f".repeat(64)));
            all.add(new PeriodCommand.DropCorrection(number, Code.of("NOTHING_WRONG")));
            all.add(new PeriodCommand.CarryCorrection(number, MARCH.plusMonths(10), List.of(UNIT)));
        }
        return all;
    }
}
