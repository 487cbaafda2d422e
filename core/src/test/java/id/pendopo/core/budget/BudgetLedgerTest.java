package id.pendopo.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A ceiling is the promise of the council: nothing may pass it, in no order of movements. */
class BudgetLedgerTest {
    private static final BudgetPage PAGE =
            new BudgetPage(RegionCode.parse("32.73"), 2026, AccountCode.of("5.1.05.05.02.0001"));
    private static final Instant AT = Instant.parse("2026-01-02T02:00:00Z");
    private final BudgetLedger ledger = new BudgetLedger();

    private Optional<StreamLine> last = Optional.empty();

    private List<Finding> move(LedgerPosting.Kind kind, long amount) {
        LedgerPosting posting = kind == LedgerPosting.Kind.CEILING
                ? LedgerPosting.ceiling(PAGE, Rupiah.of(amount))
                : LedgerPosting.of(PAGE, CaseId.of("v1"), kind, Rupiah.of(amount));
        Book.Written written = ledger.write(PAGE.text(), last, List.of(posting), "uji", AT);
        if (written.findings().isEmpty()) {
            long version = last.map(StreamLine::version).orElse(0L);
            last = Optional.of(new StreamLine(version + 1, written.lines().get(0)));
        }
        return written.findings();
    }

    private LedgerReading position() {
        return ledger.reading(PAGE.text(), last, AT).found().orElse(LedgerReading.EMPTY);
    }

    /** Worked example 12 of the grants reference. */
    @Test
    void fifty_million_do_not_fit_into_forty_and_forty_do() {
        move(LedgerPosting.Kind.CEILING, 1_000_000_000);
        move(LedgerPosting.Kind.RESERVE, 960_000_000);
        assertThat(move(LedgerPosting.Kind.RESERVE, 50_000_000)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("core.OVER_CEILING");
            assertThat(finding.expected().orElseThrow().value()).isEqualTo("40000000");
        });
        assertThat(move(LedgerPosting.Kind.RESERVE, 40_000_000)).isEmpty();
        assertThat(position().available()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_page_on_which_nothing_stands_bears_nothing() {
        assertThat(ledger.reading(PAGE.text(), last, AT).found()).contains(LedgerReading.EMPTY);
        assertThat(move(LedgerPosting.Kind.RESERVE, 1)).isNotEmpty();
    }

    @Test
    void only_what_was_set_aside_is_bound_and_only_what_was_bound_is_paid() {
        move(LedgerPosting.Kind.CEILING, 100);
        move(LedgerPosting.Kind.RESERVE, 60);
        assertThat(move(LedgerPosting.Kind.COMMIT, 61)).isNotEmpty();
        assertThat(move(LedgerPosting.Kind.COMMIT, 60)).isEmpty();
        assertThat(move(LedgerPosting.Kind.PAY, 61)).isNotEmpty();
        assertThat(move(LedgerPosting.Kind.PAY, 40)).isEmpty();
        assertThat(move(LedgerPosting.Kind.UNCOMMIT, 21)).isNotEmpty();
        assertThat(move(LedgerPosting.Kind.UNCOMMIT, 20)).isEmpty();
        assertThat(move(LedgerPosting.Kind.RELEASE, 20)).isEmpty();
        assertThat(move(LedgerPosting.Kind.RETURN, 41)).isNotEmpty();
        assertThat(move(LedgerPosting.Kind.RETURN, 40)).isEmpty();
        assertThat(position().available()).isEqualTo(Rupiah.of(60));
    }

    @Test
    void a_line_tells_the_movement_and_the_whole_position_after_it() {
        move(LedgerPosting.Kind.CEILING, 100);
        move(LedgerPosting.Kind.RESERVE, 60);
        BudgetLedger.Line line = BudgetLedger.parse(last.orElseThrow().text());
        assertThat(line.seq()).isEqualTo(2);
        assertThat(line.posting().amount()).isEqualTo(Rupiah.of(60));
        assertThat(line.position()).isEqualTo(position());
    }

    @Test
    void several_movements_of_one_act_stand_or_fall_together() {
        move(LedgerPosting.Kind.CEILING, 100);
        LedgerPosting one = LedgerPosting.of(PAGE, CaseId.of("v1"), LedgerPosting.Kind.RESERVE, Rupiah.of(60));
        Book.Written written = ledger.write(PAGE.text(), last, List.of(one, one), "uji", AT);
        assertThat(written.findings()).hasSize(1);
        assertThat(written.lines()).isEmpty();
    }

    @Property(tries = 300)
    void whatever_is_tried_the_ceiling_holds_and_nothing_goes_below_zero(@ForAll long seed) {
        Random random = new Random(seed);
        last = Optional.empty();
        move(LedgerPosting.Kind.CEILING, 1_000);
        LedgerPosting.Kind[] kinds = LedgerPosting.Kind.values();
        for (int i = 0; i < 60; i++) {
            LedgerReading before = position();
            boolean refused = !move(kinds[random.nextInt(kinds.length)], 1 + random.nextInt(700))
                    .isEmpty();
            LedgerReading after = position();
            if (refused) {
                assertThat(after).isEqualTo(before);
            }
            assertThat(after.used().isMoreThan(after.ceiling())).isFalse();
            for (Rupiah part : List.of(after.reserved(), after.committed(), after.paid(), after.returned())) {
                assertThat(part.isNegative()).isFalse();
            }
            assertThat(after.returned().isMoreThan(after.paid())).isFalse();
        }
    }

    @Test
    void a_heading_is_no_account_and_a_page_reads_back() {
        for (String bad : List.of("5.1.05", "5.1.5.05.02.0001", "5.1.05.05.02.001", "", "x")) {
            assertThatThrownBy(() -> AccountCode.of(bad)).hasMessageContaining("leaf");
        }
        assertThat(BudgetPage.parse(PAGE.text())).isEqualTo(PAGE);
        assertThatThrownBy(() -> BudgetPage.parse("32.73/26/5.1.05.05.02.0001"))
                .hasMessageContaining("region/year/account");
        assertThat(PAGE.account().isUnder("5.1.05")).isTrue();
        assertThat(PAGE.account().isUnder("5.1.0")).isFalse();
        assertThat(PAGE.account().isUnder("5.1.06")).isFalse();
    }

    @Test
    void a_posting_of_nothing_or_of_the_wrong_owner_cannot_be_built() {
        assertThatThrownBy(() -> LedgerPosting.of(PAGE, CaseId.of("v"), LedgerPosting.Kind.PAY, Rupiah.ZERO))
                .hasMessageContaining("more than zero");
        assertThatThrownBy(() -> LedgerPosting.of(PAGE, CaseId.of("v"), LedgerPosting.Kind.CEILING, Rupiah.of(1)))
                .hasMessageContaining("no case");
        assertThat(LedgerPosting.ceiling(PAGE, Rupiah.ZERO).amount()).isEqualTo(Rupiah.ZERO);
    }

    @Test
    void a_year_is_written_in_four_digits_of_this_millennium() {
        assertThat(new BudgetPage(PAGE.region(), 2000, PAGE.account()).year()).isEqualTo(2000);
        assertThat(new BudgetPage(PAGE.region(), 2999, PAGE.account()).year()).isEqualTo(2999);
        assertThatThrownBy(() -> new BudgetPage(PAGE.region(), 1999, PAGE.account()))
                .hasMessageContaining("1999");
        assertThatThrownBy(() -> new BudgetPage(PAGE.region(), 3000, PAGE.account()))
                .hasMessageContaining("3000");
    }

    /** An office finds the ledger by its name, asks it with its fact, and opens the pages that a posting touches. */
    @Test
    void the_ledger_and_its_postings_speak_of_the_same_book_and_page() {
        assertThat(ledger.name()).isEqualTo("budget");
        assertThat(ledger.fact()).isEqualTo(BudgetLedger.CEILING);
        LedgerPosting posting = LedgerPosting.of(PAGE, CaseId.of("v1"), LedgerPosting.Kind.RESERVE, Rupiah.of(1));
        assertThat(posting.book()).isEqualTo("budget");
        assertThat(posting.page()).isEqualTo("32.73/2026/5.1.05.05.02.0001");
        assertThat(ledger.pages(posting))
                .containsExactly("32.73/2026/5.1.05.05.02.0001", "32.73/2026/5.1.05.05.02.0001#v1");
        assertThat(ledger.pages(LedgerPosting.ceiling(PAGE, Rupiah.of(1)))).containsExactly(PAGE.text());
    }
}
