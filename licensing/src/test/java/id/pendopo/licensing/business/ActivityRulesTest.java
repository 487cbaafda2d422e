package id.pendopo.licensing.business;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.law.LicensingFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActivityRulesTest {
    private static final KbliAcceptance EITHER = new KbliAcceptance(KbliEdition.KBLI_2025, Optional.empty());

    private static List<String> codes(BusinessActivity activity, BusinessActor actor) {
        return ActivityRules.check(
                        activity, actor, EITHER, List.of(KbliBook.EXAMPLES), "activities[0]", Businesses.TODAY)
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_shop_of_a_company_and_a_stall_of_a_person_pass() {
        assertThat(codes(Businesses.shop(), Businesses.company())).isEmpty();
        assertThat(codes(Businesses.stall(), Businesses.individual())).isEmpty();
    }

    /** Example L37. */
    @Test
    void a_code_has_five_digits_and_never_lacks_its_edition() {
        assertThat(kbli("4711", Optional.of(KbliEdition.KBLI_2020))).containsExactly("licensing.KBLI_MALFORMED");
        assertThat(kbli("47111", Optional.of(KbliEdition.KBLI_2020))).isEmpty();
        assertThat(kbli("47111", Optional.empty())).containsExactly("licensing.KBLI_EDITION_REQUIRED");
        assertThat(kbli("4711", Optional.empty()))
                .containsExactly("licensing.KBLI_MALFORMED", "licensing.KBLI_EDITION_REQUIRED");
        assertThat(kbli("04111", Optional.of(KbliEdition.KBLI_2020))).containsExactly("licensing.KBLI_UNKNOWN");
    }

    private static List<String> kbli(String digits, Optional<KbliEdition> edition) {
        return ActivityRules.kbli(new KbliEntry(digits, edition), List.of(), "kbli").stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_whole_book_refuses_what_it_does_not_have() {
        KbliBook book = new KbliBook(KbliEdition.KBLI_2020, true, List.of(new KbliTitle("47111", "Minimarket")));
        assertThat(ActivityRules.kbli(KbliEntry.of(KbliCode.of(KbliEdition.KBLI_2020, "47112")), List.of(book), "kbli"))
                .extracting(Finding::code)
                .containsExactly("licensing.KBLI_UNKNOWN");
        assertThat(ActivityRules.kbli(KbliEntry.of(KbliCode.of(KbliEdition.KBLI_2025, "47112")), List.of(book), "kbli"))
                .isEmpty();
    }

    @Test
    void an_older_edition_is_taken_until_its_last_day() {
        KbliAcceptance until = new KbliAcceptance(KbliEdition.KBLI_2025, Optional.of(Businesses.TODAY));
        assertThat(closed(until, Businesses.TODAY)).isEmpty();
        assertThat(closed(until, Businesses.TODAY.plusDays(1))).containsExactly("licensing.KBLI_EDITION_CLOSED");
        KbliAcceptance old = new KbliAcceptance(KbliEdition.KBLI_2020, Optional.empty());
        assertThat(old.takes(KbliEdition.KBLI_2020, Businesses.TODAY)).isTrue();
        assertThat(old.takes(KbliEdition.KBLI_2025, Businesses.TODAY)).isFalse();
        assertThat(until.takes(KbliEdition.KBLI_2025, LocalDate.of(2999, 1, 1))).isTrue();
    }

    private static List<String> closed(KbliAcceptance acceptance, LocalDate today) {
        return ActivityRules.check(
                        Businesses.shop(), Businesses.company(), acceptance, List.of(), "activities[0]", today)
                .stream()
                .map(Finding::code)
                .toList();
    }

    /** The address of a person where that of an entity belongs would become public. */
    @Test
    void an_address_stands_in_the_part_of_its_kind() {
        assertThat(codes(Businesses.stall(), Businesses.company()))
                .containsExactly("licensing.ADDRESS_OF_ANOTHER_KIND");
        assertThat(codes(Businesses.shop(), Businesses.individual()))
                .containsExactly("licensing.ADDRESS_OF_ANOTHER_KIND");
    }

    @Test
    void a_place_is_told_down_to_the_kelurahan() {
        BusinessLocation wide = BusinessLocation.of(RegionCode.parse("32.73.01"), SiteAddress.of(Businesses.STREET));
        assertThat(codes(at(wide), Businesses.company())).containsExactly("licensing.LOCATION_TOO_WIDE");
    }

    @Test
    void a_personal_point_is_one_and_is_never_repeated() {
        PersonalText address = PersonalText.of("Jalan Rumah Nomor 7");
        BusinessLocation swapped = BusinessLocation.of(
                Businesses.VILLAGE, new PersonalSite(address, Optional.of(PersonalText.of("107.111222,-6.333444"))));
        List<Finding> findings = ActivityRules.check(
                at(swapped), Businesses.individual(), EITHER, List.of(), "activities[0]", Businesses.TODAY);
        FindingCatalogue words = LicensingFindings.all();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("licensing.POINT_MALFORMED");
            assertThat(words.line(finding, Locale.ENGLISH)).doesNotContain("107.111222", "333444");
        });
        BusinessLocation erased = BusinessLocation.of(
                Businesses.VILLAGE, new PersonalSite(address, Optional.of(PersonalText.erased("BA 1/2036"))));
        assertThat(codes(at(erased), Businesses.individual())).isEmpty();
    }

    private static BusinessActivity at(BusinessLocation place) {
        BusinessActivity shop = Businesses.shop();
        return new BusinessActivity(shop.kbli(), shop.scope(), shop.description(), place, shop.capital());
    }

    @Test
    void no_part_of_a_capital_is_below_zero() {
        BusinessActivity shop = Businesses.shop();
        for (CapitalPart part : CapitalPart.values()) {
            assertThat(codes(with(shop, part, Rupiah.ZERO), Businesses.company()))
                    .isEmpty();
            assertThat(ActivityRules.check(
                            with(shop, part, Rupiah.of(-1)),
                            Businesses.company(),
                            EITHER,
                            List.of(),
                            "activities[0]",
                            Businesses.TODAY))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("licensing.CAPITAL_NEGATIVE");
                        assertThat(finding.where()).contains("activities[0].capital." + part.component());
                    });
        }
    }

    private static BusinessActivity with(BusinessActivity shop, CapitalPart part, Rupiah amount) {
        return new BusinessActivity(
                shop.kbli(),
                shop.scope(),
                shop.description(),
                shop.location(),
                shop.capital().with(part, amount));
    }

    @Test
    void scale_follows_from_capital_without_land_and_building() {
        assertThat(Businesses.shop().scale(Businesses.BY_CAPITAL)).contains(BusinessScale.MICRO);
        assertThat(Businesses.stall().scale(Businesses.BY_CAPITAL)).isEmpty();
    }
}
