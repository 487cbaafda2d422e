package id.pendopo.performance.pay;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.employee.Golongan;
import id.pendopo.performance.employee.PtkpStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rates of tax, by rank or by gross. */
final class FlatTaxes {
    private final @Nullable Share[] byRank = new Share[Golongan.values().length];
    private final @Nullable Ter[] byStatus = new Ter[PtkpStatus.values().length];

    /** One category of effective rates. */
    record Ter(TerTable table, long[] upTo, Share[] rates) {
        /** The rate of the whole gross. */
        Share rate(long gross) {
            int i = 0;
            while (gross > upTo[i]) {
                i++;
            }
            return rates[i];
        }
    }

    FlatTaxes(PayPolicy policy) {
        for (Golongan rank : Golongan.values()) {
            List<FinalRate> rates = rank.isContract()
                    ? policy.contractFinalRates().map(Value::value).orElse(List.of())
                    : policy.finalRates().value();
            byRank[rank.ordinal()] = rates.stream()
                    .filter(rate -> rank.group() >= rate.fromGroup() && rank.group() <= rate.toGroup())
                    .map(rate -> Share.of(rate.rate()))
                    .findFirst()
                    .orElse(null);
        }
        for (TerTable table : policy.terTables().map(Value::value).orElse(List.of())) {
            Ter flat = flat(table);
            table.statuses().forEach(status -> byStatus[status.ordinal()] = flat);
        }
    }

    @Nullable
    Share ofRank(Golongan rank) {
        return byRank[rank.ordinal()];
    }

    @Nullable
    Ter ofStatus(PtkpStatus status) {
        return byStatus[status.ordinal()];
    }

    private static Ter flat(TerTable table) {
        int size = table.steps().size();
        long[] upTo = new long[size];
        Share[] rates = new Share[size];
        for (int i = 0; i < size; i++) {
            Optional<Rupiah> limit = table.steps().get(i).upTo();
            upTo[i] = limit.map(Rupiah::value).orElse(Long.MAX_VALUE);
            rates[i] = Share.of(table.steps().get(i).rate());
        }
        return new Ter(table, upTo, rates);
    }
}
