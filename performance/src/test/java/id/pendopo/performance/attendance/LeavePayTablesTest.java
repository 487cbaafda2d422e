package id.pendopo.performance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.leave.AbsenceClass;
import id.pendopo.performance.leave.LeavePayRule;
import id.pendopo.performance.leave.LeavePayTable;
import id.pendopo.performance.leave.LeavePayTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How absence is paid by each printed table, on the last day of each tier and the first of the next. */
class LeavePayTablesTest {
    private static final AttendancePolicy POLICY = RegionPack.fromFiles(
                    Map.of("region.json", """
                            {"code": "32.73", "name": "Kota Bandung", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                             "legalBasis": {"number": "1", "year": 2025, "date": "2025-01-02", "title": "Contoh", "standing": "ILLUSTRATION"}}
                            """, "performance.json", "{\"attendance\": {}}"),
                    Opening.strict().allowingIllustration())
            .book(AttendancePolicy.schema())
            .policy(LocalDate.of(2026, 5, 4));

    private static Optional<LeavePayTier> tier(String table, AbsenceClass absence, int day, int month) {
        return POLICY.leavePay(Code.of(table)).orElseThrow().find(absence).flatMap(rule -> rule.at(day, month));
    }

    @ParameterizedTest
    @CsvSource({
        "BKKBN_6_2023, SICK, 3, 1, CUT_PER_DAY, 0",
        "BKKBN_6_2023, SICK, 4, 1, CUT_PER_DAY, 1",
        "BKKBN_6_2023, SICK, 90, 4, CUT_PER_DAY, 1",
        "BKKBN_6_2023, SICK_INPATIENT, 30, 2, CUT_PER_DAY, 0",
        "BKKBN_6_2023, SICK_INPATIENT, 31, 2, CUT_PER_DAY, 1",
        "BKKBN_6_2023, SICK_DUTY_ACCIDENT, 90, 4, CUT_PER_DAY, 0",
        "BPIP_3_2021, SICK, 3, 1, CUT_PER_DAY, 0",
        "BPIP_3_2021, SICK, 4, 1, CUT_PER_DAY, 1.5",
        "BPIP_3_2021, SICK_INPATIENT, 60, 3, CUT_PER_DAY, 0",
        "BPIP_3_2021, SICK_INPATIENT, 61, 3, CUT_PER_DAY, 1.5",
        "JAKARTA_193_2015, SICK, 3, 1, PAID, 20",
        "JAKARTA_193_2015, SICK, 92, 3, PAID, 20",
        "JAKARTA_193_2015, MATERNITY, 1, 1, PAID, 50",
        "JAKARTA_193_2015, MATERNITY_THIRD, 1, 1, PAID, 0",
        "JAKARTA_193_2015, IMPORTANT_REASON, 10, 1, CUT_PER_DAY, 0",
        "JAKARTA_193_2015, IMPORTANT_REASON, 11, 1, CUT_PER_DAY, 2",
        "JAKARTA_193_2015, LONG, 1, 1, PAID, 0",
        "JAKARTA_193_2015, DETAINED, 1, 1, PAID, 0",
        "PERMENTAN, SICK, 2, 1, PAID, 100",
        "PERMENTAN, SICK, 3, 1, PAID, 75",
        "PERMENTAN, SICK, 14, 1, PAID, 75",
        "PERMENTAN, SICK, 15, 1, PAID, 50",
        "PERMENTAN, SICK, 30, 1, PAID, 50",
        "PERMENTAN, SICK, 31, 1, PAID, 30",
        "PERMENTAN, SICK, 31, 2, PAID, 30",
        "PERMENTAN, SICK, 70, 3, PAID, 20",
        "PERMENTAN, SICK, 180, 6, PAID, 20",
        "PERMENTAN, SICK, 190, 7, PAID, 10",
        "PERMENTAN, SICK, 540, 18, PAID, 10",
        "PERMENTAN, MATERNITY_THIRD, 1, 1, PAID, 60",
        "PERMENTAN, MATERNITY_THIRD, 40, 2, PAID, 30",
        "PERMENTAN, MATERNITY_THIRD, 80, 3, PAID, 20",
        "PERMENTAN, LONG, 1, 1, PAID, 50",
        "PERMENTAN, LONG, 80, 3, PAID, 10",
        "PERMENTAN, ANNUAL, 9, 1, PAID, 100",
        "PENDOPO_1, SICK, 3, 1, CUT_PER_DAY, 0",
        "PENDOPO_1, SICK, 5, 1, CUT_PER_DAY, 1",
        "PENDOPO_1, MATERNITY_THIRD, 60, 2, PAID, 100",
        "PENDOPO_1, LONG, 1, 1, PAID, 50",
        "PENDOPO_1, IMPORTANT_REASON, 5, 1, CUT_PER_DAY, 0",
        "PENDOPO_1, IMPORTANT_REASON, 6, 1, CUT_PER_DAY, 2",
        "PENDOPO_1, UNPAID, 400, 14, PAID, 0",
        "PENDOPO_1, STUDY, 1, 1, PAID, 0"
    })
    void absence_is_paid_as_it_was_printed(
            String table, AbsenceClass absence, int day, int month, LeavePayTier.Effect effect, String percent) {
        LeavePayTier tier = tier(table, absence, day, month).orElseThrow();
        assertThat(tier.effect()).isEqualTo(effect);
        assertThat(tier.percent()).isEqualTo(Percentage.parse(percent));
    }

    @Test
    void what_breaks_off_or_is_not_printed_is_not_there() {
        assertThat(tier("BKKBN_6_2023", AbsenceClass.SICK, 91, 4)).isEmpty();
        assertThat(tier("BKKBN_6_2023", AbsenceClass.SICK_DUTY_ACCIDENT, 91, 4)).isEmpty();
        assertThat(tier("BKKBN_6_2023", AbsenceClass.LONG, 1, 1)).isEmpty();
        assertThat(tier("JAKARTA_193_2015", AbsenceClass.SICK, 2, 1)).isEmpty();
        assertThat(tier("JAKARTA_193_2015", AbsenceClass.SICK, 93, 4)).isEmpty();
        assertThat(tier("PERMENTAN", AbsenceClass.SICK, 541, 19)).isEmpty();
        assertThat(tier("PERMENTAN", AbsenceClass.IMPORTANT_REASON, 1, 1)).isEmpty();
        assertThat(POLICY.leavePay(Code.of("BKKBN_6_2023")).flatMap(LeavePayTable::note))
                .isPresent();
        assertThat(POLICY.leaveTables().value()).hasSize(5);
    }

    @Test
    void a_table_whose_regulation_was_not_named_does_not_name_one_as_its_source() {
        LeavePayTable jakarta = POLICY.leavePay(Code.of("JAKARTA_193_2015")).orElseThrow();
        assertThat(jakarta.source().regulation()).doesNotContain("193");
        assertThat(jakarta.note().orElseThrow().id()).startsWith("Bahwa bagian cuti ini dari Pergub 193/2015");
    }

    @Test
    void tiers_follow_each_other() {
        LeavePayTier days = tier(LeavePayTier.Unit.DAY, 1, 30);
        assertThat(rule(days, tier(LeavePayTier.Unit.MONTH, 2, 3)).at(45, 2)).isPresent();
        assertThatThrownBy(() -> rule(days, tier(LeavePayTier.Unit.MONTH, 3, 4)))
                .hasMessageContaining("no gap");
        assertThatThrownBy(() -> rule(days, tier(LeavePayTier.Unit.DAY, 32, 40)))
                .hasMessageContaining("no gap");
        assertThatThrownBy(() -> rule(days, tier(LeavePayTier.Unit.DAY, 30, 40)))
                .hasMessageContaining("no overlap");
        assertThatThrownBy(() -> rule(tier(LeavePayTier.Unit.DAY, 1, 27), tier(LeavePayTier.Unit.MONTH, 2, 3)))
                .hasMessageContaining("no gap");
        assertThatThrownBy(() -> rule()).hasMessageContaining("no tier");
    }

    private static LeavePayTier tier(LeavePayTier.Unit unit, int first, int last) {
        return new LeavePayTier(unit, first, Optional.of(last), LeavePayTier.Effect.PAID, Percentage.of(50));
    }

    private static LeavePayRule rule(LeavePayTier... tiers) {
        return new LeavePayRule(
                AbsenceClass.SICK,
                LeavePayRule.Reckoning.BY_PLACE,
                LeavePayRule.DayCounting.CALENDAR_DAYS,
                List.of(tiers));
    }
}
