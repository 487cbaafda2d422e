package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.law.LicensingFindings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorRulesTest {
    private static List<String> codes(BusinessActor actor) {
        return ActorRules.check(actor, "actor", Businesses.TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_company_and_an_individual_with_all_that_their_kind_shows_pass() {
        assertThat(codes(Businesses.company())).isEmpty();
        assertThat(codes(Businesses.individual())).isEmpty();
    }

    /** The table of kinds: with all that it shows a kind passes, and each thing that lacks is named. */
    @ParameterizedTest
    @EnumSource(value = ActorKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PERORANGAN")
    void every_kind_of_entity_passes_with_what_it_shows_and_is_told_what_lacks(ActorKind kind) {
        EstablishmentPaper.Kind[] papers = java.util.Arrays.stream(EstablishmentPaper.Kind.values())
                .filter(paper -> paper.meets().map(kind.needs()::contains).orElse(false))
                .toArray(EstablishmentPaper.Kind[]::new);
        assertThat(codes(BusinessActor.of(kind, Businesses.entity(papers)))).isEmpty();
        BusinessEntity bare = new BusinessEntity(
                "Contoh",
                Optional.empty(),
                Optional.empty(),
                List.of(Businesses.paper(EstablishmentPaper.Kind.AMENDMENT)),
                List.of(ResponsiblePerson.of("Pengurus", Businesses.NAME, Businesses.NIK)));
        assertThat(ActorRules.check(BusinessActor.of(kind, bare), "actor", Businesses.TODAY))
                .extracting(finding -> finding.code() + " "
                        + finding.expected().map(Finding.Expected::value).orElse(""))
                .containsExactlyElementsOf(kind.needs().stream()
                        .map(need -> "licensing.IDENTITY_MISSING " + need)
                        .toList());
    }

    @Test
    void there_are_eighteen_kinds_and_only_those_of_the_centre_show_nothing_here() {
        assertThat(ActorKind.values()).hasSize(18);
        assertThat(ActorKind.values())
                .filteredOn(kind -> kind.needs().isEmpty())
                .containsExactly(ActorKind.KANTOR_PERWAKILAN, ActorKind.BADAN_USAHA_LUAR_NEGERI)
                .allMatch(ActorKind::isCentral);
    }

    @Test
    void data_of_a_person_do_not_make_an_entity_nor_the_reverse() {
        BusinessActor person = Businesses.individual();
        BusinessActor wrong =
                new BusinessActor(ActorKind.PT, Optional.empty(), person.individual(), false, Optional.empty());
        assertThat(codes(wrong)).containsExactly("licensing.ACTOR_OF_ANOTHER_KIND");
        BusinessActor both = new BusinessActor(
                ActorKind.PERORANGAN, Businesses.company().entity(), person.individual(), false, Optional.empty());
        assertThat(codes(both)).containsExactly("licensing.ACTOR_OF_ANOTHER_KIND");
    }

    @Test
    void an_entity_without_a_responsible_person_is_refused() {
        BusinessEntity whole = Businesses.company().entity().orElseThrow();
        BusinessEntity alone = new BusinessEntity(whole.name(), whole.nib(), whole.npwp(), whole.papers(), List.of());
        assertThat(codes(BusinessActor.of(ActorKind.PT, alone)))
                .containsExactly("licensing.RESPONSIBLE_PERSON_MISSING");
    }

    @Test
    void a_responsible_person_is_known_by_an_identity_number_or_a_passport() {
        assertThat(codes(led(Optional.empty(), Optional.of(PersonalText.of("X0000000")))))
                .isEmpty();
        assertThat(codes(led(Optional.empty(), Optional.empty())))
                .containsExactly("licensing.RESPONSIBLE_PERSON_UNIDENTIFIED");
        assertThat(codes(led(Optional.of(PersonalText.of("327301450190000")), Optional.empty())))
                .containsExactly("licensing.IDENTITY_NUMBER_MALFORMED");
        assertThat(codes(led(Optional.of(PersonalText.erased("BA 1/2036")), Optional.empty())))
                .isEmpty();
    }

    private static BusinessActor led(Optional<PersonalText> nik, Optional<PersonalText> passport) {
        BusinessEntity whole = Businesses.company().entity().orElseThrow();
        ResponsiblePerson person =
                new ResponsiblePerson("Direktur", Businesses.NAME, nik, passport, false, Optional.empty());
        return BusinessActor.of(
                ActorKind.PT,
                new BusinessEntity(whole.name(), whole.nib(), whole.npwp(), whole.papers(), List.of(person)));
    }

    /** The first and the last day of the letter count whole. */
    @Test
    void an_attorney_acts_from_the_first_day_of_the_letter_to_its_last() {
        assertThat(codes(letter(0, 10))).isEmpty();
        assertThat(codes(letter(-10, 0))).isEmpty();
        assertThat(ActorRules.check(letter(1, 10), "actor", Businesses.TODAY))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.expected().orElseThrow().value()).isEqualTo("2026-03-17"));
        assertThat(ActorRules.check(letter(-10, -1), "actor", Businesses.TODAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("licensing.ATTORNEY_LETTER_NOT_VALID");
                    assertThat(finding.expected().orElseThrow().value()).isEqualTo("2026-03-15");
                });
    }

    private static BusinessActor letter(int from, int to) {
        return Businesses.company()
                .with(Businesses.attorney(Businesses.TODAY.plusDays(from), Businesses.TODAY.plusDays(to)));
    }

    /** A letter that is dated forward holds no day earlier than its signature. */
    @Test
    void a_letter_that_is_not_signed_yet_does_not_hold() {
        PowerOfAttorney letter = new PowerOfAttorney(
                "SK/2", Businesses.TODAY.plusDays(1), Businesses.TODAY, Businesses.TODAY.plusDays(9));
        assertThat(letter.holdsOn(Businesses.TODAY)).isFalse();
        assertThat(letter.holdsOn(Businesses.TODAY.plusDays(1))).isTrue();
    }

    @Test
    void a_one_person_company_above_small_scale_is_warned_and_no_other_kind_is() {
        BusinessActor alone = BusinessActor.of(
                ActorKind.PT_PERORANGAN,
                Businesses.entity(EstablishmentPaper.Kind.STATEMENT, EstablishmentPaper.Kind.ELECTRONIC_CERTIFICATE));
        assertThat(outgrown(alone, 5_000_000_000L)).isEmpty();
        assertThat(outgrown(alone, 5_000_000_001L))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("licensing.SCALE_OUTGROWN", Severity.WARN));
        assertThat(outgrown(Businesses.company(), 5_000_000_001L)).isEmpty();
        assertThat(ActorRules.smallEnough(alone, Optional.empty(), Businesses.BY_CAPITAL, "capital"))
                .isEmpty();
    }

    private static List<Finding> outgrown(BusinessActor actor, long capital) {
        return ActorRules.smallEnough(actor, Optional.of(Rupiah.of(capital)), Businesses.BY_CAPITAL, "capital");
    }

    @Test
    void a_business_number_of_an_individual_has_thirteen_digits_too() {
        IndividualActor person = Businesses.individual().individual().orElseThrow();
        IndividualActor wrong = new IndividualActor(
                person.name(),
                person.nik(),
                person.address(),
                Optional.of(PersonalText.of("908210012345")),
                person.person());
        assertThat(codes(BusinessActor.of(wrong))).containsExactly("licensing.IDENTITY_NUMBER_MALFORMED");
        assertThat(BusinessActor.of(wrong).nib()).isEmpty();
        assertThat(Businesses.individual().nib()).isPresent();
    }

    @Test
    void everybody_who_stands_for_it_is_a_party() {
        assertThat(letter(0, 1).persons()).containsExactly(PersonRef.of("p-attorney"), PersonRef.of("p-director"));
        assertThat(Businesses.individual().persons()).containsExactly(PersonRef.of("p-owner"));
    }

    @Test
    void the_national_system_is_the_door_for_foreign_capital_and_foreign_bodies() {
        assertThat(Businesses.company().outsideRegionalAuthority()).isFalse();
        assertThat(Businesses.company().withForeignInvestment(true).outsideRegionalAuthority())
                .isTrue();
        assertThat(BusinessActor.of(ActorKind.KANTOR_PERWAKILAN, Businesses.entity())
                        .outsideRegionalAuthority())
                .isTrue();
    }

    /** Nothing about a person is seen in what is printed, in a finding or in its words. */
    @Test
    void nothing_personal_is_printed_or_found() {
        BusinessActor person = Businesses.individual().with(Businesses.attorney(Businesses.TODAY, Businesses.TODAY));
        assertThat(person.toString() + Businesses.company() + Businesses.stall())
                .doesNotContain("Tokoh", "3273014501900001", "Rumah", "1234500067890", "Notaris", "6.917464");
        BusinessActor wrong = led(Optional.of(PersonalText.of("327301450190000")), Optional.empty());
        FindingCatalogue words = LicensingFindings.all();
        assertThat(ActorRules.check(wrong, "actor", Businesses.TODAY)).allSatisfy(finding -> {
            assertThat(words.line(finding, Locale.forLanguageTag("id"))).doesNotContain("327301450190000");
            assertThat(finding.toString()).doesNotContain("327301450190000");
        });
    }
}
