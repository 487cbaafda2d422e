package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.internal.json.BothBindings;
import id.pendopo.core.internal.json.CanonicalJson;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.law.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;

/** The bytes of an entry are those of RFC 8785, by a library that knows nothing of us: whatever the entry holds. */
class EntriesAreCanonicalTest {
    /** What sorts, escapes or encodes otherwise somewhere. */
    private static final int[] EXOTIC = {
        0, 1, 7, 8, 9, 0xA, 0xB, 0xC, 0xD, 0x1F, ' ', '"', '/', '<', '\\', 0x7F, 0x80, 0xA0, 0xAD, 0xDF, 0xE9, 0x130,
        0x131, 0x301, 0x3A3, 0x5D0, 0x200B, 0x200D, 0x2028, 0x2029, 0x202E, 0x2066, 0x20AC, 0xD7FF, 0xE000, 0xFB01,
        0xFB33, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1D306, 0x1F3DB, 0x1F600, 0x10FFFF
    };

    @Property(tries = 1_000)
    void the_line_of_any_entry_has_the_bytes_of_the_standard(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<JournalEntry> entries = ENTRIES;
        JournalEntry entry = exotic(entries.get(random.nextInt(entries.size())), random);
        String line = entry.toLine();
        assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
        assertThat(new JsonCanonicalizer(line.getBytes(StandardCharsets.UTF_8)).getEncodedUTF8())
                .isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        for (JsonBinding json : BothBindings.all()) {
            assertThat(JournalEntry.parse(line, json)).isEqualTo(entry);
            assertThat(CanonicalWriter.treeToText(json.parse(line))).isEqualTo(line);
        }
    }

    @Property(tries = 30)
    void the_line_of_every_sealed_entry_has_the_bytes_of_the_standard(@ForAll long seed) throws IOException {
        for (String line : Town.of(seed).lines) {
            assertThat(new JsonCanonicalizer(line).getEncodedString()).isEqualTo(line);
        }
    }

    private static final List<JournalEntry> ENTRIES = entries();

    private static List<JournalEntry> entries() {
        List<JournalEntry> entries = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            entries.addAll(History.of("c-1", seed, 12).entries());
        }
        entries.addAll(History.granted("c-2").entries());
        entries.addAll(History.signed("c-3").entries());
        return entries;
    }

    /** The entry with such texts wherever a text may stand. */
    private static JournalEntry exotic(JournalEntry e, Random random) {
        List<Payload> events = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            events.add(payload(random));
        }
        Map<Code, String> numbers = Map.of(Code.of("A"), text(random), Code.of("B"), text(random));
        List<JournalEntry.BookPosting> postings =
                List.of(new JournalEntry.BookPosting(text(random), text(random), payload(random)));
        return new JournalEntry(
                e.format(),
                1 + random.nextInt(1_000_000),
                e.caseId(),
                e.region(),
                text(random),
                e.policy(),
                e.calendar(),
                e.at().plusNanos(random.nextInt(4) == 0 ? random.nextInt(1_000_000_000) : 0),
                e.legalAt(),
                e.actor(),
                e.manner(),
                text(random),
                e.from(),
                e.to(),
                e.cameFrom(),
                e.status(),
                e.commandId(),
                payload(random),
                events,
                e.clocks(),
                e.flags(),
                e.newParties(),
                e.waivers(),
                e.joint(),
                e.handling(),
                e.facts(),
                e.warnings(),
                numbers,
                postings,
                e.amounts(),
                e.reason(),
                e.documents(),
                e.previousHash(),
                e.hash());
    }

    private static Payload payload(Random random) {
        return Payload.of("x" + text(random), 1 + random.nextInt(9), tree(random, 3));
    }

    private static Object tree(Random random, int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0:
                return text(random);
            case 1:
                return random.nextInt(3) == 0 ? CanonicalJson.EXACT : random.nextLong() % CanonicalJson.EXACT;
            case 2:
                return random.nextBoolean();
            case 3:
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(tree(random, depth - 1));
                }
                return list;
            default:
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(6); i > 0; i--) {
                    map.put(text(random), tree(random, depth - 1));
                }
                return map;
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.appendCodePoint(
                    random.nextBoolean() ? EXOTIC[random.nextInt(EXOTIC.length)] : 'a' + random.nextInt(26));
        }
        return text.toString();
    }
}
