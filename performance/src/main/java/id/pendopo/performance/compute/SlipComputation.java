package id.pendopo.performance.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.MonthInput;
import id.pendopo.performance.pay.PayComputation;
import id.pendopo.performance.pay.PayLine;
import id.pendopo.performance.pay.PayLineCode;
import id.pendopo.performance.pay.PayOutcome;
import id.pendopo.performance.pay.PaySlip;
import id.pendopo.performance.pay.Tenure;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pay of one employee for one month, under what holds in the region on the month's first day: {@code given: {input}}, the input as
 * {@link MonthInput} has it; {@code minutesADay} adds an activity of so many minutes on the first Mondays to Fridays of each tenure, as
 * many as are obligated. Results: the sum of each kind of line by its name in lower camel case ({@code base}, {@code earned},
 * {@code healthEmployee}, {@code net}), {@code components} and {@code earnedComponents} in their order, {@code lines} with seq, code, formula,
 * exact and amount, {@code parts} with unit, gross and net; where it cannot be computed only {@code refused}.
 */
public final class SlipComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public SlipComputation() {}

    /** {@code pay}. */
    @Override
    public String name() {
        return "pay";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RegionPack pack = given.pack()
                .orElseThrow(() -> new IllegalArgumentException("region: none is named; name one, its values decide"));
        MonthInput read = given.value("input", MonthInput.class);
        MonthInput input = given.numberIfAny("minutesADay")
                .map(minutes -> read.with(draft -> draft.activities(activities(read, Math.toIntExact(minutes)))))
                .orElse(read);
        PayOutcome outcome = PayComputation.of(pack, input.month()).slip(input);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("refused", outcome.findings().stream().map(Finding::code).toList());
        outcome.slip().ifPresent(slip -> told(slip, results));
        return results;
    }

    private static List<ApprovedActivity> activities(MonthInput input, int minutes) {
        List<ApprovedActivity> all = new ArrayList<>(input.activities());
        for (Tenure tenure : input.tenures()) {
            int left = tenure.obligatedDays();
            for (LocalDate day = tenure.from(); left > 0 && !day.isAfter(tenure.to()); day = day.plusDays(1)) {
                if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                    all.add(new ApprovedActivity("day-" + day, day, minutes));
                    left--;
                }
            }
        }
        return all;
    }

    private static void told(PaySlip slip, Map<String, Object> results) {
        List<PayLine> lines = slip.lines();
        for (PayLineCode code : PayLineCode.values()) {
            results.put(camel(code), slip.total(code).value());
        }
        results.put("components", amounts(lines, PayLineCode.COMPONENT));
        results.put("earnedComponents", amounts(lines, PayLineCode.EARNED_COMPONENT));
        results.put(
                "lines",
                lines.stream()
                        .map(line -> Map.<String, Object>of(
                                "seq", line.seq(),
                                "code", line.code().name(),
                                "formula", line.formula(),
                                "exact", line.exact(),
                                "amount", line.amount().value()))
                        .toList());
        results.put(
                "parts",
                slip.parts().stream()
                        .map(part -> Map.<String, Object>of(
                                "unit", part.unit().value(),
                                "gross", part.gross().value(),
                                "net", part.net().value()))
                        .toList());
    }

    private static List<Long> amounts(List<PayLine> lines, PayLineCode code) {
        return lines.stream()
                .filter(line -> line.code() == code)
                .map(line -> line.amount().value())
                .toList();
    }

    private static String camel(PayLineCode code) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char letter : code.name().toCharArray()) {
            if (letter == '_') {
                upper = true;
            } else {
                name.append(upper ? letter : Character.toLowerCase(letter));
                upper = false;
            }
        }
        return name.toString();
    }
}
