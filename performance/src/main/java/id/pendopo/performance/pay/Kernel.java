package id.pendopo.performance.pay;

import static id.pendopo.performance.pay.Columns.ABOVE_CEILING;
import static id.pendopo.performance.pay.Columns.ACTING;
import static id.pendopo.performance.pay.Columns.BASE;
import static id.pendopo.performance.pay.Columns.BELOW_FLOOR;
import static id.pendopo.performance.pay.Columns.CANDIDATE;
import static id.pendopo.performance.pay.Columns.COMPONENTS;
import static id.pendopo.performance.pay.Columns.CORRECTIONS;
import static id.pendopo.performance.pay.Columns.DISCIPLINE;
import static id.pendopo.performance.pay.Columns.EARNED;
import static id.pendopo.performance.pay.Columns.ENTITLED;
import static id.pendopo.performance.pay.Columns.GROSS;
import static id.pendopo.performance.pay.Columns.HEAD;
import static id.pendopo.performance.pay.Columns.HEALTH_BASE;
import static id.pendopo.performance.pay.Columns.HEALTH_EMPLOYEE;
import static id.pendopo.performance.pay.Columns.HEALTH_EMPLOYER;
import static id.pendopo.performance.pay.Columns.LEAVE;
import static id.pendopo.performance.pay.Columns.NOT_BELOW_ZERO;
import static id.pendopo.performance.pay.Columns.OTHER_CUT;
import static id.pendopo.performance.pay.Columns.PART_MONTH;
import static id.pendopo.performance.pay.Columns.SANCTION;
import static id.pendopo.performance.pay.Columns.TAX;
import static id.pendopo.performance.pay.Columns.TAX_BORNE;
import static id.pendopo.performance.pay.Columns.TAX_SURCHARGE;

import id.pendopo.core.money.Exact;
import id.pendopo.core.money.Rupiah;
import id.pendopo.performance.employee.EmploymentKind;
import java.util.List;
import java.util.Objects;

/** Fills the amounts of one slip, step by step, in whole rupiah. An amount beyond every limit is an {@link ArithmeticException}. */
final class Kernel {
    private final FlatPolicy flat;
    private final MonthInput input;
    private final MonthFacts facts;
    private final int width;
    private final int parts;
    private final long[] amounts;

    private Kernel(FlatPolicy flat, MonthInput input, MonthFacts facts) {
        this.flat = flat;
        this.input = input;
        this.facts = facts;
        width = Columns.width(flat.size);
        parts = input.tenures().size();
        amounts = new long[HEAD + parts * width];
    }

    static long[] amounts(FlatPolicy flat, MonthInput input, DayCheck days) {
        Kernel kernel = new Kernel(flat, input, MonthFacts.of(flat, input, days));
        kernel.entitle();
        kernel.earn();
        kernel.cut();
        kernel.gross();
        kernel.health();
        kernel.tax();
        kernel.net();
        return kernel.amounts;
    }

    private int at(int part) {
        return HEAD + part * width;
    }

    /** L1 to L3. */
    private void entitle() {
        boolean unpaid = facts.isUnpaidInPart();
        Share paid = unpaid ? facts.paidAfterLeave() : Share.ALL;
        long together = 0;
        for (int i = 0; i < parts; i++) {
            int at = at(i);
            Tenure tenure = input.tenures().get(i);
            long amount = flat.bases.amount(tenure.positionClass(), tenure.position());
            amounts[at + BASE] = amount;
            if (input.kind() == EmploymentKind.CPNS) {
                amount = flat.candidate.of(amount, flat.money);
                amounts[at + CANDIDATE] = amount;
            }
            int days = days(flat, tenure);
            int monthDays = monthDays(flat, input);
            if (days != monthDays) {
                amount = Exact.multiplyDivide(amount, days, monthDays, flat.money);
                amounts[at + PART_MONTH] = amount;
            }
            if (unpaid) {
                amount = paid.of(amount, flat.money);
                amounts[at + LEAVE] = amount;
            }
            if (i == parts - 1 && !input.acting().isEmpty()) {
                Acted acted = Acted.of(flat, facts, input, amounts[at + BASE]);
                if (acted != null) {
                    amounts[at + ACTING] = acted.amount();
                    amount = Math.addExact(amount, acted.amount());
                }
            }
            amounts[at + ENTITLED] = amount;
            together = Math.addExact(together, amount);
        }
        limited(together);
    }

    static int days(FlatPolicy flat, Tenure tenure) {
        return flat.byWorkdays ? tenure.workdays() : MonthFacts.days(tenure);
    }

    static int monthDays(FlatPolicy flat, MonthInput input) {
        return flat.byWorkdays ? input.workdays() : input.month().lengthOfMonth();
    }

    /** L4 to L7. */
    private void earn() {
        long deducted = facts.deducted();
        long whole = flat.deductions.units.whole();
        for (int i = 0; i < parts; i++) {
            int at = at(i);
            long entitled = amounts[at + ENTITLED];
            long rest = entitled;
            long earned = 0;
            for (int k = 0; k < flat.size; k++) {
                long part = k == flat.size - 1 ? rest : Math.min(rest, flat.weights[k].of(entitled, flat.money));
                rest -= part;
                amounts[at + COMPONENTS + k] = part;
                long reached = facts.earned(k, part);
                amounts[at + COMPONENTS + flat.size + k] = reached;
                earned += reached;
            }
            if (deducted > 0) {
                long bearing = flat.bearing < 0 ? 0 : amounts[at + COMPONENTS + flat.bearing];
                long base = flat.cutOfTotal ? entitled : bearing;
                long limit = flat.cutWithinComponent ? bearing : earned;
                long cut = Math.min(limit, Exact.multiplyDivide(base, deducted, whole, flat.money));
                amounts[at + DISCIPLINE] = cut;
                earned -= cut;
            }
            if (facts.belowFloor && flat.floorTakesAll) {
                amounts[at + BELOW_FLOOR] = earned;
                earned = 0;
            }
            amounts[at + EARNED] = earned;
        }
    }

    /** L8 and L9. */
    private void cut() {
        if (facts.sanctionCut != null) {
            Share share = Share.of(facts.sanctionCut.percent());
            for (int i = 0; i < parts; i++) {
                long base = amounts[at(i) + (flat.sanctionOfNominal ? ENTITLED : EARNED)];
                amounts[at(i) + SANCTION] = share.of(base, flat.money);
            }
        }
        List<OtherCut> cuts = input.otherCuts();
        if (!cuts.isEmpty()) {
            long[] taken = otherCuts(flat, input, amounts);
            for (int i = 0; i < taken.length; i++) {
                int at = at(i % parts) + OTHER_CUT;
                amounts[at] = Math.addExact(amounts[at], taken[i]);
            }
        }
    }

    /** What each cut takes from each part: the parts of the first cut, then those of the next. */
    static long[] otherCuts(FlatPolicy flat, MonthInput input, long[] amounts) {
        int width = Columns.width(flat.size);
        int parts = input.tenures().size();
        List<OtherCut> cuts = input.otherCuts();
        long[] left = new long[parts];
        for (int i = 0; i < parts; i++) {
            int at = HEAD + i * width;
            left[i] = Math.max(0, amounts[at + EARNED] - amounts[at + SANCTION]);
        }
        long[] taken = new long[cuts.size() * parts];
        for (int c = 0; c < cuts.size(); c++) {
            OtherCut cut = cuts.get(c);
            long rest = cut.amount().map(Rupiah::value).orElse(0L);
            for (int i = 0; i < parts; i++) {
                long from;
                if (cut.amount().isEmpty()) {
                    Share share =
                            Objects.requireNonNull(flat.otherShares[cut.kind().ordinal()]);
                    long entitled = amounts[HEAD + i * width + ENTITLED];
                    from = new Share(Math.multiplyExact(share.above(), (long) cut.count()), share.below())
                            .of(entitled, flat.money);
                } else {
                    from = i == parts - 1 ? rest : Math.min(rest, left[i]);
                    rest -= from;
                }
                taken[c * parts + i] = from;
                left[i] = Math.max(0, left[i] - from);
            }
        }
        return taken;
    }

    /** L10. */
    private void gross() {
        long ceiling = flat.grossCeiling;
        for (int i = 0; i < parts; i++) {
            int at = at(i);
            long rest = amounts[at + EARNED] - amounts[at + SANCTION] - amounts[at + OTHER_CUT];
            if (rest < 0) {
                amounts[at + NOT_BELOW_ZERO] = -rest;
                rest = 0;
            }
            if (rest > ceiling) {
                amounts[at + ABOVE_CEILING] = rest - ceiling;
                rest = ceiling;
            }
            ceiling -= rest;
            amounts[at + GROSS] = rest;
        }
    }

    /** L11. */
    private void health() {
        long used = input.salary().healthBase().value();
        long left = Math.max(0, flat.healthCeiling - used);
        long charged = 0;
        boolean any = false;
        for (int i = 0; i < parts; i++) {
            long gross = amounts[at(i) + GROSS];
            long base = Math.min(gross, left);
            any |= gross > 0;
            left -= base;
            charged += base;
            if (i == parts - 1 && any) {
                base += Math.max(0, flat.healthFloor - used - charged);
            }
            amounts[at(i) + HEALTH_BASE] = base;
            amounts[at(i) + HEALTH_EMPLOYEE] = flat.healthEmployee.of(base, flat.money);
            amounts[at(i) + HEALTH_EMPLOYER] = flat.healthEmployer.of(base, flat.money);
        }
    }

    /** L12. */
    private void tax() {
        if (flat.tax == TaxStrategy.FINAL_BY_GOLONGAN) {
            Share rate = Objects.requireNonNull(flat.taxes.ofRank(input.golongan()));
            for (int i = 0; i < parts; i++) {
                amounts[at(i) + TAX] = rate.of(amounts[at(i) + GROSS], flat.taxing);
            }
            return;
        }
        FlatTaxes.Ter table = Objects.requireNonNull(flat.taxes.ofStatus(input.ptkp()));
        long monthGross = input.salary().gross().value();
        long before = input.salary().tax().value();
        for (int i = 0; i < parts; i++) {
            int at = at(i);
            long gross = amounts[at + GROSS];
            if (gross == 0) {
                continue;
            }
            monthGross += gross;
            long tax = Math.max(0, table.rate(monthGross).of(monthGross, flat.taxing) - before);
            before += tax;
            amounts[at + (flat.tax == TaxStrategy.BORNE_BY_GOVERNMENT ? TAX_BORNE : TAX)] = tax;
            if (!input.taxNumber()) {
                amounts[at + TAX_SURCHARGE] = flat.surcharge.of(tax, flat.taxing);
            }
        }
    }

    /** L13 and L14: what would bring the net below zero is carried on, and the units bear what is left from the last on back. */
    private void net() {
        long before = 0;
        for (int i = 0; i < parts; i++) {
            before += beforeCorrections(at(i));
        }
        long net = before;
        List<CarriedCorrection> corrections = input.corrections();
        for (int i = 0; i < corrections.size(); i++) {
            net = Math.addExact(net, corrections.get(i).amount().value());
        }
        if (net < 0) {
            amounts[Columns.RECEIVABLE] = limited(-net);
            net = 0;
        }
        amounts[Columns.NET] = limited(net);
        long change = net - before;
        for (int i = parts - 1; i >= 0 && change < 0; i--) {
            long taken = Math.min(-change, Math.max(0, beforeCorrections(at(i))));
            amounts[at(i) + CORRECTIONS] = -taken;
            change += taken;
        }
        amounts[at(parts - 1) + CORRECTIONS] += change;
    }

    private long beforeCorrections(int at) {
        return amounts[at + GROSS] - amounts[at + HEALTH_EMPLOYEE] - amounts[at + TAX] - amounts[at + TAX_SURCHARGE];
    }

    private static long limited(long amount) {
        if (amount > Rupiah.LIMIT) {
            throw new ArithmeticException("pay: an amount is above the limit of rupiah");
        }
        return amount;
    }
}
