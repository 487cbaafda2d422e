package id.pendopo.performance.plan;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of plans (<i>formulir SKP</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class PlanForms implements FormProvider {
    private static final Forms FORMS =
            Forms.load(PlanPolicy.PROCEDURE, "forms/plan.schema.json", PlanForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public PlanForms() {}

    @Override
    public String procedure() {
        return PlanPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
