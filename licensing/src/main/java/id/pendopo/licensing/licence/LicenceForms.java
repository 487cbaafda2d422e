package id.pendopo.licensing.licence;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of licences (<i>formulir izin</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class LicenceForms implements FormProvider {
    private static final Forms FORMS =
            Forms.load(LicencePolicy.PROCEDURE, "forms/licence.schema.json", LicenceForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public LicenceForms() {}

    @Override
    public String procedure() {
        return LicencePolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
