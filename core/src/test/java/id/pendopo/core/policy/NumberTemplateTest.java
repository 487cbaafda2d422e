package id.pendopo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers of letters follow each region's own habit. */
class NumberTemplateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 4);

    @Test
    void places_are_filled_by_sequence_and_local_date() {
        assertThat(NumberTemplate.of("{seq:4}/HIBAH/{romanMonth}/{year}").format(12, DAY))
                .isEqualTo("0012/HIBAH/IX/2026");
        assertThat(NumberTemplate.of("978/{seq}-BPKAD/{month}.{year}").format(12, DAY))
                .isEqualTo("978/12-BPKAD/09.2026");
    }

    @Test
    void a_sequence_wider_than_its_place_is_never_cut() {
        assertThat(NumberTemplate.of("{seq:2}").format(12_345, DAY)).isEqualTo("12345");
    }

    @Test
    void a_template_without_a_sequence_or_with_an_unknown_place_is_refused() {
        for (String bad :
                List.of("HIBAH/{year}", "{seq}/{day}", "{seq}/{", "{seq}}", "{seq:100}", "{seq}" + "x".repeat(96))) {
            assertThatThrownBy(() -> NumberTemplate.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_template_has_at_most_a_hundred_characters() {
        String longest = "{seq}" + "x".repeat(95);
        assertThat(NumberTemplate.of(longest).pattern()).hasSize(100);
        assertThatThrownBy(() -> NumberTemplate.of(longest + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** What stands fixed in a series is filled in once; sequence, year and month are left for each number. */
    @Test
    void named_places_hold_the_parts_of_a_series() {
        Map<String, String> parts =
                Map.of("class", "503", "type", "REKLAME", "unit", "DPMPTSP", "region", "32.73", "unused", "x");
        NumberTemplate template =
                NumberTemplate.filled("{class}/{seq:4}/{type}-{region}/{unit}/{romanMonth}/{year}", parts);
        assertThat(template.pattern()).isEqualTo("503/{seq:4}/REKLAME-32.73/DPMPTSP/{romanMonth}/{year}");
        assertThat(template.format(1, DAY)).isEqualTo("503/0001/REKLAME-32.73/DPMPTSP/IX/2026");
        assertThat(NumberTemplate.filled("{seq}/{year}", Map.of())).isEqualTo(NumberTemplate.of("{seq}/{year}"));
    }

    @Test
    void a_place_without_a_part_and_a_part_that_is_no_plain_text_are_refused() {
        assertThatThrownBy(() -> NumberTemplate.filled("{type}/{seq}", Map.of("unit", "DPMPTSP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("places are");
        for (String bad : List.of("", " ", "{seq}", "a{", "a}")) {
            assertThatThrownBy(() -> NumberTemplate.filled("{type}/{seq}", Map.of("type", bad)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("type");
        }
        for (String own : List.of("seq", "year", "month", "romanMonth")) {
            assertThatThrownBy(() -> NumberTemplate.filled("{seq}/{year}", Map.of(own, "1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(own);
        }
    }

    /** Only a number that names its year may begin at one again with the next. */
    @Test
    void a_template_tells_whether_it_names_the_year() {
        assertThat(NumberTemplate.of("{seq}/{year}").isYearly()).isTrue();
        assertThat(NumberTemplate.of("{seq}/{month}").isYearly()).isFalse();
    }
}
