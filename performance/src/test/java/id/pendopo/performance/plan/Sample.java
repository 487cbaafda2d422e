package id.pendopo.performance.plan;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Ratio;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.rating.BehaviourValue;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.HeadCount;
import id.pendopo.performance.rating.OrganisationPredikat;
import id.pendopo.performance.rating.Predikat;
import id.pendopo.performance.rating.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented analyst of an invented office, and what is written about him. */
final class Sample {
    static final EmployeeId EMPLOYEE = EmployeeId.of("employee");
    static final EmployeeId ASSESSOR = EmployeeId.of("assessor");
    static final EmployeeId SUPERIOR = EmployeeId.of("superior");
    static final UnitCode UNIT = UnitCode.of("DISKOMINFO");
    static final PositionCode POSITION = PositionCode.of("ANALIS_SISTEM");
    static final PlanKey KEY = new PlanKey(EMPLOYEE, POSITION, LocalDate.of(2024, 3, 1), 2026);

    private Sample() {}

    static Code code(String value) {
        return Code.of(value);
    }

    static DocumentRef paper(String id) {
        return new DocumentRef(id, Code.of("EVIDENCE"), "application/pdf", 1_000, "c".repeat(64));
    }

    static Indicator indicator(String code) {
        return Indicator.of(
                code(code), "Jumlah layanan yang terpasang", Indicator.Aspect.QUANTITY, Ratio.of(12), "layanan");
    }

    static ResultPlan result(String code, ResultPlan.Kind kind) {
        return new ResultPlan(
                code(code),
                "Layanan perangkat daerah tersedia",
                kind,
                ResultPlan.Approach.QUANTITATIVE,
                List.of(code("TUGAS_1")),
                Optional.of(code("ATASAN_1")),
                List.of(indicator("IKI_1")));
    }

    static PlanContent content(ResultPlan... results) {
        return new PlanContent(
                List.of(results),
                List.of(new PlanContent.Expectation(BehaviourValue.ADAPTIF, "Menyesuaikan diri dengan sistem baru")));
    }

    static PlanContent content() {
        return content(result("RHK_1", ResultPlan.Kind.MAIN));
    }

    static PlanContent other() {
        return content(result("RHK_1", ResultPlan.Kind.MAIN), result("RHK_2", ResultPlan.Kind.ADDITIONAL));
    }

    static PlanPlace place() {
        return place(false, false);
    }

    static PlanPlace place(boolean head, boolean top) {
        return new PlanPlace(
                UNIT,
                POSITION,
                head,
                top,
                KEY.since(),
                Optional.empty(),
                ASSESSOR,
                Optional.of(SUPERIOR),
                List.of(code("TUGAS_1"), code("TUGAS_2")),
                List.of(code("ATASAN_1")));
    }

    /** Ten people of a good unit, spread as the circular leads one to expect. */
    static UnitRating unit(OrganisationPredikat predikat) {
        return new UnitRating(
                UNIT,
                2026,
                predikat,
                "Contoh 1/2026",
                new HeadCount(Map.of(
                        Predikat.SANGAT_BAIK, 1,
                        Predikat.BAIK, 6,
                        Predikat.BUTUH_PERBAIKAN, 1,
                        Predikat.KURANG, 1,
                        Predikat.SANGAT_KURANG, 1)));
    }

    static PersonalText words(String text) {
        return PersonalText.of(text);
    }

    static PlanCommand.Report report(int period) {
        return new PlanCommand.Report(
                period,
                List.of(new Execution.Achieved(
                        code("RHK_1"), code("IKI_1"), Optional.of(Ratio.of(3)), paper("evidence-1"))));
    }

    static PlanCommand.EvaluateYear year(Rating results, Rating behaviour) {
        return new PlanCommand.EvaluateYear(results, behaviour, Optional.empty(), Optional.empty());
    }

    static PlanCommand.EnterPast past(int year, HalfYear half, PastMarks marks) {
        return new PlanCommand.EnterPast(
                new PlanKey(EMPLOYEE, POSITION, LocalDate.of(2019, 1, 1), year), half, marks, paper("sheet-1"));
    }

    static PastMarks points(String results, String behaviour) {
        return new PastMarks(
                Optional.of(new PastMarks.Points(Ratio.parse(results), Ratio.parse(behaviour), false, false)),
                Optional.empty());
    }
}
