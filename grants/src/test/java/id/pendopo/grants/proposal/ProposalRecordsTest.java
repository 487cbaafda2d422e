package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the small parts of a proposal know of themselves: about whom a register is asked, which accounts are one, what an event tells. */
class ProposalRecordsTest {
    private static final Rupiah SUM = Rupiah.of(7);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static WelfareReading welfare(String register, String period, Integer decile) {
        return new WelfareReading(register, period, true, Optional.of(decile));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void a_decile_is_one_of_ten(int decile) {
        assertThatCode(() -> welfare("D".repeat(60), "2".repeat(60), decile)).doesNotThrowAnyException();
        int outside = decile == 1 ? 0 : 11;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> welfare("DTSEN", "2025-Q2", outside))
                .withMessageContaining("decile " + outside);
    }

    @ParameterizedTest
    @CsvSource({"' ', 2025-Q2", "DTSEN, ' '"})
    void a_reading_names_its_register_and_its_period(String register, String period) {
        assertThatIllegalArgumentException().isThrownBy(() -> welfare(register, period, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> welfare("D".repeat(61), "2025-Q2", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> welfare("DTSEN", "2".repeat(61), 1));
    }

    @Test
    void registers_are_asked_about_a_person_by_his_number_and_about_a_body_by_its_paper_or_its_name_and_seat() {
        assertThat(WelfareReading.subjectOf(Social.afterTheFlood(5))).contains(Social.NIK);
        assertThat(WelfareReading.subjectOf(Sample.application())).isEmpty();
        assertThat(RecipientHistory.subjectOf(Social.applicant(RecipientKind.INDIVIDUAL)))
                .isEqualTo(Social.NIK);
        assertThat(RecipientHistory.subjectOf(Sample.applicant())).isEqualTo("ORMAS_YAYASAN/" + Sample.AHU.number());
        assertThat(RecipientHistory.subjectOf(Sample.applicant(RecipientKind.ORMAS_YAYASAN)))
                .isEqualTo("ORMAS_YAYASAN/" + BankAccount.plain(Sample.NAME) + "@32.73.01.1001");
        assertThat(SocialAidTotals.subjectOf(RegionCode.parse("32.73"), 2026)).isEqualTo("32.73/2026");
    }

    private static BankAccount account(String bank, String number, String holder) {
        return new BankAccount(bank, PersonalText.of(number), PersonalText.of(holder));
    }

    @Test
    void accounts_are_one_whatever_stands_between_their_digits_and_letters() {
        BankAccount one = account("110", "0099887766", "Warga Contoh");
        assertThat(one.isSameAs(account("110", "0099-887.766", "WARGA, CONTOH")))
                .isTrue();
        assertThat(one.isSameAs(account("111", "0099887766", "Warga Contoh"))).isFalse();
        assertThat(one.isSameAs(account("110", "0099887767", "Warga Contoh"))).isFalse();
        assertThat(one.isSameAs(account("110", "0099887766", "Warga Lain"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12345, false",
        "123456, true",
        "12 34.56, true",
        "12345678901234567890, true",
        "123456789012345678901, false",
        "12345A, false"
    })
    void a_number_of_an_account_has_six_to_twenty_digits(String number, boolean wellFormed) {
        assertThat(account("110", number, "Warga Contoh").isWellFormed()).isEqualTo(wellFormed);
    }

    @Test
    void an_applicant_knows_its_leader_its_name_and_its_own_account() {
        Applicant body = Sample.applicant();
        assertThat(body.isLedBy(PersonalText.of("KETUA contoh"))).isTrue();
        assertThat(body.isLedBy(PersonalText.of("Sekretaris Contoh"))).isFalse();
        assertThat(body.officer(Officer.Position.SECRETARY).orElseThrow().name().reveal())
                .isEqualTo("Sekretaris Contoh");
        assertThat(body.persons()).extracting(Object::toString).containsExactly("chair");
        Applicant person = Social.applicant(RecipientKind.INDIVIDUAL);
        assertThat(person.isLedBy(PersonalText.of(Social.NAME))).isTrue();
        assertThat(person.isLedBy(PersonalText.of("Ketua Contoh"))).isFalse();
        assertThat(person.persons()).extracting(Object::toString).containsExactly("applicant");
        assertThat(person.fullAddress().orElseThrow().reveal()).isEqualTo("Jalan Rahasia Nomor 7, Kota Bandung");
        assertThat(body.isSameAs(Sample.applicant())).isTrue();
        assertThat(body.isSameAs(Sample.applicant(RecipientKind.ORMAS_PERKUMPULAN)))
                .isFalse();
        assertThat(body.isSameAs(ProposalDesk.applicant("Yayasan Lain"))).isFalse();
    }

    /** The account of a group of people may stand in its chair's name; no other body's does. */
    @Test
    void money_goes_to_an_account_in_the_applicants_own_name() {
        BankAccount own = account("110", "0012345678901", Sample.NAME);
        BankAccount chairs = account("110", "0012345678901", "Ketua Contoh");
        BankAccount others = account("110", "0012345678901", "Sekretaris Contoh");
        Applicant body = Sample.applicant();
        Applicant group = Sample.applicant(RecipientKind.COMMUNITY);
        assertThat(body.owns(own)).isTrue();
        assertThat(body.owns(chairs)).isFalse();
        assertThat(group.owns(own)).isTrue();
        assertThat(group.owns(chairs)).isTrue();
        assertThat(group.owns(others)).isFalse();
    }

    @Test
    void chair_and_secretary_sign_for_bodies_and_societies_alone() {
        assertThat(Arrays.stream(RecipientKind.values()).filter(RecipientKind::hasOfficers))
                .containsExactly(
                        RecipientKind.BODY_BY_LAW,
                        RecipientKind.BODY_WITH_SKT,
                        RecipientKind.COMMUNITY_GROUP,
                        RecipientKind.COOPERATIVE,
                        RecipientKind.ORMAS_YAYASAN,
                        RecipientKind.ORMAS_PERKUMPULAN,
                        RecipientKind.LEGACY_MASYARAKAT,
                        RecipientKind.NON_GOV_INSTITUTION);
    }

    @Test
    void papers_are_those_on_paper_and_those_filed() {
        DocumentRef deed = new DocumentRef("doc-1", Code.of("DEED"), "application/pdf", 9, "d".repeat(64));
        assertThat(new Papers(Sample.codes("KTP"), List.of(deed)).kinds())
                .containsExactlyInAnyOrder(Code.of("KTP"), Code.of("DEED"));
        assertThat(Papers.onPaper(Code.of("KTP")).kinds()).containsExactly(Code.of("KTP"));
    }

    /** Only what a disaster made is met beyond the cap of one recipient. */
    @Test
    void disasters_are_told_from_other_risks() {
        assertThat(Arrays.stream(RiskForm.values()).filter(RiskForm::isDisaster))
                .containsExactly(
                        RiskForm.DROUGHT,
                        RiskForm.FLOOD,
                        RiskForm.EARTHQUAKE,
                        RiskForm.LANDSLIDE,
                        RiskForm.FIRE,
                        RiskForm.OTHER_DISASTER);
        assertThat(RiskForm.FLOOD.code()).isEqualTo(Code.of("FLOOD"));
    }

    /** Also those that leave no other trace in the case: only from here do trail and account know them. */
    @Test
    void events_tell_their_amounts() {
        Application asked = Sample.application(7_000_000);
        Map<String, Rupiah> requested = Map.of("requested", Rupiah.of(7_000_000));
        assertThat(new ReviewEvent.Amended(asked).amounts()).isEqualTo(requested);
        assertThat(new ReviewEvent.Resubmitted(asked, DAY, Set.of()).amounts()).isEqualTo(requested);
        assertThat(new HandoverEvent.StockTaken(DAY, SUM, Rupiah.of(2)).amounts())
                .isEqualTo(Map.of("inventory", SUM, "lapsed", Rupiah.of(2)));
        assertThat(new HandoverEvent.DeliveryEnded(SUM).amounts()).isEqualTo(Map.of("lapsed", SUM));
        assertThat(new BudgetEvent.RemainderLapsed(SUM).amounts()).isEqualTo(Map.of("lapsed", SUM));
        Review.Evaluation seen = new Review.Evaluation(SUM, Set.of(), DAY, Set.of(), List.of());
        assertThat(new ReviewEvent.Evaluated(seen, SUM).amounts()).isEqualTo(Map.of("evaluated", SUM));
        Oversight.Sanction sanction = new Oversight.Sanction(SanctionRung.WARNING_1, "S-1", DAY, Optional.empty());
        assertThat(new OversightEvent.Sanctioned(sanction, Optional.of(SUM)).amounts())
                .isEqualTo(Map.of("ordered", SUM));
        assertThat(new OversightEvent.Sanctioned(sanction, Optional.empty()).amounts())
                .isEmpty();
    }
}
