package id.pendopo.performance.period;

import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.activity.SigningState;
import id.pendopo.performance.organisation.UnitCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;

/**
 * Offers whether the pay month of a unit is signed (<i>keterangan penandatanganan bulan dari berkas sendiri</i>), for who would revoke an
 * approval in it. A month of which there is no case is not signed. Found through {@code ServiceLoader}. Thread-safe as its store is.
 */
public final class SigningFacts implements FactProvider {
    /** What is signed is taken back by nobody. */
    static final Set<Code> FINAL =
            Set.of(PeriodStage.SIGNED.code(), PeriodStage.PAID.code(), PeriodStage.CORRECTED.code());

    private static final String SOURCE = "store";

    /** For {@code ServiceLoader}. */
    public SigningFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(SigningState.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return new FactSource() {
            @Override
            public Set<Fact<?>> facts() {
                return SigningFacts.this.facts();
            }

            @Override
            public Reading<?> read(FactRequest request, Instant at) {
                return new Reading.Found<>(state(pack, store, request.subject()), at, SOURCE, "");
            }
        };
    }

    private static SigningState state(RegionPack pack, Store store, String subject) {
        int parted = subject.lastIndexOf('/');
        UnitCode unit = UnitCode.of(subject.substring(0, parted));
        YearMonth month = YearMonth.parse(subject.substring(parted + 1));
        boolean signed = !store.find(CaseQuery.all(1)
                        .ofRegion(pack.region().code())
                        .ofProcedure(PeriodPolicy.PROCEDURE)
                        .at(FINAL)
                        .external(PeriodDesk.MONTH, MonthState.subject(unit, month)))
                .rows()
                .isEmpty();
        return signed ? SigningState.SIGNED : SigningState.UNSIGNED;
    }
}
