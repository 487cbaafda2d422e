package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Standing;
import id.pendopo.core.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KbliTest {
    private static KbliCode of2020(String digits) {
        return KbliCode.of(KbliEdition.KBLI_2020, digits);
    }

    private static KbliCode of2025(String digits) {
        return KbliCode.of(KbliEdition.KBLI_2025, digits);
    }

    /** The same digits lie in another section of the next edition. */
    @ParameterizedTest
    @CsvSource({
        "47111,G,G",
        "45101,G,",
        "58110,J,J",
        "61100,J,K",
        "62019,J,K",
        "64190,K,L",
        "68111,L,M",
        "96200,S,T",
        "99000,U,V",
        "01111,A,A",
        "04000,,",
        "34000,,",
        "00000,,"
    })
    void a_section_follows_from_division_and_edition(String digits, String of2020, String of2025) {
        assertThat(of2020(digits).section().map(KbliSection::letter).orElse(null))
                .isEqualTo(of2020);
        assertThat(of2025(digits).section().map(KbliSection::letter).orElse(null))
                .isEqualTo(of2025);
    }

    @Test
    void sections_never_overlap_and_say_how_sure_they_are() {
        for (KbliEdition edition : KbliEdition.values()) {
            Set<Integer> seen = new HashSet<>();
            for (KbliSection section : KbliSection.of(edition)) {
                for (int division = section.firstDivision(); division <= section.lastDivision(); division++) {
                    assertThat(seen.add(division)).isTrue();
                }
            }
        }
        assertThat(KbliSection.of(KbliEdition.KBLI_2020))
                .hasSize(21)
                .allMatch(section -> section.standing() == Standing.KNOWN);
        assertThat(KbliSection.of(KbliEdition.KBLI_2025))
                .hasSize(22)
                .allMatch(section -> section.standing() == Standing.UNSURE);
    }

    @Test
    void a_code_has_five_digits_and_an_edition() {
        assertThat(of2020("47111")).hasToString("47111 (KBLI 2020)").isNotEqualTo(of2025("47111"));
        assertThat(of2020("47111")).isLessThan(of2020("47112")).isLessThan(of2025("01111"));
        assertThat(KbliCode.find(KbliEdition.KBLI_2020, "4711")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> of2020("471111"));
        assertThatIllegalArgumentException().isThrownBy(() -> of2020("٤٧١١١"));
        assertThat(KbliEdition.find(2020)).contains(KbliEdition.KBLI_2020);
        assertThat(KbliEdition.find(2015)).isEmpty();
    }

    @Test
    void the_examples_are_no_list_and_deny_nothing() {
        assertThat(KbliBook.EXAMPLES.title(of2020("56101"))).contains("Restoran");
        assertThat(KbliBook.EXAMPLES.title(of2025("56101"))).isEmpty();
        assertThat(KbliBook.EXAMPLES.denies(of2020("56102"))).isFalse();
        assertThat(KbliBook.EXAMPLES.codes()).hasSize(5);
    }

    @Test
    void a_whole_book_denies_what_it_does_not_have() {
        KbliBook book = new KbliBook(
                KbliEdition.KBLI_2020,
                true,
                List.of(new KbliTitle("47111", "Minimarket"), new KbliTitle("47", "Perdagangan eceran")));
        assertThat(book.denies(of2020("47112"))).isTrue();
        assertThat(book.denies(of2020("47111"))).isFalse();
        assertThat(book.denies(of2025("47112"))).isFalse();
        assertThat(book.title("47")).contains("Perdagangan eceran");
        assertThat(book.codes()).containsExactly(of2020("47111"));
    }

    @Test
    void a_book_with_a_hole_or_a_stranger_is_refused_and_says_where() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("47", "471", "56101"))
                .withMessageContaining("56101 lacks 56")
                .withMessageContaining("56101 lacks 561");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("47111", "47111"))
                .withMessageContaining("47111 stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("04000"))
                .withMessageContaining("04000 lies in no division");
        assertThatIllegalArgumentException().isThrownBy(() -> book());
        assertThat(book("47", "471", "47111").titles()).hasSize(3);
    }

    private static KbliBook book(String... codes) {
        return new KbliBook(
                KbliEdition.KBLI_2020,
                true,
                java.util.Arrays.stream(codes)
                        .map(code -> new KbliTitle(code, "Usaha contoh"))
                        .toList());
    }

    private static TableFile file(String text) {
        return TableFile.read("kbli.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_list_is_read_from_a_table() {
        KbliReading<KbliBook> reading = KbliReading.book(
                file("Kode;Judul\nG;Perdagangan\n47;Eceran\n47111;Minimarket\n"), KbliEdition.KBLI_2020, true);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value().orElseThrow().codes()).containsExactly(of2020("47111"));
    }

    /** A list with a hole would deny codes that exist, so one fault refuses all of it. */
    @Test
    void one_bad_row_refuses_the_whole_list() {
        KbliReading<KbliBook> reading = KbliReading.book(
                file("kode,judul\n47111,Minimarket\n47111,Lagi\n4711a,Salah\n56101,\n04,Tidak ada\n"),
                KbliEdition.KBLI_2020,
                true);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(row -> row.row() + " " + row.finding().code())
                .containsExactly(
                        "3 core.FILE_ROW_TWICE",
                        "4 licensing.KBLI_UNKNOWN",
                        "5 core.FILE_CELL_MISSING",
                        "6 licensing.KBLI_UNKNOWN");
        assertThat(KbliReading.book(file("kode,judul\n56,Restoran\n47111,Toko\n"), KbliEdition.KBLI_2020, true)
                        .findings())
                .extracting(row -> row.finding().code())
                .containsExactly("licensing.KBLI_LIST_BROKEN");
        assertThat(KbliReading.book(
                                file("kode,judul\n47111," + "x".repeat(KbliTitle.LIMIT + 1) + "\n"),
                                KbliEdition.KBLI_2020,
                                true)
                        .findings())
                .extracting(row -> row.finding().code())
                .containsExactly("core.FILE_CELL_LONG");
        assertThat(KbliReading.book(file("kode\n47111\n"), KbliEdition.KBLI_2020, true)
                        .findings())
                .extracting(row -> row.finding().code())
                .containsExactly("core.FILE_COLUMN_MISSING");
    }

    @Test
    void several_may_become_one_and_one_several_and_none_is_converted_by_itself() {
        KbliMapping table = KbliReading.mapping(
                        file("dari,ke\n62019,62109\n62019,62209\n62011,62109\n"),
                        KbliEdition.KBLI_2020,
                        KbliEdition.KBLI_2025)
                .value()
                .orElseThrow();
        assertThat(table.propose(of2020("62019")).candidates()).containsExactly(of2025("62109"), of2025("62209"));
        assertThat(table.reversed().propose(of2025("62109")).candidates())
                .containsExactly(of2020("62011"), of2020("62019"));
        assertThat(table.propose(of2020("47111")).candidates()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> table.propose(of2025("62109")));
        assertThat(KbliReading.mapping(
                                file("dari,ke\n62019,6210\nx,62109\n62019,62109\n62019,62109\n"),
                                KbliEdition.KBLI_2020,
                                KbliEdition.KBLI_2025)
                        .findings())
                .extracting(row -> row.finding().where().orElse(""))
                .containsExactly("to", "from", "row");
    }

    @Test
    void a_choice_outside_the_table_is_only_warned_of() {
        KbliMapping.Proposal proposal = new KbliMapping.Proposal(of2020("62019"), List.of(of2025("62109")));
        assertThat(proposal.check(of2025("62109"), "kbli")).isEmpty();
        assertThat(proposal.check(of2025("62209"), "kbli"))
                .extracting(Finding::code, Finding::isBlock)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("licensing.KBLI_CONVERSION_UNLISTED", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KbliMapping(KbliEdition.KBLI_2025, KbliEdition.KBLI_2025, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new KbliMapping.Pair("1", "62109"));
    }

    /** What leads there leads back, and nothing is proposed that no pair says. */
    @Property
    void a_table_and_its_reverse_tell_the_same(@ForAll("pairs") List<KbliMapping.Pair> pairs) {
        KbliMapping table = new KbliMapping(KbliEdition.KBLI_2020, KbliEdition.KBLI_2025, pairs);
        assertThat(table.reversed().reversed()).isEqualTo(table);
        for (KbliMapping.Pair pair : pairs) {
            List<KbliCode> there = table.propose(of2020(pair.from())).candidates();
            assertThat(there).contains(of2025(pair.to())).isSorted().doesNotHaveDuplicates();
            for (KbliCode one : there) {
                assertThat(pairs).contains(new KbliMapping.Pair(pair.from(), one.digits()));
                assertThat(table.reversed().propose(one).candidates()).contains(of2020(pair.from()));
            }
        }
    }

    @Provide
    Arbitrary<List<KbliMapping.Pair>> pairs() {
        Arbitrary<String> digits = Arbitraries.integers().between(10, 20).map(number -> "620" + number);
        return Combinators.combine(digits, digits)
                .as(KbliMapping.Pair::new)
                .list()
                .ofMaxSize(40);
    }
}
