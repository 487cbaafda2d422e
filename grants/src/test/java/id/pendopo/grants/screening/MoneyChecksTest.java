package id.pendopo.grants.screening;

import static id.pendopo.grants.screening.Looking.found;
import static id.pendopo.grants.screening.Looking.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.money.Rupiah;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What belongs together, what is owed and what is copied; and what only looks like it. */
class MoneyChecksTest {
    private static final long CAP = 50_000_000;

    private static Drawn capped(String id, long amount) {
        return Drawn.of(id).cap(CAP).amount(amount);
    }

    // 6.4: several proposals whose sum passes a cap.

    @Test
    void two_halves_of_one_chair_pass_the_cap_by_one_rupiah() {
        Drawn mine = capped("a", 25_000_000).chair("9");
        assertThat(found(run(mine, capped("b", 25_000_001).chair("9")))).contains("SPLIT BLOCK");
        assertThat(found(run(mine, capped("b", 25_000_000).chair("9")))).doesNotContain("SPLIT BLOCK", "SPLIT WARN");
    }

    @Test
    void three_parts_are_summed_and_each_is_named_with_its_amount() {
        ScreeningFinding split = Looking.one(
                run(
                        capped("a", 20_000_000).account("1"),
                        capped("b", 20_000_000).account("1"),
                        capped("c", 20_000_000).account("1")),
                ScreeningCode.SPLIT,
                Severity.BLOCK);
        assertThat(split.evidence())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.amount()).isEqualTo(Optional.of(Rupiah.of(20_000_000))));
    }

    /** The office is shared and the activities are their own: nothing was split. */
    @Test
    void bodies_of_a_shared_secretariat_with_activities_of_their_own_split_nothing() {
        assertThat(found(run(
                        capped("a", 40_000_000).address("Jalan Sewa 1"),
                        capped("b", 40_000_000).address("Jalan Sewa 1"))))
                .containsExactly("DUP_ADDRESS WARN");
        assertThat(found(run(
                        capped("a", 40_000_000).address("Jalan Sewa 1").activity("Renovasi balai"),
                        capped("b", 40_000_000).address("Jalan Sewa 1").activity("Renovasi Balai"))))
                .contains("SPLIT BLOCK");
    }

    /** Every neighbourhood celebrates the same day. */
    @Test
    void one_activity_in_one_kelurahan_is_to_be_explained_only() {
        assertThat(found(run(
                        capped("a", 40_000_000).activity("Peringatan hari kemerdekaan"),
                        capped("b", 40_000_000).activity("Peringatan hari kemerdekaan"))))
                .containsExactly("SPLIT WARN");
        assertThat(found(run(
                        capped("a", 40_000_000).activity("Peringatan hari kemerdekaan"),
                        capped("b", 40_000_000)
                                .activity("Peringatan hari kemerdekaan")
                                .at("32.73.01.1002"))))
                .isEmpty();
    }

    /** A fire, a flood, an illness: a whole row of houses asks in the words of the form, each for itself. */
    @Test
    void neighbours_who_ask_for_the_same_help_split_nothing() {
        assertThat(found(run(
                        neighbour("a", "1").address("Rusun Contoh 1"),
                        neighbour("b", "2").address("Rusun Contoh 1"),
                        neighbour("c", "3").address("Gang Contoh 7"))))
                .isEmpty();
        assertThat(found(run(neighbour("a", "1"), neighbour("b", "1"))))
                .as("the same person is no neighbour")
                .contains("SPLIT BLOCK");
    }

    private static Drawn neighbour(String id, String nik) {
        return Drawn.person(id, nik).cap(CAP).amount(40_000_000).activity("Bantuan biaya pengobatan");
    }

    @Test
    void where_nothing_is_capped_or_one_is_over_alone_nothing_is_split() {
        assertThat(found(run(Drawn.of("a").chair("9"), Drawn.of("b").chair("9"))))
                .doesNotContain("SPLIT BLOCK");
        assertThat(found(run(
                        capped("a", CAP + 1).chair("9"), capped("b", 40_000_000).chair("9"))))
                .as("what is over the cap alone is refused by the cap itself")
                .doesNotContain("SPLIT BLOCK");
        assertThat(found(run(
                        capped("a", 40_000_000).chair("9"),
                        Drawn.of("b").amount(40_000_000).chair("9"))))
                .as("the other carries out a programme of a government and has no cap")
                .doesNotContain("SPLIT BLOCK");
    }

    @Test
    void another_year_and_a_refused_proposal_add_nothing() {
        assertThat(found(run(
                        capped("a", 40_000_000).chair("9"),
                        capped("b", 40_000_000).chair("9").year(2025),
                        capped("c", 40_000_000).chair("9").refused())))
                .isEmpty();
    }

    // 6.7: an earlier grant is owed for.

    @ParameterizedTest
    @EnumSource(ReceivedBefore.State.class)
    void only_a_late_report_and_an_open_refund_are_owed(ReceivedBefore.State state) {
        boolean owed = state == ReceivedBefore.State.REPORT_OVERDUE || state == ReceivedBefore.State.REFUND_OPEN;
        assertThat(found(run(
                        Drawn.of("a").is(KeyKind.AHU, "1"),
                        Drawn.of("b").is(KeyKind.AHU, "1").received(2022, state))))
                .isEqualTo(owed ? java.util.List.of("OVERDUE_PRIOR BLOCK") : java.util.List.of());
    }

    @Test
    void who_owes_as_chair_of_one_body_owes_as_chair_of_the_next() {
        Drawn owing = Drawn.of("b")
                .received(2024, ReceivedBefore.State.REPORT_OVERDUE)
                .chair("9");
        assertThat(found(run(Drawn.of("a").chair("9"), owing))).containsExactly("OVERDUE_PRIOR BLOCK");
        assertThat(found(run(Drawn.of("a").chair("8"), owing))).isEmpty();
        assertThat(found(run(Drawn.of("a").seat(id.pendopo.grants.proposal.Officer.Position.MEMBER, "9"), owing)))
                .as("a member answers for nothing")
                .isEmpty();
    }

    // 6.9: a cost plan that is another's.

    @Test
    void four_of_five_equal_lines_are_a_copy_and_three_are_not() {
        Drawn mine = Drawn.of("a").lines("1", "2", "3", "4", "5");
        assertThat(found(run(mine, Drawn.of("b").lines("1", "2", "3", "4", "x"))))
                .containsExactly("CLONED_PROPOSAL WARN");
        assertThat(found(run(mine, Drawn.of("b").lines("1", "2", "3", "x", "y"))))
                .isEmpty();
        assertThat(found(run(mine, Drawn.of("b").lines("1", "2", "3", "4", "5", "6", "7"))))
                .as("five of seven")
                .isEmpty();
        assertThat(found(run(mine, Drawn.of("b").lines("1", "1", "1", "1", "1"))))
                .as("a line that stands five times is one line of the other")
                .isEmpty();
    }

    /** Many buy one sewing machine at the price of the catalogue. */
    @Test
    void two_short_plans_prove_nothing() {
        assertThat(found(run(Drawn.of("a").lines("1", "2"), Drawn.of("b").lines("1", "2"))))
                .isEmpty();
        assertThat(found(run(Drawn.of("a").lines("1", "2", "3"), Drawn.of("b").lines("1", "2", "3"))))
                .containsExactly("CLONED_PROPOSAL WARN");
    }

    @Test
    void one_text_of_two_bodies_is_a_copy_and_of_two_people_a_form() {
        assertThat(found(run(Drawn.of("a").text("x"), Drawn.of("b").text("x"))))
                .containsExactly("CLONED_PROPOSAL WARN");
        assertThat(found(run(
                        Drawn.person("a", "1").text("x"), Drawn.person("b", "2").text("x"))))
                .isEmpty();
    }

    @Test
    void ones_own_plan_of_another_year_is_no_copy() {
        assertThat(found(run(
                        Drawn.of("a").is(KeyKind.AHU, "1").lines("1", "2", "3"),
                        Drawn.of("b").is(KeyKind.AHU, "1").lines("1", "2", "3").year(2024))))
                .isEmpty();
    }

    // 6.21: another government gives for the same.

    @Test
    void the_same_activity_paid_by_the_province_is_to_be_explained() {
        Drawn mine = Drawn.of("a").is(KeyKind.AHU, "1").activity("Renovasi asrama putra");
        Drawn provinces = Drawn.of("b").is(KeyKind.AHU, "1").givenBy("32");
        assertThat(found(run(mine, provinces.activity("RENOVASI ASRAMA PUTRA"))))
                .containsExactly("DUP_OTHER_GOV WARN");
        assertThat(found(run(mine, provinces.activity("Renovasi dapur umum"))))
                .as("another activity of the same body")
                .isEmpty();
        assertThat(found(run(mine, provinces.activity("Renovasi asrama putra").year(2025))))
                .isEmpty();
    }

    @Test
    void what_another_government_gives_to_another_body_says_nothing() {
        assertThat(found(run(
                        Drawn.of("a").chair("9").account("1").activity("Renovasi asrama putra"),
                        Drawn.of("b")
                                .chair("9")
                                .account("1")
                                .activity("Renovasi asrama putra")
                                .givenBy("32"))))
                .isEmpty();
    }
}
