package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash in a case's journal proves under which values it was decided, so it changes with each of them and with nothing else. */
class ContentHashTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

    private static PolicyVersion version(Map<String, String> files) {
        return RegionPack.fromFiles(files, Opening.strict()).book(Sample.SCHEMA).at(DAY);
    }

    private static final String USUAL = version(Sample.files()).contentHash();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"10wd\"|\"9wd\"",
                "Perwal Contoh 5/2016 Pasal 2|Perwal Contoh 5/2016 Pasal 3",
                "Pemohon tinggal di pulau.|Pemohon tinggal jauh.",
                "Kep. 7/2019|Kep. 8/2019",
                "\"06-30\"|\"06-29\"",
                "\"mark\": \"K\"|\"mark\": \"?\"",
                "\"DECISION\"|\"SOURCE\"",
                "\"2016-01-01\"|\"2016-01-02\"",
            })
    void a_version_and_a_pack_change_their_hash_with_whatever_is_said_of_a_value_in_force(String passage, String by) {
        Map<String, String> changed = Sample.files("grants.json", passage, by);
        assertThat(version(changed).contentHash()).isNotEqualTo(USUAL);
        assertThat(RegionPack.fromFiles(changed, Opening.strict()).contentHash())
                .isNotEqualTo(
                        RegionPack.fromFiles(Sample.files(), Opening.strict()).contentHash());
    }

    @Test
    void the_order_of_keys_and_white_space_do_not_count() {
        Map<String, String> compact = Sample.files();
        compact.replaceAll((name, text) -> text.replaceAll("\\s*\\n\\s*", " "));
        compact.computeIfPresent(
                "grants.json",
                (name, text) -> text.replace(
                        "\"value\": \"10wd\", \"source\": \"Perwal Contoh 5/2016 Pasal 2\"",
                        "\"source\": \"Perwal Contoh 5/2016 Pasal 2\",    \"value\": \"10wd\""));
        assertThat(version(compact).contentHash()).isEqualTo(USUAL);
        assertThat(RegionPack.fromFiles(compact, Opening.strict()).contentHash())
                .isEqualTo(
                        RegionPack.fromFiles(Sample.files(), Opening.strict()).contentHash());
    }

    /** A new date is added, never an old one edited: the versions that cases already keep stay as they are. */
    @Test
    void a_later_date_leaves_the_versions_before_it_as_they_are() {
        Map<String, String> later = Sample.files(
                "grants.json",
                "\"evaluationTerm\": {",
                "\"evaluationTerm\": {\"2024-01-01\": {\"value\": \"5wd\", \"source\": \"Perwal 2/2024\", \"standing\": \"SOURCE\"},");
        PolicyBook<Sample.Policy> before =
                RegionPack.fromFiles(Sample.files(), Opening.strict()).book(Sample.SCHEMA);
        PolicyBook<Sample.Policy> after =
                RegionPack.fromFiles(later, Opening.strict()).book(Sample.SCHEMA);
        assertThat(after.at(DAY).toStamp()).isEqualTo(before.at(DAY).toStamp());
        assertThat(before.at(DAY).until()).isEmpty();
        assertThat(after.at(DAY).until()).contains(LocalDate.of(2024, 1, 1));
        assertThat(after.policy(before.at(DAY))).isEqualTo(before.policy(DAY));
    }

    @Test
    void a_version_edited_under_its_own_name_is_not_taken_for_the_old_one() {
        PolicyVersion kept = version(Sample.files());
        PolicyBook<Sample.Policy> edited = RegionPack.fromFiles(
                        Sample.files("grants.json", "\"06-30\"", "\"07-31\""), Opening.strict())
                .book(Sample.SCHEMA);
        assertThatThrownBy(() -> edited.policy(kept))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(kept.id());
    }
}
