package id.pendopo.core.office;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.OpenTexts;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Command;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the Jakarta constraints of a command. A violation names the field and the condition, never the value. */
final class CommandCheck {
    private static final LegalSource OWN = LegalSource.ownDecision("bentuk isian / form of a field");

    private final @Nullable Validator validator;

    CommandCheck(@Nullable Validator validator) {
        this.validator = validator;
    }

    /** What the validator says; what a text may hold is asked whether there is one or not. */
    List<Finding> against(Command command) {
        List<Finding> hidden = OpenTexts.check(command);
        if (!hidden.isEmpty() || validator == null) {
            return hidden;
        }
        return validator.validate(command).stream()
                .sorted(Comparator.comparing((ConstraintViolation<Command> one) ->
                                one.getPropertyPath().toString())
                        .thenComparing(ConstraintViolation::getMessage))
                .map(violation -> Finding.block("core.COMMAND_INVALID")
                        .at(violation.getPropertyPath().toString())
                        .mend(violation.getPropertyPath() + ": " + violation.getMessage())
                        .source(OWN))
                .toList();
    }
}
