package id.pendopo.performance.activity;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of daily entries (<i>formulir aktivitas harian</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class ActivityForms implements FormProvider {
    private static final Forms FORMS = Forms.load(
            ActivityPolicy.PROCEDURE, "forms/activity.schema.json", ActivityForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ActivityForms() {}

    @Override
    public String procedure() {
        return ActivityPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
