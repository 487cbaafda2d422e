package id.pendopo.performance.period;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of pay months (<i>formulir bulan TPP</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class PeriodForms implements FormProvider {
    private static final Forms FORMS =
            Forms.load(PeriodPolicy.PROCEDURE, "forms/period.schema.json", PeriodForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public PeriodForms() {}

    @Override
    public String procedure() {
        return PeriodPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
