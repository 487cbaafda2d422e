package id.pendopo.complaints.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A code that is mistyped must not open somebody else's report. */
class TrackingIdTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void a_code_is_read_as_people_type_it() {
        TrackingId code = TrackingId.random(new Random(1));
        assertThat(TrackingId.parse(code.shown().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(code);
        assertThat(TrackingId.parse(" " + code.value() + " ")).isEqualTo(code);
        assertThat(TrackingId.of(code.value()).value()).matches(TrackingId.PATTERN);
    }

    /** Zero and one are read for the letters that look like them. */
    @Test
    void letters_that_look_like_digits_are_read_as_digits() {
        TrackingId zeros = TrackingId.parse("00000000000");
        assertThat(TrackingId.parse("OOOO-oooo-OOO")).isEqualTo(zeros);
        TrackingId ones = TrackingId.find("1111111111" + checkOf("1111111111")).orElseThrow();
        assertThat(TrackingId.parse("IlIlIlIlIl" + ones.value().charAt(10))).isEqualTo(ones);
    }

    private static char checkOf(String ten) {
        for (char last : ALPHABET.toCharArray()) {
            if (TrackingId.find(ten + last).isPresent()) {
                return last;
            }
        }
        throw new AssertionError("every ten characters have a check character");
    }

    @Property(tries = 300)
    void one_wrong_character_is_always_seen(
            @ForAll long seed,
            @ForAll @IntRange(max = TrackingId.RANDOM) int place,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        String code = TrackingId.random(new Random(seed)).value();
        char other = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(place)) + by) % ALPHABET.length());
        assertThat(TrackingId.find(code.substring(0, place) + other + code.substring(place + 1)))
                .isEmpty();
    }

    /** The pair 0 and Z alone looks the same either way, as with every check of this sort. */
    @Property(tries = 300)
    void neighbours_that_were_swapped_are_seen(
            @ForAll long seed, @ForAll @IntRange(max = TrackingId.RANDOM - 1) int place) {
        String code = TrackingId.random(new Random(seed)).value();
        char one = code.charAt(place);
        char two = code.charAt(place + 1);
        String swapped = code.substring(0, place) + two + one + code.substring(place + 2);
        boolean told = one == two || Set.of("0Z", "Z0").contains("" + one + two);
        assertThat(TrackingId.find(swapped).isPresent()).isEqualTo(told);
    }

    @Test
    void no_two_follow_each_other() {
        Random random = new Random(7);
        Set<String> starts = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            starts.add(TrackingId.random(random).value().substring(0, 6));
        }
        assertThat(starts).hasSizeGreaterThan(990);
    }

    @Test
    void what_is_no_code_is_told_without_repeating_it() {
        assertThat(TrackingId.check("tracking", "BUKAN-KODE")).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("complaints.TRACKING_ID");
            assertThat(finding.toString()).doesNotContain("BUKAN-KODE");
        });
        assertThat(TrackingId.check("tracking", TrackingId.random(new Random(1)).shown()))
                .isEmpty();
        assertThat(TrackingId.find("0".repeat(200))).isEmpty();
        assertThatThrownBy(() -> TrackingId.parse("0000000000Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("0000000000Z");
        assertThatThrownBy(() -> TrackingId.of("0000")).isInstanceOf(IllegalArgumentException.class);
    }
}
