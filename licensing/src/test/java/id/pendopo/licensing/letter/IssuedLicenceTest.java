package id.pendopo.licensing.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.workflow.FollowUp;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicenceProcedure;
import org.junit.jupiter.api.Test;

/** From an application that is signed to the licence that it leads to, as it is printed. */
class IssuedLicenceTest {
    @Test
    void the_licence_says_what_was_applied_for_and_recommended_and_is_signed_by_who_signed() {
        LetterWalk<Application> application = ApplicationWalks.signed();
        FollowUp register = application.followUps().get(0);
        LetterWalk<Licence> licence = new LetterWalk<>(
                        LicenceProcedure.in(ApplicationWalks.PACK)
                                .on(ApplicationWalks.DAY)
                                .orElseThrow(),
                        ApplicationWalks.PACK,
                        register.to().value())
                .on("2026-03-11")
                .follows(application.cause(), register.command());
        Letter letter = LicenceLetters.in(
                        ApplicationWalks.PACK,
                        LicenceProcedure.in(ApplicationWalks.PACK),
                        Offices.office(),
                        id -> application.evidence().entries())
                .last(LicenceLetter.LICENCE, licence.evidence())
                .letter()
                .orElseThrow();
        assertThat(LetterText.of(letter).replaceAll("\\s+", " "))
                .contains("503/0001/RUMIJA/DPMPTSP/III/2026")
                .contains("PT Contoh Sejahtera")
                .contains("Jalan Contoh Nomor 12")
                .contains("memulihkan badan jalan setelah pekerjaan selesai")
                .contains("11 Maret 2026")
                .contains("Jabatan APPROVER");
    }
}
