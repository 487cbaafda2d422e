package id.pendopo.grants.screening;

import static id.pendopo.grants.screening.Looking.found;
import static id.pendopo.grants.screening.Looking.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.RecipientKind;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks twice, and who only looks like it. */
class RecipientChecksTest {
    @Test
    void bodies_that_nothing_links_raise_nothing() {
        assertThat(found(run(Drawn.of("a"), Drawn.of("b"), Drawn.of("c")))).isEmpty();
    }

    // 6.1: the same recipient twice in one fiscal year.

    @Test
    void the_same_decree_of_the_law_ministry_twice_in_a_year_is_one_recipient() {
        ScreeningFinding twice = Looking.one(
                run(Drawn.of("a").is(KeyKind.AHU, "1"), Drawn.of("b").is(KeyKind.AHU, "1")),
                ScreeningCode.DUP_YEAR,
                Severity.BLOCK);
        assertThat(twice.evidence()).singleElement().satisfies(one -> {
            assertThat(one.other().orElseThrow().value()).isEqualTo("b");
            assertThat(one.marks()).containsExactly(Code.of("AHU"));
        });
    }

    @Test
    void the_same_person_with_hibah_refused_and_social_aid_asked_asks_once() {
        assertThat(found(run(Drawn.person("a", "1"), Drawn.person("b", "1").refused())))
                .isEmpty();
        assertThat(found(run(Drawn.person("a", "1"), Drawn.person("b", "1")))).containsExactly("DUP_YEAR BLOCK");
    }

    @Test
    void the_same_recipient_in_another_year_is_not_twice_in_one() {
        assertThat(found(run(
                        Drawn.of("a").is(KeyKind.AHU, "1"),
                        Drawn.of("b").is(KeyKind.AHU, "1").year(2024))))
                .isEmpty();
    }

    /** Twins share birth date, card, address and at times the account of their father; they are two persons. */
    @Test
    void twins_of_one_family_card_are_two_recipients() {
        assertThat(found(run(
                        Drawn.person("a", "3273014501100001").card("7").address("Jalan Melati 3"),
                        Drawn.person("b", "3273014501100002").card("7").address("Jalan Melati 3"))))
                .isEmpty();
    }

    @Test
    void a_family_and_one_of_its_members_are_one_recipient() {
        Drawn family = Drawn.person("a", "1").kind(RecipientKind.FAMILY).card("7");
        assertThat(found(run(family, Drawn.person("b", "2").card("7")))).containsExactly("DUP_YEAR BLOCK");
        assertThat(found(run(Drawn.person("b", "2").card("7"), family))).containsExactly("DUP_YEAR BLOCK");
        assertThat(found(run(family, Drawn.person("b", "2").card("8")))).isEmpty();
    }

    @Test
    void bodies_without_a_number_of_their_own_are_told_apart_by_name_and_kelurahan() {
        Drawn group = Drawn.of("a").without(KeyKind.AHU).named("Kelompok Tani Subur Makmur");
        assertThat(found(run(group, Drawn.of("b").without(KeyKind.AHU).named("KELOMPOK TANI SUBUR MAKMUR"))))
                .containsExactly("DUP_YEAR BLOCK");
        assertThat(found(run(
                        group,
                        Drawn.of("b")
                                .without(KeyKind.AHU)
                                .named("Kelompok Tani Subur Makmur")
                                .at("32.73.01.1002"))))
                .as("the same name in the next kelurahan")
                .isEmpty();
    }

    /** Associations of neighbours and schools bear one name and a number. */
    @ParameterizedTest
    @CsvSource({
        "Kelompok Warga Sejahtera RW 05, Kelompok Warga Sejahtera RW 06",
        "Komite SD Negeri Sukamaju 1, Komite SD Negeri Sukamaju 2",
        "Gudep Kota Harapan XII, Gudep Kota Harapan XIII"
    })
    void a_number_in_the_name_tells_bodies_apart(String one, String other) {
        assertThat(found(run(
                        Drawn.of("a").without(KeyKind.AHU).named(one),
                        Drawn.of("b").without(KeyKind.AHU).named(other))))
                .isEmpty();
    }

    @Test
    void the_same_number_written_with_a_zero_is_the_same_number() {
        assertThat(found(run(
                        Drawn.of("a").without(KeyKind.AHU).named("Warga Sejahtera RW 05"),
                        Drawn.of("b").without(KeyKind.AHU).named("Warga Sejahtera, RW. 5"))))
                .containsExactly("DUP_YEAR BLOCK");
    }

    /** Villages and offices share heads, accounts and buildings; what they get is a transfer. */
    @Test
    void village_transfers_are_left_out() {
        Drawn one = Drawn.of("a")
                .kind(RecipientKind.OTHER_REGION)
                .account("rkud")
                .chair("bupati")
                .address("Jalan Balai 1");
        Drawn other = Drawn.of("b")
                .kind(RecipientKind.OTHER_REGION)
                .account("rkud")
                .chair("bupati")
                .address("Jalan Balai 1");
        assertThat(found(run(one.named("Desa Contoh"), other.named("Desa Contoh"))))
                .isEmpty();
    }

    // 6.2a: one address.

    /** A rented shared office is lawful: it is to be explained, never to be refused. */
    @Test
    void a_shared_secretariat_is_a_warning_only() {
        assertThat(found(run(
                        Drawn.of("a").address("Jl. Asia Afrika No. 65, Lt. 2"),
                        Drawn.of("b").address("JALAN ASIA AFRIKA 65 LANTAI 2"))))
                .containsExactly("DUP_ADDRESS WARN");
    }

    @Test
    void neighbours_and_bodies_without_an_address_are_not_grouped() {
        assertThat(found(run(
                        Drawn.of("a").address("Jalan Melati 3"), Drawn.of("b").address("Jalan Melati 4"))))
                .isEmpty();
        assertThat(found(run(
                        Drawn.of("a").address("Jalan Melati 3"),
                        Drawn.of("b").address("Jalan Melati 3").at("32.73.01.1002"))))
                .as("a street of the same name in the next kelurahan")
                .isEmpty();
        assertThat(found(run(Drawn.of("a").withoutAddress(), Drawn.of("b").withoutAddress())))
                .isEmpty();
    }

    @Test
    void people_under_one_roof_are_not_asked() {
        assertThat(found(run(
                        Drawn.person("a", "1").address("Jalan Melati 3"),
                        Drawn.person("b", "2").address("Jalan Melati 3"))))
                .isEmpty();
    }

    // 6.2b: one account.

    @Test
    void one_account_for_two_bodies_stops_both() {
        Drawn a = Drawn.of("a").account("110-0012345678901");
        Drawn b = Drawn.of("b").account("110-0012345678901");
        assertThat(found(run(a, b))).containsExactly("DUP_ACCOUNT BLOCK");
        assertThat(found(run(b, a))).containsExactly("DUP_ACCOUNT BLOCK");
        assertThat(found(run(a, Drawn.of("c").account("110-0012345678902")))).isEmpty();
        assertThat(found(run(a, Drawn.of("c").account("111-0012345678901"))))
                .as("another bank")
                .isEmpty();
    }

    @Test
    void an_account_that_another_had_in_another_year_is_to_be_explained() {
        assertThat(found(run(
                        Drawn.of("a").account("1"), Drawn.of("b").account("1").year(2025))))
                .containsExactly("DUP_ACCOUNT WARN");
    }

    @Test
    void the_same_recipient_may_keep_its_account() {
        assertThat(found(run(
                        Drawn.of("a").is(KeyKind.AHU, "1").account("1"),
                        Drawn.of("b").is(KeyKind.AHU, "1").account("1").year(2024))))
                .isEmpty();
    }

    @Test
    void children_paid_to_the_head_of_their_family_are_to_be_explained_and_strangers_are_stopped() {
        assertThat(found(run(
                        Drawn.person("a", "1").card("7").account("ayah"),
                        Drawn.person("b", "2").card("7").account("ayah"))))
                .containsExactly("DUP_ACCOUNT WARN");
        assertThat(found(run(
                        Drawn.person("a", "1").card("7").account("ayah"),
                        Drawn.person("b", "2").card("8").account("ayah"))))
                .containsExactly("DUP_ACCOUNT BLOCK");
    }

    // 6.2c: one leader.

    @Test
    void one_chair_of_two_bodies_in_a_year_stops_both() {
        assertThat(found(run(Drawn.of("a").chair("9"), Drawn.of("b").chair("9"))))
                .containsExactly("DUP_LEADER BLOCK");
    }

    @Test
    void another_office_in_the_other_body_is_to_be_explained() {
        assertThat(found(run(Drawn.of("a").chair("9"), Drawn.of("b").seat(Officer.Position.TREASURER, "9"))))
                .containsExactly("DUP_LEADER WARN");
        assertThat(found(run(
                        Drawn.of("a").seat(Officer.Position.SECRETARY, "9"),
                        Drawn.of("b").seat(Officer.Position.SECRETARY, "9"))))
                .containsExactly("DUP_LEADER WARN");
        assertThat(found(run(Drawn.of("a").chair("9"), Drawn.of("b").seat(Officer.Position.MEMBER, "9"))))
                .as("a mere member leads nothing")
                .isEmpty();
    }

    /** He may lawfully serve two bodies, one after the other. */
    @Test
    void a_chair_of_two_bodies_in_different_years_raises_nothing() {
        assertThat(found(run(Drawn.of("a").chair("9"), Drawn.of("b").chair("9").year(2025))))
                .isEmpty();
    }

    // 6.8: nearly the same name.

    /** Nine of ten letters are near, one less is not. */
    @ParameterizedTest
    @CsvSource({
        "ABCDEFGHIJ, ABCDEFGHIX, true",
        "ABCDEFGHIJ, ABCDEFGHXX, false",
        "ABCDEFGHI, ABCDEFGHX, false",
        "ABCDEFGHIJKLMNOPQRST, ABCDEFGHIJKLMNOPQRXX, true",
        "ABCDEFGHIJKLMNOPQRS, ABCDEFGHIJKLMNOPQXX, false"
    })
    void names_are_near_from_ninety_per_cent_on(String one, String other, boolean near) {
        assertThat(found(run(Drawn.of("a").named(one), Drawn.of("b").named(other))))
                .isEqualTo(near ? java.util.List.of("SIMILAR_NAME WARN") : java.util.List.of());
    }

    @Test
    void legal_form_order_and_punctuation_do_not_make_another_name() {
        assertThat(ComparedName.of("Yayasan \"Cinta  Anak\" Bangsa"))
                .isEqualTo(ComparedName.of("PERKUMPULAN Bangsa, Cinta-Anak"));
        assertThat(found(run(
                        Drawn.of("a").named("Yayasan Cinta Anak Bangsa"),
                        Drawn.of("b").named("Perkumpulan Cinta Anak Bangsa"))))
                .containsExactly("SIMILAR_NAME WARN");
    }

    @Test
    void common_names_in_other_kelurahan_are_not_compared() {
        assertThat(found(run(
                        Drawn.of("a").named("Majelis Taklim Al-Hidayah"),
                        Drawn.of("b").named("Majelis Taklim Al-Hidayah").at("32.73.01.1002"))))
                .isEmpty();
    }

    @Test
    void people_of_one_name_are_told_apart_by_their_number() {
        assertThat(found(run(
                        Drawn.person("a", "1").named("Siti Aminah"),
                        Drawn.person("b", "2").named("Siti Aminah"))))
                .isEmpty();
    }
}
