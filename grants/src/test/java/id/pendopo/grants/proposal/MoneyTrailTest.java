package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.budget.AccountFault;
import id.pendopo.core.budget.BudgetLedger;
import id.pendopo.core.budget.BudgetPage;
import id.pendopo.core.budget.LedgerPosting;
import id.pendopo.core.budget.YearAccount;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Recomputed;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.Store;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the money went is told twice, by the amounts of the case and by the movements in the budget; both must tell the same. */
class MoneyTrailTest {
    private static final Path SCENARIOS = Path.of("../examples/regions/32.73/scenarios");

    /** What one scenario left: the journal of a case, and every line of its page in the ledger. */
    private record Left(BudgetPage page, List<JournalEntry> journal, List<BookLine> lines) {}

    private static final List<Left> LEFT = new ArrayList<>();

    @BeforeAll
    static void the_region_ran_its_scenarios() {
        ScenarioRunner.withPacks(Path.of("../examples/regions"))
                .telling(MoneyTrailTest::left)
                .run(ScenarioSuite.load(List.of(SCENARIOS)));
        assertThat(LEFT).isNotEmpty();
    }

    private static void left(CaseId id, Store store) {
        List<JournalEntry> journal = CaseEvidence.in(store, id).orElseThrow().entries();
        journal.stream()
                .flatMap(entry -> LedgerPosting.in(entry).stream())
                .findFirst()
                .ifPresent(first -> LEFT.add(
                        new Left(first.onPage(), journal, BookLine.read(store, BudgetLedger.NAME, first.page()))));
    }

    private static Left whole() {
        return LEFT.stream()
                .filter(left -> left.journal().stream()
                        .anyMatch(entry -> entry.amounts().containsKey("refunded")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_amount_stands_with_its_entry_role_and_what_lies_between() {
        MoneyTrail trail = MoneyTrail.of(whole().journal());
        assertThat(trail.page()).contains(whole().page());
        assertThat(trail.lines())
                .extracting(MoneyTrail.Line::step)
                .contains(
                        MoneyStep.REQUESTED,
                        MoneyStep.RECOMMENDED,
                        MoneyStep.CONSIDERED,
                        MoneyStep.APPROVED,
                        MoneyStep.BUDGETED,
                        MoneyStep.DECREED,
                        MoneyStep.AGREED,
                        MoneyStep.PAID,
                        MoneyStep.USED,
                        MoneyStep.REFUNDABLE,
                        MoneyStep.RETURNED);
        for (MoneyTrail.Line line : trail.lines()) {
            JournalEntry entry = whole().journal().get((int) line.entry() - 1);
            assertThat(line.act()).isEqualTo(entry.act());
            assertThat(line.role()).isEqualTo(entry.actor().role());
            // Whatever two amounts differ in is put into words, and what they do not is not.
            assertThat(line.why().isPresent())
                    .as("%s", line)
                    .isEqualTo(line.difference().filter(one -> !one.isZero()).isPresent());
        }
        assertThat(trail.balance().received())
                .isEqualTo(trail.balance().used().plus(report(whole()).unused()));
    }

    private static Accountability.UseReport report(Left left) {
        JournalEntry last = left.journal().stream()
                .filter(entry -> entry.amounts().containsKey("used"))
                .reduce((one, other) -> other)
                .orElseThrow();
        return new Accountability.UseReport(
                java.time.LocalDate.EPOCH,
                last.amounts().getOrDefault("used", Rupiah.ZERO),
                last.amounts().getOrDefault("unused", Rupiah.ZERO),
                last.amounts().getOrDefault("interest", Rupiah.ZERO),
                java.time.LocalDate.EPOCH);
    }

    /** A step without a label, or an amount in a journal without a step, would be money that nobody sees. */
    @Test
    void every_step_of_the_ladder_and_every_amount_of_an_event_has_its_place() {
        for (LadderStep step : LadderStep.values()) {
            assertThat(MoneyStep.ofKey(step.key()).flatMap(MoneyStep::ladder)).contains(step);
        }
        for (String key : List.of(
                "evaluated",
                "paid",
                "procured",
                "handedOver",
                "inventory",
                "lapsed",
                "used",
                "unused",
                "interest",
                "refundable",
                "ordered",
                "deposited",
                "refunded")) {
            assertThat(MoneyStep.ofKey(key)).as(key).isPresent();
        }
        assertThat(MoneyStep.ofKey("other")).isEmpty();
    }

    @Property(tries = 8)
    void on_random_ways_the_trail_the_ledger_and_the_decisions_agree(@ForAll Asking asking, @ForAll long seed) {
        OfficeWalk walk = new OfficeWalk(asking, seed, "Pelatihan usaha");
        for (int turn = 0; turn < 30; turn++) {
            walk.does(walk.wish());
        }
        List<JournalEntry> journal = walk.office.journal(OfficeWalk.CASE);
        assertThat(walk.office.recompute(OfficeWalk.CASE))
                .hasSameSizeAs(journal)
                .allMatch(Recomputed::isSame);
        assertThat(MoneyTrail.of(journal).differences()).isEmpty();
        BudgetPage page = new BudgetPage(Bandung.CODE, 2026, asking.account());
        YearAccount account = YearAccount.of(page, BookLine.read(walk.store, BudgetLedger.NAME, page.text()), journal);
        assertThat(account.differences()).isEmpty();
        assertShares(account);
    }

    private static void assertShares(YearAccount account) {
        assertThat(sum(account, YearAccount.Share::reserved))
                .isEqualTo(account.position().reserved());
        assertThat(sum(account, YearAccount.Share::committed))
                .isEqualTo(account.position().committed());
        assertThat(sum(account, YearAccount.Share::paid))
                .isEqualTo(account.position().paid());
        assertThat(sum(account, YearAccount.Share::returned))
                .isEqualTo(account.position().returned());
    }

    private static Rupiah sum(YearAccount account, Function<YearAccount.Share, Rupiah> part) {
        return Rupiah.sum(account.shares().stream().map(part));
    }

    @Test
    void the_account_of_every_scenario_agrees_with_its_journal_and_its_shares_are_its_position() {
        for (Left left : LEFT) {
            YearAccount account = YearAccount.of(left.page(), left.lines(), left.journal());
            assertThat(account.differences()).isEmpty();
            assertThat(account.deeds()).isNotEmpty();
            assertShares(account);
        }
    }

    /** Every line that a case caused, taken out, put in twice, and changed in each of its numbers. */
    @Test
    void every_change_of_a_line_is_found_and_names_its_case_and_entry() {
        Left left = whole();
        int tried = 0;
        for (int i = 0; i < left.lines().size(); i++) {
            BookLine line = left.lines().get(i);
            if (!line.text().contains("#")) {
                continue;
            }
            BudgetLedger.Line was = BudgetLedger.parse(line.text());
            String entry = was.cause().substring(was.cause().indexOf('#') + 1);
            for (String number : List.of("amount", "reserved", "committed", "paid", "returned", "seq")) {
                String text = line.text().replaceFirst("\"" + number + "\":(\\d+)", "\"" + number + "\":1$1");
                assertThat(text).isNotEqualTo(line.text());
                List<BookLine> changed = new ArrayList<>(left.lines());
                changed.set(i, new BookLine(line.book(), line.page(), line.version(), text));
                assertNames(left, changed, Long.parseLong(entry));
                tried++;
            }
            List<BookLine> fewer = new ArrayList<>(left.lines());
            fewer.remove(i);
            assertNames(left, fewer, Long.parseLong(entry));
            List<BookLine> more = new ArrayList<>(left.lines());
            more.add(i, line);
            assertNames(left, more, Long.parseLong(entry));
        }
        assertThat(tried).isGreaterThan(20);
    }

    private static void assertNames(Left left, List<BookLine> lines, long entry) {
        CaseId id = left.journal().get(0).caseId();
        assertThat(YearAccount.of(left.page(), lines, left.journal()).differences())
                .as("entry %d", entry)
                .anySatisfy(one -> {
                    assertThat(one.forCase()).contains(id);
                    assertThat(one.entry()).contains(entry);
                });
    }

    @Test
    void lines_whose_case_is_not_in_the_journal_are_told() {
        Left left = whole();
        assertThat(YearAccount.of(left.page(), left.lines(), List.of()).differences())
                .isNotEmpty()
                .allMatch(one -> one.fault() == AccountFault.NOT_IN_JOURNAL);
        assertThat(YearAccount.of(left.page(), List.of(), left.journal()).differences())
                .extracting(YearAccount.Difference::fault)
                .contains(AccountFault.NOT_IN_LEDGER);
    }

    @Test
    void what_is_no_journal_of_a_proposal_is_refused() {
        assertThatThrownBy(() -> MoneyTrail.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MoneyTrail.of(whole().journal().subList(1, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_named() {
        assertThat(MoneyTrail.of(whole().journal()).toString()).doesNotContain("Ketua", "Contoh");
    }
}
