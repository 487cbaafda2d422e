package id.pendopo.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.law.Standing;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of the ministry and the list that ships. */
class RegionTest {
    private static final RegionCode BANDUNG = RegionCode.parse("32.73");

    @ParameterizedTest
    @CsvSource({"32,32,PROVINCE", "3273,32.73,REGENCY", "327301,32.73.01,DISTRICT", "3273011001,32.73.01.1001,VILLAGE"})
    void a_code_is_read_dotted_and_plain(String plain, String dotted, RegionLevel level) {
        RegionCode code = RegionCode.parse(plain);
        assertThat(code).isEqualTo(RegionCode.parse(dotted)).isEqualTo(RegionCode.of(plain));
        assertThat(code.dotted()).isEqualTo(dotted).isEqualTo(code.toString());
        assertThat(code.plain()).isEqualTo(plain).hasSize(level.digits());
        assertThat(code.level()).isEqualTo(level);
        BothJacksons.agree(code, RegionCode.class, '"' + dotted + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "323",
                "32.7",
                "3.273",
                "32.7301",
                "32.73.011001",
                "327301100",
                "02.73",
                "a2",
                "32.73.01.10011",
                "32..73",
                ".32",
                "32.",
                "３２",
                "32.73.01.1001.32.73.01.1001"
            })
    void what_is_no_code_is_refused_and_not_repeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.parse(text))
                .withMessageStartingWith("region code: the text is not");
        assertThat(RegionCode.find(text)).isEmpty();
    }

    @Property
    void reading_a_code_gives_a_code_or_nothing(@ForAll String text) {
        RegionCode.find(text)
                .ifPresent(code -> assertThat(RegionCode.parse(code.dotted())).isEqualTo(code));
    }

    @Test
    void levels_are_prefixes() {
        RegionCode village = RegionCode.parse("32.73.01.1001");
        assertThat(village.province()).isEqualTo(RegionCode.of("32"));
        assertThat(village.regency()).contains(BANDUNG);
        assertThat(RegionCode.of("32").regency()).isEmpty();
        assertThat(village.at(RegionLevel.DISTRICT)).contains(RegionCode.of("327301"));
        assertThat(BANDUNG.at(RegionLevel.DISTRICT)).isEmpty();
        assertThat(village.isWithin(BANDUNG)).isTrue();
        assertThat(BANDUNG.isWithin(BANDUNG)).isTrue();
        assertThat(BANDUNG.isWithin(village)).isFalse();
        assertThat(RegionCode.of("3217").isWithin(BANDUNG)).isFalse();
        assertThat(BANDUNG).isGreaterThan(RegionCode.of("3217"));
    }

    @Test
    void the_list_has_all_provinces_and_regencies_each_within_a_listed_province() {
        assertThat(OfficialRegions.all(RegionLevel.PROVINCE))
                .hasSize(38)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(OfficialRegions.all(RegionLevel.REGENCY))
                .hasSize(514)
                .allSatisfy(
                        region -> assertThat(OfficialRegions.find(region.code().province()))
                                .hasValueSatisfying(
                                        province -> assertThat(province.time()).isEqualTo(region.time())));
        assertThat(OfficialRegions.all(RegionLevel.DISTRICT)).isEmpty();
        assertThat(OfficialRegions.find(RegionCode.parse("32.73.01"))).isEmpty();
        assertThat(OfficialRegions.find(RegionCode.parse("54"))).isEmpty();
        assertThat(OfficialRegions.find(BANDUNG)).contains(Region.of(BANDUNG, "Kota Bandung", IndonesianTime.WIB));
    }

    /** Indonesia has three time zones, and none of them moves. */
    @ParameterizedTest
    @CsvSource({
        "32.73,WIB,7",
        "62,WIB,7",
        "63,WITA,8",
        "51.71,WITA,8",
        "81,WIT,9",
        "96.71,WIT,9",
        "11,WIB,7",
        "73,WITA,8"
    })
    void a_region_keeps_the_time_of_its_province(String code, IndonesianTime time, int hours) {
        assertThat(OfficialRegions.timeOf(RegionCode.parse(code))).contains(time);
        assertThat(time.offset()).isEqualTo(ZoneOffset.ofHours(hours));
        assertThat(time.label().id()).startsWith("Waktu Indonesia");
    }

    @Test
    void the_sources_of_codes_and_times_are_cited() {
        assertThat(OfficialRegions.source().standing()).isEqualTo(Standing.SEEN);
        assertThat(OfficialRegions.timeSource().standing()).isEqualTo(Standing.KNOWN);
        assertThat(OfficialRegions.timeOf(RegionCode.of("99"))).isEmpty();
    }

    @Test
    void a_region_needs_a_name_and_the_level_of_its_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(BANDUNG, "Kota Bandung", RegionLevel.PROVINCE, IndonesianTime.WIB));
        assertThatIllegalArgumentException().isThrownBy(() -> Region.of(BANDUNG, " ", IndonesianTime.WIB));
        Region.of(BANDUNG, "x".repeat(Region.NAME_LIMIT), IndonesianTime.WIB);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(BANDUNG, "x".repeat(Region.NAME_LIMIT + 1), IndonesianTime.WIB));
        BothJacksons.agree(Region.of(BANDUNG, "Kota Bandung", IndonesianTime.WIB), Region.class, """
                {"code":"32.73","name":"Kota Bandung","level":"REGENCY","time":"WIB"}""");
        assertThat(RegionLevel.REGENCY.label().id()).isEqualTo("kabupaten/kota");
    }

    @Test
    void a_region_lies_in_itself_too() {
        RegionCode city = RegionCode.parse("32.73");
        assertThat(city.regency()).contains(city);
        assertThat(city.at(RegionLevel.PROVINCE)).contains(RegionCode.parse("32"));
        assertThat(city.at(RegionLevel.DISTRICT)).isEmpty();
        assertThat(city.isWithin(city)).isTrue();
    }
}
