package id.pendopo.core.identity;

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
 * The text is the number of a civil servant (<i>NIP</i>) as {@link Nip#find} reads it. Null is valid, as with every constraint; so is an erased
 * {@link PersonalText}. The message never repeats the value.
 */
@Documented
@Constraint(validatedBy = {ValidNip.OfText.class, ValidNip.OfPersonalText.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidNip {
    /** The key of the message. */
    String message() default "{id.pendopo.core.identity.ValidNip.message}";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** For the validation provider: checks plain texts. */
    final class OfText implements ConstraintValidator<ValidNip, CharSequence> {
        /** Called by the validation provider. */
        public OfText() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Nip.find(text).isPresent();
        }
    }

    /** For the validation provider: checks personal texts. */
    final class OfPersonalText implements ConstraintValidator<ValidNip, PersonalText> {
        /** Called by the validation provider. */
        public OfPersonalText() {}

        @Override
        public boolean isValid(@Nullable PersonalText text, ConstraintValidatorContext context) {
            return text == null || text.isErased() || Nip.find(text.reveal()).isPresent();
        }
    }
}
