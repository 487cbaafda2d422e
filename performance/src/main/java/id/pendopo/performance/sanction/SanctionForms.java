package id.pendopo.performance.sanction;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of sanctions (<i>formulir hukuman disiplin</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class SanctionForms implements FormProvider {
    private static final Forms FORMS = Forms.load(
            SanctionPolicy.PROCEDURE, "forms/sanction.schema.json", SanctionForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public SanctionForms() {}

    @Override
    public String procedure() {
        return SanctionPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
