package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.application.DecisionCommand;
import id.pendopo.licensing.application.FlaggedItem;
import id.pendopo.licensing.application.InspectionReport;
import id.pendopo.licensing.application.Recommendation;
import id.pendopo.licensing.application.ReviewCommand;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The letters of an application, from the receipt to its end. */
class ApplicationLettersTest {
    private static Written written(LetterWalk<Application> walk, ApplicationLetter kind) {
        return ApplicationLetters.in(ApplicationWalks.PACK, ApplicationWalks.PROCEDURE, Offices.office())
                .last(kind, walk.evidence());
    }

    private static Letter letter(LetterWalk<Application> walk, ApplicationLetter kind) {
        Written written = written(walk, kind);
        assertThat(written.findings()).as("%s", written.findings()).isEmpty();
        return written.letter().orElseThrow();
    }

    private static String text(Letter letter) {
        return LetterText.of(letter).replaceAll("\\s+", " ");
    }

    @Test
    void a_receipt_gives_the_numbers_and_says_until_when_the_file_is_looked_at() {
        String said = text(letter(ApplicationWalks.submitted(ApplicationWalks.company()), ApplicationLetter.RECEIPT));
        assertThat(said)
                .contains("REG-3273-20260309-000001")
                .contains("REG-3273-20260309-000001-ABCD1234")
                .contains("Izin pemanfaatan ruang milik jalan")
                .contains("Jalan Contoh Nomor 12")
                .contains("paling lambat 10 Maret 2026 (1 hari kerja)")
                .contains("5 hari kerja")
                .doesNotContain("Pejabat");
    }

    @Test
    void a_return_names_each_flagged_item_with_its_reason_and_the_last_day() {
        LetterWalk<Application> walk = ApplicationWalks.submitted(ApplicationWalks.company())
                .does(
                        ApplicationRole.FRONT_OFFICE,
                        "p-counter",
                        new CounterCommand.Return(List.of(
                                FlaggedItem.of(Code.of("HOLDER"), Code.of("BLURRED")),
                                new FlaggedItem(
                                        Code.of("PLACE"),
                                        Code.of("OUT_OF_PLAN"),
                                        Optional.of(PersonalText.of("Sebutkan ruas jalannya."))))));
        String said = text(letter(walk, ApplicationLetter.RETURN));
        assertThat(said)
                .contains("Data pemohon | sebutan BLURRED")
                .contains("Data lokasi | sebutan OUT_OF_PLAN | Sebutkan ruas jalannya.")
                // 10, 11, 12, 13, 16, 17 and 25 March: Nyepi, Idul Fitri and joint leave between.
                .contains("25 Maret 2026 (7 hari kerja)")
                .contains("dinyatakan gugur")
                .doesNotContain("Pejabat");
    }

    /** What Pendopo itself calls a reason needs no label of the region. */
    @Test
    void whoever_was_not_there_is_written_to_like_for_every_other_return() {
        LetterWalk<Application> walk = ApplicationWalks.visitSet()
                .on("2026-03-10")
                .does(
                        ApplicationRole.INSPECTOR,
                        "inspector-1",
                        new ReviewCommand.ReportAbsence(ApplicationWalks.PAPER));
        assertThat(text(letter(walk, ApplicationLetter.RETURN)))
                .contains("Kehadiran pada pemeriksaan lapangan | tidak ada yang menerima petugas");
    }

    @Test
    void only_the_assignment_names_the_inspectors() {
        LetterWalk<Application> walk =
                ApplicationWalks.visited(InspectionReport.Presence.ACKNOWLEDGED, List.of(Code.of("SIGN_TOO_HIGH")));
        String assignment = text(letter(walk, ApplicationLetter.ASSIGNMENT));
        assertThat(assignment)
                .contains("Pemeriksa Satu | NIP-Pemeriksa Satu | Pengawas Bangunan")
                .contains("Pemeriksa Dua")
                .contains("10 Maret 2026");
        String report = text(letter(walk, ApplicationLetter.INSPECTION_REPORT));
        assertThat(report)
                .contains("sebutan SIGN_TOO_HIGH")
                .contains("sesuai dengan permohonan, dengan catatan")
                .contains("Selasa tanggal sepuluh bulan Maret tahun dua ribu dua puluh enam")
                .contains("[nama sesuai surat tugas]")
                .contains("turut menandatangani")
                .doesNotContain("Pemeriksa Satu", "Pemeriksa Dua", "Pejabat");
        LetterWalk<Application> refused = ApplicationWalks.visited(InspectionReport.Presence.REFUSED, List.of());
        assertThat(text(letter(refused, ApplicationLetter.INSPECTION_REPORT)))
                .contains("menolak menandatangani")
                .contains("Tidak ada temuan.");
    }

    /** L31: 400 m² x 30,000 x 1.2. */
    @Test
    void an_assessment_shows_every_factor_the_sum_in_words_and_the_last_day() {
        Letter letter = letter(ApplicationWalks.assessed(), ApplicationLetter.FEE_ORDER);
        assertThat(letter.head().number()).contains("SKRD/1/2026");
        assertThat(text(letter))
                .contains("400")
                .contains("Rp6.000.000")
                .contains("Rp14.400.000,00 (empat belas juta empat ratus ribu rupiah)")
                .contains("9 April 2026 (30 hari kalender)")
                .contains("tidak tunai");
    }

    /** L15: of a letter received on Monday 9 March the last day would be Wednesday 15 April; here it is received on the 10th. */
    @Test
    void a_refusal_has_its_reason_its_article_and_the_remedies_to_whom_and_until_when() {
        LetterWalk<Application> walk = ApplicationWalks.recommended(Recommendation.Outcome.REFUSE)
                .does(
                        ApplicationRole.APPROVER,
                        "p-approver",
                        new DecisionCommand.Reject(ApplicationWalks.refusal(), Optional.empty()));
        Letter letter = letter(walk, ApplicationLetter.REFUSAL);
        assertThat(text(letter))
                .contains("sebutan OUT_OF_PLAN")
                .contains("Perda Contoh 2/2024 Pasal 9")
                .contains("ruas yang tertutup")
                .contains("dalam 21 hari kerja")
                .contains("16 April 2026")
                .contains("banding kepada Wali Kota Bandung dalam 10 hari kerja")
                .contains("Jabatan APPROVER");
    }

    @Test
    void a_redirection_says_where_it_belongs() {
        LetterWalk<Application> walk = ApplicationWalks.submitted(ApplicationWalks.company())
                .does(
                        ApplicationRole.FRONT_OFFICE,
                        "p-counter",
                        new CounterCommand.Redirect(CounterCommand.Target.OSS, Optional.empty()));
        assertThat(text(letter(walk, ApplicationLetter.REDIRECTION))).contains("sistem OSS");
    }

    /** L01 in small: the days are listed one by one, with the holidays between. */
    @Test
    void what_silence_granted_is_recorded_day_by_day() {
        LetterWalk<Application> walk = ApplicationWalks.complete(ApplicationWalks.person())
                .on("2026-03-17")
                .settled();
        String said = text(letter(walk, ApplicationLetter.DEEMED_RECORD));
        assertThat(said)
                .contains("10 Maret 2026 | hari ke 1")
                .contains("16 Maret 2026 | hari ke 5")
                .contains("akhir pekan")
                .contains("dianggap dikabulkan secara hukum")
                .contains("hari kerja");
    }

    @Test
    void a_person_is_written_to_by_his_name_at_his_address_and_no_number_of_his_stands_anywhere() {
        LetterWalk<Application> walk = ApplicationWalks.submitted(ApplicationWalks.person());
        Letter letter = letter(walk, ApplicationLetter.RECEIPT);
        assertThat(text(letter))
                .contains("Yth. : Tokoh Contoh")
                .contains("Jalan Rumah Nomor 7")
                .doesNotContain("3273014501900001", "1234500067890");
    }
}
