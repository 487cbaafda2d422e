package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom a cap, a place or a paper concerns and whom it does not: each condition alone, on both sides of its border. */
class RecipientBordersTest {
    private static final Rupiah CAP = Rupiah.of(50_000_000);
    private static final Rupiah ABOVE = Rupiah.of(50_000_001);
    private static final RegionCode BANDUNG = RegionCode.parse("32.73");
    private static final RegionCode WEST_JAVA = RegionCode.parse("32");

    private static Proposal of(Application application) {
        return Walk.inBandung().drafted(application).proposal();
    }

    private static Application in(AidForm form) {
        Application one = Sample.application();
        return new Application(
                new Aid(AidType.HIBAH, form),
                one.budget(),
                one.applicant(),
                one.activity(),
                one.lines(),
                one.conditions());
    }

    private static Application by(RecipientKind kind) {
        return Sample.with(one -> Sample.applicant(kind, Sample.AHU));
    }

    private static Application by(RecipientKind kind, String seat) {
        return Sample.with(one -> new Applicant(
                kind,
                one.name().orElseThrow(),
                RegionCode.parse(seat),
                one.registrations(),
                one.officers(),
                one.account(),
                one.address(),
                one.unit()));
    }

    private static Application declaring(
            RecipientKind kind, Optional<RegionCode> workingArea, Optional<RegionCode> secretariat) {
        return by(kind).with(new Declaration(
                workingArea, secretariat, Set.of(), List.of(), Optional.empty(), Optional.empty()));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    /** Perwal Bandung 816/2015 Pasal 6 ayat (8): money to bodies and societies. */
    @Test
    void the_cap_is_of_money_to_bodies_and_societies_and_of_nothing_else() {
        AmountRules rules = new AmountRules(Bandung.policy());
        for (RecipientKind kind : Bandung.policy().recipientKinds().value()) {
            boolean capped = kind.isBody() || kind.isOrmas();
            assertThat(codes(rules.withinCap(of(by(kind)), ABOVE)))
                    .as("%s", kind)
                    .isEqualTo(capped ? List.of("grants.OVER_CAP") : List.of());
            assertThat(rules.withinCap(of(by(kind)), CAP)).as("%s", kind).isEmpty();
        }
        assertThat(codes(rules.withinCap(of(in(AidForm.MONEY)), ABOVE))).containsExactly("grants.OVER_CAP");
        assertThat(rules.withinCap(of(in(AidForm.GOODS)), ABOVE)).isEmpty();
        assertThat(rules.withinCap(of(in(AidForm.SERVICES)), ABOVE)).isEmpty();
    }

    /** A city gives to nothing within itself; a province gives to a regency within it, and not to itself. */
    @Test
    void a_region_gives_to_another_one() {
        EligibilityRules rules = new EligibilityRules(Bandung.policy());
        RecipientKind other = RecipientKind.OTHER_REGION;
        assertThat(codes(rules.isAnotherRegion(by(other, "32.73"), BANDUNG))).containsExactly("grants.OWN_REGION");
        assertThat(codes(rules.isAnotherRegion(by(other, "32.73.01"), BANDUNG))).containsExactly("grants.OWN_REGION");
        assertThat(rules.isAnotherRegion(by(other, "32.17"), BANDUNG)).isEmpty();
        assertThat(codes(rules.isAnotherRegion(by(other, "32"), WEST_JAVA))).containsExactly("grants.OWN_REGION");
        assertThat(rules.isAnotherRegion(by(other, "32.73"), WEST_JAVA)).isEmpty();
        assertThat(rules.isAnotherRegion(by(RecipientKind.BODY_BY_LAW, "32.73"), BANDUNG))
                .isEmpty();
    }

    @Test
    void a_unit_of_the_centre_works_in_just_this_region() {
        EligibilityRules rules = new EligibilityRules(Bandung.policy());
        RecipientKind centre = RecipientKind.CENTRAL_GOVERNMENT;
        Optional<RegionCode> none = Optional.empty();
        assertThat(rules.worksHere(declaring(centre, Optional.of(BANDUNG), none), BANDUNG))
                .isEmpty();
        assertThat(codes(rules.worksHere(declaring(centre, Optional.of(WEST_JAVA), none), BANDUNG)))
                .containsExactly("grants.WORKING_AREA");
        List<Finding> unsaid = rules.worksHere(declaring(centre, none, none), BANDUNG);
        assertThat(codes(unsaid)).containsExactly("grants.WORKING_AREA");
        assertThat(unsaid.get(0).found()).isEmpty();
        assertThat(rules.worksHere(declaring(RecipientKind.ORMAS_YAYASAN, Optional.of(WEST_JAVA), none), BANDUNG))
                .isEmpty();
    }

    @Test
    void a_society_keeps_its_secretariat_here_and_a_body_may_keep_it_elsewhere() {
        EligibilityRules rules = new EligibilityRules(Bandung.policy());
        Optional<RegionCode> none = Optional.empty();
        Optional<RegionCode> here = Optional.of(RegionCode.parse("32.73.02"));
        Optional<RegionCode> elsewhere = Optional.of(RegionCode.parse("32.17"));
        RecipientKind society = RecipientKind.ORMAS_PERKUMPULAN;
        assertThat(rules.secretariatIsHere(declaring(society, none, none), BANDUNG))
                .isEmpty();
        assertThat(rules.secretariatIsHere(declaring(society, none, here), BANDUNG))
                .isEmpty();
        assertThat(codes(rules.secretariatIsHere(declaring(society, none, elsewhere), BANDUNG)))
                .containsExactly("grants.SECRETARIAT_ELSEWHERE");
        assertThat(rules.secretariatIsHere(declaring(RecipientKind.BODY_BY_LAW, none, elsewhere), BANDUNG))
                .isEmpty();
    }

    /** A paper holds from its own day to its last day, both whole; the anniversary itself is enough. */
    @Test
    void a_paper_holds_from_its_day_to_its_last_day() {
        LocalDate from = LocalDate.of(2022, 6, 10);
        LocalDate to = LocalDate.of(2027, 1, 31);
        Registration paper = new Registration(Registration.Kind.SKT, "1", "Contoh", from, Optional.of(to));
        assertThat(paper.holdsOn(from.minusDays(1))).isFalse();
        assertThat(paper.holdsOn(from)).isTrue();
        assertThat(paper.holdsOn(to)).isTrue();
        assertThat(paper.holdsOn(to.plusDays(1))).isFalse();
        assertThat(Sample.registration(Registration.Kind.AHU, "1", from).holdsOn(LocalDate.of(2999, 12, 31)))
                .isTrue();
        assertThat(paper.isOlderThan(3, from.plusYears(3).minusDays(1))).isFalse();
        assertThat(paper.isOlderThan(3, from.plusYears(3))).isTrue();
    }

    /** Of two papers of one kind the later one speaks. */
    @Test
    void of_two_papers_of_one_kind_the_later_one_counts() {
        Registration old = Sample.registration(Registration.Kind.SKT, "old", LocalDate.of(2015, 1, 1));
        Registration renewed = Sample.registration(Registration.Kind.SKT, "new", LocalDate.of(2020, 1, 1));
        for (Applicant applicant : List.of(
                Sample.applicant(RecipientKind.BODY_WITH_SKT, old, renewed),
                Sample.applicant(RecipientKind.BODY_WITH_SKT, renewed, old))) {
            assertThat(applicant.registration(Registration.Kind.SKT)).contains(renewed);
            assertThat(applicant.registration(Registration.Kind.AHU)).isEmpty();
            assertThat(RegistrationCount.KESBANGPOL.paperOf(applicant))
                    .as("years count from the first one")
                    .contains(old);
        }
        assertThat(RegistrationCount.LAW_MINISTRY.paperOf(Sample.applicant(RecipientKind.BODY_WITH_SKT, old)))
                .isEmpty();
    }

    /** The register is asked by the paper that proves the kind, and without one by name and seat. */
    @Test
    void a_recipient_is_known_by_its_paper_or_by_name_and_seat() {
        assertThat(RecipientHistory.subjectOf(Sample.applicant()))
                .isEqualTo("ORMAS_YAYASAN/AHU-0001234.AH.01.04.Tahun 2019");
        assertThat(RecipientHistory.subjectOf(Sample.applicant(RecipientKind.ORMAS_YAYASAN)))
                .isEqualTo("ORMAS_YAYASAN/" + BankAccount.plain(Sample.NAME) + "@32.73.01.1001");
        assertThat(RecipientHistory.subjectOf(Sample.applicant(RecipientKind.CENTRAL_GOVERNMENT, Sample.AHU)))
                .startsWith("CENTRAL_GOVERNMENT/")
                .endsWith("@32.73.01.1001");
    }

    /** An account has six to twenty digits. */
    @Test
    void an_account_has_six_to_twenty_digits() {
        assertThat(Sample.account("12345", Sample.NAME).isWellFormed()).isFalse();
        assertThat(Sample.account("123456", Sample.NAME).isWellFormed()).isTrue();
        assertThat(Sample.account("12345678901234567890", Sample.NAME).isWellFormed())
                .isTrue();
        assertThat(Sample.account("123456789012345678901", Sample.NAME).isWellFormed())
                .isFalse();
        assertThat(Sample.account("12345A", Sample.NAME).isWellFormed()).isFalse();
        assertThat(Sample.ACCOUNT.differences(Sample.account("0012345678901", "Lain")))
                .containsExactly("holder");
        assertThat(Sample.ACCOUNT.differences(Sample.account("0012345678902", Sample.NAME)))
                .containsExactly("number");
        assertThat(Sample.ACCOUNT.isSameAs(
                        Sample.account("00-123 45678901", Sample.NAME.toUpperCase(java.util.Locale.ROOT))))
                .as("spaces, punctuation and case do not make it another")
                .isTrue();
    }

    /** A year that was said is no news; another one is. */
    @Test
    void only_the_years_that_were_not_declared_are_told() {
        ContinuityRules rules = new ContinuityRules(Bandung.policy());
        ReceivedBefore said = new ReceivedBefore(2024, ABOVE, ReceivedBefore.State.ACCOUNTED);
        ReceivedBefore hidden = new ReceivedBefore(2023, CAP, ReceivedBefore.State.ACCOUNTED);
        Application declared = Sample.application()
                .with(new Declaration(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        List.of(said),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(rules.allWasDeclared(declared, List.of(said))).isEmpty();
        assertThat(rules.allWasDeclared(declared, List.of(said, hidden)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found().orElseThrow())
                        .contains("2023")
                        .doesNotContain("2024"));
    }

    @Test
    void a_field_that_nobody_is_competent_for_is_answered_with_the_fields_there_are() {
        ReviewRules rules = new ReviewRules(
                Bandung.policy(), new ReviewRoute(Bandung.policy()), new SocialAidRules(Bandung.policy()));
        assertThat(rules.unitIsCompetent(Code.of("NOWHERE"), Code.of("DINSOS")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.expected().orElseThrow().value()).contains("SOCIAL"));
        assertThat(rules.unitIsCompetent(Code.of("SOCIAL"), Code.of("NOWHERE")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.expected().orElseThrow().value()).contains("DINSOS"));
    }
}
