package id.pendopo.performance.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.letter.Copies;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterAmount;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.Official;
import id.pendopo.core.letter.Signature;
import id.pendopo.core.money.InWords;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.law.PerformanceLaw;
import id.pendopo.performance.pay.PaySlip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the papers of pay for an office, in Indonesian or English (<i>penyusun naskah pembayaran TPP</i>). Show them with
 * {@link id.pendopo.core.letter.LetterHtml#of(Letter, Locale)} in the same language. Thread-safe.
 */
public final class PayPapers {
    /** The official who answers for the budget (<i>pengguna anggaran</i>), by this name in the office. */
    public static final Code BUDGET_USER = Code.of("BUDGET_USER");

    /** The treasurer of pay (<i>bendahara gaji</i>), by this name in the office. */
    public static final Code PAY_TREASURER = Code.of("PAY_TREASURER");

    private static final List<Code> BOTH = List.of(BUDGET_USER, PAY_TREASURER);

    private final LetterOffice office;
    private final Locale locale;

    private PayPapers(LetterOffice office, Locale locale) {
        this.office = office;
        this.locale = locale;
    }

    /**
     * For this office.
     *
     * @param office its paper, its place, who signs, and what units and components are called, by their codes
     * @param locale English for any English locale, Indonesian for every other
     */
    public static PayPapers of(LetterOffice office, Locale locale) {
        return new PayPapers(office, locale);
    }

    /** The slip of an employee: every line with its operands, its rounding, what it rests on and what it counted. */
    public Letter slip(PaySlip slip, SlipHolder holder, LocalDate day) {
        PaperNames names = new PaperNames(office, locale);
        SlipLetter content = new SlipLetter(slip, locale, names);
        List<LetterBlock> body = new ArrayList<>(content.body(holder));
        List<LetterAmount> amounts =
                List.of(LetterAmount.of("gross", slip.gross()), LetterAmount.of("net", slip.net()));
        return letter(
                PayPaper.PAY_SLIP,
                PayWord.SLIP.in(locale),
                PayWord.SLIP_OF.in(locale, names.month(slip.input().month())),
                day,
                body,
                amounts,
                signatures(List.of(PAY_TREASURER)),
                content.laws(),
                slip.policy());
    }

    /**
     * The list of a unit, signed by who answers for the budget and by the treasurer of pay.
     *
     * @param employees names, as far as the reader may see them; by the key where there is none
     * @throws IllegalArgumentException if the office names no such official
     */
    public Letter unitList(UnitList list, LocalDate day, Function<EmployeeId, Optional<PersonalText>> employees) {
        PaperNames names = new PaperNames(office, locale);
        return letter(
                PayPaper.UNIT_PAY_LIST,
                PayWord.UNIT_LIST.in(locale),
                PayWord.LIST_OF.in(locale, names.unit(list.unit()), names.month(list.month())),
                day,
                new ListLetter(locale, names, employees).unitList(list),
                List.of(
                        LetterAmount.of("gross", list.total(part -> part.gross())),
                        LetterAmount.of("net", list.total(part -> part.net()))),
                required(),
                List.of(PerformanceLaw.ADDITIONAL_INCOME),
                list.policy());
    }

    /**
     * The payment order of a unit: what reaches each employee, health insurance and the treasury.
     *
     * @param employees names, as far as the reader may see them; by the key where there is none
     * @throws IllegalArgumentException if the office names no official who signs it
     */
    public Letter paymentOrder(
            PaymentOrder order, LocalDate day, Function<EmployeeId, Optional<PersonalText>> employees) {
        PaperNames names = new PaperNames(office, locale);
        return letter(
                PayPaper.PAYMENT_ORDER,
                PayWord.PAYMENT_ORDER.in(locale),
                PayWord.LIST_OF.in(locale, names.unit(order.unit()), names.month(order.month())),
                day,
                new ListLetter(locale, names, employees).paymentOrder(order),
                List.of(LetterAmount.of("charged", order.charged()), LetterAmount.of("net", order.toEmployees())),
                required(),
                List.of(PerformanceLaw.ADDITIONAL_INCOME, PerformanceLaw.HEALTH_SHARES),
                order.policy());
    }

    private Letter letter(
            PayPaper kind,
            String title,
            String subject,
            LocalDate day,
            List<LetterBlock> body,
            List<LetterAmount> amounts,
            List<Signature> signatures,
            List<LegalSource> bases,
            PolicyStamp policy) {
        return new Letter(
                kind.code(),
                kind.form(),
                List.of(),
                new Letter.Head(
                        Optional.of(office.letterhead()),
                        title,
                        Optional.ofNullable(office.numbers().get(kind.code())),
                        day,
                        InWords.date(day),
                        office.place(),
                        subject,
                        Optional.empty()),
                body,
                amounts,
                new Letter.Closing(signatures, List.of(), Copies.ONE),
                bases,
                Confidentiality.PARTIES,
                policy.isIllustration() ? Optional.of(PayWord.ILLUSTRATION.in(locale)) : Optional.empty());
    }

    private List<Signature> required() {
        List<Signature> both = signatures(BOTH);
        if (both.size() < BOTH.size()) {
            throw new IllegalArgumentException("papers: the office lacks an official of %s and %s; name both"
                    .formatted(BUDGET_USER, PAY_TREASURER));
        }
        return both;
    }

    private List<Signature> signatures(List<Code> who) {
        List<Signature> signatures = new ArrayList<>();
        for (Code one : who) {
            Optional.ofNullable(office.officials().get(one.value()))
                    .ifPresent(official -> signatures.add(of(official)));
        }
        return signatures;
    }

    private static Signature of(Official official) {
        return new Signature(
                Optional.empty(),
                official.office(),
                Optional.empty(),
                official.name(),
                official.rank(),
                official.nip(),
                false);
    }
}
