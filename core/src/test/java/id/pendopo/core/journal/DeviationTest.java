package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where two readings of an entry differ is told place by place, with both values, and no more than a reader can take in. */
class DeviationTest {
    private static List<Deviation> between(Object was, Object now) {
        return Deviation.between(was, now, Set.of());
    }

    private static Deviation at(String pointer, String was, String now) {
        return new Deviation(pointer, Optional.of(was), Optional.of(now));
    }

    @Test
    void what_is_the_same_is_not_told() {
        assertThat(between(Map.of("a", List.of(1L, "x")), Map.of("a", List.of(1L, "x"))))
                .isEmpty();
    }

    @Test
    void each_place_is_told_with_what_was_and_what_is_now() {
        assertThat(between(
                        Map.of("a", 1L, "b", List.of("x", "y"), "gone", true, "same", "s"),
                        Map.of("a", 2L, "b", List.of("x", "z", "more"), "new", Map.of("k", 5L), "same", "s")))
                .containsExactly(
                        at("/a", "1", "2"),
                        at("/b/1", "\"y\"", "\"z\""),
                        new Deviation("/b/2", Optional.empty(), Optional.of("\"more\"")),
                        new Deviation("/gone", Optional.of("true"), Optional.empty()),
                        new Deviation("/new", Optional.empty(), Optional.of("{\"k\":5}")));
        assertThat(between(List.of("x", "y"), List.of("x")))
                .containsExactly(new Deviation("/1", Optional.of("\"y\""), Optional.empty()));
        assertThat(between(Map.of("a", List.of()), Map.of("a", Map.of()))).containsExactly(at("/a", "[]", "{}"));
        assertThat(between("x", "y")).containsExactly(at("", "\"x\"", "\"y\""));
    }

    /** No entry of ours has a null; a line that somebody else wrote may. */
    @Test
    void a_place_that_holds_nothing_is_told_only_where_the_other_holds_something() {
        Map<String, Object> nothing = Collections.singletonMap("a", null);
        assertThat(between(nothing, Collections.singletonMap("a", null))).isEmpty();
        assertThat(between(nothing, Map.of("a", 1L))).containsExactly(at("/a", "null", "1"));
        assertThat(between(Map.of("a", 1L), nothing)).containsExactly(at("/a", "1", "null"));
        assertThat(between(nothing, Map.of()))
                .containsExactly(new Deviation("/a", Optional.of("null"), Optional.empty()));
    }

    @Test
    void three_hundred_characters_of_a_value_are_shown_and_two_hundred_places_listed() {
        String longest = "x".repeat(Deviation.SHOWN - 2);
        assertThat(between("a", longest).get(0).now()).contains("\"" + longest + "\"");
        assertThat(between("a", longest + "x").get(0).now().orElseThrow())
                .hasSize(Deviation.SHOWN)
                .endsWith("…");
        List<Object> ones = Collections.nCopies(Deviation.LISTED, 1L);
        List<Object> twos = Collections.nCopies(Deviation.LISTED, 2L);
        assertThat(between(ones, twos)).hasSize(200);
        List<Object> more = new ArrayList<>(twos);
        more.add(3L);
        assertThat(between(ones, more)).hasSize(200);
        assertThat(between(Collections.nCopies(201, 1L), Collections.nCopies(201, 2L)))
                .hasSize(200);
    }
}
