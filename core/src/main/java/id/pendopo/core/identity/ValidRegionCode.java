package id.pendopo.core.identity;

import id.pendopo.core.region.RegionCode;
import id.pendopo.core.region.RegionLevel;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text is a region's code of one of the levels (<i>kode wilayah</i>) as {@link RegionCode#find} reads it. Null is valid, as with every constraint; so is an erased
 * {@link PersonalText}. The message never repeats the value.
 */
@Documented
@Constraint(validatedBy = {ValidRegionCode.OfText.class, ValidRegionCode.OfPersonalText.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidRegionCode {
    /** The key of the message. */
    String message() default "{id.pendopo.core.identity.ValidRegionCode.message}";

    /** The groups of the constraint. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The levels that fit; all of them unless some are named. */
    RegionLevel[] levels() default {RegionLevel.PROVINCE, RegionLevel.REGENCY, RegionLevel.DISTRICT, RegionLevel.VILLAGE
    };

    /** For the validation provider: checks plain texts. */
    final class OfText implements ConstraintValidator<ValidRegionCode, CharSequence> {
        private Set<RegionLevel> levels = EnumSet.allOf(RegionLevel.class);

        /** Called by the validation provider. */
        public OfText() {}

        @Override
        public void initialize(ValidRegionCode constraint) {
            levels = Set.of(constraint.levels());
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null
                    || RegionCode.find(text)
                            .filter(code -> levels.contains(code.level()))
                            .isPresent();
        }
    }

    /** For the validation provider: checks personal texts. */
    final class OfPersonalText implements ConstraintValidator<ValidRegionCode, PersonalText> {
        private Set<RegionLevel> levels = EnumSet.allOf(RegionLevel.class);

        /** Called by the validation provider. */
        public OfPersonalText() {}

        @Override
        public void initialize(ValidRegionCode constraint) {
            levels = Set.of(constraint.levels());
        }

        @Override
        public boolean isValid(@Nullable PersonalText text, ConstraintValidatorContext context) {
            return text == null
                    || text.isErased()
                    || RegionCode.find(text.reveal())
                            .filter(code -> levels.contains(code.level()))
                            .isPresent();
        }
    }
}
