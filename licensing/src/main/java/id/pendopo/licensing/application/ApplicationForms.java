package id.pendopo.licensing.application;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of applications (<i>formulir permohonan</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class ApplicationForms implements FormProvider {
    private static final Forms FORMS = Forms.load(
            ApplicationPolicy.PROCEDURE, "forms/application.schema.json", ApplicationForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ApplicationForms() {}

    @Override
    public String procedure() {
        return ApplicationPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
