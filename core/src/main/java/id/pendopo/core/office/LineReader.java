package id.pendopo.core.office;

import id.pendopo.core.internal.json.JsonBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** Reads pages of a log or register from the store. */
final class LineReader {
    private final Store store;

    LineReader(Store store) {
        this.store = store;
    }

    /** A line as the record it was written from. */
    static <T> T parse(StreamLine line, Class<T> type) {
        JsonBinding json = JsonBinding.available();
        return json.convert(json.parse(line.text()), type);
    }

    /** One more than asked tells whether there is another page. */
    <T> Lines<T> page(StreamId stream, long after, int limit, Function<StreamLine, T> reading) {
        Lines.requireLimit(limit);
        List<StreamLine> found = store.read(stream, after, limit + 1);
        List<T> lines = new ArrayList<>();
        found.stream().limit(limit).map(reading).forEach(lines::add);
        OptionalLong next =
                found.size() > limit ? OptionalLong.of(found.get(limit - 1).version()) : OptionalLong.empty();
        return new Lines<>(lines, next);
    }
}
