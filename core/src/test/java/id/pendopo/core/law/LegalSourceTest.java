package id.pendopo.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A citation must never look surer than we are. */
class LegalSourceTest {
    private static final Locale ID = new Locale("id");
    private static final Regulation CONTOH = Regulation.of("Perwal Contoh 1/2020", "Contoh", "Example", Standing.SEEN);

    @Test
    void an_article_is_cited_with_its_regulation() {
        assertThat(CONTOH.article("10").citation()).isEqualTo("Perwal Contoh 1/2020 Pasal 10");
        assertThat(CONTOH.article("10 ayat (2)").citation()).isEqualTo("Perwal Contoh 1/2020 Pasal 10 ayat (2)");
        assertThat(CONTOH.article("Lampiran II").citation()).isEqualTo("Perwal Contoh 1/2020 Lampiran II");
        assertThat(CONTOH.whole().citation()).isEqualTo("Perwal Contoh 1/2020");
    }

    @Test
    void what_was_seen_is_cited_without_words_and_all_else_with_its_standing() {
        assertThat(CONTOH.article("10").in(ID)).isEqualTo("Perwal Contoh 1/2020 Pasal 10");
        assertThat(CONTOH.article("10", Standing.UNSURE).in(ID))
                .isEqualTo("Perwal Contoh 1/2020 Pasal 10 (Belum diverifikasi, periksa dahulu kepada bagian hukum)");
        assertThat(CONTOH.article("10", Standing.UNSURE).in(Locale.UK)).contains("Not verified");
        assertThat(CONTOH.article("10", Standing.KNOWN).in(Locale.ENGLISH)).contains("not read again");
        assertThat(LegalSource.ownDecision("Hari nol tidak dihitung").in(ID))
                .isEqualTo("Hari nol tidak dihitung (Keputusan Pendopo, bukan ketentuan hukum)");
    }

    /** A repealed regulation must not read as law in force. */
    @Test
    void what_has_ended_says_when() {
        LegalSource ended = CONTOH.article("10").to(LocalDate.of(2020, 12, 31));
        assertThat(ended.in(ID)).isEqualTo("Perwal Contoh 1/2020 Pasal 10 (berlaku sampai 2020-12-31)");
        assertThat(ended.as(Standing.KNOWN).in(Locale.UK)).endsWith("not read again) (in force until 2020-12-31)");
        assertThat(CONTOH.article("10").from(LocalDate.of(2020, 1, 1)).in(ID))
                .isEqualTo("Perwal Contoh 1/2020 Pasal 10");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void each_standing_has_a_mark_and_both_languages(Standing standing) {
        assertThat(standing.mark()).hasSize(1);
        assertThat(standing.label().id()).isNotEqualTo(standing.label().en());
    }

    @Test
    void marks_are_those_of_the_reference_pages() {
        assertThat(Standing.values()).extracting(Standing::mark).containsExactly("S", "K", "?", "D");
    }

    @Test
    void a_period_counts_its_first_and_last_day() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate last = LocalDate.of(2020, 12, 31);
        Regulation limited = CONTOH.from(first).to(last);
        LegalSource source = CONTOH.article("1").from(first).to(last);
        assertThat(source).isEqualTo(limited.article("1"));
        assertThat(limited.whole().inForceTo()).contains(last);
        assertThat(limited.isInForceOn(first)).isTrue();
        assertThat(limited.isInForceOn(last)).isTrue();
        assertThat(source.isInForceOn(first.minusDays(1))).isFalse();
        assertThat(source.isInForceOn(last.plusDays(1))).isFalse();
        assertThat(CONTOH.isInForceOn(LocalDate.MIN)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> CONTOH.from(last).to(first));
        assertThat(CONTOH.from(first).to(first).isInForceOn(first)).isTrue();
    }

    @Test
    void blank_and_overlong_citations_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalSource.of(" ", Standing.SEEN));
        assertThatIllegalArgumentException().isThrownBy(() -> CONTOH.article(""));
        LegalSource.of("x".repeat(LegalSource.LIMIT), Standing.SEEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalSource.of("x".repeat(LegalSource.LIMIT + 1), Standing.SEEN));
    }

    @Test
    void a_text_has_both_languages_within_its_limit() {
        Text text = Text.of("tunggu", "wait");
        assertThat(text.in(ID)).isEqualTo("tunggu");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("tunggu");
        assertThat(text.in(Locale.US)).isEqualTo("wait");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("", "wait"));
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("tunggu", " "));
        Text.of("x".repeat(Text.LIMIT), "y");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of("x".repeat(Text.LIMIT + 1), "y"));
    }

    @Test
    void json_is_the_plain_record_and_leaves_out_what_is_not_known() {
        BothJacksons.agree(CONTOH.article("10", Standing.KNOWN).from(LocalDate.of(2020, 1, 2)), LegalSource.class, """
                {"regulation":"Perwal Contoh 1/2020","article":"10","standing":"KNOWN","inForceFrom":"2020-01-02"}""");
        BothJacksons.agree(LegalSource.ownDecision("Contoh"), LegalSource.class, """
                {"regulation":"Contoh","standing":"OWN_DECISION"}""");
        BothJacksons.agree(CONTOH.to(LocalDate.of(2024, 2, 29)), Regulation.class, """
                {"citation":"Perwal Contoh 1/2020","title":{"id":"Contoh","en":"Example"},"standing":"SEEN","inForceTo":"2024-02-29"}""");
    }
}
