package id.pendopo.core.form;

/** Offers the forms of a procedure (<i>penyedia formulir</i>). Found through {@code ServiceLoader}. Must be thread-safe. */
public interface FormProvider {
    /** For example {@code grants/proposal}. */
    String procedure();

    /** The forms as every region has them. */
    Forms forms();

    /** What the region's pack and the case leave open of what the law allows; by default everything. */
    default Choices choices(FormPlace place) {
        return Choices.ALL;
    }
}
