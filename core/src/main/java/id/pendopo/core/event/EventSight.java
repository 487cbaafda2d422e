package id.pendopo.core.event;

import java.util.Optional;

/**
 * How a case may be spoken of outside (<i>kadar keterbukaan perkara</i>): under an id that everybody knows, under one that says nothing, or not
 * at all.
 *
 * @param subject the id that everybody knows, such as that of tracking; empty for one that says nothing
 * @param classification whom anything of it may be told
 * @param isTold whether anything is told
 */
public record EventSight(Optional<String> subject, DataClass classification, boolean isTold) {
    /** Nothing is told. */
    public static final EventSight NONE = new EventSight(Optional.empty(), DataClass.RESTRICTED, false);

    /** Under the id that everybody knows. */
    public static EventSight open(String subject, DataClass classification) {
        return new EventSight(Optional.of(subject), classification, true);
    }

    /** Under an id that says nothing, another for each who is told. */
    public static EventSight hidden(DataClass classification) {
        return new EventSight(Optional.empty(), classification, true);
    }

    /** Whether who might be told before may be told less now: then what he has must be taken back. */
    public boolean isTighterThan(EventSight before) {
        return before.isTold
                && (!isTold
                        || !classification.isWithin(before.classification)
                        || before.subject.isPresent() && subject.isEmpty());
    }
}
