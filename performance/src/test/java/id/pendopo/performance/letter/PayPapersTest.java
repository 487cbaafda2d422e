package id.pendopo.performance.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Standing;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterHtml;
import id.pendopo.core.letter.LetterText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayLine;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PayPart;
import id.pendopo.performance.pay.PaySlip;
import id.pendopo.performance.pay.PayTerm;
import id.pendopo.performance.pay.oracle.PayCases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** On paper every rupiah can be followed, nothing looks surer than it is, and all sums agree. */
class PayPapersTest {
    private static final Locale ID = Locale.forLanguageTag("id");
    private static final Locale EN = Locale.ENGLISH;

    private static PaySlip slip(int number) {
        return Office.slip(PayCases.policy(), PayCases.employee(number), Office.INVENTED);
    }

    private static Letter letter(PaySlip slip, Locale locale) {
        return PayPapers.of(Office.office(), locale).slip(slip, Office.HOLDER, Office.DAY);
    }

    private static List<LetterBlock.Table> tables(Letter letter) {
        return letter.body().stream()
                .filter(LetterBlock.Table.class::isInstance)
                .map(LetterBlock.Table.class::cast)
                .toList();
    }

    private static long read(String amount) {
        return Long.parseLong(amount.replaceAll("[.,+]", ""));
    }

    @Test
    void a_slip_shows_every_line_with_its_operands_rounding_and_basis() {
        PaySlip slip = slip(3);
        for (Locale locale : List.of(ID, EN)) {
            LetterBlock.Table lines = tables(letter(slip, locale)).get(1);
            assertThat(lines.rows()).hasSameSizeAs(slip.lines());
            for (int i = 0; i < lines.rows().size(); i++) {
                PayLine line = slip.lines().get(i);
                List<String> row = lines.rows().get(i);
                assertThat(row.get(0)).isEqualTo(Integer.toString(line.seq()));
                assertThat(row.get(1)).contains(line.label().in(locale));
                line.operands()
                        .forEach(operand -> assertThat(row.get(2))
                                .contains(operand.term().label().in(locale)));
                assertThat(Math.abs(read(row.get(3))))
                        .isEqualTo(Math.abs(line.amount().value()));
            }
        }
    }

    @Test
    void what_counts_adds_up_to_what_is_received() {
        for (int i = 0; i < 10; i++) {
            PaySlip slip = slip(i);
            LetterBlock.Table summary = tables(letter(slip, ID)).get(0);
            long sum =
                    summary.rows().stream().mapToLong(row -> read(row.get(2))).sum();
            assertThat(sum).isEqualTo(slip.net().value());
            assertThat(read(summary.total().orElseThrow().get(2))).isEqualTo(sum);
        }
    }

    /** Who reads that something is unsure, or our own decision, must read it in words. */
    @Test
    void what_is_unsure_or_our_own_decision_is_said_in_words() {
        PaySlip slip = slip(1);
        Set<Standing> standings = new HashSet<>();
        slip.lines().forEach(line -> standings.add(line.legal().standing()));
        assertThat(standings).contains(Standing.OWN_DECISION);
        for (Locale locale : List.of(ID, EN)) {
            String said = LetterText.of(letter(slip, locale), locale).replaceAll("\\s+", " ");
            for (PayLine line : slip.lines()) {
                assertThat(said).contains(line.legal().in(locale).replaceAll("\\s+", " "));
            }
            assertThat(said).contains(Standing.OWN_DECISION.label().in(locale));
        }
        assertThat(letter(slip, ID).bases()).noneMatch(source -> source.standing() == Standing.OWN_DECISION);
    }

    @Test
    void a_slip_under_invented_values_says_so_and_another_does_not() {
        PaySlip real = Office.slip(PayCases.policy(), PayCases.employee(1), Office.REAL);
        assertThat(letter(slip(1), ID).notice()).contains(Letter.ILLUSTRATION);
        assertThat(letter(slip(1), EN).notice().orElseThrow()).startsWith("ILLUSTRATION");
        assertThat(LetterHtml.of(letter(slip(1), EN), EN)).contains("ILLUSTRATION");
        assertThat(letter(real, ID).notice()).isEmpty();
    }

    @Test
    void an_english_slip_has_no_indonesian_words_of_its_own() {
        String said = LetterText.of(letter(slip(1), EN), EN);
        for (PayWord word : PayWord.values()) {
            if (!word.in(ID).equals(word.in(EN))
                    && word.in(ID).length() > 8
                    && !word.in(ID).contains("%s")) {
                assertThat(said.replaceAll("\\s+", " ")).doesNotContain(word.in(ID));
            }
        }
        for (PayTerm term : PayTerm.values()) {
            assertThat(said).doesNotContain(term.name() + " ");
        }
        assertThat(said).contains("May 2026").contains("April 2026");
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        PaperNumbers id = PaperNumbers.in(ID);
        PaperNumbers en = PaperNumbers.in(EN);
        assertThat(id.exact("2352578.4")).isEqualTo("2.352.578,4");
        assertThat(en.exact("2352578.4")).isEqualTo("2,352,578.4");
        assertThat(id.exact("-1000")).isEqualTo("-1.000");
        assertThat(id.exact("12345/22")).isEqualTo("12.345/22");
        assertThat(id.exact("0.59112978")).isEqualTo("0,59112978");
        assertThat(id.amount(Rupiah.of(999))).isEqualTo("999");
    }

    @Test
    void a_page_stands_alone_and_a_name_stays_a_text() {
        for (Locale locale : List.of(ID, EN)) {
            String html = LetterHtml.of(letter(slip(1), locale), locale);
            assertThat(html).contains("@page { size: A4", "Asep &lt;b&gt;Contoh", "Dinas Komunikasi Contoh");
            assertThat(html).doesNotContain("<script", "http", "src=");
        }
        assertThat(LetterText.of(letter(slip(1), ID)).lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void nothing_of_the_holder_shows_where_a_program_prints() {
        assertThat(Office.HOLDER.toString()).doesNotContain("Asep", "CONTOH-1");
        assertThat(letter(slip(1), ID).toString()).doesNotContain("Asep", "CONTOH-1");
    }

    @Test
    void a_list_needs_both_who_sign_it() {
        UnitList list = UnitList.of(PayCases.UNIT, List.of(slip(1)));
        PayPapers nobody = PayPapers.of(Office.withoutOfficials(), ID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nobody.unitList(list, Office.DAY, one -> Optional.empty()))
                .withMessageContaining("BUDGET_USER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nobody.paymentOrder(PaymentOrder.of(list), Office.DAY, one -> Optional.empty()));
        assertThat(nobody.slip(slip(1), Office.HOLDER, Office.DAY).closing().signatures())
                .isEmpty();
    }

    @Test
    void lists_show_names_where_they_are_given_and_keys_where_not() {
        UnitList list = UnitList.of(PayCases.UNIT, List.of(slip(1), slip(2)));
        PayPapers papers = PayPapers.of(Office.office(), EN);
        Letter named = papers.unitList(
                list,
                Office.DAY,
                one -> one.value().equals("e-1") ? Optional.of(PersonalText.of("Asep Contoh")) : Optional.empty());
        assertThat(tables(named).get(0).rows()).extracting(row -> row.get(1)).containsExactly("Asep Contoh", "e-2");
        assertThat(LetterHtml.of(named, EN))
                .contains("Income tax", "April 2026", "Dinas Komunikasi Contoh")
                .doesNotContain("Iuran");
    }

    @Test
    void a_list_takes_each_employee_once_and_one_month() {
        PaySlip one = slip(1);
        assertThatIllegalArgumentException().isThrownBy(() -> UnitList.of(PayCases.UNIT, List.of(one, one)));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitList.of(PayCases.UNIT, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> UnitList.of(UnitCode.of("OTHER"), List.of(one)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitList.of(
                        PayCases.UNIT,
                        List.of(one, Office.slip(PayCases.policy(), PayCases.employee(2), Office.REAL))));
    }

    @Test
    void a_payment_whose_parts_do_not_agree_is_none() {
        PaymentOrder order = PaymentOrder.of(UnitList.of(PayCases.UNIT, List.of(slip(1))));
        PaymentOrder.Payment payment = order.payments().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentOrder.Payment(
                        payment.employee(), payment.cashGross(), payment.deducted(), Rupiah.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentOrder(
                        order.unit(),
                        order.month(),
                        order.policy(),
                        order.payments(),
                        order.toEmployees(),
                        order.toHealthInsurance().plus(Rupiah.of(1)),
                        order.toTreasury(),
                        order.charged()));
    }

    /** Sum of slips, list of every unit, payment orders: the same money. */
    @Property(tries = 150)
    void the_sums_of_slips_lists_and_payment_orders_agree(@ForAll long seed) {
        List<PaySlip> slips = slips(seed);
        Set<UnitCode> units = new HashSet<>();
        slips.forEach(slip -> slip.parts().forEach(part -> units.add(part.unit())));
        Rupiah net = Rupiah.ZERO;
        Rupiah gross = Rupiah.ZERO;
        Rupiah paid = Rupiah.ZERO;
        for (UnitCode unit : units) {
            UnitList list = UnitList.of(unit, slips);
            PaymentOrder order = PaymentOrder.of(list);
            net = net.plus(list.total(PayPart::net));
            gross = gross.plus(list.total(PayPart::gross));
            paid = paid.plus(order.toEmployees());
            Letter letter = PayPapers.of(Office.office(), ID).paymentOrder(order, Office.DAY, one -> Optional.empty());
            assertThat(read(tables(letter).get(0).total().orElseThrow().get(2)))
                    .isEqualTo(order.charged().value());
        }
        assertThat(net).isEqualTo(Rupiah.sum(slips.stream().map(PaySlip::net))).isEqualTo(paid);
        assertThat(gross).isEqualTo(Rupiah.sum(slips.stream().map(PaySlip::gross)));
    }

    @Property(tries = 100)
    void any_slip_can_be_printed(@ForAll long seed) {
        for (PaySlip slip : slips(seed)) {
            for (Locale locale : List.of(ID, EN)) {
                Letter letter = letter(slip, locale);
                long sum = tables(letter).get(0).rows().stream()
                        .mapToLong(row -> read(row.get(2)))
                        .sum();
                assertThat(sum).isEqualTo(slip.net().value());
                assertThat(LetterHtml.of(letter, locale)).isNotEmpty();
            }
        }
    }

    private static List<PaySlip> slips(long seed) {
        PayCases.Anything anything = PayCases.anything(new Random(seed), 6);
        List<PaySlip> slips = new ArrayList<>();
        anything.months().stream()
                .map(month -> id.pendopo.performance.pay.PayComputation.of(anything.policy(), Office.REAL)
                        .slip(month))
                .map(PayOutcome::slip)
                .flatMap(Optional::stream)
                .forEach(slips::add);
        return slips.isEmpty() ? Stream.of(slip(1)).toList() : slips;
    }
}
