package id.pendopo.performance.objection;

import id.pendopo.core.form.FormProvider;
import id.pendopo.core.form.Forms;

/** Offers the forms of objections to pay (<i>formulir keberatan TPP</i>). Found through {@code ServiceLoader}. Thread-safe. */
public final class ObjectionForms implements FormProvider {
    private static final Forms FORMS = Forms.load(
            ObjectionPolicy.PROCEDURE, "forms/objection.schema.json", ObjectionForms.class::getResourceAsStream);

    /** For {@code ServiceLoader}. */
    public ObjectionForms() {}

    @Override
    public String procedure() {
        return ObjectionPolicy.PROCEDURE;
    }

    @Override
    public Forms forms() {
        return FORMS;
    }
}
