package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of the form that may be flagged as a whole (<i>bagian formulir</i>); papers are flagged one by one, by their requirement. */
public enum FormSection {
    /** Who applies. */
    HOLDER(form -> ApplicationSubject.without(form.subject().holder())),
    /** The activity with its capital. */
    ACTIVITY(form -> List.of(form.subject().activity(), form.subject().otherCapitals())),
    /** The place, where it is about no activity. */
    PLACE(form -> form.subject().place()),
    /** The power of attorney. */
    ATTORNEY(form -> form.subject().holder().attorney()),
    /** The answers to the questions of the type. */
    ANSWERS(form -> form.dossier().answers()),
    /** The numbers of base requirements. */
    BASES(form -> form.dossier().bases()),
    /** Until when it is asked for. */
    UNTIL(form -> form.dossier().untilAsked()),
    /** The licence that it is about. */
    EARLIER(ApplicationForm::earlier);

    private final Code code = Code.of(name());
    private final Function<ApplicationForm, Object> part;

    FormSection(Function<ApplicationForm, Object> part) {
        this.part = part;
    }

    /** The section as a code, as flags name it. */
    public Code code() {
        return code;
    }

    /** The section of this code, if it is one. */
    public static Optional<FormSection> find(Code code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Whether both forms say the same here. */
    boolean isSame(ApplicationForm one, ApplicationForm other) {
        return part.apply(one).equals(part.apply(other));
    }
}
