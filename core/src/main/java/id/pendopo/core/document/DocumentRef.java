package id.pendopo.core.document;

import id.pendopo.core.law.Code;

/**
 * A reference to a document in the host's archive (<i>rujukan dokumen</i>). The hash proves later that the file shown to
 * an auditor is the file that was decided on; the file name is left out, since names of files tell names of people.
 *
 * @param id the archive's own id, 1 to 120 characters, opaque
 * @param kind what it is, for example {@code DOMICILE_LETTER}
 * @param mediaType for example {@code application/pdf}
 * @param size bytes, 1 to 2^40
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DocumentRef(String id, Code kind, String mediaType, long size, String sha256) {
    private static final long SIZE_LIMIT = 1L << 40;

    /** @throws IllegalArgumentException if a part is outside its range */
    public DocumentRef {
        if (id.isBlank() || id.length() > 120) {
            throw new IllegalArgumentException("document: the id must have 1 to 120 characters");
        }
        if (!mediaType.matches("[a-z]+/[A-Za-z0-9.+-]{1,100}")) {
            throw new IllegalArgumentException("document: give a media type such as application/pdf");
        }
        if (size < 1 || size > SIZE_LIMIT) {
            throw new IllegalArgumentException("document: size %d is outside 1 to 2^40 bytes".formatted(size));
        }
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("document: sha256 must be 64 lower-case hexadecimal digits");
        }
    }
}
