package id.pendopo.core.budget;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a spendable account of a list (<i>kode rekening sub rincian objek</i>) as {@link AccountCode#find} reads it. Null is
 * valid, as with every constraint.
 */
@Documented
@Constraint(validatedBy = ValidAccountCode.OfText.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidAccountCode {
    /** The key of the message. */
    String message() default "{id.pendopo.core.budget.ValidAccountCode.message}";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The list that the account belongs to. */
    AccountCode.Chart chart() default AccountCode.Chart.KEPMEN_5889;

    /** For the validation provider. */
    final class OfText implements ConstraintValidator<ValidAccountCode, CharSequence> {
        private AccountCode.Chart chart = AccountCode.Chart.KEPMEN_5889;

        /** Called by the validation provider. */
        public OfText() {}

        @Override
        public void initialize(ValidAccountCode constraint) {
            chart = constraint.chart();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || AccountCode.find(text, chart).isPresent();
        }
    }
}
