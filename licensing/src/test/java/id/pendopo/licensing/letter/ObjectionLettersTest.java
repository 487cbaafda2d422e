package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.CounterCommand;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.objection.Objection;
import id.pendopo.licensing.objection.ObjectionCommand;
import id.pendopo.licensing.objection.ObjectionRole;
import id.pendopo.licensing.objection.Remedy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decisions on objections and appeals. */
class ObjectionLettersTest {
    private static ObjectionLetters letters() {
        return ObjectionLetters.in(
                LicenceWalks.PACK,
                ObjectionWalks.PROCEDURE,
                Offices.office(),
                id -> id.value().equals("licence-1")
                        ? LicenceWalks.warned(LicenceWalks.HEAD).evidence().entries()
                        : rejected().evidence().entries());
    }

    private static LetterWalk<id.pendopo.licensing.application.Application> rejected() {
        return ApplicationWalks.submitted(ApplicationWalks.company())
                .does(
                        ApplicationRole.FRONT_OFFICE,
                        "p-counter",
                        new CounterCommand.RejectInadmissible(ApplicationWalks.refusal()));
    }

    private static LetterWalk<Objection> againstWarning() {
        return ObjectionWalks.filed("licence-1", LicencePolicy.PROCEDURE, 3, "warn", Remedy.TAKE_BACK);
    }

    private static String said(LetterWalk<Objection> walk, ObjectionLetter kind) {
        Written written = letters().last(kind, walk.evidence());
        assertThat(written.findings()).as("%s", written.findings()).isEmpty();
        Letter letter = written.letter().orElseThrow();
        return LetterText.of(letter).replaceAll("\\s+", " ");
    }

    /** From Monday 16 March ten working days: 17, 25, 26, 27, 30, 31 March, 1, 2, 6, 7 April. */
    @Test
    void a_denial_says_why_and_how_to_appeal_until_when() {
        assertThat(said(ObjectionWalks.denied(againstWarning()), ObjectionLetter.OBJECTION_DECISION))
                .contains("Nomor : 180/2/2026")
                .contains("peringatan atas izin Nomor 503/0001/LAUNDRY/DPMPTSP/III/2026 tanggal 9 Maret 2026")
                .contains("Keberatan ditolak")
                .contains("sebutan UNCLEAN_KITCHEN")
                .contains("banding secara tertulis dan tanpa biaya kepada Wali Kota Bandung dalam 10 hari kerja")
                .contains("7 April 2026")
                .contains("Jabatan APPROVER")
                .doesNotContain("Jabatan OBJECTION_REVIEWER");
    }

    @Test
    void a_grant_says_what_it_brings_and_no_remedy() {
        assertThat(said(ObjectionWalks.granted(againstWarning()), ObjectionLetter.OBJECTION_DECISION))
                .contains("Keberatan dikabulkan")
                .contains("dicabut kembali")
                .doesNotContain("banding");
        LetterWalk<Objection> walk = ObjectionWalks.granted(ObjectionWalks.filed(
                "application-1", ApplicationPolicy.PROCEDURE, 3, "rejectInadmissible", Remedy.REOPEN));
        assertThat(said(walk, ObjectionLetter.OBJECTION_DECISION))
                .contains("penolakan permohonan Nomor REG-3273-20260309-000001")
                .contains("Permohonan dibuka kembali");
    }

    @Test
    void the_superior_decides_the_appeal_and_only_a_court_is_left() {
        assertThat(said(ObjectionWalks.appealed(againstWarning()), ObjectionLetter.APPEAL_DECISION))
                .contains("Banding ditolak")
                .contains("pengadilan tata usaha negara")
                .contains("Jabatan SUPERIOR");
    }

    @Test
    void what_silence_granted_is_issued_and_says_so() {
        LetterWalk<Objection> walk = againstWarning()
                .on("2026-04-09")
                .settled()
                .does(
                        ObjectionRole.APPROVER,
                        "head",
                        new ObjectionCommand.IssueDeemed("180/4/2026", LocalDate.of(2026, 4, 9)));
        assertThat(said(walk, ObjectionLetter.OBJECTION_DECISION)).contains("dianggap dikabulkan");
    }

    @Test
    void without_the_contested_case_the_letter_is_not_written() {
        ObjectionLetters alone =
                ObjectionLetters.in(LicenceWalks.PACK, ObjectionWalks.PROCEDURE, Offices.office(), id -> List.of());
        Written written = alone.last(
                ObjectionLetter.OBJECTION_DECISION,
                ObjectionWalks.denied(againstWarning()).evidence());
        assertThat(written.findings())
                .flatExtracting(finding -> finding.where().stream().toList())
                .containsExactly("case.contested");
    }
}
