package id.pendopo.performance.period;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.notice.Notice;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Page;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.activity.SigningState;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an office's own months say to other procedures. */
class PeriodOfficeTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(Months.PACK)
            .with(store)
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(new Books(), new PeriodFacts().over(Months.PACK, store, new byte[32]))
            .procedures(new PeriodProcedure())
            .open();
    private int attempts;

    /** Nothing is open, and there is money. */
    private static final class Books implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(MonthState.FACT, BudgetLine.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return request.fact().equals(MonthState.FACT)
                    ? new Reading.Found<>(Months.settled(), at, "books", "1")
                    : new Reading.Found<>(new BudgetLine(Rupiah.of(100_000_000)), at, "books", "1");
        }
    }

    /** Whom it is told to. */
    private List<String> does(String when, PeriodRole role, PeriodCommand command) {
        Answer answer = office.handle(
                PeriodPolicy.PROCEDURE,
                CaseId.of("march-1"),
                command,
                Months.who(role),
                at(when),
                CommandId.of("c-" + ++attempts));
        assertThat(answer.findings()).filteredOn(Finding::isBlock).isEmpty();
        return told(office.notices(answer));
    }

    private static List<String> told(List<Notice> notices) {
        assertThat(notices)
                .allSatisfy(one -> assertThat(one.toString())
                        .doesNotContain("8.000.000")
                        .doesNotContain("8000000")
                        .doesNotContain("ani"));
        return notices.stream()
                .map(one ->
                        one.key().replace("performance.", "") + " " + one.to().key())
                .toList();
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private Reading<?> signing(String subject) {
        return new SigningFacts()
                .over(Months.PACK, store, new byte[32])
                .read(new FactRequest(SigningState.FACT, subject), at("2026-05-04T09:00"));
    }

    private Object march() {
        return ((Reading.Found<?>) signing(SigningState.subject(Months.UNIT, Months.MARCH))).value();
    }

    /** One signature of two is none. */
    @Test
    void a_month_is_signed_for_others_once_both_have_signed() {
        assertThat(march()).isEqualTo(SigningState.UNSIGNED);
        does("2026-03-01T00:10", PeriodRole.PAY_PROGRAM, Months.opening());
        does("2026-04-06T09:00", PeriodRole.UNIT_ADMIN, new PeriodCommand.Close());
        does("2026-04-06T10:00", PeriodRole.PAY_PROGRAM, new PeriodCommand.Compute(Months.run()));
        does("2026-04-07T09:00", PeriodRole.HR_OFFICE, new PeriodCommand.Verify(Months.SEEN));
        does("2026-04-08T09:00", PeriodRole.PAY_CLERK, new PeriodCommand.Sign(Months.SEEN));
        assertThat(march()).isEqualTo(SigningState.UNSIGNED);
        does("2026-04-08T10:00", PeriodRole.UNIT_HEAD, new PeriodCommand.Sign(Months.SEEN));
        assertThat(march()).isEqualTo(SigningState.SIGNED);
        assertThat(((Reading.Found<?>) signing("DINAS/2026-04")).value()).isEqualTo(SigningState.UNSIGNED);
        assertThat(((Reading.Found<?>) signing("OTHER/2026-03")).value()).isEqualTo(SigningState.UNSIGNED);
    }

    /** Each officer hears that it is his turn, and nobody an amount or a name. */
    @Test
    void whoever_is_next_is_told_and_what_was_sent_back_goes_to_the_unit() {
        assertThat(does("2026-03-01T00:10", PeriodRole.PAY_PROGRAM, Months.opening()))
                .containsExactly("monthTurn UNIT_ADMIN/DINAS");
        does("2026-04-06T09:00", PeriodRole.UNIT_ADMIN, new PeriodCommand.Close());
        assertThat(does("2026-04-06T10:00", PeriodRole.PAY_PROGRAM, new PeriodCommand.Compute(Months.run())))
                .contains("monthTurn HR_OFFICE/DINAS");
        assertThat(does("2026-04-06T11:00", PeriodRole.HR_OFFICE, new PeriodCommand.Reject(Code.of("LATE_PAPER"))))
                .contains("runRejected UNIT_ADMIN/DINAS");
        does("2026-04-06T12:00", PeriodRole.PAY_PROGRAM, new PeriodCommand.Compute(Months.run()));
        does("2026-04-07T09:00", PeriodRole.HR_OFFICE, new PeriodCommand.Verify(Months.SEEN));
        does("2026-04-08T09:00", PeriodRole.PAY_CLERK, new PeriodCommand.Sign(Months.SEEN));
        assertThat(does("2026-04-08T10:00", PeriodRole.UNIT_HEAD, new PeriodCommand.Sign(Months.SEEN)))
                .containsExactly("monthTurn TREASURER/DINAS");
        assertThat(told(office.reminders(at("2026-04-15T09:00"), Page.first(10)).rows()))
                .containsExactlyInAnyOrder("paySoon HR_OFFICE/DINAS", "paySoon TREASURER/DINAS");
        does("2026-04-17T09:00", PeriodRole.TREASURER, Months.paying(LocalDate.of(2026, 4, 17)));
        assertThat(does(
                        "2026-05-04T09:00",
                        PeriodRole.HR_OFFICE,
                        new PeriodCommand.OrderCorrection(Code.of("AUDIT"), List.of(Months.ANI), Months.paper())))
                .contains("correctionOrdered HR_OFFICE/DINAS");
        assertThat(does(
                        "2026-05-04T10:00",
                        PeriodRole.PAY_PROGRAM,
                        new PeriodCommand.ComputeCorrection(1, Months.run("b", "f", 8_000_000))))
                .contains("correctionComputed HR_OFFICE/DINAS");
    }

    @Test
    void what_the_host_does_not_know_of_a_month_is_unavailable() {
        FactRequest asked = new FactRequest(MonthState.FACT, MonthState.subject(Months.UNIT, Months.MARCH));
        assertThat(MonthDesk.over(Months.PACK, store, (unit, month) -> Optional.empty())
                        .read(asked, at("2026-04-06T09:00")))
                .isInstanceOf(Reading.Unavailable.class);
        assertThat(((Reading.Found<?>) MonthDesk.over(
                                        Months.PACK, store, (unit, month) -> Optional.of(new MonthDesk.Unsettled(2, 3)))
                                .read(asked, at("2026-04-06T09:00")))
                        .value())
                .isEqualTo(new MonthState(0, 2, 3, List.of()));
    }
}
