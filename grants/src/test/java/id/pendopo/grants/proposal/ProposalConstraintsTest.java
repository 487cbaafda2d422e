package id.pendopo.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What a form can refuse before anybody decides. */
class ProposalConstraintsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static List<String> paths(ProposalCommand command) {
        return VALIDATOR.validate(command).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    @Test
    void every_example_command_passes() {
        assertThat(Commands.all())
                .allSatisfy(command -> assertThat(paths(command)).isEmpty());
    }

    @Test
    void what_is_blank_or_too_long_is_named_by_its_place() {
        Activity blank = new Activity(
                " ",
                "x".repeat(2001),
                RegionCode.parse("32.73.01.1001"),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 2),
                Activity.Works.NON_CONSTRUCTION,
                Programme.NONE);
        assertThat(paths(new ReviewCommand.Draft(Sample.with(blank, 50_000_000))))
                .containsExactly("application.activity.purpose", "application.activity.title");
        assertThat(paths(new ReviewCommand.Consider(Rupiah.of(1), "DNC-1", 0))).containsExactly("priority");
    }
}
