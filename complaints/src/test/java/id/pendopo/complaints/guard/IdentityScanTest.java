package id.pendopo.complaints.guard;

import static id.pendopo.complaints.guard.Brought.STORY;
import static id.pendopo.complaints.guard.Brought.by;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Proxy;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.SubjectOffice;
import id.pendopo.complaints.report.SubjectParty;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes of thanks and other ways in which an answer tells who asked. */
class IdentityScanTest {
    private static final Report REPORT = by(Channel.WEB, STORY)
            .about(SubjectParty.official(Code.of("DPU"), SubjectOffice.values()[0], "Tarno Rekaan"))
            .forOther(new Proxy(
                    PersonalText.of("Nani Fiksi"),
                    Optional.empty(),
                    new DocumentRef("d9", Code.of("POWER_OF_ATTORNEY"), "application/pdf", 9, "b".repeat(64))))
            .done();
    private static final IdentityScan HIDDEN = IdentityScan.of(REPORT, true);
    private static final IdentityScan SHOWN = IdentityScan.of(REPORT, false);

    private static List<String> codes(IdentityScan scan, String text) {
        return scan.check("text", text).stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    /** Whoever may not know the persons of a case learns none of them by what is refused. */
    @Test
    void who_knows_nobody_is_answered_alike_for_every_name() {
        IdentityScan scan = IdentityScan.knowingNobody();
        assertThat(codes(scan, "Apakah ini dari Nani Fiksi atau Tarno Rekaan?")).isEmpty();
        assertThat(codes(scan, "Hubungi 0812-3456-7890.")).containsExactly("BLOCK complaints.IDENTITY_TOLD");
        assertThat(codes(scan, "Kirim ke siapa@contoh.id.")).containsExactly("BLOCK complaints.IDENTITY_TOLD");
        assertThat(scan.check("text", "NIK 3273010101900001"))
                .singleElement()
                .satisfies(one -> assertThat(one.found().orElseThrow().toString())
                        .contains("NIK")
                        .doesNotContain("3273"));
    }

    @Test
    void an_answer_that_names_nobody_is_safe() {
        assertThat(codes(HIDDEN, "Terima kasih, lubang sudah ditutup pada 12 Juni 2025 dengan biaya Rp 2.500.000."))
                .isEmpty();
        assertThat(HIDDEN.isSafe("Terima kasih atas laporan Anda")).isTrue();
    }

    @Test
    void a_whole_name_a_number_or_an_electronic_address_is_refused_however_it_is_written() {
        for (String told : List.of(
                "Terima kasih Ibu WULAN contohsari",
                "hubungi W u l a n  Contohsari",
                "nomor 0812-3456-7890 sudah kami hubungi",
                "nomor yang berakhir 7890",
                "NIK 3273 0145 0190 0001",
                "kirim ke siapa@contoh.id",
                "Sdri. Nani Fiksi telah ditemui",
                "Sdr. Tarno Rekaan telah ditegur")) {
            assertThat(codes(HIDDEN, told)).as(told).containsExactly("BLOCK complaints.IDENTITY_TOLD");
            assertThat(codes(SHOWN, told)).as(told).containsExactly("BLOCK complaints.IDENTITY_TOLD");
        }
    }

    /** Whoever wrote it is told what kind of thing to look for, in which field, and not what it says. */
    @Test
    void a_finding_says_where_and_of_which_kind() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Terima kasih Ibu Wulan Contohsari", "NAME");
        kinds.put("Sdri. Nani Fiksi telah ditemui", "NAME");
        kinds.put("Sdr. Tarno Rekaan telah ditegur", "OFFICIAL");
        kinds.put("hubungi nomor 0812-3456-7890", "PHONE");
        kinds.put("hubungi nomor 0813-1111-2222", "PHONE");
        kinds.put("NIK 3273 0145 0190 0001", "NIK");
        kinds.put("NIP 198001012005011001", "NIP");
        kinds.put("kirim ke siapa@contoh.id", "EMAIL");
        kinds.put("rekening 5544332211", "NUMBER");
        kinds.put("Ibu Wulan Contohsari, 0812-3456-7890, siapa@contoh.id", "NAME, PHONE, EMAIL");
        kinds.forEach((text, kind) -> assertThat(HIDDEN.check("text", text))
                .as(text)
                .extracting(finding -> finding.where().orElse("") + ": "
                        + finding.found().map(Object::toString).orElse(""))
                .containsExactly("text: " + kind));
        assertThat(HIDDEN.check("text", "Terima kasih Bu Wulan"))
                .extracting(finding -> finding.found().map(Object::toString).orElse(""))
                .containsExactly("NAME");
    }

    @Test
    void a_part_of_the_name_is_refused_where_the_person_is_hidden_and_warned_of_elsewhere() {
        assertThat(codes(HIDDEN, "Terima kasih Bu Wulan, sudah kami tutup"))
                .containsExactly("BLOCK complaints.NAME_TOLD");
        assertThat(codes(SHOWN, "Terima kasih Bu Wulan, sudah kami tutup"))
                .containsExactly("WARN complaints.NAME_TOLD");
        assertThat(HIDDEN.isSafe("Terima kasih Bu Wulan")).isFalse();
        assertThat(SHOWN.isSafe("Terima kasih Bu Wulan")).isTrue();
        assertThat(codes(HIDDEN, "Kewulanan bukan namanya")).isEmpty();
    }

    @Test
    void a_finding_never_repeats_what_it_found() {
        for (Finding finding : HIDDEN.check("text", "Wulan Contohsari 081234567890")) {
            assertThat(finding.toString()).doesNotContainIgnoringCase("wulan").doesNotContain("7890");
        }
    }

    @Test
    void a_reporter_of_whom_nothing_is_known_is_named_by_nothing() {
        Report unknown = REPORT.change()
                .by(id.pendopo.complaints.report.Reporter.UNIDENTIFIED)
                .about()
                .done();
        assertThat(codes(IdentityScan.of(unknown, true), "Terima kasih Bu Wulan"))
                .isEmpty();
    }
}
