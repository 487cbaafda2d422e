package id.pendopo.complaints.letter;

import static id.pendopo.complaints.letter.ComplaintLetter.COMPLAINT_RECEIPT;
import static id.pendopo.complaints.letter.ComplaintLetter.COMPLETENESS_ANSWER;
import static id.pendopo.complaints.letter.ComplaintLetter.DECISION_NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ReasonCode;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterProvider;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.testkit.workflow.Journey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The receipt, the answer on completeness and the notice of the decision, in both languages. */
class ComplaintLettersTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static Written written(Journey<Complaint> journey, ComplaintLetter kind, Locale locale) {
        return ComplaintLetters.in(Papers.PACK, Papers.PROCEDURE, Papers.office(), locale)
                .last(kind, Papers.sealed(journey));
    }

    private static Letter letter(Journey<Complaint> journey, ComplaintLetter kind, Locale locale) {
        Written written = written(journey, kind, locale);
        assertThat(written.findings()).as("%s", written.findings()).isEmpty();
        return written.letter().orElseThrow();
    }

    private static String said(Journey<Complaint> journey, ComplaintLetter kind, Locale locale) {
        return LetterText.of(letter(journey, kind, locale)).replaceAll("\\s+", " ");
    }

    private static String said(Journey<Complaint> journey, ComplaintLetter kind) {
        return said(journey, kind, INDONESIAN);
    }

    private static Journey<Complaint> plain() {
        return Papers.received(Secrecy.PLAIN);
    }

    /** UU 25/2009 article 44 paragraph 2: identity, what is complained about, place and time, name and signature of the receiver. */
    @Test
    void a_receipt_holds_what_the_act_names() {
        Journey<Complaint> journey = Papers.open(Papers.COUNTER, Papers.report(Secrecy.PLAIN, Channel.WALK_IN));
        assertThat(said(journey, COMPLAINT_RECEIPT))
                .contains("TANDA TERIMA LAPORAN", Papers.TRACKING.shown())
                .contains("Sari Contohwati", "Jalan Rahasia Nomor 1")
                .contains("Trotoar di depan pasar pecah.", "Pejalan kaki turun ke jalan.", "Kaki terkilir.")
                .contains("Contoh, 2 Juni 2025, 10.00 WIB", "Jalan Pasar Nomor 2", "Trotoar rusak")
                .contains("Yang menerima laporan", "Petugas Loket Satu")
                .contains("paling lambat 16 Juni 2025")
                .doesNotContain("0800");
        assertThat(letter(journey, COMPLAINT_RECEIPT, INDONESIAN).bases())
                .extracting(LegalSource::citation)
                .contains(ComplaintsLaw.RECEIPT.citation());
    }

    @Test
    void what_came_without_a_counter_is_signed_by_who_answers_for_receiving() {
        assertThat(said(plain(), COMPLAINT_RECEIPT)).contains("Pejabat INTAKE_OFFICER");
    }

    @Test
    void the_same_receipt_in_english_has_english_words_and_dates() {
        Letter letter = letter(plain(), COMPLAINT_RECEIPT, Locale.ENGLISH);
        assertThat(LetterHtml.of(letter, Locale.ENGLISH))
                .contains("RECEIPT OF A REPORT", "Contoh, 2 June 2025, 10:00 WIB", "answered by 16 June 2025");
        assertThat(letter.head().dateInWords()).isEqualTo("2 June 2025");
        assertThat(letter.notice()).contains(ComplaintLetters.ILLUSTRATION);
        assertThat(LetterHtml.of(letter, Locale.ENGLISH)).doesNotContain("Laporan", "Diterima", "Juni", "CONTOH:");
    }

    @Test
    void what_is_missing_is_asked_for_with_the_day_and_what_follows() {
        assertThat(said(Papers.held(plain()), COMPLETENESS_ANSWER))
                .contains("Sari Contohwati", "490/completeness-answer/2/2025")
                .contains("belum lengkap", "foto tempat kejadian")
                .contains("paling lambat 3 Juli 2025", "dianggap dicabut")
                .contains("Pejabat INSTANCE_ADMIN");
        assertThat(said(Papers.held(plain()), COMPLETENESS_ANSWER, Locale.ENGLISH))
                .contains("complete it by 3 July 2025", "deemed withdrawn");
    }

    /** What came by the way for reports on officials is the supervisors' to decide, and not deemed withdrawn. */
    @Test
    void what_alleges_something_is_asked_for_without_a_threat() {
        Journey<Complaint> alleging = Papers.received(new Secrecy(true, true, false, true));
        assertThat(said(Papers.held(alleging), COMPLETENESS_ANSWER))
                .contains("paling lambat 3 Juli 2025", "APIP memutuskan")
                .doesNotContain("dianggap dicabut");
        assertThat(letter(alleging, COMPLETENESS_ANSWER, Locale.ENGLISH).bases())
                .extracting(LegalSource::citation)
                .doesNotContain(ComplaintsLaw.DEEMED_WITHDRAWN.citation());
    }

    /** The sixty days of the act are for complaints alone, and what was brought as one may be found to be a question. */
    @Test
    void what_is_found_to_be_no_complaint_is_promised_no_decision_in_sixty_days() {
        Journey<Complaint> question = plain().take(
                        "2025-06-03T09:00",
                        Papers.ADMIN,
                        new FilingCommand.Verify(ReportKind.INFORMATION_REQUEST, Code.of("TROTOAR_RUSAK")));
        assertThat(said(question, COMPLETENESS_ANSWER))
                .contains("dinyatakan lengkap")
                .doesNotContain("60 hari");
    }

    @Test
    void what_is_complete_is_said_to_be_with_its_category() {
        assertThat(said(Papers.verified(plain()), COMPLETENESS_ANSWER))
                .contains("dinyatakan lengkap", "Trotoar rusak", "60 hari kalender")
                .doesNotContain("dianggap dicabut");
    }

    @Test
    void a_decision_says_the_answer_and_until_when_to_reply() {
        assertThat(said(Papers.answered(plain()), DECISION_NOTICE))
                .contains("ditangani oleh Dinas Pekerjaan Umum dan sudah diselesaikan")
                .contains("Trotoar di depan pasar sudah diperbaiki pada hari Senin.")
                .contains("paling lambat 24 Juni 2025")
                .contains("Ombudsman", "Pejabat LIAISON");
        assertThat(said(Papers.answered(plain()), DECISION_NOTICE, Locale.ENGLISH))
                .contains("has been settled", "by 24 June 2025");
    }

    @Test
    void a_promise_names_its_day() {
        assertThat(said(Papers.promised(plain()), DECISION_NOTICE))
                .contains("direncanakan untuk ditindaklanjuti", "paling lambat 1 Juli 2025");
    }

    /** Ten working days from Tuesday 3 June; 6 and 9 June are none. */
    @Test
    void a_rejection_says_why_to_whom_it_was_handed_and_until_when_to_object() {
        assertThat(said(Papers.rejected(plain()), DECISION_NOTICE))
                .contains("di luar kewenangan daerah", "Jalan ini jalan nasional", "Balai jalan nasional (contoh)")
                .contains("Keberatan dapat disampaikan", "19 Juni 2025")
                .doesNotContain("Ombudsman");
    }

    /** Whoever prints it may not know who reported, UU 25/2009 article 42 paragraph 5. */
    @Test
    void somebody_who_wants_his_identity_kept_secret_is_named_in_no_letter() {
        Journey<Complaint> journey = Papers.received(Secrecy.ANONYMOUS);
        assertThat(said(journey, COMPLAINT_RECEIPT))
                .contains("dirahasiakan atas permintaan pelapor")
                .doesNotContain(Papers.PERSON);
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(said(Papers.held(Papers.received(Secrecy.ANONYMOUS)), COMPLETENESS_ANSWER, locale))
                    .contains(Papers.TRACKING.shown())
                    .doesNotContain(Papers.PERSON);
            assertThat(said(Papers.answered(Papers.received(Secrecy.ANONYMOUS)), DECISION_NOTICE, locale))
                    .contains(Papers.TRACKING.shown())
                    .doesNotContain(Papers.PERSON);
        }
    }

    @Test
    void each_act_calls_for_its_letter_and_no_other() {
        assertThat(ComplaintLetters.in(Papers.PACK, Papers.PROCEDURE, Papers.office(), INDONESIAN)
                        .all(Papers.sealed(Papers.answered(plain()))))
                .extracting(Written::kind)
                .containsExactly(COMPLAINT_RECEIPT.code(), COMPLETENESS_ANSWER.code(), DECISION_NOTICE.code());
        assertThat(written(plain(), DECISION_NOTICE, INDONESIAN).findings())
                .extracting(Finding::code)
                .containsExactly("core.LETTER_NOT_NOW");
    }

    @Test
    void an_office_that_lacks_something_is_told_all_of_it() {
        LetterOffice full = Papers.office();
        LetterOffice bare = new LetterOffice(full.letterhead(), " ", Map.of(), Map.of(), Map.of());
        assertThat(ComplaintLetters.in(Papers.PACK, Papers.PROCEDURE, bare, INDONESIAN)
                        .last(COMPLETENESS_ANSWER, Papers.sealed(Papers.held(plain())))
                        .findings())
                .extracting(finding -> finding.where().orElseThrow())
                .contains(
                        "office.place",
                        "office.numbers.COMPLETENESS_ANSWER",
                        "office.officials.INSTANCE_ADMIN",
                        "office.names.BUKTI_FOTO");
    }

    /** A letter is whole or it is not made; what it lacks is named, and nothing of it repeated. */
    @Test
    void a_letter_whose_personal_values_are_withheld_is_not_made() {
        CaseEvidence whole = Papers.sealed(plain());
        Written written = ComplaintLetters.in(Papers.PACK, Papers.PROCEDURE, Papers.office(), INDONESIAN)
                .last(COMPLAINT_RECEIPT, new CaseEvidence(whole.entries(), List.of(), List.of()));
        assertThat(written.letter()).isEmpty();
        assertThat(written.findings())
                .extracting(finding -> finding.where().orElseThrow())
                .contains("case.reporter", "case.story");
        assertThat(written.toString()).doesNotContain(Papers.PERSON);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_places() {
        assertThat(ComplaintTexts.ENGLISH.known()).isEqualTo(ComplaintTexts.INDONESIAN.known());
        for (Outcome outcome : Outcome.values()) {
            assertThat(ComplaintTexts.INDONESIAN.common("outcome." + outcome)).isNotBlank();
        }
        for (ReasonCode reason : ReasonCode.values()) {
            assertThat(ComplaintTexts.ENGLISH.common("cause." + reason)).isNotBlank();
        }
    }

    @Test
    void the_letters_are_offered_to_the_tools() {
        assertThat(ServiceLoader.load(LetterProvider.class).stream().map(ServiceLoader.Provider::type))
                .anyMatch(ComplaintLetterProvider.class::equals);
        ComplaintLetterProvider provider = new ComplaintLetterProvider();
        assertThat(provider.kinds()).hasSize(ComplaintLetter.values().length);
        assertThat(provider.writer(Papers.PACK, Papers.office(), id -> List.of())
                        .all(Papers.sealed(plain())))
                .hasSize(1);
        assertThat(provider.texts()).containsKey("complaints.complaint-receipt.title");
    }
}
