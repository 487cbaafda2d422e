package id.pendopo.core.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** It stands in for the hash map of the JDK, so it is held against that, also where many keys share a hash code. */
class HashTrieTest {
    /** A key of which every fourth has the same hash code. */
    private record Key(int number) {
        @Override
        public int hashCode() {
            return number % 4 == 0 ? 7 : number * 31;
        }
    }

    @Property
    void it_reads_as_a_hash_map_through_any_changes(@ForAll List<@IntRange(min = -60, max = 60) Integer> changes) {
        HashTrie<Key, Integer> trie = HashTrie.empty();
        Map<Key, Integer> map = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            HashTrie<Key, Integer> before = trie;
            Map<Key, Integer> was = new HashMap<>(map);
            Key key = new Key(Math.abs(changes.get(i)));
            if (changes.get(i) < 0) {
                trie = trie.without(key);
                map.remove(key);
            } else {
                trie = trie.with(key, i);
                map.put(key, i);
            }
            assertThat(read(before)).isEqualTo(was);
            assertThat(read(trie)).isEqualTo(map);
            assertThat(trie.size()).isEqualTo(map.size());
            assertThat(trie.find(key)).isEqualTo(map.get(key));
        }
    }

    @Property
    void two_of_the_same_content_are_equal_however_they_came_to_it(
            @ForAll List<@IntRange(min = 0, max = 40) Integer> keys) {
        HashTrie<Key, Integer> forwards = HashTrie.empty();
        HashTrie<Key, Integer> backwards = HashTrie.<Key, Integer>empty().with(new Key(99), 1);
        for (int i = 0; i < keys.size(); i++) {
            forwards = forwards.with(new Key(keys.get(i)), keys.get(i));
            backwards = backwards.with(new Key(keys.get(keys.size() - 1 - i)), keys.get(keys.size() - 1 - i));
        }
        backwards = backwards.without(new Key(99));
        assertThat(forwards).isEqualTo(backwards).hasSameHashCodeAs(backwards);
        assertThat(forwards.with(new Key(98), 1)).isNotEqualTo(backwards);
    }

    @Test
    void a_hundred_thousand_keys_are_found_and_go_again() {
        HashTrie<String, Integer> trie = HashTrie.empty();
        for (int i = 0; i < 100_000; i++) {
            trie = trie.with("case-" + i, i);
        }
        assertThat(trie.size()).isEqualTo(100_000);
        assertThat(trie.find("case-77777")).isEqualTo(77_777);
        for (int i = 0; i < 100_000; i++) {
            trie = trie.without("case-" + i);
        }
        assertThat(trie).isEqualTo(HashTrie.empty());
    }

    private static <K, V> Map<K, V> read(HashTrie<K, V> trie) {
        Map<K, V> map = new HashMap<>();
        trie.forEach(map::put);
        return map;
    }
}
