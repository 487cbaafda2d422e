package id.pendopo.performance.compute;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.discipline.DeductionBracket;
import id.pendopo.performance.discipline.DeductionTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a printed table takes: {@code given: {table, lateMinutes, earlyMinutes, on}}. Results: {@code late, early, noScanIn, noScanOut,
 * absentDay}, each in per cent, {@code NONE} for no minute and {@code UNSAID} where the source does not say.
 */
public final class DeductionComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public DeductionComputation() {}

    @Override
    public String name() {
        return "deduction";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Code name = Code.of(given.text("table"));
        DeductionTable table = RegionTerms.discipline(given, given.date("on"))
                .deductions(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "given.table: there is no printed table %s; name one".formatted(name)));
        int late = given.numberIfAny("lateMinutes").map(Math::toIntExact).orElse(0);
        int early = given.numberIfAny("earlyMinutes").map(Math::toIntExact).orElse(0);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("late", late == 0 ? "NONE" : told(table.lateStep(late)));
        results.put("early", early == 0 ? "NONE" : told(table.earlyStep(early)));
        results.put("noScanIn", told(table.noScanIn()));
        results.put("noScanOut", told(table.noScanOut()));
        results.put(
                "absentDay", table.absentDay().map(percent -> percent.toText()).orElse("UNSAID"));
        return results;
    }

    private static String told(Optional<DeductionBracket> step) {
        return step.map(found -> found.percent().toText()).orElse("UNSAID");
    }
}
