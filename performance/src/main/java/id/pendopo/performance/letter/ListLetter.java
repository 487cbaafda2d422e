package id.pendopo.performance.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.PayPart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the list of a unit and a payment order say. Lives within one call. */
final class ListLetter {
    private static final List<Integer> UNIT_AMOUNTS = List.of(2, 3, 4, 5, 6);
    private static final List<Integer> ORDER_AMOUNTS = List.of(2, 3, 4);

    private final Locale locale;
    private final PaperNumbers numbers;
    private final PaperNames names;
    private final Function<EmployeeId, Optional<PersonalText>> employees;

    ListLetter(Locale locale, PaperNames names, Function<EmployeeId, Optional<PersonalText>> employees) {
        this.locale = locale;
        this.numbers = PaperNumbers.in(locale);
        this.names = names;
        this.employees = employees;
    }

    List<LetterBlock> unitList(UnitList list) {
        List<List<String>> rows = new ArrayList<>(list.rows().size());
        for (UnitList.Row row : list.rows()) {
            PayPart part = row.part();
            rows.add(cells(
                    Integer.toString(rows.size() + 1),
                    employee(row.employee()),
                    part.gross(),
                    part.healthEmployee(),
                    part.tax(),
                    part.corrections(),
                    part.net()));
        }
        List<String> total = cells(
                "",
                PayWord.TOTAL.in(locale),
                list.total(PayPart::gross),
                list.total(PayPart::healthEmployee),
                list.total(PayPart::tax),
                list.total(PayPart::corrections),
                list.total(PayPart::net));
        return List.of(
                head(list.unit(), list.month(), list.policy()),
                new LetterBlock.Table(
                        PayWord.IN_RUPIAH.in(locale),
                        words(
                                PayWord.NUMBER,
                                PayWord.EMPLOYEE,
                                PayWord.GROSS,
                                PayWord.HEALTH,
                                PayWord.TAX,
                                PayWord.CORRECTIONS,
                                PayWord.NET),
                        UNIT_AMOUNTS,
                        rows,
                        Optional.of(total)));
    }

    List<LetterBlock> paymentOrder(PaymentOrder order) {
        List<List<String>> rows = new ArrayList<>(order.payments().size());
        for (PaymentOrder.Payment payment : order.payments()) {
            rows.add(cells(
                    Integer.toString(rows.size() + 1),
                    employee(payment.employee()),
                    payment.cashGross(),
                    payment.deducted(),
                    payment.net()));
        }
        Rupiah deducted = order.charged().minus(order.toEmployees());
        return List.of(
                head(order.unit(), order.month(), order.policy()),
                new LetterBlock.Table(
                        PayWord.TO_PAY.in(locale),
                        words(PayWord.NUMBER, PayWord.WHAT, PayWord.AMOUNT_RP),
                        List.of(2),
                        List.of(
                                cells("1", PayWord.TO_EMPLOYEES.in(locale), order.toEmployees()),
                                cells("2", PayWord.TO_HEALTH.in(locale), order.toHealthInsurance()),
                                cells("3", PayWord.TO_TREASURY.in(locale), order.toTreasury())),
                        Optional.of(cells("", PayWord.CHARGED.in(locale), order.charged()))),
                new LetterBlock.Table(
                        PayWord.BY_EMPLOYEE.in(locale),
                        words(PayWord.NUMBER, PayWord.EMPLOYEE, PayWord.CASH_GROSS, PayWord.DEDUCTED, PayWord.NET),
                        ORDER_AMOUNTS,
                        rows,
                        Optional.of(
                                cells("", PayWord.TOTAL.in(locale), order.charged(), deducted, order.toEmployees()))));
    }

    private LetterBlock head(UnitCode unit, YearMonth month, PolicyStamp policy) {
        return new LetterBlock.Entries(List.of(
                new LetterBlock.Entry(PayWord.UNIT.in(locale), names.unit(unit)),
                new LetterBlock.Entry(PayWord.MONTH.in(locale), names.month(month)),
                new LetterBlock.Entry(PayWord.POLICY.in(locale), policy.id()),
                new LetterBlock.Entry(PayWord.POLICY_HASH.in(locale), policy.contentHash())));
    }

    private String employee(EmployeeId employee) {
        return employees.apply(employee).map(PersonalText::reveal).orElse(employee.value());
    }

    private List<String> cells(String number, String what, Rupiah... amounts) {
        List<String> cells = new ArrayList<>(List.of(number, what));
        for (Rupiah amount : amounts) {
            cells.add(numbers.amount(amount));
        }
        return cells;
    }

    private List<String> words(PayWord... heads) {
        return Arrays.stream(heads).map(word -> word.in(locale)).toList();
    }
}
