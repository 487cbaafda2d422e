package id.pendopo.complaints.complaint;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of complaints (<i>formulir pengaduan</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class ComplaintForms implements FormProvider {
    private static final Forms FORMS = Forms.load(
            ComplaintPolicy.PROCEDURE, "forms/complaint.schema.json", ComplaintForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ComplaintForms() {}

    /** {@code complaints/complaint}. */
    @Override
    public String procedure() {
        return ComplaintPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
