package id.pendopo.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen or a clerk typed, as a stranger may read it. */
class PublicTextTest {
    /** A record as deep as those of a case. */
    public record Held(List<Optional<PersonalText>> list, Map<String, PersonalText> map, String open, int number) {}

    private static final PublicText TEXT = knowing(
            "3273014501900001", "Ketua Contoh Makmur", "Ani", "Sari", "1990-01-05", "warga@contoh.id", "0012345678901");

    private static PublicText knowing(String... secrets) {
        return PublicText.knowing(
                new Held(
                        java.util.Arrays.stream(secrets)
                                .map(one -> Optional.of(PersonalText.of(one)))
                                .toList(),
                        Map.of("key", PersonalText.of("Isian Rahasia")),
                        "terbuka",
                        3),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Bantuan 3273014501900001 segera|Bantuan *** segera",
                "Bantuan 3273.0145.0190-0001|Bantuan ***",
                "NIK 32 73 01 45 01 90 00 01!|NIK ***!",
                "rekening berakhir 8901|rekening berakhir ***",
                "rekening 678 901|rekening ***",
                "untuk KETUA-contoh makmur, RT 3|untuk ***, RT 3",
                "untuk ketuacontohmakmur|untuk ***",
                "untuk Sari dan Ani|untuk *** dan Ani",
                "isian.rahasia terbuka|*** terbuka",
                "lahir 05-01-1990|lahir ***",
                "lahir 5 Januari 1990|lahir ***",
                "surel WARGA@contoh.id|surel ***",
                "surel orang.lain (at) contoh . id|surel ***",
                "hubungi 0812-3456-7890|hubungi ***",
                "hubungi 022 7654321|hubungi ***",
                "hubungi +62 812 3456 789|hubungi +***",
                "\uff13\uff12\uff17\uff13\uff10\uff11\uff14\uff15\uff10\uff11\uff19\uff10\uff10\uff10\uff10\uff11|***"
            })
    void what_is_personal_is_masked_however_it_is_grouped(String typed, String shown) {
        assertThat(TEXT.of(typed)).isEqualTo(shown);
        assertThat(TEXT.holds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pelatihan kerajinan 2026",
                "Beasiswa 2024, 2025, 2026",
                "Beasiswa 2025/2026",
                "Pembangunan senilai Rp1.500.000.000,00",
                "Pengadaan 1.500 mesin jahit di RT 03 RW 12",
                "Peringatan 17 Agustus 1945 ke-81",
                "Pesarian agung",
                "Festival Sarina"
            })
    void what_tells_nobody_stays(String title) {
        assertThat(TEXT.of(title)).isEqualTo(title);
    }

    /** An amount is spared, a number that only begins like one is not. */
    @Test
    void a_number_does_not_hide_behind_rupiah() {
        assertThat(TEXT.of("Rp3273014501900001")).isEqualTo("Rp***");
        assertThat(TEXT.of("Rp1.500.000.000 08123456789")).doesNotContain("3456");
    }

    /** The name of a body stands in the law's own lists; a number in it does not belong there. */
    @Test
    void the_name_of_an_organisation_keeps_its_words_and_loses_numbers() {
        PublicText ofBody = PublicText.knowing(
                new Held(List.of(Optional.of(PersonalText.of("Budi Santoso"))), Map.of(), "", 0),
                Set.of("Yayasan Budi Santoso"));
        assertThat(ofBody.ofName("Yayasan Budi Santoso 0812 3456 7890")).isEqualTo("Yayasan Budi Santoso ***");
        assertThat(ofBody.of("Kegiatan Yayasan Budi Santoso")).isEqualTo("Kegiatan Yayasan Budi Santoso");
    }

    @Test
    void the_number_of_a_paper_may_be_long_and_still_tells_nobody_s() {
        assertThat(TEXT.ofNumber("76.04/04.0/000052/LS/2.19.3.26.0.00.25.0000/M/7/2024"))
                .isEqualTo("76.04/04.0/000052/LS/2.19.3.26.0.00.25.0000/M/7/2024");
        assertThat(TEXT.ofNumber("978/3273014501900001/2026")).isEqualTo("***");
        assertThat(TEXT.ofNumber("978/Ketua Contoh Makmur/2026")).isEqualTo("978/***/2026");
    }

    @Test
    void a_code_with_a_number_of_a_person_is_told_as_masked() {
        assertThat(TEXT.of(Code.of("NOT_CONSIDERED"))).isEqualTo(Code.of("NOT_CONSIDERED"));
        assertThat(TEXT.of(Code.of("NIK_3273014501900001"))).isEqualTo(Code.of("MASKED"));
    }

    /** What was destroyed says only its deed, and that may be said. */
    @Test
    void an_erased_value_masks_nothing() {
        PublicText erased = PublicText.knowing(
                new Held(List.of(Optional.of(PersonalText.erased("Berita Acara 7"))), Map.of(), "", 0), Set.of());
        assertThat(erased.of("Berita Acara 7")).isEqualTo("Berita Acara 7");
    }

    /** Whatever separators stand in a number, and wherever in the text: no six of its last digits are left in a row. */
    @Property(tries = 500)
    void no_tail_of_a_number_survives_any_grouping(
            @ForAll("numbers") String number,
            @ForAll("separators") String separator,
            @ForAll @IntRange(min = 1, max = 5) int every,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String grouped = number.replaceAll(
                "(.{" + every + "})(?=.)", "$1" + java.util.regex.Matcher.quoteReplacement(separator));
        String shown = knowing(number).of(before + " " + grouped + " " + after);
        String left = shown.replaceAll("[^0-9]", "");
        assertThat(left).doesNotContain(number.substring(number.length() - 6));
        assertThat(knowing(number).of(shown)).isEqualTo(shown);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars('0', '9').ofMinLength(6).ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", " ", ".", "-", "/", " - ", "_", "\u00a0", "\u2013", "..", ", ");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Pelatihan", "Rp", "", "RT 3", "tahun", "(", "2026:");
    }
}
