package id.pendopo.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Nobody is found by being alone in a group, nor by what is left when the rest is subtracted. */
class SmallGroupsTest {
    private static Map<String, List<Integer>> groups(int... sizes) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.put("g" + i, Collections.nCopies(sizes[i], i));
        }
        return groups;
    }

    private static String told(int... sizes) {
        StringBuilder told = new StringBuilder();
        SmallGroups.joined(groups(sizes), 5, "other")
                .forEach((name, members) ->
                        told.append(name).append(members.size()).append(' '));
        return told.toString().strip();
    }

    @Test
    void a_group_of_five_is_told_and_one_of_four_is_not() {
        assertThat(told(5, 9)).isEqualTo("g05 g19");
        assertThat(told(4)).isEmpty();
        assertThat(told(5)).isEqualTo("g05");
    }

    @Test
    void what_is_small_takes_the_next_larger_one_along() {
        assertThat(told(4, 9, 7)).isEqualTo("g19 other11");
        assertThat(told(2, 3, 9)).isEqualTo("g29 other5");
        assertThat(told(1, 5)).isEqualTo("other6");
        assertThat(told(1, 1)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_group_of_the_common_name_is_part_of_what_is_joined() {
        Map<String, List<Integer>> groups = groups(2, 9);
        groups.put("other", List.of(1, 2, 3));
        assertThat(SmallGroups.joined(groups, 5, "other")).containsOnlyKeys("g1", "other");
        assertThat(SmallGroups.joined(groups, 5, "other").get("other")).hasSize(5);
    }

    @Property(tries = 300)
    void no_group_is_small_and_none_is_lost_unless_all_are_too_few(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 12) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 12) int least) {
        int[] each = sizes.stream().mapToInt(Integer::intValue).toArray();
        Map<String, List<Integer>> told = SmallGroups.joined(groups(each), least, "other");
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        assertThat(told.values()).allMatch(members -> members.size() >= least);
        assertThat(told.values().stream().mapToInt(List::size).sum()).isEqualTo(all < least ? 0 : all);
    }

    private static String summed(long... sizes) {
        Map<String, Long> groups = new LinkedHashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.put(i == 3 ? "other" : "g" + i, sizes[i]);
        }
        StringBuilder told = new StringBuilder();
        SmallGroups.summed(groups, size -> size == 0 || size >= 5, Long::sum, Comparator.naturalOrder(), "other")
                .forEach((name, size) ->
                        told.append(name).append(':').append(size).append(' '));
        return told.toString().strip();
    }

    /** Where only sums are known the same holds; a group of nothing tells nobody, and stays. */
    @Test
    void sums_are_joined_as_groups_are() {
        assertThat(summed(5, 9)).isEqualTo("g0:5 g1:9");
        assertThat(summed(4, 9, 7)).isEqualTo("g1:9 other:11");
        assertThat(summed(2, 3, 9)).isEqualTo("g2:9 other:5");
        assertThat(summed(0, 9)).isEqualTo("g0:0 g1:9");
        assertThat(summed(4)).isEmpty();
        assertThat(summed(6, 7, 8, 9)).isEqualTo("g0:6 g1:7 g2:8 other:9");
        assertThat(summed(6, 7, 8, 2)).isEqualTo("g1:7 g2:8 other:8");
        assertThat(summed()).isEmpty();
    }
}
