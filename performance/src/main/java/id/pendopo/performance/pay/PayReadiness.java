package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.discipline.DeductionBase;
import id.pendopo.performance.law.PerformanceLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a policy must have before any month can be computed under it. */
final class PayReadiness {
    private static final LegalSource CHOICE = LegalSource.ownDecision(
            "Hal yang belum jelas dalam peraturan dipilih oleh daerah dengan menyebut siapa yang memutuskan");

    private final List<Finding> missing = new ArrayList<>();

    private PayReadiness() {}

    static List<Finding> of(PayChoice choice) {
        PayPolicy policy = choice.policy();
        PayReadiness check = new PayReadiness();
        check.chosen("taxStrategy", policy.taxStrategy());
        check.chosen("deductionBase", policy.deductionBase());
        check.chosen("sanctionBase", policy.sanctionBase());
        switch (policy.baseStrategy().value()) {
            case BASIC_TPP -> {
                check.there("indices", policy.indices());
                check.there("criteria", policy.criteria());
            }
            case POINTS -> check.there("points", policy.points());
            case TARIFF_TABLE -> check.there("tariff", policy.tariff());
        }
        if (policy.taxStrategy()
                .filter(tax -> tax.value() != TaxStrategy.FINAL_BY_GOLONGAN)
                .isPresent()) {
            check.there("terTables", policy.terTables());
        }
        check.known("deductionTable", policy.deductionTable().value(), choice::deduction);
        check.known("sanctionTable", policy.sanctionTable().value(), choice::sanction);
        check.known("leaveTable", policy.leaveTable().value(), choice::leave);
        check.baseOfTable(policy, choice);
        PayFlaws.of(policy)
                .forEach((key, flaws) ->
                        flaws.forEach(flaw -> check.missing.add(Finding.block("performance.PAY_POLICY_FLAWED")
                                .at(key + flaw.at())
                                .found(flaw.code())
                                .source(CHOICE))));
        return List.copyOf(check.missing);
    }

    private void chosen(String key, Optional<? extends Value<?>> value) {
        if (value.isEmpty()) {
            missing.add(Finding.block("performance.PAY_NOT_CHOSEN")
                    .at(key)
                    .mend(key)
                    .source(CHOICE));
        }
    }

    /** Percentages of an attendance score are not percentages of the whole allowance. */
    private void baseOfTable(PayPolicy policy, PayChoice choice) {
        boolean ofScore = choice.deduction(policy.deductionTable().value())
                .filter(table -> table.base() == DeductionBase.ATTENDANCE_SCORE)
                .isPresent();
        if (ofScore
                && policy.deductionBase()
                        .filter(base -> base.value() == CutBase.TOTAL)
                        .isPresent()) {
            missing.add(Finding.block("performance.PAY_POLICY_FLAWED")
                    .at("deductionBase")
                    .found(DeductionBase.ATTENDANCE_SCORE)
                    .expected(Relation.EQUAL, CutBase.COMPONENT)
                    .source(CHOICE));
        }
    }

    private void known(String key, Code name, Function<Code, Optional<?>> find) {
        if (find.apply(name).isEmpty()) {
            missing.add(Finding.block("performance.PAY_TABLE_UNKNOWN")
                    .at(key)
                    .found(name)
                    .source(CHOICE));
        }
    }

    private void there(String key, Optional<? extends Value<?>> value) {
        if (value.isEmpty()) {
            missing.add(Finding.block("performance.PAY_VALUE_MISSING")
                    .at(key)
                    .mend(key)
                    .source(PerformanceLaw.ADDITIONAL_INCOME));
        }
    }
}
