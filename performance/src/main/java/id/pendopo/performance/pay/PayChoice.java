package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.discipline.DeductionTable;
import id.pendopo.performance.discipline.SanctionTable;
import id.pendopo.performance.leave.LeavePayTable;
import java.util.Optional;
import java.util.function.BiFunction;

/** The tables that a policy names: a region's own go before those that were printed elsewhere. */
record PayChoice(PayPolicy policy, PayTables printed) {
    Optional<TariffTable> tariff(Code name) {
        return find(name, PayTables::tariff);
    }

    Optional<RatingTable> rating(Code name) {
        return find(name, PayTables::rating);
    }

    Optional<ReportTable> report(Code name) {
        return find(name, PayTables::report);
    }

    Optional<DeductionTable> deduction(Code name) {
        return find(name, PayTables::deduction);
    }

    Optional<SanctionTable> sanction(Code name) {
        return find(name, PayTables::sanction);
    }

    Optional<LeavePayTable> leave(Code name) {
        return find(name, PayTables::leave);
    }

    private <T> Optional<T> find(Code name, BiFunction<PayTables, Code, Optional<T>> in) {
        return policy.ownTables()
                .map(Value::value)
                .flatMap(own -> in.apply(own, name))
                .or(() -> in.apply(policy.tables().value(), name))
                .or(() -> in.apply(printed, name));
    }
}
