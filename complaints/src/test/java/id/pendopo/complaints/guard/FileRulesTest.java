package id.pendopo.complaints.guard;

import static id.pendopo.complaints.guard.Brought.POLICY;
import static id.pendopo.complaints.guard.Brought.file;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.Attachment;
import id.pendopo.core.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Files that may come along, and files that are not what they say they are. */
class FileRulesTest {
    private static final FileRules RULES = FileRules.of(POLICY);
    private static final long TEN_MEGABYTES = 10_485_760;

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @Test
    void five_files_are_taken_and_six_are_not() {
        Attachment photo = file("image/jpeg", 1);
        assertThat(RULES.check(Collections.nCopies(5, photo))).isEmpty();
        assertThat(codes(RULES.check(Collections.nCopies(6, photo)))).containsExactly("complaints.FILES_MANY");
    }

    @Test
    void ten_megabytes_are_taken_and_a_byte_more_is_not() {
        assertThat(RULES.check(List.of(file("image/jpeg", TEN_MEGABYTES)))).isEmpty();
        List<Finding> large = RULES.check(List.of(file("image/png", 1), file("image/jpeg", TEN_MEGABYTES + 1)));
        assertThat(codes(large)).containsExactly("complaints.FILE_LARGE");
        assertThat(large.get(0).where()).contains("attachments[1]");
    }

    @Test
    void kinds_that_run_what_is_in_them_are_not_taken() {
        assertThat(RULES.check(List.of(file("application/pdf", 1), file("audio/ogg", 1))))
                .isEmpty();
        assertThat(codes(RULES.check(List.of(file("text/html", 1), file("image/svg+xml", 1)))))
                .containsExactly("complaints.FILE_KIND", "complaints.FILE_KIND");
    }

    @Test
    void a_kind_is_known_by_its_first_bytes() {
        assertThat(FileKind.sniff(hex("ffd8ffe000104a46"))).contains(FileKind.JPEG);
        assertThat(FileKind.sniff(hex("89504e470d0a1a0a0000000d"))).contains(FileKind.PNG);
        assertThat(FileKind.sniff(ascii("RIFF\u0001\u0002\u0003\u0004WEBPVP8 ")))
                .contains(FileKind.WEBP);
        assertThat(FileKind.sniff(ascii("RIFF\u0001\u0002\u0003\u0004WAVEfmt ")))
                .isEmpty();
        assertThat(FileKind.sniff(ascii("XXXX\u0001\u0002\u0003\u0004WEBPVP8 ")))
                .isEmpty();
        assertThat(FileKind.sniff(ascii("\0\0\0\u0018ftypheic"))).contains(FileKind.HEIC);
        assertThat(FileKind.sniff(ascii("\0\0\0\u0018ftypmp42"))).contains(FileKind.MP4);
        assertThat(FileKind.sniff(ascii("%PDF-1.7"))).contains(FileKind.PDF);
        assertThat(FileKind.sniff(ascii(" %PDF-1.7"))).isEmpty();
        assertThat(FileKind.sniff(ascii("OggS"))).contains(FileKind.OGG);
        assertThat(FileKind.sniff(new byte[0])).isEmpty();
        assertThat(FileKind.sniff(ascii("\u00ff\u00d8"))).isEmpty();
    }

    @Test
    void a_programme_that_calls_itself_a_photograph_is_found_out() {
        assertThat(codes(RULES.disguise(file("image/jpeg", 9).original(), ascii("MZ\u0090\0\u0003"))))
                .containsExactly("complaints.FILE_DISGUISED");
        assertThat(codes(RULES.disguise(file("image/jpeg", 9).original(), ascii("%PDF-1.7"))))
                .containsExactly("complaints.FILE_DISGUISED");
        assertThat(RULES.disguise(file("application/pdf", 9).original(), ascii("%PDF-1.7")))
                .isEmpty();
    }

    @Property
    void any_bytes_are_sniffed(@ForAll byte[] head) {
        assertThat(FileKind.sniff(head)).isNotNull();
    }
}
