package id.pendopo.licensing.letter;

import static id.pendopo.licensing.letter.LicenceWalks.DAY;
import static id.pendopo.licensing.letter.LicenceWalks.HEAD;
import static id.pendopo.licensing.letter.LicenceWalks.PACK;
import static id.pendopo.licensing.letter.LicenceWalks.PROCEDURE;
import static id.pendopo.licensing.letter.LicenceWalks.active;
import static id.pendopo.licensing.letter.LicenceWalks.body;
import static id.pendopo.licensing.letter.LicenceWalks.grant;
import static id.pendopo.licensing.letter.LicenceWalks.registered;
import static id.pendopo.licensing.letter.LicenceWalks.warned;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Standing;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.letter.Written;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.licence.DefectCommand;
import id.pendopo.licensing.licence.DefectGround;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceHolder;
import id.pendopo.licensing.licence.LicenceOrigin;
import id.pendopo.licensing.licence.LicencePeriod;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.licence.SanctionCommand;
import id.pendopo.licensing.verification.LinkKey;
import id.pendopo.licensing.verification.VerificationLinks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The licence and the letters of its supervision. */
class LicenceLettersTest {
    /** The letters with the signing entry of the application beside. */
    private static LicenceLetters letters(LetterOffice office) {
        return LicenceLetters.in(
                PACK, PROCEDURE, office, id -> warned(HEAD).evidence().entries());
    }

    private static Letter last(LetterWalk<Licence> walk, LicenceLetter kind) {
        Written written = letters(Offices.office()).last(kind, walk.evidence());
        assertThat(written.findings()).as("%s", written.findings()).isEmpty();
        return written.letter().orElseThrow();
    }

    private static String text(Letter letter) {
        return LetterText.of(letter).replaceAll("\\s+", " ");
    }

    @Test
    void a_licence_says_who_may_do_what_where_until_when_and_where_it_is_verified() {
        Letter letter = last(active(), LicenceLetter.LICENCE);
        assertThat(letter.head().number()).contains("503/0001/LAUNDRY/DPMPTSP/III/2026");
        assertThat(text(letter))
                .contains("PT Contoh Lestari")
                .contains("0908210012345")
                .contains("96200 (KBLI 2025): Aktivitas binatu")
                .contains("menengah tinggi")
                .contains("kode wilayah 32.73.05.1001")
                .contains("9 Maret 2026 dan seterusnya selama menjalankan kegiatan usaha")
                .contains("membuang air limbah melalui pengolahan")
                .contains("https://izin.contoh.go.id")
                .contains("Jabatan APPROVER")
                .contains("CONTOH");
    }

    @Test
    void a_person_s_licence_names_him_and_neither_his_number_nor_where_he_lives() {
        LicenceHolder person = LicenceHolder.person(
                PersonalText.of("Warga Contoh"),
                Optional.of(Nib.parse("0908210012345")),
                List.of(PersonRef.of("holder")));
        LetterWalk<Licence> walk =
                registered(grant(person, LicencePeriod.of(DAY, LocalDate.of(2031, 3, 8)), LicenceOrigin.DECIDED));
        Letter letter = last(walk, LicenceLetter.LICENCE);
        assertThat(text(letter))
                .contains("Warga Contoh")
                .contains("9 Maret 2026 sampai dengan 8 Maret 2031")
                .doesNotContain("0908210012345");
        assertThat(letter.toString()).doesNotContain("Warga");
        Written withheld = letters(Offices.office())
                .last(LicenceLetter.LICENCE, new CaseEvidence(walk.evidence().entries(), List.of(), List.of()));
        assertThat(where(withheld)).containsExactly("case.holder.name");
    }

    /** What silence granted says so, and who issued it still signs. */
    @Test
    void a_licence_by_silence_says_that_it_is_one() {
        Letter letter = last(
                registered(grant(body(), LicencePeriod.unlimitedFrom(DAY), LicenceOrigin.DEEMED)),
                LicenceLetter.LICENCE);
        assertThat(text(letter)).contains("dianggap dikabulkan secara hukum");
    }

    @Test
    void what_another_system_issued_is_printed_there() {
        LetterWalk<Licence> walk = registered(grant(body(), LicencePeriod.unlimitedFrom(DAY), LicenceOrigin.EXTERNAL));
        LicenceLetters letters = letters(Offices.office());
        assertThat(letters.all(walk.evidence())).isEmpty();
        assertThat(letters.last(LicenceLetter.LICENCE, walk.evidence()).findings())
                .extracting(Finding::code)
                .containsExactly("core.LETTER_NOT_NOW");
    }

    /** The code on the paper is the one that the register answers, and the key is nowhere. */
    @Test
    void with_links_the_licence_bears_what_its_code_says() {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 65);
        VerificationLinks links = VerificationLinks.to("izin.contoh.go.id", List.of(LinkKey.of(secret)));
        LetterWalk<Licence> walk = active();
        Letter letter = letters(Offices.office())
                .verifiedBy(links)
                .last(LicenceLetter.LICENCE, walk.evidence())
                .letter()
                .orElseThrow();
        String said = text(letter).replace(" ", "");
        assertThat(said)
                .contains(links.link(CaseId.of("licence-1")).text())
                .doesNotContain("AAAAAAAA")
                .doesNotContain("dibubuhkan");
    }

    /** The holder of the office did not sign; who stood in for him did, by a deed. */
    @Test
    void a_licence_is_signed_by_who_signed_its_application() {
        Deed deed = new Deed("ST 1/2026", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        Actor deputy = Actor.of("inspector-1", LicenceRole.APPROVER).appointedBy(deed);
        LicenceLetters letters = LicenceLetters.in(
                PACK,
                PROCEDURE,
                Offices.office(),
                id -> warned(deputy).evidence().entries());
        Letter letter = letters.last(LicenceLetter.LICENCE, active().evidence())
                .letter()
                .orElseThrow();
        assertThat(text(letter))
                .contains("Plh. Jabatan APPROVER")
                .contains("berdasarkan ST 1/2026")
                .contains("Pemeriksa Satu");
        LicenceLetters alone = LicenceLetters.in(PACK, PROCEDURE, Offices.office(), id -> List.of());
        assertThat(where(alone.last(LicenceLetter.LICENCE, active().evidence())))
                .containsExactly("case.application");
    }

    /** L15: of a letter received on Monday 9 March 2026 the twenty-first working day is Wednesday 15 April. */
    @Test
    void a_warning_says_how_to_object_and_until_when() {
        Letter letter = last(warned(HEAD), LicenceLetter.WARNING);
        assertThat(letter.head().number()).contains("300/1/2026");
        assertThat(text(letter))
                .contains("sebutan WARNING_1")
                .contains("sebutan UNCLEAN_KITCHEN")
                .contains("keberatan secara tertulis dan tanpa biaya kepada DPMPTSP Kota Contoh dalam 21 hari kerja")
                .contains("15 April 2026")
                .contains("banding kepada Wali Kota Bandung dalam 10 hari kerja")
                .contains("Pimpinan PT Contoh Lestari");
    }

    @Test
    void the_ladder_is_walked_in_letters_to_its_end() {
        LetterWalk<Licence> walk = warned(HEAD)
                .on("2026-04-07")
                .does(
                        HEAD,
                        new SanctionCommand.Warn(
                                Code.of("UNCLEAN_KITCHEN"),
                                Code.of("WARNING_2"),
                                "300/2/2026",
                                LocalDate.of(2026, 4, 7),
                                Optional.empty()))
                .on("2026-05-08")
                .does(
                        HEAD,
                        new SanctionCommand.Suspend(
                                Code.of("UNCLEAN_KITCHEN"),
                                Code.of("SUSPENSION"),
                                "300/3/2026",
                                LocalDate.of(2026, 5, 8),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Code.of("FIX_KITCHEN"))));
        assertThat(text(last(walk, LicenceLetter.WARNING))).contains("dipatuhi paling lambat 7 Mei 2026");
        assertThat(text(last(walk, LicenceLetter.SUSPENSION))).contains("sebutan FIX_KITCHEN");
        walk.on("2026-05-11")
                .does(
                        HEAD,
                        new SanctionCommand.Impose(
                                Code.of("UNCLEAN_KITCHEN"),
                                Code.of("FINE"),
                                "300/4/2026",
                                LocalDate.of(2026, 5, 11),
                                Optional.empty(),
                                Optional.of(Rupiah.of(14_400_000))));
        assertThat(text(last(walk, LicenceLetter.SANCTION)))
                .contains("Rp14.400.000,00 (empat belas juta empat ratus ribu rupiah)");
        walk.on("2026-05-13")
                .does(
                        HEAD,
                        SanctionCommand.Revoke.onLadder(
                                Code.of("REVOCATION"),
                                Code.of("UNCLEAN_KITCHEN"),
                                "300/5/2026",
                                LocalDate.of(2026, 5, 13)));
        assertThat(text(last(walk, LicenceLetter.REVOCATION)))
                .contains("dicabut")
                .contains("sebutan UNCLEAN_KITCHEN");
    }

    /** A decision with a defect is withdrawn or annulled by articles of their own, and no ladder is cited. */
    @Test
    void a_defect_is_named_as_the_law_names_it() {
        LetterWalk<Licence> annulled = active().does(
                        HEAD, new DefectCommand.FindDefect(DefectGround.AUTHORITY, DAY, "LHP 9"))
                .does(HEAD, new DefectCommand.Annul("300/9/2026", DAY));
        Letter letter = last(annulled, LicenceLetter.ANNULMENT);
        assertThat(text(letter)).contains("cacat wewenang").contains("dianggap tidak pernah berlaku");
        assertThat(letter.bases()).anyMatch(basis -> basis.in(Locale.ENGLISH).contains("66"));
        LetterWalk<Licence> withdrawn = active().does(
                        HEAD, new DefectCommand.FindDefect(DefectGround.PROCEDURE, DAY, "LHP 9"))
                .does(HEAD, new DefectCommand.WithdrawDecision("300/9/2026", DAY));
        assertThat(text(last(withdrawn, LicenceLetter.REVOCATION))).contains("cacat prosedur");
    }

    /** Of a letter on 20 December 2027 the last day lies in a year that nobody has decreed: it is never guessed. */
    @Test
    void a_deadline_beyond_the_calendar_is_a_missing_fact() {
        LetterWalk<Licence> walk = active().on("2027-12-20")
                .does(
                        LicenceRole.INSPECTOR,
                        "guard",
                        new SanctionCommand.ReportBreach(Code.of("UNCLEAN_KITCHEN"), "LHP 2"))
                .does(
                        HEAD,
                        new SanctionCommand.Warn(
                                Code.of("UNCLEAN_KITCHEN"),
                                Code.of("WARNING_1"),
                                "300/1/2026",
                                LocalDate.of(2027, 12, 20),
                                Optional.empty()));
        assertThat(where(letters(Offices.office()).last(LicenceLetter.WARNING, walk.evidence())))
                .containsExactly("pack.calendar.2028");
    }

    private static List<String> where(Written written) {
        return written.findings().stream()
                .flatMap(finding -> finding.where().stream())
                .toList();
    }

    /** Whatever is invented says so. */
    @Test
    void a_letter_under_invented_values_says_so_and_cites_nothing_as_certain() {
        Letter letter = last(warned(HEAD), LicenceLetter.WARNING);
        assertThat(letter.notice()).contains(Letter.ILLUSTRATION);
        assertThat(letter.bases()).isNotEmpty().allMatch(basis -> basis.standing() == Standing.UNSURE);
        assertThat(LetterHtml.of(letter)).contains(Letter.ILLUSTRATION);
    }
}
