package id.pendopo.core.journal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.pendopo.core.event.CloudEvent;
import id.pendopo.core.fuzz.Tampered;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.office.BookLine;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What another house hands over line by line: sheets of a roll, lines of books, events. Each was good before somebody put a fault in. */
class ReceivedLineFuzzTest {
    private static final JsonBinding JSON = JsonBinding.available();
    private static final String SECRET = "Nirwana Contohwati";

    private record Received<T>(Object tree, Function<String, T> parse, Function<T, String> write) {
        static <T> Received<T> of(String line, Function<String, T> parse, Function<T, String> write) {
            return new Received<>(Objects.requireNonNull(JSON.parse(line)), parse, write);
        }

        void check(String line) {
            T value;
            try {
                value = parse.apply(line);
            } catch (IllegalArgumentException refused) {
                String said = String.valueOf(refused.getMessage());
                if (said.isBlank() || said.contains(SECRET)) {
                    throw new AssertionError("the refusal says nothing, or too much", refused);
                }
                return;
            }
            String written = write.apply(value);
            if (!parse.apply(written).equals(value)) {
                throw new AssertionError("written and read again it is another");
            }
        }
    }

    private static final List<Received<?>> GOOD = List.of(
            Received.of(Town.of(1).rolls.get(0), DayRoll::parse, DayRoll::toLine),
            Received.of("""
                {"book":"budget","line":{"seq":1,"cause":"case-1/2","who":"%s"},"page":"3273/2026/5.1.05","version":1}\
                """.formatted(SECRET), BookLine::parse, BookLine::toLine),
            Received.of("""
                {"specversion":"1.0","id":"e-1","source":"https://contoh.example/pendopo","type":"id.contoh.case.moved",
                 "subject":"case-1","time":"2026-03-02T02:00:00Z","datacontenttype":"application/json",
                 "dataschema":"https://contoh.example/schema","sequence":"7","data":{"who":"%s","stages":["A","B"]}}\
                """.formatted(SECRET), CloudEvent::parse, CloudEvent::toJson),
            Received.of("""
                {"specversion":"1.0","id":"e-2","source":"/pendopo","type":"id.contoh.case.closed","data_base64":"AAEC"}\
                """, CloudEvent::parse, CloudEvent::toJson));

    /** It is refused in words, or is what it says, also after it was written again. */
    @FuzzTest(maxDuration = "12s")
    void a_received_line_is_read_or_refused(FuzzedDataProvider choice) {
        Received<?> good = GOOD.get(choice.consumeInt(0, GOOD.size() - 1));
        good.check(JSON.write(Tampered.tree(good.tree(), choice)));
    }
}
