package id.pendopo.core.notice;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.journal.PersonalRecord;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A text that stands in the open in the sealed journal of its case, and repeats no personal value of it (<i>teks terbuka</i>).
 * There is no other way to one than {@link #find}, so what a notice says in words of the case has been looked at.
 */
public final class OpenText {
    private static final int LEAST_TELLING = 3;

    private final String text;

    private OpenText(String text) {
        this.text = text;
    }

    /**
     * The text, if it may be told.
     *
     * @param text what a notice would say
     * @param lines the sealed journal of the case, in which a personal value stands as a commitment only
     * @param personal the personal values of the case
     * @return empty if it stands nowhere in the open, or holds a personal value
     */
    public static Optional<OpenText> find(String text, Collection<String> lines, Collection<PersonalRecord> personal) {
        String quoted = CanonicalWriter.treeToText(text);
        String folded = text.toLowerCase(Locale.ROOT);
        boolean stands = lines.stream().anyMatch(line -> line.contains(quoted));
        boolean tells = personal.stream()
                .filter(record -> !record.isErased())
                .map(record -> record.value().reveal().toLowerCase(Locale.ROOT))
                .anyMatch(secret -> secret.length() >= LEAST_TELLING && folded.contains(secret));
        return stands && !tells ? Optional.of(new OpenText(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
