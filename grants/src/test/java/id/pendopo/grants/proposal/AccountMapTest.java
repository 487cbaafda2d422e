package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.budget.AccountCode.Chart;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A map of accounts speaks of one list, whose digits mean something else in another. */
class AccountMapTest {
    private static AccountMap map(Chart chart, String account) {
        AccountMap.Row row =
                new AccountMap.Row(Set.of(RecipientKind.BODY_WITH_SKT), AidForm.MONEY, AccountCode.of(account));
        return new AccountMap(chart, List.of(row));
    }

    @Test
    void an_account_without_a_list_belongs_to_that_of_the_map() {
        for (Chart chart : Chart.values()) {
            List<AccountCode> accounts =
                    map(chart, "5.1.05.05.02.0001").accountsFor(RecipientKind.BODY_WITH_SKT, AidForm.MONEY);
            assertThat(accounts).containsExactly(AccountCode.of("5.1.05.05.02.0001", chart));
        }
    }

    private static final AccountCode MAPPED = AccountCode.of("5.1.06.01.01.0001");
    private static final AccountCode OTHER = AccountCode.of("5.1.06.01.02.0001");

    private static final String ROW_OF_PERSONS =
            "\\{\\s*\"kinds\": \\[\\s*\"INDIVIDUAL\"\\s*\\],\\s*\"form\": \"MONEY\"[^}]*\\},";

    private static List<Finding> fits(RegionPack pack, Application application, AccountCode account) {
        ProposalPolicy policy = pack.book(ProposalPolicy.schema()).policy(Bandung.DAY);
        CaseFile<Proposal> file = Walk.inBandung().drafted(application).file();
        return new BudgetRules(policy).accountFits(file, account);
    }

    /** A map of grants says nothing of social aid, whose heading is looked at; one that speaks of it is held to. */
    @Test
    void an_account_is_one_of_the_map_where_the_map_speaks_of_the_case() {
        Application social = Social.application(
                AidForm.MONEY, Social.planned(), 2026, Social.applicant(RecipientKind.INDIVIDUAL), 3_000_000);
        assertThat(fits(Bandung.PACK, social, MAPPED)).isEmpty();
        assertThat(fits(Bandung.PACK, social, OTHER))
                .extracting(Finding::code)
                .containsExactly("grants.ACCOUNT_NOT_FITTING");
        RegionPack silent = Bandung.with(text -> text.replaceFirst(ROW_OF_PERSONS, ""));
        assertThat(fits(silent, social, OTHER)).isEmpty();
        assertThat(fits(silent, social, Walk.ACCOUNT))
                .extracting(Finding::code)
                .containsExactly("grants.ACCOUNT_NOT_FITTING");
        // A grant of a kind that the map forgot is booked nowhere.
        Application forgotten = Sample.with(one -> Sample.applicant(RecipientKind.COOPERATIVE, Sample.AHU));
        assertThat(fits(Bandung.PACK, forgotten, Walk.ACCOUNT))
                .extracting(Finding::code)
                .containsExactly("grants.ACCOUNT_NOT_FITTING");
    }

    @Test
    void an_account_of_another_list_or_outside_hibah_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(Chart.LATER, "5.1.05.05.02.0001@P90_2019"))
                .withMessage("account map: 5.1.05.05.02.0001@P90_2019 is not of the list LATER;"
                        + " codes of two lists are not compared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(Chart.KEPMEN_5889, "5.1.06.01.01.0001"))
                .withMessageContaining("5.1.05");
    }

    @Test
    void one_row_is_for_grants_or_for_social_aid_and_not_for_both() {
        for (String account : List.of("5.1.05.05.02.0001", "5.1.06.01.01.0001")) {
            AccountMap.Row both = new AccountMap.Row(
                    Set.of(RecipientKind.BODY_WITH_SKT, RecipientKind.INDIVIDUAL),
                    AidForm.MONEY,
                    AccountCode.of(account));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AccountMap(Chart.KEPMEN_5889, List.of(both)))
                    .withMessageContaining(account);
        }
    }
}
