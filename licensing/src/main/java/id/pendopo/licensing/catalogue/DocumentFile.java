package id.pendopo.licensing.catalogue;

import id.pendopo.core.document.DocumentRef;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * In which form a paper is handed in (<i>ketentuan berkas unggahan</i>).
 *
 * @param formats in which of these, at least one
 * @param mostKilobytes the most it may weigh, in units of 1,024 bytes, 1 to {@value #LIMIT}
 */
public record DocumentFile(Set<DocumentFormat> formats, int mostKilobytes) {
    /** The most that any paper may weigh: 100 megabytes. */
    public static final int LIMIT = 102_400;

    private static final long KILOBYTE = 1_024;

    /** @throws IllegalArgumentException if no format is allowed or the weight is outside its range */
    public DocumentFile {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("document file: no format is allowed; name at least one");
        }
        if (mostKilobytes < 1 || mostKilobytes > LIMIT) {
            throw new IllegalArgumentException(
                    "document file: %d kilobytes are outside 1 to %d".formatted(mostKilobytes, LIMIT));
        }
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    /** Whether this paper has an allowed format. */
    public boolean admitsFormat(DocumentRef document) {
        return DocumentFormat.of(document.mediaType()).filter(formats::contains).isPresent();
    }

    /** Whether this paper weighs no more than it may. */
    public boolean admitsSize(DocumentRef document) {
        return document.size() <= mostKilobytes * KILOBYTE;
    }
}
