package id.pendopo.docs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who built on a code must be able to trust it: it stays, and it means what it meant. */
class CodeLedgerTest {
    private static final Map<String, String> KEPT = Map.of("grants.LATE", "111111111111");

    @Test
    void the_same_codes_with_the_same_words_pass() {
        assertThat(CodeLedger.against(KEPT, KEPT)).isEmpty();
    }

    @Test
    void a_vanished_code_fails_until_it_is_retired_and_then_may_never_be_used_again() {
        assertThat(CodeLedger.against(KEPT, Map.of()))
                .singleElement()
                .asString()
                .contains("has vanished");
        Map<String, String> retired = CodeLedger.next(KEPT, Map.of(), true);
        assertThat(retired).containsEntry("grants.LATE", CodeLedger.RETIRED);
        assertThat(CodeLedger.against(retired, Map.of())).isEmpty();
        assertThat(CodeLedger.against(retired, KEPT)).singleElement().asString().contains("was retired");
        assertThat(CodeLedger.next(retired, KEPT, true)).isEqualTo(retired);
    }

    @Test
    void other_words_fail_until_somebody_says_that_the_meaning_is_the_same() {
        Map<String, String> reworded = Map.of("grants.LATE", "222222222222");
        assertThat(CodeLedger.against(KEPT, reworded))
                .singleElement()
                .asString()
                .contains("222222222222");
        assertThat(CodeLedger.next(KEPT, reworded, false)).isEqualTo(KEPT);
        assertThat(CodeLedger.next(KEPT, reworded, true)).isEqualTo(reworded);
    }

    @Test
    void a_new_code_is_kept_by_rewriting() {
        Map<String, String> more = Map.of("grants.LATE", "111111111111", "grants.NEW", "333333333333");
        assertThat(CodeLedger.against(KEPT, more)).singleElement().asString().contains("is new");
        assertThat(CodeLedger.next(KEPT, more, false)).isEqualTo(more);
        assertThat(CodeLedger.read(CodeLedger.text(more))).isEqualTo(more);
    }

    @Test
    void the_mark_is_that_of_the_words_in_both_languages() {
        Text mend = Text.of("-", "-");
        String mark = CodeLedger.mark(new FindingCatalogue.Words(Text.of("Terlambat", "Late"), mend));
        assertThat(mark)
                .hasSize(12)
                .isNotEqualTo(CodeLedger.mark(new FindingCatalogue.Words(Text.of("Terlambat", "Too late"), mend)))
                .isNotEqualTo(CodeLedger.mark(new FindingCatalogue.Words(Text.of("Telat", "Late"), mend)))
                .isEqualTo(CodeLedger.mark(
                        new FindingCatalogue.Words(Text.of("Terlambat", "Late"), Text.of("Ajukan", "File"))));
    }

    @Test
    void a_ledger_that_cannot_be_read_is_refused() {
        assertThatThrownBy(() -> CodeLedger.read("grants.LATE\n")).hasMessageContaining("no code with one mark");
        assertThatThrownBy(() -> CodeLedger.read("grants.LATE 1\ngrants.LATE 2\n"))
                .hasMessageContaining("once");
    }
}
