package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A step on an existing case, being written; {@link #recording} ends it. Rules and the recorder see the case as it was;
 * choices, clocks, handling and postings see its data as the events leave it.
 *
 * @param <D> the data of the procedure
 * @param <C> the command that takes it
 */
public final class ActingStep<D, C extends Command> {
    private final StepDraft<D> draft;
    private final Class<C> command;

    /** Something told by file, command and occasion. */
    public interface Reader<D, C extends Command, R> {
        /** Tells it; must be pure. */
        R of(CaseFile<D> file, C command, Occasion occasion);
    }

    ActingStep(StepDraft<D> draft, Class<C> command) {
        this.draft = draft;
        this.command = command;
    }

    // From where.

    /** The stages it may be taken from. */
    public ActingStep<D, C> from(Stage... stages) {
        Set<Code> codes = new LinkedHashSet<>(draft.origin.stages());
        for (Stage stage : stages) {
            codes.add(stage.code());
        }
        draft.origin = new Step.Origin(codes, false, Set.of());
        return this;
    }

    /** It may be taken from any stage at which the case is open. */
    public ActingStep<D, C> fromAnyOpen() {
        draft.origin = new Step.Origin(Set.of(), true, Set.of());
        return this;
    }

    /** But not from these. */
    public ActingStep<D, C> except(Stage... stages) {
        Set<Code> codes = new LinkedHashSet<>(draft.origin.except());
        for (Stage stage : stages) {
            codes.add(stage.code());
        }
        draft.origin = new Step.Origin(draft.origin.stages(), draft.origin.anyOpen(), codes);
        return this;
    }

    // To where.

    /** To this stage. */
    public ActingStep<D, C> to(Stage stage) {
        return target(Step.Movement.TO, Set.of(stage.code()), null);
    }

    /** It stays where it is. */
    public ActingStep<D, C> staying() {
        return target(Step.Movement.STAYING, Set.of(), null);
    }

    /** To one of these, as the choice says. */
    public ActingStep<D, C> toOneOf(Reader<D, C, ? extends Stage> choice, Stage... stages) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Stage stage : stages) {
            codes.add(stage.code());
        }
        return target(Step.Movement.ONE_OF, codes, (file, c, o) -> choice.of(present(file), command.cast(c), o));
    }

    /** Aside, to wait for somebody; {@link #back} brings it back to where it is now. Nothing is superseded. */
    public ActingStep<D, C> aside(Stage stage) {
        return target(Step.Movement.ASIDE, Set.of(stage.code()), null);
    }

    /** Back to where it was before it went aside. */
    public ActingStep<D, C> back() {
        return target(Step.Movement.BACK, Set.of(), null);
    }

    /** An earlier stage decides again: acts from the target on no longer count, unless kept. */
    public ActingStep<D, C> returning() {
        Step.Target<D> t = draft.target;
        draft.target = new Step.Target<>(t.movement(), t.stages(), t.choice(), true, t.keeping(), t.again());
        return this;
    }

    /** These acts still count after the return. */
    @SafeVarargs
    public final ActingStep<D, C> keeping(Class<? extends Command>... acts) {
        Step.Target<D> t = draft.target;
        draft.target = new Step.Target<>(t.movement(), t.stages(), t.choice(), t.returning(), Set.of(acts), t.again());
        return this;
    }

    /** It leads to an earlier stage once more, as the next tranche does; says why that is no return. */
    public ActingStep<D, C> again(String because) {
        Step.Target<D> t = draft.target;
        draft.target = new Step.Target<>(
                t.movement(), t.stages(), t.choice(), t.returning(), t.keeping(), Optional.of(because));
        return this;
    }

    private ActingStep<D, C> target(Step.Movement movement, Set<Code> stages, Step.@Nullable Effect<D, Stage> choice) {
        Step.Target<D> t = draft.target;
        draft.target = new Step.Target<>(movement, stages, choice, t.returning(), t.keeping(), t.again());
        return this;
    }

    // On which conditions.

    /** A condition on the case, also asked by {@code options}; it may not look at facts. */
    public ActingStep<D, C> given(String code, BiFunction<CaseFile<D>, Occasion, List<Finding>> rule) {
        draft.rules.add(new Step.Rule<>(code, false, (file, c, o) -> rule.apply(present(file), o)));
        return this;
    }

    /** A condition on the command. */
    public ActingStep<D, C> provided(String code, Reader<D, C, List<Finding>> rule) {
        draft.rules.add(new Step.Rule<>(code, true, (file, c, o) -> rule.of(present(file), command.cast(c), o)));
        return this;
    }

    /**
     * A fact it must know, and about what. Its rules are asked only when it was found: not found, not as claimed and no answer
     * refuse each by its own finding.
     */
    public ActingStep<D, C> needing(Fact<?> fact, BiFunction<CaseFile<D>, C, String> subject) {
        return need(fact, subject, Step.Answer.FOUND);
    }

    /**
     * A fact it must have asked, and about what, where also that it was not found, or not as claimed, is an answer to its rules.
     * They ask {@link Occasion#reading(Fact)}.
     */
    public ActingStep<D, C> needingAnyAnswer(Fact<?> fact, BiFunction<CaseFile<D>, C, String> subject) {
        return need(fact, subject, Step.Answer.ANY);
    }

    /**
     * A fact that is asked if there is something to ask about, and kept with the decision whatever is answered: a service that gives
     * no answer, or may not be asked, refuses nothing. Rules ask {@link Occasion#reading(Fact)}, and only where there was a subject.
     */
    public ActingStep<D, C> asking(Fact<?> fact, BiFunction<CaseFile<D>, C, Optional<String>> subject) {
        return need(fact, (file, c) -> subject.apply(file, c).orElse(""), Step.Answer.OR_NONE);
    }

    /**
     * A fact that is asked if there is something to ask about, also about whoever acts, and may be missing altogether: that no service
     * answers it, or none is there, refuses nothing by itself, and what that means is for the step's rules. They ask
     * {@link Facts#find(Fact)}.
     */
    public ActingStep<D, C> consulting(Fact<?> fact, Reader<D, C, Optional<String>> subject) {
        draft.needs.add(new Step.Need<>(
                fact,
                (file, c, o) -> subject.of(present(file), command.cast(c), o).orElse(""),
                Step.Answer.OR_ABSENT));
        return this;
    }

    private ActingStep<D, C> need(Fact<?> fact, BiFunction<CaseFile<D>, C, String> subject, Step.Answer answer) {
        draft.needs.add(new Step.Need<>(fact, (file, c, o) -> subject.apply(present(file), command.cast(c)), answer));
        return this;
    }

    /** It may be taken so often in a case; beyond that the finding of this code refuses it. */
    public ActingStep<D, C> atMost(int times, String code) {
        draft.atMost = times;
        draft.atMostCode = code;
        return this;
    }

    /**
     * Of those who hold the role only whom this names: the agency it was sent to, the superior of this employee. To everybody
     * else the step is not there: refused alone as not permitted, and no option. Must look at nothing but file and actor.
     */
    public ActingStep<D, C> onlyFor(BiPredicate<CaseFile<D>, Actor> whom) {
        draft.onlyFor.add(whom::test);
        return this;
    }

    /** Not by a person who did this in the case, for himself or for another. */
    public ActingStep<D, C> notByWhoeverDid(Class<? extends Command> act) {
        draft.notByWhoeverDid.add(act);
        return this;
    }

    /** Not while this flag lies over the case. */
    public ActingStep<D, C> notWhile(Flag flag) {
        draft.notWhile.add(flag.code());
        return this;
    }

    /** Even while this flag, which blocks the workflow, lies over the case. */
    public ActingStep<D, C> evenWhile(Flag flag) {
        draft.evenWhile.add(flag.code());
        return this;
    }

    /**
     * Several persons take it together: each gives his own command, and it takes effect with the signature that fills the last
     * seat. Until then the case only keeps the signatures. Nobody signs twice, neither for himself nor for another; a move to
     * another stage takes the signatures away, unless the case is only set aside.
     *
     * @param what names what is signed, such as a number or an amount; all must sign the same. No personal data, at most
     *     {@value JointAct#WHAT_LIMIT} characters
     */
    public ActingStep<D, C> together(Quorum quorum, Reader<D, C, String> what) {
        draft.together(quorum, (file, c, o) -> what.of(present(file), command.cast(c), o));
        return this;
    }

    /**
     * So many persons in one of these roles sign beside those who decide. Unless {@link #together} says who these are, it is one
     * person in another of the step's roles; a command that says anything then needs {@code together} too, because it names
     * what is signed.
     */
    public ActingStep<D, C> cosignedBy(int atLeast, Role... roles) {
        draft.cosignedBy(Quorum.seat(atLeast, Optional.of(Manner.COSIGNED), roles));
        return this;
    }

    // With what effect.

    /** What is signed together is written anew by it: signatures on what stood before are void. */
    public ActingStep<D, C> voidingSignatures() {
        draft.voidingSignatures = true;
        return this;
    }

    /** Lays this flag over the case. */
    public ActingStep<D, C> raising(Flag flag) {
        draft.raising.add(flag.code());
        draft.freezing.put(flag.code(), flag.freezes());
        return this;
    }

    /** Takes this flag away. */
    public ActingStep<D, C> lowering(Flag flag) {
        draft.lowering.add(flag.code());
        return this;
    }

    /** Starts a clock, counted from the office day unless {@link #countingFrom} says otherwise. */
    public ActingStep<D, C> starting(Countdown clock, Term term) {
        return clock(Step.ClockEffect.Kind.START, clock, Optional.of(term), null);
    }

    /** Starts a clock whose term hangs on the case: on its kind, its class, the round it is in. */
    public ActingStep<D, C> starting(Countdown clock, Reader<D, C, Term> term) {
        return told(Step.ClockEffect.Kind.START, clock, term);
    }

    /** Counts the clock just started from this day, which itself is not counted. */
    public ActingStep<D, C> countingFrom(Reader<D, C, LocalDate> dayZero) {
        int last = draft.clockEffects.size() - 1;
        if (last < 0 || draft.clockEffects.get(last).kind() != Step.ClockEffect.Kind.START) {
            throw new IllegalArgumentException("step %s: countingFrom must follow starting".formatted(draft.title));
        }
        Step.ClockEffect<D> started = draft.clockEffects.remove(last);
        draft.clockEffects.add(new Step.ClockEffect<>(
                started.kind(),
                started.clock(),
                started.term(),
                (file, c, o) -> dayZero.of(present(file), command.cast(c), o),
                started.told()));
        return this;
    }

    /** Starts a clock that ends on a date which the case tells. */
    public ActingStep<D, C> until(Countdown clock, Reader<D, C, LocalDate> lastDay) {
        return clock(
                Step.ClockEffect.Kind.UNTIL,
                clock,
                Optional.empty(),
                (file, c, o) -> lastDay.of(present(file), command.cast(c), o));
    }

    /**
     * Starts a clock that ends on a date, where the case tells one: a licence for as long as the business runs has none. Where it tells
     * none, no clock runs, and one that did is stopped.
     */
    public ActingStep<D, C> untilIfAny(Countdown clock, Reader<D, C, Optional<LocalDate>> lastDay) {
        return until(clock, (file, c, o) -> lastDay.of(file, c, o).orElse(Timekeeper.NEVER));
    }

    /**
     * Lengthens a clock by this term. One that has passed, has stopped or was never started refuses the step with
     * {@code core.CLOCK_OVER}: what is over is never revived.
     */
    public ActingStep<D, C> extending(Countdown clock, Term by) {
        return clock(Step.ClockEffect.Kind.EXTEND, clock, Optional.of(by), null);
    }

    /** Lengthens a clock by a term that hangs on the case or the command, in the unit of the clock's own term. */
    public ActingStep<D, C> extending(Countdown clock, Reader<D, C, Term> by) {
        return told(Step.ClockEffect.Kind.EXTEND, clock, by);
    }

    /** Makes a clock stand still from today, until a step says {@link #resuming} or {@link #stopping}, or its room is left. */
    public ActingStep<D, C> pausing(Countdown clock) {
        return clock(Step.ClockEffect.Kind.PAUSE, clock, Optional.empty(), null);
    }

    /** Lets a clock go on, counted from the office day. */
    public ActingStep<D, C> resuming(Countdown clock) {
        return clock(Step.ClockEffect.Kind.RESUME, clock, Optional.empty(), null);
    }

    /** Stops a clock for good. */
    public ActingStep<D, C> stopping(Countdown clock) {
        return clock(Step.ClockEffect.Kind.STOP, clock, Optional.empty(), null);
    }

    private ActingStep<D, C> clock(
            Step.ClockEffect.Kind kind,
            Countdown clock,
            Optional<Term> term,
            Step.@Nullable Effect<D, LocalDate> date) {
        draft.clockEffects.add(new Step.ClockEffect<>(kind, clock.code(), term, date, null));
        return this;
    }

    private ActingStep<D, C> told(Step.ClockEffect.Kind kind, Countdown clock, Reader<D, C, Term> term) {
        draft.clockEffects.add(new Step.ClockEffect<>(
                kind,
                clock.code(),
                Optional.empty(),
                null,
                (file, c, o) -> term.of(present(file), command.cast(c), o)));
        return this;
    }

    /** Time takes it, once this clock has passed. */
    public ActingStep<D, C> whenPassed(Countdown clock, Function<CaseFile<D>, C> command) {
        draft.timer = new Step.Timer<>(Optional.of(clock.code()), command);
        return this;
    }

    /** Time takes it as soon as the case is there. */
    public ActingStep<D, C> atOnce(Function<CaseFile<D>, C> command) {
        draft.timer = new Step.Timer<>(Optional.empty(), command);
        return this;
    }

    /** A number it gives out. */
    public ActingStep<D, C> numbered(NumberSeries series) {
        draft.series.add(series.code());
        return this;
    }

    /**
     * A number it gives out, of a series that hangs on the case or the command, such as on the type of the licence. Numbers are reserved
     * before the conditions are asked, so it must tell a series whatever the command says.
     *
     * @param series tells a series that the workflow's numbering has; any other is an {@link IllegalStateException} when it is told
     */
    public ActingStep<D, C> numbered(Reader<D, C, ? extends NumberSeries> series) {
        draft.toldSeries.add(
                (file, c, o) -> series.of(present(file), command.cast(c), o).code());
        return this;
    }

    /** Persons who become parties by this act, such as a new chair; one who already acted as an officer is refused. */
    public ActingStep<D, C> joinedBy(Reader<D, C, ? extends Collection<PersonRef>> persons) {
        draft.parties = (file, c, o) -> persons.of(present(file), command.cast(c), o);
        return this;
    }

    /** What inbox and tracking shall know from now on. */
    public ActingStep<D, C> handling(Reader<D, C, Handling> handling) {
        draft.handling.add((file, c, o) -> handling.of(present(file), command.cast(c), o));
        return this;
    }

    /** What another book must write in the same commit. */
    public ActingStep<D, C> posting(Reader<D, C, List<? extends Posting>> postings) {
        draft.postings.add((file, c, o) -> postings.of(present(file), command.cast(c), o));
        return this;
    }

    /**
     * What it leads to in other cases, which is taken in the same commit: all of it is written, or nothing, and what another case has
     * against it refuses this act, unless the follow-up says {@link FollowUp#ifTaken}. Each is taken by the system, at the instant at which this act is decided; a day that counts by law,
     * such as that on which time approved, is said by the command. Must be pure, so the id of a case to be opened comes from this
     * case or its command.
     */
    public ActingStep<D, C> leadingTo(Reader<D, C, List<FollowUp>> followUps) {
        draft.leads.add((file, c, o) -> followUps.of(present(file), command.cast(c), o));
        return this;
    }

    /** It is only taken where an act of another case leads to it ({@link #leadingTo}); it is by {@code Role.SYSTEM} alone. */
    public ActingStep<D, C> following() {
        draft.following = true;
        return this;
    }

    /** What is recorded. Ends the step. */
    public Step<D> recording(Reader<D, C, ? extends Event<D>> event) {
        return new Step<>(draft, command, (file, c, o) -> List.of(event.of(present(file), command.cast(c), o)));
    }

    /** The stages it may be taken from, by their codes. */
    ActingStep<D, C> fromCodes(Set<Code> stages) {
        draft.origin = new Step.Origin(new LinkedHashSet<>(stages), false, Set.of());
        return this;
    }

    /** It changes the envelope alone. Ends the step. */
    Step<D> effectless() {
        return new Step<>(draft, command, (file, c, o) -> List.of());
    }

    static <D> CaseFile<D> present(@Nullable CaseFile<D> file) {
        return Objects.requireNonNull(file, "an acting step always has its file");
    }
}
