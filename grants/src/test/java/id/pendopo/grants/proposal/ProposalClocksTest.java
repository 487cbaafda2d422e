package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Entry;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What time demands: terms of the review, the end of the year, the report. */
class ProposalClocksTest {
    private static LocalDate due(Walk walk, String clock) {
        return walk.file().clocks().find(Code.of(clock)).orElseThrow().lastDay();
    }

    /** Worked example 4. */
    @Test
    void the_agency_has_fourteen_working_days_and_the_team_five_and_fourteen() {
        Walk walk = Walk.inBandung()
                .on("2025-06-30")
                .submitted(Sample.application())
                .accepted()
                .on("2025-07-07")
                .classified(Programme.NONE);
        assertThat(due(walk, "SKPD_EVALUATION")).isEqualTo("2025-07-25");
        walk.on("2025-07-28").recommended(50_000_000);
        assertThat(due(walk, "TEAM_VERIFICATION")).isEqualTo("2025-08-04");
        walk.on("2025-08-04").met();
        assertThat(due(walk, "TEAM_REPORT")).isEqualTo("2025-08-22");
        assertThat(walk.file().handling().nextDue()).contains(Instant.parse("2025-08-22T17:00:00Z"));
    }

    /** Worked example 20: the consequence bears the legal instant, whenever somebody takes it. */
    @Test
    void what_is_not_paid_by_the_end_of_the_year_lapses_on_new_years_day() {
        Walk walk = Walk.upTo(ProposalStage.DECREED).on("2026-12-31");
        walk.settle().isAt(ProposalStage.DECREED);
        walk.on("2027-01-04").settle().isAt(ProposalStage.LAPSED);
        Entry<Proposal> last = walk.entries().get(walk.entries().size() - 1);
        assertThat(last.legalAt()).isEqualTo(Instant.parse("2026-12-31T17:00:00Z"));
        assertThat(walk.ledger().used()).isEqualTo(Rupiah.ZERO);
        assertThat(walk.ledger().paid()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_hold_does_not_stop_the_end_of_the_year() {
        Walk.upTo(ProposalStage.PAYMENT_ORDERED)
                .does(ProposalRole.APIP_AUDITOR, "auditor", new ReviewCommand.Hold(Code.of("AUDIT")))
                .on("2027-01-01")
                .settle()
                .isAt(ProposalStage.LAPSED);
    }

    /** What was paid is accounted for; only the rest lapses. */
    @Test
    void after_a_first_payment_only_the_rest_lapses() {
        Walk walk = Walk.upTo(ProposalStage.DECREED)
                .agreed(30_000_000, 20_000_000)
                .paid(1, 30_000_000)
                .on("2026-12-31")
                .settle()
                .isAt(ProposalStage.AGREEMENT)
                .on("2027-01-01")
                .settle()
                .isAt(ProposalStage.IN_USE);
        assertThat(due(walk, "REPORT_DUE")).isEqualTo("2027-01-10");
        assertThat(walk.ledger().paid()).isEqualTo(Rupiah.of(30_000_000));
        assertThat(walk.ledger().committed()).isEqualTo(Rupiah.ZERO);
        walk.does(ProposalRole.RECIPIENT, "applicant", walk.report(30_000_000, 0, 0))
                .does(ProposalRole.REPORT_VERIFIER, "verifier", new AccountabilityCommand.AcceptReport("V-1"))
                .isAt(ProposalStage.CLOSED);
    }

    /** The activity ends on 31 October: one month later comes before 10 January. */
    @Test
    void the_report_is_due_one_month_after_the_activity_or_on_10_january_whichever_is_earlier() {
        Walk walk = Walk.upTo(ProposalStage.IN_USE);
        assertThat(due(walk, "REPORT_DUE")).isEqualTo("2026-11-30");
        walk.on("2026-11-30").settle().isAt(ProposalStage.IN_USE);
        walk.on("2026-12-01")
                .settle()
                .isAt(ProposalStage.REPORT_OVERDUE)
                .does(ProposalRole.RECIPIENT, "applicant", walk.report(50_000_000, 0, 0))
                .isAt(ProposalStage.REPORT_SUBMITTED);
    }

    @Test
    void the_two_dates_of_the_report_go_together_as_the_region_chooses() {
        LocalDate fixed = LocalDate.of(2027, 1, 10);
        LocalDate after = LocalDate.of(2026, 11, 30);
        LocalDate paid = LocalDate.of(2026, 6, 9);
        assertThat(ReportDueRule.MONTHS_AFTER_PAYMENT.dueOn(fixed, after, paid)).isEqualTo(paid);
        assertThat(ReportDueRule.FIXED.dueOn(fixed, after, paid)).isEqualTo(fixed);
        assertThat(ReportDueRule.EARLIER.dueOn(fixed, after, paid)).isEqualTo(after);
        assertThat(ReportDueRule.EARLIER.dueOn(fixed, fixed.plusDays(1), paid)).isEqualTo(fixed);
        assertThat(ReportDueRule.LATER.dueOn(fixed, after, paid)).isEqualTo(fixed);
        assertThat(ReportDueRule.LATER.dueOn(fixed, fixed.plusDays(1), paid)).isEqualTo(fixed.plusDays(1));
    }

    /** Paid on 2 March; the third month ends on 2 June, long before the activity does. */
    @Test
    void a_region_may_count_the_months_from_the_payment() {
        Walk walk = new Walk(Bandung.workflow(Bandung.with(text -> Bandung.inserted(
                        Bandung.inserted(text, "reportDueRule", "\"MONTHS_AFTER_PAYMENT\""),
                        "reportMonthsAfterPayment",
                        "3"))))
                .submitted(Sample.application())
                .accepted()
                .classified(Programme.NONE)
                .recommended(50_000_000)
                .considered(50_000_000)
                .approved(50_000_000)
                .inKuaPpas()
                .budgeted(50_000_000)
                .decreed(50_000_000)
                .agreed(50_000_000)
                .paid(1, 50_000_000)
                .isAt(ProposalStage.IN_USE);
        assertThat(due(walk, "REPORT_DUE")).isEqualTo("2026-06-02");
        walk.on("2026-06-02").settle().isAt(ProposalStage.IN_USE);
        walk.on("2026-06-03").settle().isAt(ProposalStage.REPORT_OVERDUE);
    }
}
