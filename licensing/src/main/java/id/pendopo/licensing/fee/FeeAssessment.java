package id.pendopo.licensing.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The assessment of a fee (<i>Surat Ketetapan Retribusi Daerah, SKRD</i>): each line with each factor, the sum rounded once to the
 * nearest rupiah, what a decree took off, and the last day of payment. Immutable and thread-safe.
 *
 * @param number as it was allotted, 1 to {@value #NUMBER_LIMIT} characters
 * @param lines 1 to {@value #LINES_LIMIT}
 * @param assessed the sum of the exact lines, rounded half up once
 * @param relief what the head of region took off, where he did
 * @param assessedOn its date, which is day zero of the term
 * @param due the last day of payment, which counts whole
 */
public record FeeAssessment(
        String number,
        List<FeeLine> lines,
        Rupiah assessed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<FeeRelief> relief,
        LocalDate assessedOn,
        LocalDate due) {
    /** The longest number. */
    public static final int NUMBER_LIMIT = 120;

    /** The most lines. */
    public static final int LINES_LIMIT = 200;

    /** @throws IllegalArgumentException if the sum is not that of the lines, more is taken off than was assessed, or it is due before it was assessed */
    public FeeAssessment {
        lines = List.copyOf(lines);
        if (number.isBlank() || number.length() > NUMBER_LIMIT) {
            throw new IllegalArgumentException(
                    "fee assessment: the number must have 1 to %d characters".formatted(NUMBER_LIMIT));
        }
        if (lines.isEmpty() || lines.size() > LINES_LIMIT) {
            throw new IllegalArgumentException(
                    "fee assessment: %d lines are outside 1 to %d; what is free has no assessment"
                            .formatted(lines.size(), LINES_LIMIT));
        }
        Rupiah sum = sum(lines).rounded();
        if (!sum.equals(assessed)) {
            throw new IllegalArgumentException(
                    "fee assessment: %s is not what its lines come to, which is %s".formatted(assessed, sum));
        }
        relief.ifPresent(less -> {
            if (less.amount().isMoreThan(assessed)) {
                throw new IllegalArgumentException("fee assessment: relief of %s is more than was assessed, which is %s"
                        .formatted(less.amount(), assessed));
            }
        });
        if (due.isBefore(assessedOn)) {
            throw new IllegalArgumentException(
                    "fee assessment: due on %s is before %s, when it was assessed".formatted(due, assessedOn));
        }
    }

    /** The assessment of items that the rules found assessable under this tariff. */
    public static FeeAssessment of(
            String number, List<FeeItem> items, FeeTariff tariff, LocalDate assessedOn, LocalDate due) {
        List<FeeLine> lines = lines(items, tariff);
        return new FeeAssessment(number, lines, sum(lines).rounded(), Optional.empty(), assessedOn, due);
    }

    /**
     * What these items come to under this tariff, without assessing them.
     *
     * @throws IllegalArgumentException if the rules would not find them assessable
     */
    public static Rupiah amountOf(List<FeeItem> items, FeeTariff tariff) {
        return sum(lines(items, tariff)).rounded();
    }

    /** The same assessment with what the head of region takes off; a later decree replaces an earlier one. */
    public FeeAssessment with(FeeRelief less) {
        return new FeeAssessment(number, lines, assessed, Optional.of(less), assessedOn, due);
    }

    /** What is to be paid up to the due day. */
    public Rupiah payable() {
        return relief.map(less -> assessed.minus(less.amount())).orElse(assessed);
    }

    /** Whether nothing is left to be paid. */
    @JsonIgnore
    public boolean isZeroRated() {
        return payable().isZero();
    }

    /** What is to be paid on that day, with the interest of lateness. */
    public FeeDemand demandOn(LocalDate day, LateInterest late) {
        int months = late.months(due, day);
        return new FeeDemand(day, payable(), months, late.perMonth(), late.on(payable(), months));
    }

    /** How the amount came about, line by line, for the assessed and for auditors. */
    public List<String> explained(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        List<String> said = new ArrayList<>();
        lines.forEach(line -> said.add(line.explained(locale)));
        ExactAmount exact = sum(lines);
        if (lines.size() > 1 || !exact.isWhole()) {
            said.add((english ? "Sum, rounded once: " : "Jumlah, dibulatkan satu kali: ") + exact.format() + " → "
                    + assessed);
        }
        relief.ifPresent(less -> said.add("%s%s: −%s (%s, %s)"
                .formatted(
                        less.kind().label().in(locale),
                        less.share()
                                .map(share -> " " + (english ? share.toString() : share.format()))
                                .orElse(""),
                        less.amount(),
                        less.decree(),
                        less.decreedOn())));
        said.add((english ? "To be paid by %s: %s" : "Harus dibayar paling lambat %s: %s").formatted(due, payable()));
        return List.copyOf(said);
    }

    /** Whether what these items come to is an amount at all, and no unit mistaken. */
    static boolean isMoney(List<FeeItem> items, FeeTariff tariff) {
        return sum(lines(items, tariff)).isAtMost(Rupiah.LIMIT);
    }

    private static List<FeeLine> lines(List<FeeItem> items, FeeTariff tariff) {
        List<FeeLine> lines = new ArrayList<>();
        for (FeeItem item : items) {
            lines.add(FeeLine.of(
                    item,
                    tariff.find(item.tariff())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "fee item: the tariff has no row %s; ask the rules first"
                                            .formatted(item.tariff())))));
        }
        return lines;
    }

    private static ExactAmount sum(List<FeeLine> lines) {
        ExactAmount sum = ExactAmount.ZERO;
        for (FeeLine line : lines) {
            sum = sum.plus(line.exact());
        }
        return sum;
    }
}
