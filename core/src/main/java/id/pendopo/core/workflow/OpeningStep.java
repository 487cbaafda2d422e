package id.pendopo.core.workflow;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A step that opens a case, being written; {@link #creating} ends it.
 *
 * @param <D> the data of the procedure
 * @param <C> the command that opens
 */
public final class OpeningStep<D, C extends Command> {
    private final StepDraft<D> draft;
    private final Class<C> command;

    OpeningStep(StepDraft<D> draft, Class<C> command) {
        this.draft = draft;
        this.command = command;
        draft.parties = (file, c, o) ->
                o.actor().isSystem() ? List.of() : List.of(o.actor().person());
    }

    /** The stage the case begins at. */
    public OpeningStep<D, C> to(Stage first) {
        draft.target =
                new Step.Target<>(Step.Movement.TO, Set.of(first.code()), null, false, Set.of(), Optional.empty());
        return this;
    }

    /** A condition on the command, and the code of the finding it may give. */
    public OpeningStep<D, C> provided(String code, BiFunction<C, Occasion, List<Finding>> rule) {
        draft.rules.add(new Step.Rule<>(code, true, (file, c, o) -> rule.apply(command.cast(c), o)));
        return this;
    }

    /** A fact it must know, and about what; its rules are asked only when it was found. */
    public OpeningStep<D, C> needing(Fact<?> fact, Function<C, String> subject) {
        draft.needs.add(new Step.Need<>(fact, (file, c, o) -> subject.apply(command.cast(c)), Step.Answer.FOUND));
        return this;
    }

    /** A fact it must have asked, and about what, where also that it was not found is an answer to its rules. */
    public OpeningStep<D, C> needingAnyAnswer(Fact<?> fact, Function<C, String> subject) {
        draft.needs.add(new Step.Need<>(fact, (file, c, o) -> subject.apply(command.cast(c)), Step.Answer.ANY));
        return this;
    }

    /**
     * A fact that is asked if there is something to ask about, and may be missing altogether: that no service answers it, or none is
     * there, refuses nothing, and what that means is for its rules and its choice of a stage. They ask {@link Facts#find(Fact)}.
     */
    public OpeningStep<D, C> consulting(Fact<?> fact, Function<C, Optional<String>> subject) {
        draft.needs.add(new Step.Need<>(
                fact, (file, c, o) -> subject.apply(command.cast(c)).orElse(""), Step.Answer.OR_ABSENT));
        return this;
    }

    /**
     * The stage the case begins at, one of these as the choice says: what nobody should look at yet may begin by waiting. The choice sees
     * the data as it is born.
     */
    public OpeningStep<D, C> toOneOf(ActingStep.Reader<D, C, ? extends Stage> choice, Stage... stages) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Stage stage : stages) {
            codes.add(stage.code());
        }
        draft.target = new Step.Target<>(
                Step.Movement.ONE_OF,
                codes,
                (file, c, o) -> choice.of(ActingStep.present(file), command.cast(c), o),
                false,
                Set.of(),
                Optional.empty());
        return this;
    }

    /** A number it gives out. */
    public OpeningStep<D, C> numbered(NumberSeries series) {
        draft.series.add(series.code());
        return this;
    }

    /** A number it gives out, of a series that hangs on the command; see {@link ActingStep#numbered(ActingStep.Reader)}. */
    public OpeningStep<D, C> numbered(BiFunction<C, Occasion, ? extends NumberSeries> series) {
        draft.toldSeries.add((file, c, o) -> series.apply(command.cast(c), o).code());
        return this;
    }

    /**
     * Who owns the case, or nobody, as where the reporter gave no name; without this word the actor does, and nobody where an act of
     * another case opens it.
     */
    public OpeningStep<D, C> ownedBy(BiFunction<C, Occasion, ? extends Collection<PersonRef>> owners) {
        draft.parties = (file, c, o) -> owners.apply(command.cast(c), o);
        return this;
    }

    /** What inbox and tracking shall know; sees the data as it is born. */
    public OpeningStep<D, C> handling(ActingStep.Reader<D, C, Handling> handling) {
        draft.handling.add((file, c, o) -> handling.of(ActingStep.present(file), command.cast(c), o));
        return this;
    }

    /** Starts a clock that ends on a date which the case tells. */
    public OpeningStep<D, C> until(Countdown clock, ActingStep.Reader<D, C, java.time.LocalDate> lastDay) {
        draft.clockEffects.add(new Step.ClockEffect<>(
                Step.ClockEffect.Kind.UNTIL,
                clock.code(),
                Optional.empty(),
                (file, c, o) -> lastDay.of(ActingStep.present(file), command.cast(c), o),
                null));
        return this;
    }

    /** Starts a clock, counted from this day, which itself is not counted. */
    public OpeningStep<D, C> starting(
            Countdown clock, id.pendopo.core.calendar.Term term, ActingStep.Reader<D, C, java.time.LocalDate> dayZero) {
        draft.clockEffects.add(new Step.ClockEffect<>(
                Step.ClockEffect.Kind.START,
                clock.code(),
                Optional.of(term),
                (file, c, o) -> dayZero.of(ActingStep.present(file), command.cast(c), o),
                null));
        return this;
    }

    /** Starts a clock that ends on a date, where the case tells one; else none. */
    public OpeningStep<D, C> untilIfAny(
            Countdown clock, ActingStep.Reader<D, C, Optional<java.time.LocalDate>> lastDay) {
        return until(clock, (file, c, o) -> lastDay.of(file, c, o).orElse(Timekeeper.NEVER));
    }

    /** What another book must write in the same commit; see {@link ActingStep#posting}. It sees the case as it is born. */
    public OpeningStep<D, C> posting(ActingStep.Reader<D, C, List<? extends Posting>> postings) {
        draft.postings.add((file, c, o) -> postings.of(ActingStep.present(file), command.cast(c), o));
        return this;
    }

    /** What it leads to in other cases, in the same commit; see {@link ActingStep#leadingTo}. It sees the case as it is born. */
    public OpeningStep<D, C> leadingTo(ActingStep.Reader<D, C, List<FollowUp>> followUps) {
        draft.leads.add((file, c, o) -> followUps.of(ActingStep.present(file), command.cast(c), o));
        return this;
    }

    /** It is only taken where an act of another case leads to it; it is by {@code Role.SYSTEM} alone. */
    public OpeningStep<D, C> following() {
        draft.following = true;
        return this;
    }

    /** What is recorded: the birth of the data. Ends the step. */
    public Step<D> creating(BiFunction<C, Occasion, ? extends Birth<D>> birth) {
        return new Step<>(draft, command, (file, c, o) -> List.of(birth.apply(command.cast(c), o)));
    }
}
