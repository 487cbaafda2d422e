package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.Fact;
import java.util.Optional;

/**
 * What a register of social welfare says of a person (<i>data sosial ekonomi, misalnya DTSEN</i>): kept with the decision of the
 * agency as it was read, because the register changes from quarter to quarter. That it does not know a person refuses nothing by
 * itself, unless the region sets it so; that it did not answer, or may not be asked, never counts as that.
 *
 * @param register its name, for example {@code DTSEN}
 * @param period of which state of it, for example {@code 2025-Q2}
 * @param registered whether the person stands in it
 * @param decile the decile of welfare from 1, the poorest, to 10; empty where it has none
 */
public record WelfareReading(
        String register,
        String period,
        boolean registered,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> decile) {
    /** What the recommendation asks, about {@link #subjectOf}; asked only where the region has a register, and only of persons. */
    public static final Fact<WelfareReading> FACT = Fact.of("WELFARE_REGISTER", WelfareReading.class);

    /** @throws IllegalArgumentException if a text is blank or longer than 60 characters, or the decile is outside 1 to 10 */
    public WelfareReading {
        if (register.isBlank() || period.isBlank() || register.length() > 60 || period.length() > 60) {
            throw new IllegalArgumentException("welfare reading: name register and period, 1 to 60 characters each");
        }
        decile.filter(value -> value < 1 || value > 10).ifPresent(value -> {
            throw new IllegalArgumentException("welfare reading: decile %d is outside 1 to 10".formatted(value));
        });
    }

    /** About whom the register is asked: the identity number of a person who applies for social aid; nothing of anybody else. */
    static Optional<String> subjectOf(Application application) {
        return application.social().isEmpty()
                ? Optional.empty()
                : application.applicant().person().map(person -> person.nik().reveal());
    }
}
