package id.pendopo.core.workflow;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What waiting at a stage means for the clocks (<i>ruang tunggu</i>): which clock runs there and for how long, or why none
 * does, and which other clocks stand still meanwhile. Written with {@link #waiting}. Immutable.
 */
public final class Room {
    final Code stage;
    final Optional<Code> clock;
    final Optional<Term> term;
    final Optional<String> because;
    final Set<Code> standingStill;
    private final @Nullable Function<Object, Term> told;

    private Room(
            Code stage,
            Optional<Code> clock,
            Optional<Term> term,
            Optional<String> because,
            Set<Code> standingStill,
            @Nullable Function<Object, Term> told) {
        this.stage = stage;
        this.clock = clock;
        this.term = term;
        this.because = because;
        this.standingStill = Set.copyOf(standingStill);
        this.told = told;
    }

    /** How long a case with this data may wait here. */
    Term termOf(Object data) {
        return told == null ? term.orElseThrow() : told.apply(data);
    }

    /** Whether the case tells how long it may wait here. */
    boolean isTold() {
        return told != null;
    }

    /** The room of this stage. */
    public static Room waiting(Stage stage) {
        return new Room(stage.code(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), null);
    }

    /** A clock starts on entering, from the office day, and stops on leaving. */
    public Room within(Countdown name, Term howLong) {
        return new Room(stage, Optional.of(name.code()), Optional.of(howLong), Optional.empty(), standingStill, null);
    }

    /** A clock starts on entering, for as long as the data of the case says, and stops on leaving. */
    public <D> Room within(Countdown name, Class<D> data, Function<D, Term> howLong) {
        return new Room(
                stage,
                Optional.of(name.code()),
                Optional.empty(),
                Optional.empty(),
                standingStill,
                one -> howLong.apply(data.cast(one)));
    }

    /** No clock of its own runs here, because. */
    public Room withoutTerm(String reason) {
        return new Room(stage, Optional.empty(), Optional.empty(), Optional.of(reason), standingStill, null);
    }

    /** These clocks stand still while the case waits here. */
    public Room standingStill(Countdown... clocks) {
        Set<Code> codes = new LinkedHashSet<>(standingStill);
        for (Countdown name : clocks) {
            codes.add(name.code());
        }
        return new Room(stage, clock, term, because, codes, told);
    }

    /** Which stage. */
    public Code stage() {
        return stage;
    }

    /** The clock that runs here. */
    public Optional<Code> clock() {
        return clock;
    }

    /** For how long; empty where the case tells. */
    public Optional<Term> term() {
        return term;
    }

    /** Why no clock runs here. */
    public Optional<String> because() {
        return because;
    }
}
