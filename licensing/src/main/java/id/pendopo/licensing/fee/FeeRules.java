package id.pendopo.licensing.fee;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Ratio;
import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of an assessment, of relief from it and of a payment for it (<i>ketentuan penetapan dan pembayaran retribusi</i>).
 * Pure and thread-safe; all reasons come at once.
 */
public final class FeeRules {
    private FeeRules() {}

    /** Whether these items can be assessed under this tariff: known rows, each factor of the formula once and within its range. */
    public static List<Finding> assessable(List<FeeItem> items, FeeTariff tariff) {
        List<Finding> wrong = new ArrayList<>();
        if (items.isEmpty() || items.size() > FeeAssessment.LINES_LIMIT) {
            wrong.add(Finding.block("licensing.FEE_ITEMS")
                    .at("items")
                    .found(items.size())
                    .expected(Relation.AT_MOST, FeeAssessment.LINES_LIMIT)
                    .mend(FeeAssessment.LINES_LIMIT)
                    .source(LicensingLaw.FEE_ARITHMETIC));
        }
        for (int i = 0; i < items.size(); i++) {
            FeeItem item = items.get(i);
            String where = "items[%d]".formatted(i);
            Optional<FeeTariffRow> row = tariff.find(item.tariff());
            if (row.isEmpty()) {
                wrong.add(Finding.block("licensing.FEE_TARIFF_UNKNOWN")
                        .at(where)
                        .found(item.tariff())
                        .expected(
                                Relation.ONE_OF,
                                tariff.rows().stream().map(FeeTariffRow::code).toList())
                        .source(LicensingLaw.FEE_ARITHMETIC));
            } else {
                factors(item, row.get().formula(), where, wrong);
            }
        }
        if (wrong.isEmpty() && !FeeAssessment.isMoney(items, tariff)) {
            wrong.add(Finding.block("licensing.FEE_TOO_GREAT")
                    .at("items")
                    .expected(Relation.AT_MOST, Rupiah.of(Rupiah.LIMIT))
                    .source(LicensingLaw.FEE_ARITHMETIC));
        }
        return wrong;
    }

    private static void factors(FeeItem item, FeeFormula formula, String where, List<Finding> wrong) {
        List<FeeSymbol> given =
                item.factors().stream().map(FeeFactor::symbol).sorted().toList();
        LegalSource source = formula.source();
        if (!given.equals(formula.assessed().stream().sorted().toList())) {
            wrong.add(Finding.block("licensing.FEE_FACTORS")
                    .at(where)
                    .found(given)
                    .expected(Relation.PRESENT, formula.assessed())
                    .mend(formula.printed())
                    .source(source));
        }
        for (FeeFactor factor : item.factors()) {
            Ratio value = factor.value();
            if (value.isNegative() || value.isZero() || value.isMoreThan(FeeLine.FACTOR_LIMIT)) {
                wrong.add(Finding.block("licensing.FEE_FACTOR_RANGE")
                        .at(where + "." + factor.symbol())
                        .found(value)
                        .expected(Relation.AT_MOST, FeeLine.FACTOR_LIMIT)
                        .mend(factor.symbol().printed())
                        .source(source));
            }
        }
    }

    /** Whether this relief can be taken off: not more than was assessed, and decreed by today. */
    public static List<Finding> relievable(FeeAssessment assessment, FeeRelief relief, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (relief.amount().isMoreThan(assessment.assessed())) {
            wrong.add(Finding.block("licensing.FEE_RELIEF_OVER")
                    .at("relief.amount")
                    .found(relief.amount())
                    .expected(Relation.AT_MOST, assessment.assessed())
                    .source(LicensingLaw.FEE_RELIEF));
        }
        if (relief.decreedOn().isAfter(today)) {
            wrong.add(Finding.block("licensing.FEE_RELIEF_EARLY")
                    .at("relief.decreedOn")
                    .found(relief.decreedOn())
                    .expected(Relation.AT_MOST, today)
                    .source(LicensingLaw.FEE_RELIEF));
        }
        return wrong;
    }

    /**
     * Whether this payment settles the assessment: without cash, to the rupiah what was to be paid on its day with the interest of
     * lateness, and not from a day to come or before the assessment.
     */
    public static List<Finding> settling(
            FeeAssessment assessment, FeePayment payment, LateInterest late, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (payment.channel().isCash()) {
            wrong.add(Finding.block("licensing.CASH_NOT_TAKEN")
                    .at("channel")
                    .found(payment.channel())
                    .source(LicensingLaw.NO_CASH));
        }
        if (payment.paidOn().isBefore(assessment.assessedOn())
                || payment.paidOn().isAfter(today)) {
            boolean early = payment.paidOn().isBefore(assessment.assessedOn());
            wrong.add(Finding.block("licensing.PAYMENT_DAY")
                    .at("paidOn")
                    .found(payment.paidOn())
                    .expected(early ? Relation.AT_LEAST : Relation.AT_MOST, early ? assessment.assessedOn() : today)
                    .source(LicensingLaw.FEE_ARITHMETIC));
        }
        FeeDemand demand = assessment.demandOn(payment.paidOn(), late);
        if (!payment.amount().equals(demand.total())) {
            wrong.add(Finding.block("licensing.AMOUNT_MISMATCH")
                    .at("amount")
                    .found(payment.amount())
                    .expected(Relation.EQUAL, demand.total())
                    .mend(demand.unpaid(), demand.interest(), demand.months())
                    .source(LicensingLaw.FEE_ARITHMETIC));
        }
        return wrong;
    }

    /**
     * Whether this is a payment that was confirmed before: the bank tells of one more than once, and each time is one payment. The
     * same reference with another amount, day or channel is none of them.
     */
    public static boolean isRepeated(FeePayment payment, List<FeePayment> confirmed) {
        return confirmed.contains(payment);
    }

    /** That a bank's reference already stands for another payment. */
    public static List<Finding> referenceUsed(FeePayment payment, List<FeePayment> confirmed) {
        return confirmed.stream()
                .filter(before -> before.bankReference().equals(payment.bankReference()) && !before.equals(payment))
                .findFirst()
                .map(before -> Finding.block("licensing.BANK_REFERENCE_REUSED")
                        .at("bankReference")
                        .found(payment.amount())
                        .expected(Relation.EQUAL, before.amount())
                        .only(LicensingLaw.FEE_ARITHMETIC))
                .orElse(List.of());
    }
}
