package id.pendopo.core.budget;

import static id.pendopo.core.budget.AccountCode.Chart.KEPMEN_5889;
import static id.pendopo.core.budget.AccountCode.Chart.LATER;
import static id.pendopo.core.budget.AccountCode.Chart.P90_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.region.RegionCode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same digits are goods to bodies in one list and money to bodies with SKT in the next, so the list goes with the code. */
class AccountCodeTest {
    @ParameterizedTest
    @CsvSource({
        "5.1.05.05.02.0001, KEPMEN_5889, 5.1.05.05.02.0001",
        "5.1.5.05.02.0001, KEPMEN_5889, 5.1.05.05.02.0001",
        "5.1.05.05.02.001, P90_2019, 5.1.05.05.02.0001@P90_2019",
        "5.1.05.05.02.0001, P90_2019, 5.1.05.05.02.0001@P90_2019",
        "5.1.05.05.003.00001, LATER, 5.1.05.05.03.0001@LATER",
        "5.3.01.01.01.0001, KEPMEN_5889, 5.3.01.01.01.0001"
    })
    void every_width_is_kept_padded_with_its_list(String typed, AccountCode.Chart chart, String text) {
        AccountCode account = AccountCode.parse(typed, chart);
        assertThat(account.text()).isEqualTo(text);
        assertThat(account.chart()).isEqualTo(chart);
        assertThat(AccountCode.of(text)).isEqualTo(account);
        BothJacksons.agree(account, AccountCode.class, '"' + text + '"');
    }

    @Test
    void the_same_digits_of_two_lists_are_two_accounts_and_two_pages() {
        AccountCode old = AccountCode.of("5.1.05.05.02.0001", P90_2019);
        AccountCode present = AccountCode.of("5.1.05.05.02.0001");
        assertThat(present.chart()).isEqualTo(KEPMEN_5889);
        assertThat(old).isNotEqualTo(present).isNotEqualTo(AccountCode.of("5.1.05.05.02.0001", LATER));
        RegionCode region = RegionCode.parse("32.73");
        BudgetPage page = new BudgetPage(region, 2021, old);
        assertThat(page.text()).isNotEqualTo(new BudgetPage(region, 2021, present).text());
        assertThat(BudgetPage.parse(page.text())).isEqualTo(page);
    }

    @Test
    void a_list_that_nobody_knows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountCode.of("5.1.05.05.02.0001@P90"))
                .withMessage("account code: the list behind @ is not known; write P90_2019, KEPMEN_5889 or LATER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountCode.parse("5.1.05.05.02", LATER))
                .withMessage("account code: the text is no leaf such as 5.1.05.05.02.0001 in a width of LATER;"
                        + " headings may not be spent");
        assertThat(AccountCode.find("5".repeat(41), LATER)).isEmpty();
    }

    @Property
    void reading_never_fails_in_another_way_than_by_saying_no(@ForAll String text, @ForAll AccountCode.Chart chart) {
        AccountCode.find(text, chart)
                .ifPresent(code -> assertThat(AccountCode.of(code.text())).isEqualTo(code));
    }
}
