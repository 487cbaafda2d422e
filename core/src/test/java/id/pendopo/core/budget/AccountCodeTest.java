package id.pendopo.core.budget;

import static id.pendopo.core.budget.AccountCode.Chart.KEPMEN_5889;
import static id.pendopo.core.budget.AccountCode.Chart.LATER;
import static id.pendopo.core.budget.AccountCode.Chart.P90_2019;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
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

    /** What a wider form has more must be zeros; a usual form may begin with any digit. */
    @Test
    void no_digit_is_lost_and_none_is_asked_for() {
        assertThat(AccountCode.find("5.1.05.05.103.00001", LATER)).isEmpty();
        assertThat(AccountCode.find("5.1.05.05.003.10001", LATER)).isEmpty();
        assertThat(AccountCode.find("5.1.05.05.12.1001", KEPMEN_5889)).contains(AccountCode.of("5.1.05.05.12.1001"));
        assertThat(AccountCode.find("5.1.05.05.003.00001", KEPMEN_5889)).isEmpty();
        assertThat(AccountCode.find("5.1.05.05.02.001", KEPMEN_5889)).isEmpty();
    }

    @Test
    void the_longest_text_is_read_and_a_longer_one_is_not() {
        String code = "5.1.05.05.02.0001";
        assertThat(AccountCode.find(" ".repeat(40 - code.length()) + code, KEPMEN_5889))
                .isPresent();
        assertThat(AccountCode.find(" ".repeat(41 - code.length()) + code, KEPMEN_5889))
                .isEmpty();
    }

    @Test
    void it_prints_as_its_text() {
        assertThat(AccountCode.of("5.1.05.05.02.0001")).hasToString("5.1.05.05.02.0001");
        assertThat(AccountCode.of("5.1.05.05.02.0001", P90_2019)).hasToString("5.1.05.05.02.0001@P90_2019");
    }

    @Test
    void a_form_takes_a_leaf_or_nothing() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(new Form(null))).isEmpty();
            assertThat(validator.validate(new Form("5.1.05.05.02.0001"))).isEmpty();
            assertThat(validator.validate(new Form("5.1.05.05.02"))).hasSize(1);
        }
    }

    record Form(@ValidAccountCode @Nullable String account) {}
}
