package id.pendopo.core.policy;

import id.pendopo.core.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is given to a {@link Computation} (<i>yang diketahui</i>), each part asked for by its name. It lives within one computation. */
public interface ComputationInput {
    /** The working days that hold: of the region, or the national ones. */
    WorkingCalendar calendar();

    /** The pack of the region, where one is named. */
    Optional<RegionPack> pack();

    /** Whether this part is given. */
    boolean has(String name);

    /**
     * A text.
     *
     * @throws IllegalArgumentException if it is not given, or no text
     */
    String text(String name);

    /** A text, if it is given. */
    Optional<String> textIfAny(String name);

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if it is not given, or no whole number
     */
    long number(String name);

    /** A whole number, if it is given. */
    Optional<Long> numberIfAny(String name);

    /** True or false; false where it is not given. */
    boolean isTrue(String name);

    /**
     * A date.
     *
     * @throws IllegalArgumentException if it is not given, or no date that exists
     */
    LocalDate date(String name);

    /** A date, if it is given. */
    Optional<LocalDate> dateIfAny(String name);

    /** An instant with its offset, if it is given. */
    Optional<Instant> instantIfAny(String name);

    /** A list of maps; empty where it is not given. */
    List<? extends ComputationInput> list(String name);

    /** Any value as a plain tree of maps, lists, text, numbers and truth values, if it is given. */
    Optional<Object> plainIfAny(String name);

    /**
     * The value of this type that stands there, by the type's own JSON.
     *
     * @throws IllegalArgumentException if it is not given, or does not fit
     */
    <T> T value(String name, Class<T> type);
}
