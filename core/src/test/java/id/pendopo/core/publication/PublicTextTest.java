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

    private final PublicText text = knowing(
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
        assertThat(text.of(typed)).isEqualTo(shown);
        assertThat(text.holds(typed)).isTrue();
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
        assertThat(text.of(title)).isEqualTo(title);
    }

    /** An amount is spared, a number that only begins like one is not. */
    @Test
    void a_number_does_not_hide_behind_rupiah() {
        assertThat(text.of("Rp3273014501900001")).isEqualTo("Rp***");
        assertThat(text.of("Rp1.500.000.000 08123456789")).doesNotContain("3456");
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
        assertThat(text.ofNumber("76.04/04.0/000052/LS/2.19.3.26.0.00.25.0000/M/7/2024"))
                .isEqualTo("76.04/04.0/000052/LS/2.19.3.26.0.00.25.0000/M/7/2024");
        assertThat(text.ofNumber("978/3273014501900001/2026")).isEqualTo("***");
        assertThat(text.ofNumber("978/Ketua Contoh Makmur/2026")).isEqualTo("978/***/2026");
    }

    @Test
    void a_code_with_a_number_of_a_person_is_told_as_masked() {
        assertThat(text.of(Code.of("NOT_CONSIDERED"))).isEqualTo(Code.of("NOT_CONSIDERED"));
        assertThat(text.of(Code.of("NIK_3273014501900001"))).isEqualTo(Code.of("MASKED"));
    }

    /** Ten digits, or nine that begin as a telephone number does, are somebody's; one fewer may be anything. */
    @ParameterizedTest
    @CsvSource({
        "Bantuan 1234567890, Bantuan ***",
        "Bantuan 123456789, Bantuan 123456789",
        "Bantuan 021765432, Bantuan ***",
        "Bantuan 02176543, Bantuan 02176543"
    })
    void a_number_that_nobody_declared_is_masked_from_its_length_on(String typed, String shown) {
        assertThat(PublicText.knowing(List.of(), Set.of()).of(typed)).isEqualTo(shown);
    }

    /** A number is told by its last four digits or any six in a row; what has only five digits tells nobody. */
    @ParameterizedTest
    @CsvSource({
        "246813579, x 3579, x ***",
        "246813579, x 579, x 579",
        "246813579, x 1357, x 1357",
        "246813579, x 24681, x 24681",
        "246813579, x 246813, x ***",
        "246813579, x 813579, x ***",
        "246813579, x 9813579, x ***",
        "246813579, x 2468139, x ***",
        "246813579, x 9246813, x ***",
        "246813, x 246813, x ***",
        "246813, x 6813, x ***",
        "24681, x 24681, x 24681"
    })
    void a_part_of_a_known_number_is_masked_from_its_length_on(String secret, String typed, String shown) {
        assertThat(knowing(secret).of(typed)).isEqualTo(shown);
    }

    /** A short name may be a syllable of any word, so it must stand alone; a long one is known wherever it stands. */
    @ParameterizedTest
    @CsvSource({
        "Budi, Budi, ***",
        "Budi, oleh Budi, oleh ***",
        "Budi, Budi dan Budi, *** dan ***",
        "Budi, Budidaya, Budidaya",
        "Budi, AkalBudi, AkalBudi",
        "Budi, 7Budi, 7Budi",
        "Budi, Budi7, Budi7",
        "Bud, oleh Bud, oleh Bud",
        "Nirwana, Nirwanaku, Nirwanaku",
        "Nirwanan, diNirwananku, di***ku",
        "12AB, oleh 12AB, oleh ***",
        "1234, x 1234, x 1234"
    })
    void a_known_name_is_masked_from_its_length_on(String secret, String typed, String shown) {
        assertThat(knowing(secret).of(typed)).isEqualTo(shown);
    }

    /** A birthday is known in figures and in words; what only looks like a day is a number as any other. */
    @ParameterizedTest
    @CsvSource({
        "1990-01-05, 19900105, ***",
        "1990-01-05, 05011990, ***",
        "1990-01-05, 050190, ***",
        "1990-01-05, 511990, ***",
        "1990-01-05, 01051990, ***",
        "1990-01-05, 0105, 0105",
        "1990-01-05, pada 5 Januari 1990, pada ***",
        "1990-01-05, pada 05 January 1990, pada ***",
        "1990-01-05, pada 5 Jan 1990, pada ***",
        "1990-01-05, on January 5 1990, on ***",
        "1990-13-05, x 901305, x ***",
        "1990-13-05, x 05131990, x 05131990",
        "1990/01/05, x 900105, x ***",
        "1990-01-051, x 0051, x 0051",
        "1990-01-051, x 1051, x ***"
    })
    void a_birthday_is_masked_however_it_is_written(String secret, String typed, String shown) {
        assertThat(knowing(secret).of(typed)).isEqualTo(shown);
    }

    /** Whatever else in a record may hold a text: what a region adds of its own lies in further records and lists. */
    @Test
    void secrets_are_found_in_records_lists_maps_and_what_may_be_absent() {
        record Inner(Optional<PersonalText> name, List<PersonalText> aliases) {}
        record Outer(Inner inner, Map<String, Inner> byKey, Optional<PersonalText> none) {}
        PublicText deep = PublicText.knowing(
                new Outer(
                        new Inner(Optional.of(PersonalText.of("Contoh Satu")), List.of(PersonalText.of("Contoh Dua"))),
                        Map.of("k", new Inner(Optional.empty(), List.of(PersonalText.of("Contoh Tiga")))),
                        Optional.empty()),
                Set.of());
        assertThat(deep.of("Contoh Satu, Contoh Dua, Contoh Tiga, Contoh Empat"))
                .isEqualTo("***, ***, ***, Contoh Empat");
        assertThat(PublicText.knowing(List.of(PersonalText.of("Contoh Lima")), Set.of())
                        .holds("Contoh Lima"))
                .isTrue();
    }

    /** A word of a body's public name hides nothing, and only such a word. */
    @Test
    void what_is_open_by_itself_takes_only_its_own_words_from_the_secrets() {
        PublicText half = PublicText.knowing(
                List.of(PersonalText.of("Budi Santoso"), PersonalText.of("Nirwana Contohwati")),
                Set.of("Yayasan Budi Santoso"));
        assertThat(half.of("Budi Santoso dan Nirwana Contohwati")).isEqualTo("Budi Santoso dan ***");
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
