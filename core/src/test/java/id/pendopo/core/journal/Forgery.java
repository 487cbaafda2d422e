package id.pendopo.core.journal;

import id.pendopo.core.internal.json.JsonBinding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A journal in which somebody changed an entry and then sealed it and all that follow anew, so that every hash is right. */
final class Forgery {
    private Forgery() {}

    @SuppressWarnings("unchecked") // a line holds an object with text keys
    static List<JournalEntry> of(List<JournalEntry> entries, int index, Consumer<Map<String, Object>> change) {
        List<JournalEntry> forged = new ArrayList<>();
        String previous = JournalEntry.ORIGIN;
        for (int i = 0; i < entries.size(); i++) {
            Map<String, Object> line = (Map<String, Object>) Objects.requireNonNull(
                    JsonBinding.available().parse(entries.get(i).toLine()));
            Map<String, Object> body = (Map<String, Object>) Objects.requireNonNull(line.get("entry"));
            if (i == index) {
                change.accept(body);
            }
            body.put("previousHash", previous);
            byte[] bytes = CanonicalWriter.treeToText(body).getBytes(StandardCharsets.UTF_8);
            previous = Hashes.sha256(bytes, 0, bytes.length);
            line.put("hash", previous);
            forged.add(JournalEntry.parse(CanonicalWriter.treeToText(line)));
        }
        return forged;
    }
}
