package id.pendopo.complaints.guard;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Kinds of files that come with a report (<i>jenis berkas</i>), each with the bytes by which it is known whatever it is called. */
public enum FileKind {
    JPEG("image/jpeg", 0, "ffd8ff"),
    PNG("image/png", 0, "89504e470d0a1a0a"),
    /** In a RIFF container. */
    WEBP("image/webp", 8, hex("WEBP")),
    /** A photograph of newer telephones. */
    HEIC("image/heic", 4, hex("ftypheic"), hex("ftypheix"), hex("ftyphevc"), hex("ftypmif1")),
    PDF("application/pdf", 0, hex("%PDF-")),
    MP4("video/mp4", 4, hex("ftypisom"), hex("ftypiso2"), hex("ftypmp41"), hex("ftypmp42"), hex("ftypavc1")),
    /** A spoken message. */
    OGG("audio/ogg", 0, hex("OggS"));

    /** How many of the first bytes are enough to know a kind. */
    public static final int HEAD = 16;

    private final String mediaType;
    private final int offset;
    private final List<String> marks;

    FileKind(String mediaType, int offset, String... marks) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.marks = List.of(marks);
    }

    private static String hex(String letters) {
        return HexFormat.of().formatHex(letters.getBytes(StandardCharsets.US_ASCII));
    }

    /** As references to documents name it. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What a file is by its first bytes, whatever its name says; empty where it is none of these.
     *
     * @param head its first bytes, {@value #HEAD} of them where it has so many
     */
    public static Optional<FileKind> sniff(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.isIn(head)).findFirst();
    }

    private boolean isIn(byte[] head) {
        if (this == WEBP && !startsWith(head, 0, hex("RIFF"))) {
            return false;
        }
        return marks.stream().anyMatch(mark -> startsWith(head, offset, mark));
    }

    private static boolean startsWith(byte[] head, int offset, String mark) {
        int length = mark.length() / 2;
        return head.length >= offset + length
                && HexFormat.of().formatHex(head, offset, offset + length).equals(mark);
    }
}
