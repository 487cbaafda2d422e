package id.pendopo.performance.attendance;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeavePayTier;
import id.pendopo.testkit.json.TwoJacksons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same JSON over Jackson 2 and 3, as it is printed here, and back to an equal value. */
class AttendanceJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final LegalSource SOURCE = LegalSource.ownDecision("Contoh");
    private static final String SOURCE_JSON = "{\"regulation\":\"Contoh\",\"standing\":\"OWN_DECISION\"}";
    private static final String NAME_JSON = "{\"id\":\"contoh\",\"en\":\"example\"}";

    private static void isWritten(Object value, String json) {
        TwoJacksons.writtenAs(value, value.getClass(), json);
    }

    @Test
    void a_day_and_its_scans_survive_json() {
        isWritten(
                AttendanceDay.of(
                        DAY,
                        DayStatus.PRESENT,
                        draft -> draft.scheduled(450)
                                .late(12)
                                .withoutScanOut()
                                .firstScan(DAY.atTime(7, 42, 5))
                                .document("K-1")),
                "{\"date\":\"2026-05-04\",\"status\":\"PRESENT\",\"scheduledMinutes\":450,\"lateMinutes\":12,\"earlyMinutes\":0,"
                        + "\"noScanIn\":false,\"noScanOut\":true,\"firstScan\":\"2026-05-04T07:42:05\",\"documents\":[\"K-1\"]}");
        isWritten(
                AttendanceDay.of(
                        DAY, DayStatus.SICK, draft -> draft.scheduled(450).absence(AbsenceClass.SICK_INPATIENT)),
                "{\"date\":\"2026-05-04\",\"status\":\"SICK\",\"absence\":\"SICK_INPATIENT\",\"scheduledMinutes\":450,\"lateMinutes\":0,"
                        + "\"earlyMinutes\":0,\"noScanIn\":false,\"noScanOut\":false,\"documents\":[]}");
        isWritten(
                Punch.manual(Hours.at("2026-05-04T07:30"), PunchDirection.IN, "K-1", Hours.OFFICER),
                "{\"at\":\"2026-05-04T00:30:00Z\",\"source\":\"MANUAL\",\"direction\":\"IN\",\"document\":\"K-1\",\"enteredBy\":\"P-9\"}");
        isWritten(
                Hours.hours("21:00", "07:00", "01:00", 60),
                "{\"start\":\"21:00:00\",\"end\":\"07:00:00\",\"breaks\":[{\"start\":\"01:00:00\",\"minutes\":60}]}");
    }

    @Test
    void tables_and_sanctions_survive_json() {
        isWritten(
                DeductionTable.of(
                        Code.of("X"),
                        Text.of("contoh", "example"),
                        SOURCE,
                        draft -> draft.absentDay(Percentage.of(3))
                                .late(List.of(new DeductionBracket(1, 1, Optional.empty(), Percentage.parse("0.5"))))
                                .noScanAs(1)),
                "{\"code\":\"X\",\"name\":" + NAME_JSON + ",\"source\":" + SOURCE_JSON
                        + ",\"base\":\"ALLOWANCE\",\"absentDay\":\"3\","
                        + "\"late\":[{\"level\":1,\"fromMinutes\":1,\"percent\":\"0.5\"}],\"early\":[],\"noScanInLevel\":1,"
                        + "\"noScanOutLevel\":1,\"others\":[]}");
        isWritten(
                new LeavePayTable(
                        Code.of("X"),
                        Text.of("contoh", "example"),
                        SOURCE,
                        List.of(new LeavePayRule(
                                AbsenceClass.SICK,
                                LeavePayRule.Reckoning.BY_PLACE,
                                LeavePayRule.DayCounting.WORKING_DAYS,
                                List.of(new LeavePayTier(
                                        LeavePayTier.Unit.DAY,
                                        1,
                                        Optional.of(3),
                                        LeavePayTier.Effect.CUT_PER_DAY,
                                        Percentage.ZERO)))),
                        Optional.empty()),
                "{\"code\":\"X\",\"name\":" + NAME_JSON + ",\"source\":" + SOURCE_JSON
                        + ",\"rules\":[{\"absence\":\"SICK\","
                        + "\"reckoning\":\"BY_PLACE\",\"counting\":\"WORKING_DAYS\",\"tiers\":[{\"unit\":\"DAY\",\"first\":1,\"last\":3,"
                        + "\"effect\":\"CUT_PER_DAY\",\"percent\":\"0\"}]}]}");
        isWritten(
                new SanctionInForce("SK-1", SanctionKind.RAISE_DELAY, DAY, Optional.of(6)),
                "{\"decree\":\"SK-1\",\"kind\":\"RAISE_DELAY\",\"effective\":\"2026-05-04\",\"months\":6}");
    }
}
