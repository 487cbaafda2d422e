package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.Quorum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The tables of a pack have bounds: the last size that passes and the first that does not, and what a table may not say. */
class PackTablesTest {
    private static final Rupiah HUNDRED_MILLION = Rupiah.of(100_000_000);

    private static void isRefused(ThrowingCallable making, String... words) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContainingAll(words);
    }

    private static void isTaken(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }

    private static <T> List<T> many(int count, Function<Integer, T> each) {
        return IntStream.range(0, count).boxed().map(each).toList();
    }

    private static Code code(Role role) {
        return role.code();
    }

    // The ladder of sanctions

    private static final List<SanctionRung> LADDER = List.of(
            SanctionRung.WARNING_1,
            SanctionRung.WARNING_2,
            SanctionRung.WARNING_3,
            SanctionRung.REFUND,
            SanctionRung.BLACKLIST);

    private static SanctionLadder ladder(int days, boolean maySkip, int years) {
        return new SanctionLadder(LADDER, days, maySkip, years);
    }

    @Test
    void a_ladder_of_sanctions_has_each_rung_once() {
        isTaken(() -> new SanctionLadder(List.of(SanctionRung.WARNING_1), 7, false, 1));
        isRefused(() -> new SanctionLadder(List.of(), 7, false, 1), "one at least");
        isRefused(
                () -> new SanctionLadder(List.of(SanctionRung.WARNING_1, SanctionRung.WARNING_1), 7, false, 1),
                "each rung once");
    }

    @Test
    void days_between_warnings_and_years_of_a_bar_have_bounds() {
        isTaken(() -> ladder(0, false, 1));
        isTaken(() -> ladder(365, false, 20));
        isRefused(() -> ladder(-1, false, 1), "-1 days");
        isRefused(() -> ladder(366, false, 1), "366 days");
        isRefused(() -> ladder(7, false, 0), "0 years");
        isRefused(() -> ladder(7, false, 21), "21 years");
    }

    @Test
    void after_a_rung_comes_the_next_or_where_skipping_is_open_any_later_one() {
        assertThat(ladder(7, false, 1).after(List.of())).containsExactly(SanctionRung.WARNING_1);
        assertThat(ladder(7, false, 1).after(List.of(SanctionRung.WARNING_1))).containsExactly(SanctionRung.WARNING_2);
        assertThat(ladder(7, false, 1).after(List.of(SanctionRung.WARNING_2, SanctionRung.WARNING_1)))
                .containsExactly(SanctionRung.WARNING_3);
        assertThat(ladder(7, true, 1).after(List.of(SanctionRung.WARNING_2)))
                .containsExactly(SanctionRung.WARNING_3, SanctionRung.REFUND, SanctionRung.BLACKLIST);
        assertThat(ladder(7, false, 1).after(LADDER)).isEmpty();
        assertThat(ladder(7, true, 1).after(LADDER)).isEmpty();
    }

    @Test
    void three_rungs_are_warnings_and_no_other() {
        assertThat(List.of(SanctionRung.values()).stream().filter(SanctionRung::isWarning))
                .containsExactly(SanctionRung.WARNING_1, SanctionRung.WARNING_2, SanctionRung.WARNING_3);
    }

    // Who signs the agreement

    private static NphdSigners.Row signer(Set<AidForm> forms, Optional<Rupiah> upTo, Role role) {
        return new NphdSigners.Row(forms, upTo, Set.of(code(role)), Set.of());
    }

    private static final NphdSigners.Row HEAD_OF_ALL =
            signer(Set.of(AidForm.values()), Optional.empty(), ProposalRole.REGION_HEAD);

    @Test
    void the_table_of_signers_holds_forty_rows() {
        isTaken(() -> new NphdSigners(Collections.nCopies(40, HEAD_OF_ALL)));
        isRefused(() -> new NphdSigners(Collections.nCopies(41, HEAD_OF_ALL)), "41 rows");
    }

    @Test
    void for_every_form_and_amount_somebody_signs_who_may_sign_for_the_region() {
        isRefused(() -> signer(Set.of(), Optional.empty(), ProposalRole.REGION_HEAD), "no form");
        NphdSigners.Row nobody = new NphdSigners.Row(Set.of(AidForm.values()), Optional.empty(), Set.of(), Set.of());
        isRefused(() -> new NphdSigners(List.of(nobody)), "may not sign");
        NphdSigners.Row treasurer = signer(Set.of(AidForm.values()), Optional.empty(), ProposalRole.TREASURER);
        isRefused(() -> new NphdSigners(List.of(treasurer)), "TREASURER", "may not sign");
        NphdSigners.Row bounded = signer(Set.of(AidForm.MONEY), Optional.of(HUNDRED_MILLION), ProposalRole.SKPD_HEAD);
        NphdSigners.Row inKind = signer(Set.of(AidForm.GOODS, AidForm.SERVICES), Optional.empty(), ProposalRole.SEKDA);
        isRefused(() -> new NphdSigners(List.of(bounded, inKind)), "MONEY", "every amount");
        isTaken(() -> new NphdSigners(List.of(bounded, HEAD_OF_ALL)));
    }

    @Test
    void the_last_rupiah_of_a_row_is_its_own_and_the_next_belongs_to_the_row_below() {
        NphdSigners signers = new NphdSigners(List.of(
                signer(Set.of(AidForm.MONEY), Optional.of(HUNDRED_MILLION), ProposalRole.SKPD_HEAD), HEAD_OF_ALL));
        assertThat(signers.rowFor(AidForm.MONEY, HUNDRED_MILLION).signers())
                .containsExactly(code(ProposalRole.SKPD_HEAD));
        assertThat(signers.rowFor(AidForm.MONEY, HUNDRED_MILLION.plus(Rupiah.of(1)))
                        .signers())
                .containsExactly(code(ProposalRole.REGION_HEAD));
        assertThat(signers.rowFor(AidForm.GOODS, HUNDRED_MILLION).signers())
                .containsExactly(code(ProposalRole.REGION_HEAD));
        assertThat(signers.everySigner())
                .containsExactlyInAnyOrder(code(ProposalRole.SKPD_HEAD), code(ProposalRole.REGION_HEAD));
    }

    // The team

    private static TeamComposition.Seat seat(int offices, Code role, boolean witness) {
        return new TeamComposition.Seat(many(offices, i -> Code.of("OFFICE_" + i)), role, witness);
    }

    @Test
    void a_seat_of_the_team_has_one_to_twenty_offices() {
        isTaken(() -> seat(1, code(ProposalRole.CONSIDERATION_TEAM), false));
        isTaken(() -> seat(20, code(ProposalRole.CONSIDERATION_TEAM), false));
        isRefused(() -> seat(0, code(ProposalRole.CONSIDERATION_TEAM), false), "0 offices");
        isRefused(() -> seat(21, code(ProposalRole.CONSIDERATION_TEAM), false), "21 offices");
    }

    @Test
    void a_team_has_one_to_twenty_seats_each_of_its_own_role_and_somebody_who_decides() {
        isTaken(() -> new TeamComposition(many(20, i -> seat(1, Code.of("ROLE_" + i), i > 0))));
        isRefused(() -> new TeamComposition(many(21, i -> seat(1, Code.of("ROLE_" + i), i > 0))), "21 seats");
        isRefused(() -> new TeamComposition(List.of()), "0 seats");
        isRefused(
                () -> new TeamComposition(List.of(seat(1, Code.of("ROLE"), false), seat(2, Code.of("ROLE"), true))),
                "two seats");
        isRefused(() -> new TeamComposition(List.of(seat(1, Code.of("ROLE"), true))), "somebody must decide");
    }

    @Test
    void each_seat_needs_a_signature_for_each_of_its_offices() {
        TeamComposition team = new TeamComposition(List.of(
                seat(3, code(ProposalRole.CONSIDERATION_TEAM), false),
                seat(2, code(ProposalRole.FIELD_WITNESS), true)));
        assertThat(team.quorum().seats())
                .containsExactly(
                        new Quorum.Seat(3, Set.of(code(ProposalRole.CONSIDERATION_TEAM)), Optional.of(Manner.DECIDED)),
                        new Quorum.Seat(2, Set.of(code(ProposalRole.FIELD_WITNESS)), Optional.of(Manner.WITNESSED)));
        assertThat(team.roles())
                .containsExactly(code(ProposalRole.CONSIDERATION_TEAM), code(ProposalRole.FIELD_WITNESS));
    }

    // In whose budget it stands

    private static BudgetHolders.Row held(AidForm form, Planning planning, BudgetHolder holder) {
        return new BudgetHolders.Row(Set.of(form), planning, holder);
    }

    private static List<BudgetHolders.Row> planned() {
        return new ArrayList<>(List.of(
                held(AidForm.MONEY, Planning.PLANNED, BudgetHolder.PPKD),
                held(AidForm.GOODS, Planning.PLANNED, BudgetHolder.SKPD),
                held(AidForm.SERVICES, Planning.PLANNED, BudgetHolder.SKPD)));
    }

    @Test
    void the_table_of_holders_holds_twelve_rows() {
        List<BudgetHolders.Row> rows = planned();
        rows.addAll(Collections.nCopies(9, rows.get(0)));
        isTaken(() -> new BudgetHolders(rows));
        rows.add(rows.get(0));
        isRefused(() -> new BudgetHolders(rows), "13 rows");
    }

    @Test
    void every_form_has_a_holder_and_what_is_bought_is_bought_by_an_agency() {
        isRefused(() -> new BudgetHolders(planned().subList(0, 2)), "SERVICES", "PLANNED", "add a row");
        List<BudgetHolders.Row> unplanned = planned();
        unplanned.set(2, held(AidForm.SERVICES, Planning.UNPLANNED, BudgetHolder.SKPD));
        isRefused(() -> new BudgetHolders(unplanned), "SERVICES");
        List<BudgetHolders.Row> bought = planned();
        bought.set(1, held(AidForm.GOODS, Planning.PLANNED, BudgetHolder.PPKD));
        isRefused(() -> new BudgetHolders(bought), "GOODS", "bought by an agency");
        assertThat(new BudgetHolders(planned()).holderOf(AidForm.MONEY, Planning.PLANNED))
                .isEqualTo(BudgetHolder.PPKD);
    }

    // Accounts, return targets, fields, exceptions, history

    @Test
    void a_map_of_accounts_holds_one_to_two_hundred_rows() {
        AccountMap.Row row = new AccountMap.Row(
                Set.of(RecipientKind.BODY_BY_LAW), AidForm.MONEY, AccountCode.of("5.1.05.05.01.0001"));
        AccountCode.Chart chart = AccountCode.Chart.KEPMEN_5889;
        AccountMap most = new AccountMap(chart, Collections.nCopies(200, row));
        assertThat(most.accountsFor(RecipientKind.BODY_BY_LAW, AidForm.MONEY))
                .as("each account is named once")
                .hasSize(1);
        assertThat(most.accountsFor(RecipientKind.BODY_BY_LAW, AidForm.GOODS)).isEmpty();
        assertThat(most.accountsFor(RecipientKind.BODY_WITH_SKT, AidForm.MONEY)).isEmpty();
        isRefused(() -> new AccountMap(chart, Collections.nCopies(201, row)), "201 rows");
        isRefused(() -> new AccountMap(chart, List.of()), "0 rows");
    }

    @Test
    void a_stage_sends_back_to_the_one_before_it_and_to_those_that_the_region_names() {
        Code first = Code.of("FIRST");
        Code second = Code.of("SECOND");
        Code third = Code.of("THIRD");
        ReturnTargets.Row row = new ReturnTargets.Row(third, Set.of(first, Code.of("LATER")));
        ReturnTargets targets = new ReturnTargets(List.of(row));
        assertThat(targets.among(third, List.of(first, second))).containsExactly(first, second);
        assertThat(targets.among(second, List.of(first))).containsExactly(first);
        assertThat(targets.among(third, List.of())).isEmpty();
        isTaken(() -> new ReturnTargets(Collections.nCopies(40, row)));
        isRefused(() -> new ReturnTargets(Collections.nCopies(41, row)), "41 rows");
    }

    @Test
    void a_routing_names_one_to_a_hundred_fields_each_once() {
        Function<Integer, FieldRouting.Row> row = i ->
                new FieldRouting.Row(Code.of("FIELD_" + i), Text.of("bidang", "field"), Set.of(Code.of("UNIT_" + i)));
        FieldRouting most = new FieldRouting(many(100, row));
        assertThat(most.fields()).hasSize(100).startsWith(Code.of("FIELD_0"));
        assertThat(most.unitsOf(Code.of("FIELD_99"))).containsExactly(Code.of("UNIT_99"));
        assertThat(most.unitsOf(Code.of("FIELD_100"))).isEmpty();
        isRefused(() -> new FieldRouting(many(101, row)), "1 to 100");
        isRefused(() -> new FieldRouting(List.of()), "1 to 100");
        isRefused(() -> new FieldRouting(List.of(row.apply(1), row.apply(1))), "each field once");
    }

    private static ContinuityClaim claim(ContinuityException exception, String statute, String article) {
        return new ContinuityClaim(exception, statute, article);
    }

    @Test
    void a_ground_for_successive_years_is_admitted_with_its_statute_and_article_and_for_its_kinds() {
        ContinuityExceptions.Row row = new ContinuityExceptions.Row(
                ContinuityException.ESTABLISHED_BY_GOVERNMENT, Optional.of("UU 12/2010"), Optional.of("36"));
        ContinuityExceptions exceptions = new ContinuityExceptions(List.of(row));
        ContinuityException established = ContinuityException.ESTABLISHED_BY_GOVERNMENT;
        assertThat(exceptions.admits(RecipientKind.BODY_BY_LAW, claim(established, "uu 12 / 2010", "36")))
                .isTrue();
        assertThat(exceptions.admits(RecipientKind.BODY_BY_LAW, claim(established, "UU 12/2011", "36")))
                .isFalse();
        assertThat(exceptions.admits(RecipientKind.BODY_BY_LAW, claim(established, "UU 12/2010", "37")))
                .isFalse();
        assertThat(exceptions.admits(RecipientKind.ORMAS_YAYASAN, claim(established, "UU 12/2010", "36")))
                .isFalse();
        assertThat(exceptions.admits(
                        RecipientKind.BODY_BY_LAW, claim(ContinuityException.OTHER_LAW, "UU 12/2010", "36")))
                .isFalse();
        isTaken(() -> new ContinuityExceptions(Collections.nCopies(40, row)));
        isRefused(() -> new ContinuityExceptions(Collections.nCopies(41, row)), "41 rows");
        isRefused(
                () -> new ContinuityExceptions.Row(established, Optional.empty(), Optional.of("36")),
                "name the statute");
        isTaken(() -> new ContinuityExceptions.Row(established, Optional.of("UU 12/2010"), Optional.empty()));
        isTaken(() -> new ContinuityExceptions.Row(established, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_history_holds_two_hundred_grants() {
        ReceivedBefore one = new ReceivedBefore(2024, Rupiah.of(1), ReceivedBefore.State.ACCOUNTED);
        isTaken(() -> new RecipientHistory(Collections.nCopies(200, one)));
        isRefused(() -> new RecipientHistory(Collections.nCopies(201, one)), "201 entries");
    }

    @Test
    void a_late_report_and_an_open_refund_are_owed_and_nothing_else_is() {
        assertThat(List.of(ReceivedBefore.State.values()).stream()
                        .filter(state -> new ReceivedBefore(2024, Rupiah.of(1), state).isOwed()))
                .containsExactly(ReceivedBefore.State.REPORT_OVERDUE, ReceivedBefore.State.REFUND_OPEN);
    }
}
