package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole name or a number of who asks is refused in public texts; a name that is one word is only warned of. */
class PersonInTextTest {
    private static final SocialAidRules RULES = new SocialAidRules(Bandung.policy());

    @ParameterizedTest
    @CsvSource({
        "Untung, Modal usaha yang belum untung, WARN",
        "Untung, Bantuan untuk UNTUNG., WARN",
        "Untung, Usaha yang menguntungkan, ''",
        "Untung, Bantuan 3273 0145 0190 0001 bagi untung, BLOCK",
        "' Untung. ', Modal usaha yang belum untung, WARN",
        "Untung Contoh, Bantuan untuk untung contoh, BLOCK",
        "Untung Contoh, Modal usaha yang belum untung, ''",
        "Untung-Contoh, Bantuan untuk Untung Contoh, BLOCK",
        "Warga Contoh Satu, Rekening 0099887766554, BLOCK",
        "Warga Contoh Satu, Bantuan keluarga sesudah banjir, ''"
    })
    void only_the_whole_name_or_a_number_stops(String name, String title, String severity) {
        List<Finding> found = RULES.textsNameNobody(asking(name, title));
        assertThat(found)
                .extracting(
                        Finding::code,
                        one -> one.where().orElse(""),
                        one -> one.severity().name())
                .isEqualTo(
                        severity.isEmpty()
                                ? List.of()
                                : List.of(org.assertj.core.groups.Tuple.tuple(
                                        "grants.PERSON_IN_TEXT", "application.activity.title", severity)));
        assertThat(found.toString()).doesNotContainIgnoringCase("untung");
    }

    private static Application asking(String name, String title) {
        PersonApplicant person = Social.person();
        Applicant applicant = Applicant.of(
                RecipientKind.FAMILY,
                new PersonApplicant(
                        PersonalText.of(name),
                        person.nik(),
                        person.familyCard(),
                        person.birthPlace(),
                        person.birthDate(),
                        person.address(),
                        person.occupation(),
                        person.maritalStatus(),
                        person.person()),
                Social.applicant(RecipientKind.FAMILY).seat(),
                Social.ACCOUNT);
        Application plain = Social.application(AidForm.MONEY, Social.unplanned(), 2026, applicant, 5_000_000);
        Activity activity = plain.activity();
        return new Application(
                        plain.aid(),
                        plain.budget(),
                        applicant,
                        new Activity(
                                title,
                                activity.purpose(),
                                activity.place(),
                                activity.starts(),
                                activity.ends(),
                                activity.works(),
                                activity.programme()),
                        plain.lines(),
                        plain.conditions())
                .with(Social.unplanned());
    }
}
