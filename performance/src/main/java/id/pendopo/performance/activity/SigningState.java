package id.pendopo.performance.activity;

import id.pendopo.core.workflow.Fact;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;

/** How far the pay month of a unit is (<i>keadaan bulan</i>), as far as a revocation must know it. */
public enum SigningState {
    /** Not signed yet, or signing was taken back. */
    UNSIGNED,
    /** Signed or paid: only a correction changes it. */
    SIGNED;

    /** The fact, asked about {@link #subject}. */
    public static final Fact<SigningState> FACT = Fact.of("MONTH_SIGNING", SigningState.class);

    /** A unit's month, as the source of the fact is asked about it: {@code DISKOMINFO/2026-04}. */
    public static String subject(UnitCode unit, YearMonth month) {
        return unit.value() + "/" + month;
    }
}
