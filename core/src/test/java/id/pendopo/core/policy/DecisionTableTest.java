package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.DecisionTable.Flaw;
import id.pendopo.core.policy.DecisionTable.Found;
import id.pendopo.core.policy.DecisionTable.Row;
import id.pendopo.core.policy.DecisionTable.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whoever falls into a gap of a table waits for an answer that nobody owes him. */
class DecisionTableTest {
    private static final List<Trait> TRAITS = List.of(
            new Trait(
                    Text.of("bantuan", "aid"),
                    List.of(codes("HIBAH", "MONEY"), codes("HIBAH", "GOODS"), codes("BANSOS", "MONEY"))),
            new Trait(Text.of("penerima", "recipient"), List.of(codes("BODY"), codes("ORMAS"), codes("FAMILY"))));

    private static Set<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Row row(String outcome, long above, long upTo, String... when) {
        return new Row(
                codes(when),
                above < 0 ? Optional.empty() : Optional.of(Rupiah.of(above)),
                upTo < 0 ? Optional.empty() : Optional.of(Rupiah.of(upTo)),
                outcome);
    }

    private static List<Found> lint(Row... rows) {
        return new DecisionTable("", TRAITS, List.of(rows)).lint();
    }

    @Test
    void a_table_with_exceptions_and_a_last_row_for_all_is_whole() {
        assertThat(lint(row("a", -1, 50, "BANSOS"), row("b", -1, -1, "BANSOS"), row("c", -1, -1)))
                .isEmpty();
        assertThat(lint(row("a", -1, -1))).isEmpty();
    }

    @Test
    void the_first_case_that_no_row_fits_is_told_in_words() {
        List<Found> found = lint(row("a", -1, -1, "BANSOS"), row("b", -1, -1, "HIBAH", "ORMAS"));
        assertThat(found).singleElement().satisfies(gap -> {
            assertThat(gap.flaw()).isEqualTo(Flaw.GAP);
            assertThat(gap.row()).isEmpty();
            assertThat(gap.words().id()).isEqualTo("bantuan HIBAH MONEY, penerima BODY");
            assertThat(gap.words().en()).isEqualTo("aid HIBAH MONEY, recipient BODY");
        });
    }

    @Test
    void a_gap_of_a_single_rupiah_is_one() {
        assertThat(lint(row("a", -1, 50), row("b", 50, -1))).isEmpty();
        List<Found> found = lint(row("a", -1, 50), row("b", 51, -1));
        assertThat(found)
                .singleElement()
                .satisfies(gap -> assertThat(gap.words().en())
                        .isEqualTo("aid HIBAH MONEY, recipient BODY, an amount above Rp50 up to Rp51"));
        assertThat(lint(row("a", 0, -1))).isEmpty();
        assertThat(lint(row("a", 1, -1)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.words().id()).endsWith("nilai sampai dengan Rp1"));
    }

    @Test
    void a_row_whose_cases_are_all_taken_never_decides() {
        List<Found> found = lint(row("a", -1, -1, "HIBAH"), row("b", -1, -1, "GOODS"), row("c", -1, -1));
        assertThat(found).singleElement().satisfies(dead -> {
            assertThat(dead.flaw()).isEqualTo(Flaw.DEAD_ROW);
            assertThat(dead.row()).contains(1);
            assertThat(dead.words().en()).isEqualTo("row 2 never decides: row 1 takes all its cases before");
        });
        assertThat(lint(row("a", -1, 50), row("b", 50, -1), row("c", -1, -1)))
                .extracting(one -> one.words().en())
                .containsExactly("row 3 never decides: row 1, 2 takes all its cases before");
    }

    @Test
    void a_row_that_asks_for_what_no_case_has_is_told_with_the_nearest_name() {
        assertThat(lint(row("a", -1, -1, "BANSSOS"), row("b", -1, -1)))
                .extracting(one -> one.words().en())
                .containsExactly("row 1 fits no case: no case has BANSSOS; did you mean 'BANSOS'");
        assertThat(lint(row("a", -1, -1, "BANSOS", "GOODS"), row("b", -1, -1)))
                .extracting(Found::words)
                .containsExactly(Text.of(
                        "baris 1 tidak cocok dengan berkas apa pun: syaratnya tidak mungkin bersamaan",
                        "row 1 fits no case: what it asks for never comes together"));
        assertThat(lint(row("a", 50, 50), row("b", -1, -1)))
                .extracting(Found::flaw)
                .containsExactly(Flaw.DEAD_ROW);
    }

    @Test
    void rows_that_cross_and_differ_are_told_with_a_case_of_both() {
        List<Found> found = lint(row("a", -1, -1, "BANSOS"), row("b", -1, -1, "ORMAS"), row("c", -1, -1));
        assertThat(found).singleElement().satisfies(crossing -> {
            assertThat(crossing.flaw()).isEqualTo(Flaw.OVERLAP);
            assertThat(crossing.row()).contains(1);
            assertThat(crossing.words().en())
                    .isEqualTo("row 1 and row 2 both fit aid BANSOS MONEY, recipient ORMAS; row 1 decides");
        });
        assertThat(lint(row("a", -1, -1, "BANSOS"), row("a", -1, -1, "ORMAS"), row("c", -1, -1)))
                .isEmpty();
    }

    @Test
    void a_table_too_large_to_look_at_says_so() {
        List<Trait> many = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            Code yes = Code.of("T" + i);
            many.add(new Trait(Text.of("t", "t"), List.of(Set.of(yes), Set.of())));
            rows.add(row("o" + i, -1, -1, yes.value()));
        }
        DecisionTable table = new DecisionTable("", many, rows);
        assertThatThrownBy(table::lint).hasMessageContaining("split the table");
        assertThatThrownBy(() -> new Trait(Text.of("t", "t"), List.of())).hasMessageContaining("has no value");
    }

    /** The linter joins cases that are alike; asking for every case one by one must give the same answer. */
    @Property(tries = 300)
    void it_agrees_with_asking_case_by_case(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> all = List.of("HIBAH", "BANSOS", "MONEY", "GOODS", "BODY", "ORMAS", "FAMILY");
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(5) + 1; i > 0; i--) {
            TreeSet<String> when = new TreeSet<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                when.add(all.get(random.nextInt(all.size())));
            }
            rows.add(row(
                    "o" + i,
                    random.nextInt(4) - 1,
                    random.nextBoolean() ? -1 : random.nextInt(5),
                    when.toArray(String[]::new)));
        }
        DecisionTable table = new DecisionTable("", TRAITS, rows);
        boolean gap = false;
        Set<Integer> deciding = new TreeSet<>();
        for (Set<Code> aid : TRAITS.get(0).values()) {
            for (Set<Code> recipient : TRAITS.get(1).values()) {
                for (long amount = 1; amount < 7; amount++) {
                    Set<Code> traits = new TreeSet<>(aid);
                    traits.addAll(recipient);
                    int first = -1;
                    for (int i = rows.size() - 1; i >= 0; i--) {
                        first = rows.get(i).fits(traits, Rupiah.of(amount)) ? i : first;
                    }
                    gap |= first < 0;
                    deciding.add(first);
                }
            }
        }
        List<Found> found = table.lint();
        assertThat(found.stream().anyMatch(one -> one.flaw() == Flaw.GAP)).isEqualTo(gap);
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            assertThat(found.stream()
                            .anyMatch(one ->
                                    one.flaw() == Flaw.DEAD_ROW && one.row().orElse(-1) == row))
                    .as("row %d of %s", row, rows)
                    .isEqualTo(!deciding.contains(row));
        }
    }

    /** Where cases differ in nothing, every case is the same one, and is told so. */
    @Test
    void a_table_without_traits_and_rows_leaves_any_case_undecided() {
        assertThat(new DecisionTable("", List.of(), List.of()).lint())
                .extracting(Found::words)
                .containsExactly(Text.of("berkas apa pun", "any case"));
    }
}
