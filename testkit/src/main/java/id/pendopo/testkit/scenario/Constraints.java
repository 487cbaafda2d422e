package id.pendopo.testkit.scenario;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;

/** Finds the validator that is on the path, if there is one. */
final class Constraints {
    private static final String WITHOUT_EXPRESSIONS =
            "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator";

    private Constraints() {}

    private static final class Found {
        static final Optional<Validator> VALIDATOR = find();
    }

    static Optional<Validator> validator() {
        return Found.VALIDATOR;
    }

    private static Optional<Validator> find() {
        Configuration<?> configuration;
        try {
            configuration = Validation.byDefaultProvider().configure();
        } catch (NoProviderFoundException none) {
            return Optional.empty();
        }
        Optional<MessageInterpolator> plain = withoutExpressions();
        if (plain.isPresent()) {
            configuration.messageInterpolator(new Indonesian(plain.get()));
        }
        try {
            return Optional.of(configuration.buildValidatorFactory().getValidator());
        } catch (ValidationException unusable) {
            return Optional.empty();
        }
    }

    /** Hibernate's default wants an expression language, which our messages do not use and nobody need bring. */
    private static Optional<MessageInterpolator> withoutExpressions() {
        try {
            return Optional.of((MessageInterpolator)
                    Class.forName(WITHOUT_EXPRESSIONS).getConstructor().newInstance());
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException other) {
            return Optional.empty();
        }
    }

    /** The same scenario must say the same on every machine, whatever language that machine speaks. */
    private record Indonesian(MessageInterpolator messages) implements MessageInterpolator {
        private static final Locale INDONESIAN = Locale.forLanguageTag("id");

        @Override
        public String interpolate(String template, Context context) {
            return messages.interpolate(template, context, INDONESIAN);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return messages.interpolate(template, context, INDONESIAN);
        }
    }
}
