package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.LedgerPosting.Kind;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Several cases want money of one account, through a real office and its store: whatever they ask, what is set aside stays within the
 * ceiling, what is decreed within what is set aside, and a change of the budget asks again (I4 and I10 of the grants reference).
 */
class SharedCeilingTest {
    private static final BudgetPage PAGE = new BudgetPage(Bandung.CODE, 2026, Walk.ACCOUNT);

    private final Walk commands = Walk.inBandung().on("2025-06-02");
    private ProposalDesk desk = new ProposalDesk(0);

    @Property(tries = 6)
    void i4_i10_hold_for_random_cases_that_share_one_ceiling(@ForAll long seed) {
        Random random = new Random(seed);
        desk = new ProposalDesk(seed);
        assertThat(ceiling(30_000_000 + random.nextInt(60_000_000))).isEmpty();
        for (int number = 1; number <= 3; number++) {
            long amount = 5_000_000 + random.nextInt((int) Math.min(45_000_000, height() - 5_000_000));
            CaseId id = desk.listed("case-" + number, Sample.NAME, amount);
            long left = available();
            Answer budgeted = desk.handle(id, "budget", ProposalRole.BUDGET_OFFICER, commands.budget(amount));
            assertThat(budgeted.accepted()).as("%d of %d left", amount, left).isEqualTo(amount <= left);
            if (budgeted.accepted() && random.nextBoolean()) {
                desk.accepted(id, "head", ProposalRole.REGION_HEAD, decree(amount));
            }
            changeOfTheBudget(random);
        }
        assertThat(broken(movements())).isEmpty();
    }

    /** The check is of the movements that stand in the store, so a store that holds too much is caught. */
    @Test
    void i4_i10_can_fail() {
        CaseId id = CaseId.of("case-1");
        LedgerPosting ceiling = LedgerPosting.ceiling(PAGE, Rupiah.of(100));
        LedgerPosting reserve = LedgerPosting.of(PAGE, id, Kind.RESERVE, Rupiah.of(100));
        assertThat(broken(List.of(ceiling, reserve))).isEmpty();
        assertThat(broken(List.of(ceiling, reserve, LedgerPosting.ceiling(PAGE, Rupiah.of(99)))))
                .hasSize(1);
        assertThat(broken(List.of(ceiling, reserve, LedgerPosting.of(PAGE, id, Kind.COMMIT, Rupiah.of(101)))))
                .hasSize(1);
    }

    /** The ceiling may fall to what is set aside, and not by one rupiah more. */
    private void changeOfTheBudget(Random random) {
        long used = used(movements());
        if (used > 0) {
            assertThat(ceiling(used - 1)).extracting(Finding::code).containsExactly("core.CEILING_TOO_LOW");
        }
        assertThat(ceiling(used + 6_000_000 + random.nextInt(40_000_000))).isEmpty();
    }

    private BudgetCommand.Decree decree(long amount) {
        return new BudgetCommand.Decree("978/Kep.1/2026", LocalDate.of(2025, 6, 2), Sample.NAME, Rupiah.of(amount));
    }

    private List<Finding> ceiling(long amount) {
        return desk.ceiling(Walk.ACCOUNT, amount);
    }

    private List<LedgerPosting> movements() {
        return lines().stream().map(line -> line.posting()).toList();
    }

    /** The ceiling as it stands; the budget team considers no more than this. */
    private long height() {
        List<BudgetLedger.Line> lines = lines();
        return lines.get(lines.size() - 1).position().ceiling().value();
    }

    private long available() {
        List<BudgetLedger.Line> lines = lines();
        return lines.get(lines.size() - 1).position().available().value();
    }

    private List<BudgetLedger.Line> lines() {
        return desk.store().read(StreamId.of(StreamId.Kind.BOOK, BudgetLedger.NAME + "/" + PAGE.text()), 0).stream()
                .map(StreamLine::text)
                .map(BudgetLedger::parse)
                .toList();
    }

    private static long used(List<LedgerPosting> movements) {
        return sum(movements, Kind.RESERVE) - sum(movements, Kind.RELEASE);
    }

    private static long sum(List<LedgerPosting> movements, Kind kind) {
        return movements.stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(one -> one.amount().value())
                .sum();
    }

    /** What is wrong after each movement, worked out from the movements alone. */
    private static List<String> broken(List<LedgerPosting> movements) {
        List<String> broken = new ArrayList<>();
        for (int until = 1; until <= movements.size(); until++) {
            List<LedgerPosting> stood = movements.subList(0, until);
            long ceiling = stood.stream()
                    .filter(one -> one.kind() == Kind.CEILING)
                    .reduce((first, second) -> second)
                    .map(one -> one.amount().value())
                    .orElse(0L);
            long decreed = sum(stood, Kind.COMMIT) - sum(stood, Kind.UNCOMMIT);
            if (used(stood) > ceiling || decreed > used(stood)) {
                broken.add("after %d: ceiling %d, budgeted %d, decreed %d"
                        .formatted(until, ceiling, used(stood), decreed));
            }
        }
        return broken;
    }
}
