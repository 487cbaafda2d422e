package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Rupiah;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry changed in the money of a case must stand among its amounts, from which trails and public figures are made. */
final class Told {
    private final Map<String, Rupiah> amounts;

    private Told(Map<String, Rupiah> amounts) {
        this.amounts = amounts;
    }

    /** Fails unless these amounts name each sum in which the two differ. */
    static void assertAll(@Nullable Proposal before, Proposal after, Map<String, Rupiah> amounts) {
        Told told = new Told(amounts);
        for (LadderStep step : LadderStep.values()) {
            Optional<Rupiah> was =
                    before == null ? Optional.empty() : before.amounts().find(step);
            after.amounts()
                    .find(step)
                    .filter(now -> !Optional.of(now).equals(was))
                    .ifPresent(now -> told.names(step.key(), now));
        }
        if (before == null) {
            return;
        }
        told.grown("paid", before.delivery().paid(), after.delivery().paid());
        told.grown(
                "procured",
                before.delivery().goods().cost(),
                after.delivery().goods().cost());
        told.grown(
                "handedOver",
                before.delivery().goods().delivered(),
                after.delivery().goods().delivered());
        told.grown(
                "refunded",
                before.accountability().refunded(),
                after.accountability().refunded());
        after.accountability()
                .report()
                .filter(report ->
                        !Optional.of(report).equals(before.accountability().report()))
                .ifPresent(report -> {
                    told.names("used", report.used());
                    told.names("unused", report.unused());
                    told.names("interest", report.interest());
                });
    }

    private void grown(String key, Rupiah before, Rupiah after) {
        if (after.compareTo(before) > 0) {
            names(key, after.minus(before));
        }
    }

    private void names(String key, Rupiah amount) {
        assertThat(amounts).as("what the entry tells").containsEntry(key, amount);
    }
}
