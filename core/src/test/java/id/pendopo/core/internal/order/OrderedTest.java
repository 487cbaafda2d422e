package id.pendopo.core.internal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** They stand in for the sorted collections of the JDK, so they are held against those. */
class OrderedTest {
    @Property
    void a_map_reads_as_a_sorted_map_of_the_same_entries(
            @ForAll Map<String, Integer> some, @ForAll String key, @ForAll Integer value) {
        OrderedMap<String, Integer> map = OrderedMap.copyOf(some);
        TreeMap<String, Integer> sorted = new TreeMap<>(some);
        assertThat(map).isEqualTo(sorted).hasSameHashCodeAs(sorted);
        assertThat(map.keySet()).containsExactlyElementsOf(sorted.keySet());
        assertThat(map.get(key)).isEqualTo(sorted.get(key));
        assertThat(map.containsKey(key)).isEqualTo(sorted.containsKey(key));
        OrderedMap<String, Integer> changed = map.with(key, value);
        assertThat(map).isEqualTo(sorted);
        sorted.put(key, value);
        assertThat(changed).isEqualTo(sorted);
        assertThat(changed.keySet()).containsExactlyElementsOf(sorted.keySet());
        assertThat(changed.values()).containsExactlyElementsOf(sorted.values());
        assertThat(changed.keyAt(changed.size() - 1)).isEqualTo(sorted.lastKey());
        assertThat(changed.valueAt(0)).isEqualTo(sorted.firstEntry().getValue());
    }

    @Property
    void a_set_reads_as_a_sorted_set_of_the_same_elements(@ForAll List<String> some, @ForAll String other) {
        OrderedSet<String> set = OrderedSet.copyOf(some);
        TreeSet<String> sorted = new TreeSet<>(some);
        assertThat(set).isEqualTo(sorted).hasSameHashCodeAs(sorted);
        assertThat(List.copyOf(set)).isEqualTo(List.copyOf(sorted));
        assertThat(set.contains(other)).isEqualTo(sorted.contains(other));
    }

    @Property
    void a_set_with_more_reads_as_a_sorted_set_of_all(@ForAll List<String> some, @ForAll List<String> more) {
        OrderedSet<String> set = OrderedSet.copyOf(some);
        TreeSet<String> sorted = new TreeSet<>(some);
        sorted.addAll(more);
        assertThat(List.copyOf(set.plus(more))).isEqualTo(List.copyOf(sorted));
        assertThat(set.plus(some)).isSameAs(set);
        assertThat(set).isEqualTo(new TreeSet<>(some));
    }

    @Test
    void none_of_them_takes_what_is_not_there() {
        List<String> nothing = new ArrayList<>();
        nothing.add(null);
        assertThatThrownBy(() -> OrderedSet.copyOf(nothing)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> OrderedSet.<String>empty().plus(nothing)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FixedList.copyOf(nothing)).isInstanceOf(NullPointerException.class);
    }

    @Property
    void a_list_reads_as_what_it_was_made_of_and_one_more(@ForAll List<String> some, @ForAll String last) {
        FixedList<String> list = FixedList.copyOf(some);
        List<String> more = new ArrayList<>(some);
        more.add(last);
        assertThat(list.plus(last)).isEqualTo(more);
        assertThat(list).isEqualTo(some);
    }

    @Test
    void what_is_one_already_is_not_copied_and_what_it_was_made_of_may_change() {
        Map<String, Integer> source = new HashMap<>(Map.of("A", 1));
        OrderedMap<String, Integer> map = OrderedMap.copyOf(source);
        source.put("B", 2);
        assertThat(map).containsOnlyKeys("A");
        assertThat(OrderedMap.<String, Integer>copyOf(map)).isSameAs(map);
        assertThat(map.with("A", map.valueAt(0))).isSameAs(map);
        OrderedSet<String> set = OrderedSet.copyOf(Set.of("A"));
        assertThat(OrderedSet.<String>copyOf(set)).isSameAs(set);
        List<String> names = new ArrayList<>(List.of("A"));
        FixedList<String> list = FixedList.copyOf(names);
        names.set(0, "B");
        assertThat(list).containsExactly("A");
        assertThat(FixedList.<String>copyOf(list)).isSameAs(list);
    }

    @Test
    void none_of_them_can_be_changed_or_read_beyond_its_end() {
        OrderedMap<String, Integer> map = OrderedMap.copyOf(Map.of("A", 1));
        OrderedSet<String> set = OrderedSet.copyOf(Set.of("A"));
        FixedList<String> list = FixedList.copyOf(List.of("A"));
        assertThatThrownBy(() -> map.put("B", 2)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(2))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.add("B")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove("A")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add("B")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> OrderedMap.empty().entrySet().iterator().next())
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> OrderedSet.empty().iterator().next()).isInstanceOf(NoSuchElementException.class);
    }
}
