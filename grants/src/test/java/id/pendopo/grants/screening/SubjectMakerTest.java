package id.pendopo.grants.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.Activity;
import id.pendopo.grants.proposal.AmountLadder;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.BankAccount;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Programme;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.PublishedCases;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.RecipientHistory;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.Registration;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What of an application becomes a key, what stays readable, and what is nobody's. */
class SubjectMakerTest {
    private static final SubjectMaker MAKER = SubjectMaker.of(Drawn.KEYS, ZoneOffset.ofHours(7));
    private static final ProposalPolicy POLICY =
            PublishedCases.pack().book(ProposalPolicy.schema()).policy(LocalDate.of(2025, 6, 30));
    private static final String NIK = "3273014501900001";

    private static BankAccount account(String number) {
        return new BankAccount("110", PersonalText.of(number), PersonalText.of("Pemilik Rekening"));
    }

    private static Registration paper(Registration.Kind kind, String number, String issuer, String date) {
        return new Registration(kind, number, issuer, LocalDate.parse(date), Optional.empty());
    }

    private static Applicant body(RecipientKind kind, Registration... papers) {
        return new Applicant(
                kind,
                "Yayasan Contoh Lestari",
                RegionCode.parse("32.73.01.1001"),
                List.of(papers),
                List.of(new Officer(
                        Officer.Position.CHAIR,
                        PersonalText.of("Ketua Rahasia"),
                        PersonalText.of(NIK),
                        Optional.of(PersonRef.of("ketua")))),
                account("0012 3456-78901"),
                Optional.of(PersonalText.of("Jl. Melati No. 03")),
                Optional.empty());
    }

    private static ScreeningSubject of(Applicant applicant) {
        return of("a", applicant);
    }

    private static ScreeningSubject of(String id, Applicant applicant) {
        return MAKER.ofOther(
                CaseId.of(id),
                RegionCode.parse("32"),
                2026,
                applicant,
                new Activity(
                        "Pelatihan contoh",
                        "Uraian tujuan",
                        RegionCode.parse("32.73.01.1001"),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 10, 31),
                        Activity.Works.NON_CONSTRUCTION,
                        Programme.NONE),
                Rupiah.of(1_000_000));
    }

    private static PersonApplicant person(PersonalText nik) {
        return new PersonApplicant(
                PersonalText.of("Warga Rahasia"),
                nik,
                Optional.of(PersonalText.of("3273010501150001")),
                PersonalText.of("Bandung"),
                PersonalText.of("1990-01-05"),
                PersonalText.of("Jalan Melati 3"),
                PersonalText.of("Buruh"),
                PersonalText.of("Kawin"),
                Optional.empty());
    }

    private static Applicant individual(PersonalText nik, String account) {
        return Applicant.of(RecipientKind.INDIVIDUAL, person(nik), RegionCode.parse("32.73.01.1001"), account(account));
    }

    @Test
    void a_case_is_compared_by_its_latest_amount_and_by_none_where_it_has_none() {
        PublishedCases.Case decreed = PublishedCases.decreed(
                PublishedCases.at(ProposalStage.DECREED), "1/2026", LocalDate.of(2026, 1, 5), 40_000_000);
        assertThat(amount(decreed)).isEqualTo(Rupiah.of(40_000_000));
        Proposal data = decreed.file().data();
        assertThat(amount(decreed.with(new Proposal(
                        data.application(),
                        data.review(),
                        new AmountLadder(Map.of()),
                        data.budgeting(),
                        data.delivery(),
                        data.accountability()))))
                .isEqualTo(Rupiah.ZERO);
    }

    private static Rupiah amount(PublishedCases.Case one) {
        return MAKER.of(one.file(), List.of(), POLICY).wish().amount();
    }

    @Test
    void no_number_and_no_name_of_a_person_is_left() {
        Applicant body = body(RecipientKind.ORMAS_YAYASAN, paper(Registration.Kind.AHU, "AHU-1", "X", "2019-02-11"));
        for (Applicant applicant : List.of(body, individual(PersonalText.of(NIK), "0012345678901"))) {
            String text = new ObjectMapper().writeValueAsString(of(applicant)) + of(applicant);
            assertThat(text).doesNotContain("Rahasia", "Pemilik", "Melati", "MELATI");
            for (String number : List.of(NIK, "0012345678901", "3273010501150001")) {
                assertThat(text.replaceAll("[^0-9A-Za-z]", "")).doesNotContain(number);
            }
        }
        assertThat(Drawn.KEYS.toString()).isEqualTo("OpaqueKeys");
    }

    @Test
    void a_subject_is_the_same_after_json() {
        ScreeningSubject subject =
                of(body(RecipientKind.ORMAS_YAYASAN, paper(Registration.Kind.AHU, "AHU-1", "X", "2019-02-11")));
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readValue(json.writeValueAsString(subject), ScreeningSubject.class))
                .isEqualTo(subject);
        for (ScreeningSubject one : CaseIndexTest.crowd(7, 20)) {
            assertThat(json.readValue(json.writeValueAsString(one), ScreeningSubject.class))
                    .isEqualTo(one);
        }
    }

    @Test
    void spaces_dots_and_shortened_words_do_not_make_another_key() {
        ScreeningSubject.Recipient one = of(body(RecipientKind.BODY_BY_LAW)).recipient();
        Applicant written = new Applicant(
                RecipientKind.BODY_BY_LAW,
                "Yayasan Contoh Lestari",
                RegionCode.parse("32.73.01.1001"),
                List.of(),
                List.of(),
                account("0012345678901"),
                Optional.of(PersonalText.of("JALAN MELATI NOMOR 3")),
                Optional.empty());
        assertThat(of(written).recipient().account()).isEqualTo(one.account()).isPresent();
        assertThat(of(written).recipient().address()).isEqualTo(one.address()).isPresent();
    }

    /** A founding law, a recognition and a grant of the centre bear one number for many bodies. */
    @Test
    void only_a_number_of_ones_own_is_an_identity() {
        assertThat(of(body(
                                RecipientKind.BODY_BY_LAW,
                                paper(Registration.Kind.FOUNDING_LAW, "UU 11/2022", "DPR", "2022-03-16"),
                                paper(Registration.Kind.RECOGNITION, "SK-7", "Camat", "2020-01-01")))
                        .recipient()
                        .identity())
                .isEmpty();
        assertThat(of(body(RecipientKind.ORMAS_YAYASAN, paper(Registration.Kind.AHU, "AHU-1", "X", "2019-02-11")))
                        .recipient()
                        .identity())
                .containsOnlyKeys(KeyKind.AHU);
    }

    @Test
    void two_offices_may_issue_one_number() {
        assertThat(of(body(RecipientKind.BODY_WITH_SKT, paper(Registration.Kind.SKT, "1", "Gubernur", "2020-01-01")))
                        .recipient()
                        .identity())
                .isNotEqualTo(of(body(
                                RecipientKind.BODY_WITH_SKT,
                                paper(Registration.Kind.SKT, "1", "Menteri", "2020-01-01")))
                        .recipient()
                        .identity());
    }

    /** An amended deed brings a new decree; the body is as old as its first. */
    @Test
    void a_body_is_as_old_as_its_oldest_paper() {
        assertThat(of(body(
                                RecipientKind.ORMAS_YAYASAN,
                                paper(Registration.Kind.AHU, "AHU-2", "X", "2025-05-01"),
                                paper(Registration.Kind.AHU, "AHU-1", "X", "2015-02-11")))
                        .recipient()
                        .founded())
                .contains(LocalDate.of(2015, 2, 11));
        assertThat(of(body(RecipientKind.BODY_BY_LAW)).recipient().founded()).isEmpty();
    }

    @Test
    void an_address_without_a_number_is_where_many_live() {
        assertThat(AddressText.isOneHouse(AddressText.of("Kampung Contoh"))).isFalse();
        assertThat(AddressText.isOneHouse(AddressText.of("Kp. Contoh RT 01/02")))
                .isTrue();
        assertThat(AddressText.of("Kp. Contoh, RT 01/RW 02")).isEqualTo("KAMPUNG CONTOH RT 1 RW 2");
    }

    /** What was destroyed reads the same for everybody; two such persons are not one. */
    @Test
    void whoever_was_erased_is_like_nobody() {
        PersonalText erased = PersonalText.erased("Berita acara 1/2030");
        ScreeningSubject.Recipient gone = of(new Applicant(
                        RecipientKind.INDIVIDUAL,
                        Optional.empty(),
                        RegionCode.parse("32.73.01.1001"),
                        List.of(),
                        List.of(),
                        new BankAccount("110", erased, erased),
                        Optional.of(erased),
                        Optional.empty(),
                        Optional.of(person(erased))))
                .recipient();
        assertThat(gone.identity()).containsOnlyKeys(KeyKind.FAMILY_CARD);
        assertThat(gone.register()).isEmpty();
        assertThat(gone.account()).isEmpty();
        assertThat(gone.address()).isEmpty();
    }

    /** Findings name the id, and findings are open. */
    @Test
    void a_number_of_a_person_is_no_id() {
        Applicant body = body(RecipientKind.BODY_BY_LAW);
        assertThat(of("JABAR-2026-17", body).id().value()).isEqualTo("JABAR-2026-17");
        assertThatThrownBy(() -> of("JABAR-" + NIK, body))
                .hasMessageContaining("its id holds a number of a person")
                .hasMessageNotContaining(NIK);
    }

    @Test
    void a_short_secret_and_a_broken_key_are_refused() {
        assertThatThrownBy(() -> OpaqueKeys.under(new byte[15])).hasMessageContaining("15 bytes; give at least 16");
        assertThatThrownBy(() -> OpaqueKey.parse("12")).hasMessageContaining("2 characters, not 32");
        OpaqueKey key = Drawn.KEYS.key(KeyKind.NIK, NIK);
        assertThat(OpaqueKey.parse(key.toString())).isEqualTo(key);
        assertThat(OpaqueKeys.under("rahasia lain untuk uji".getBytes(StandardCharsets.UTF_8))
                        .key(KeyKind.NIK, NIK))
                .isNotEqualTo(key);
        assertThat(Drawn.KEYS.key(KeyKind.ACCOUNT, NIK)).isNotEqualTo(key);
    }

    @Test
    void the_register_tells_what_was_received_and_the_youngest_first() {
        ScreeningSubject first =
                Drawn.of("a").received(2023, ReceivedBefore.State.ACCOUNTED).drawn();
        ScreeningSubject asks = of(individual(PersonalText.of(NIK), "1234567"));
        ScreeningSubject paid = new ScreeningSubject(
                CaseId.of("b"), 1, asks.giver(), 2024, asks.policy(), asks.recipient(), asks.wish(), first.course());
        CaseIndex index = CaseIndex.of(List.of(first, paid), 90, Looking.AS_OF, "index");
        ReceivedRegister register = ReceivedRegister.over(at -> index, Drawn.KEYS);
        assertThat(register.facts()).containsExactly(RecipientHistory.FACT);
        FactRequest known = new FactRequest(
                RecipientHistory.FACT, RecipientHistory.subjectOf(individual(PersonalText.of(NIK), "1")));
        RecipientHistory told =
                new RecipientHistory(List.of(first.course().received().orElseThrow()));
        assertThat(register.read(known, Looking.AS_OF))
                .isEqualTo(new Reading.Found<>(told, Looking.AS_OF, "index", ""));
        assertThat(register.read(new FactRequest(RecipientHistory.FACT, "ORMAS_YAYASAN/-"), Looking.AS_OF))
                .isInstanceOf(Reading.NotFound.class);
    }

    private static ScreeningSubject at(ProposalStage stage) {
        PublishedCases.Case one = PublishedCases.at(stage);
        return SubjectMaker.of(Drawn.KEYS, ZoneOffset.ofHours(7)).of(one.file(), one.journal(), POLICY);
    }

    @Test
    void what_was_paid_is_known_with_its_day_and_with_how_far_it_is_accounted_for() {
        assertThat(at(ProposalStage.AGREEMENT).course().received()).isEmpty();
        assertThat(at(ProposalStage.AGREEMENT).course().decrees()).containsOnlyKeys(CourseMaker.DECREE);
        ScreeningSubject used = at(ProposalStage.IN_USE);
        assertThat(used.course().decrees()).containsOnlyKeys(CourseMaker.DECREE, CourseMaker.PAYMENT);
        assertThat(used.course().received())
                .contains(new ReceivedBefore(2026, Rupiah.of(50_000_000), ReceivedBefore.State.RUNNING));
        assertThat(at(ProposalStage.REFUND_DUE).course().received().map(ReceivedBefore::state))
                .contains(ReceivedBefore.State.REFUND_OPEN);
    }

    /** A purpose of a hundred characters is compared, and one that is shorter is what many write. */
    @Test
    void only_a_long_purpose_is_compared() {
        assertThat(purpose("a".repeat(99)).wish().text()).isEmpty();
        assertThat(purpose("a".repeat(100)).wish().text()).isPresent();
    }

    private static ScreeningSubject purpose(String text) {
        return MAKER.ofOther(
                CaseId.of("a"),
                RegionCode.parse("32"),
                2026,
                individual(PersonalText.of(NIK), "1234567"),
                new Activity(
                        "Pelatihan contoh",
                        text,
                        RegionCode.parse("32.73.01.1001"),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 10, 31),
                        Activity.Works.NON_CONSTRUCTION,
                        Programme.NONE),
                Rupiah.of(1_000_000));
    }
}
