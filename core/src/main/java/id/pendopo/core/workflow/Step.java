package id.pendopo.core.workflow;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure (<i>langkah</i>): who may do what, from where to where, on which conditions, on what article,
 * and what is then recorded. Steps are written with {@link #of} and read by workflows, charts and people; see
 * {@link StepDraft} for the words. Immutable; its rules must be pure.
 *
 * @param <D> the data of the procedure
 */
public final class Step<D> {
    final String title;
    final List<LegalSource> sources;
    final Set<Code> roles;
    final Manner manner;
    final Class<? extends Command> command;
    final String act;
    final boolean opening;
    final Origin origin;
    final Target<D> target;
    final List<Rule<D>> rules;
    final List<Rule<D>> rulesOnCase;
    final List<Rule<D>> rulesOnCommand;
    final List<Need<D>> needs;
    final List<ClockEffect<D>> clockEffects;
    final boolean voidingSignatures;
    final Set<Code> raising;
    final Map<Code, Freezing> freezing;
    final Set<Code> lowering;
    final Set<Code> notWhile;
    final Set<Code> evenWhile;
    final Set<Code> series;
    final List<Effect<D, Code>> toldSeries;
    final Set<Class<? extends Command>> notByWhoeverDid;
    final List<Whom<D>> onlyFor;
    final int atMost;
    final String atMostCode;
    final Optional<Timer<D>> timer;
    final Optional<Code> clock;
    final List<Effect<D, Handling>> handling;
    final List<Effect<D, List<? extends Posting>>> postings;
    final List<Effect<D, List<FollowUp>>> leads;
    final boolean following;
    final Effect<D, ? extends Collection<id.pendopo.core.actor.PersonRef>> parties;
    final Effect<D, List<Event<D>>> recorder;
    final Optional<Joint<D>> joint;
    /** Whether a word of it looks at the case as its events leave it. */
    final boolean looksAhead;

    Step(StepDraft<D> draft, Class<? extends Command> command, Effect<D, List<Event<D>>> recorder) {
        // First, because whoever cosigns is one of the roles too.
        this.joint = draft.joint();
        this.title = draft.title;
        this.sources = List.copyOf(draft.sources);
        this.roles = Set.copyOf(draft.roles);
        this.manner = draft.manner;
        this.command = command;
        this.act = Command.nameOf(command);
        this.opening = draft.opening;
        this.origin = draft.origin;
        this.target = draft.target;
        this.rules = List.copyOf(draft.rules);
        this.rulesOnCase = asking(false);
        this.rulesOnCommand = asking(true);
        this.needs = List.copyOf(draft.needs);
        this.clockEffects = List.copyOf(draft.clockEffects);
        this.voidingSignatures = draft.voidingSignatures;
        this.raising = Set.copyOf(draft.raising);
        this.freezing = Map.copyOf(draft.freezing);
        this.lowering = Set.copyOf(draft.lowering);
        this.notWhile = Set.copyOf(draft.notWhile);
        this.evenWhile = Set.copyOf(draft.evenWhile);
        this.series = Set.copyOf(draft.series);
        this.toldSeries = List.copyOf(draft.toldSeries);
        this.notByWhoeverDid = Set.copyOf(draft.notByWhoeverDid);
        this.onlyFor = List.copyOf(draft.onlyFor);
        this.atMost = draft.atMost;
        this.atMostCode = draft.atMostCode;
        this.timer = Optional.ofNullable(draft.timer);
        this.clock = timer.flatMap(Timer::clock);
        this.handling = List.copyOf(draft.handling);
        this.postings = List.copyOf(draft.postings);
        this.leads = List.copyOf(draft.leads);
        this.following = draft.following;
        this.parties = draft.parties;
        this.recorder = recorder;
        this.looksAhead = target.choice() != null
                || !clockEffects.isEmpty()
                || !handling.isEmpty()
                || !postings.isEmpty()
                || !leads.isEmpty();
    }

    /**
     * Begins a step. A procedure's page of steps keeps its own one-line {@code step(title)} that fixes the data, so that
     * the page reads without type parameters.
     *
     * @param title what happens, in the words of the regulation, in Indonesian
     */
    public static <D> StepDraft<D> of(String title) {
        return new StepDraft<>(title);
    }

    private Step(Step<D> step, List<Rule<D>> rules) {
        this.joint = step.joint;
        this.title = step.title;
        this.sources = step.sources;
        this.roles = step.roles;
        this.manner = step.manner;
        this.command = step.command;
        this.act = step.act;
        this.opening = step.opening;
        this.origin = step.origin;
        this.target = step.target;
        this.rules = List.copyOf(rules);
        this.rulesOnCase = asking(false);
        this.rulesOnCommand = asking(true);
        this.needs = step.needs;
        this.clockEffects = step.clockEffects;
        this.raising = step.raising;
        this.freezing = step.freezing;
        this.onlyFor = step.onlyFor;
        this.voidingSignatures = step.voidingSignatures;
        this.lowering = step.lowering;
        this.notWhile = step.notWhile;
        this.evenWhile = step.evenWhile;
        this.series = step.series;
        this.toldSeries = step.toldSeries;
        this.notByWhoeverDid = step.notByWhoeverDid;
        this.atMost = step.atMost;
        this.atMostCode = step.atMostCode;
        this.timer = step.timer;
        this.clock = step.clock;
        this.handling = step.handling;
        this.postings = step.postings;
        this.leads = step.leads;
        this.following = step.following;
        this.parties = step.parties;
        this.recorder = step.recorder;
        this.looksAhead = step.looksAhead;
    }

    private List<Rule<D>> asking(boolean command) {
        return rules.stream().filter(rule -> rule.asksCommand() == command).toList();
    }

    /** The series of the numbers it gives out for this command. */
    Set<Code> series(@Nullable CaseFile<D> file, Command command, Occasion o) {
        if (toldSeries.isEmpty()) {
            return series;
        }
        Set<Code> all = new TreeSet<>(series);
        toldSeries.forEach(told -> all.add(told.of(file, command, o)));
        return all;
    }

    /** The same step with a rule of the region's own, asked after all others. */
    Step<D> with(OwnRule rule) {
        List<Rule<D>> more = new ArrayList<>(rules);
        more.add(rule.toRule());
        more.add(new Rule<>(OwnRule.FAILED, true, (file, asked, o) -> List.of()));
        return new Step<>(this, more);
    }

    /** What happens, in the words of the regulation. */
    public String title() {
        return title;
    }

    /** The articles it rests on. */
    public List<LegalSource> sources() {
        return sources;
    }

    /** Roles that may take it. */
    public Set<Code> roles() {
        return roles;
    }

    /** In what manner its actor takes part. */
    public Manner manner() {
        return manner;
    }

    /** The command that takes it. */
    public Class<? extends Command> command() {
        return command;
    }

    /** The command's name. */
    public String act() {
        return act;
    }

    /** Whether it opens a case. */
    public boolean isOpening() {
        return opening;
    }

    /** Whether it may be taken at any open stage, such as a hold, and so belongs to none. */
    public boolean isFromAnyOpen() {
        return origin.anyOpen();
    }

    /** Where it may lead; empty when it stays, or goes back to wherever the case came from. */
    public Set<Code> targets() {
        return target.stages();
    }

    /** How it moves the case. */
    public Movement movement() {
        return target.movement();
    }

    /** Whether an earlier stage decides again. */
    public boolean isReturning() {
        return target.returning();
    }

    /** Acts after which a person does not take it in the same case. */
    public Set<Class<? extends Command>> notByWhoeverDid() {
        return notByWhoeverDid;
    }

    /** Whose signatures it needs, if several persons take it together. */
    public Optional<Quorum> quorum() {
        return joint.map(Joint::quorum);
    }

    /** The codes its rules may give. */
    public List<String> ruleCodes() {
        return rules.stream().map(Rule::code).toList();
    }

    /** The code that refuses it once it was taken as often as it may be, if there is such a limit. */
    public Optional<String> limitCode() {
        return atMostCode.isEmpty() ? Optional.empty() : Optional.of(atMostCode);
    }

    /** The facts it needs. */
    public List<Fact<?>> facts() {
        return needs.stream().<Fact<?>>map(Need::fact).toList();
    }

    /** The names of the facts it needs. */
    public List<String> factNames() {
        return needs.stream().map(need -> need.fact().name()).toList();
    }

    /** The clock whose passing demands it, if time takes it. */
    public Optional<Code> clock() {
        return clock;
    }

    /** The clocks it starts by itself, beside those of the rooms it leads to; a clock whose term or date the case tells has none. */
    public List<Started> startedClocks() {
        return clockEffects.stream()
                .filter(ClockEffect::starts)
                .map(effect -> new Started(effect.clock(), effect.term()))
                .toList();
    }

    /** Whether time takes it, and no person. */
    public boolean isTimed() {
        return timer.isPresent();
    }

    /** Whether it is only taken where an act of another case leads to it: no person takes it, and time does not either. */
    public boolean isFollowing() {
        return following;
    }

    /** Whether it may lead to acts in other cases. */
    public boolean isLeading() {
        return !leads.isEmpty();
    }

    /** Whether a person may take it. */
    boolean isTakenByPersons() {
        return timer.isEmpty() && !following;
    }

    @Override
    public String toString() {
        return "Step[" + title + ": " + act + "]";
    }

    /** How a step moves a case. */
    public enum Movement {
        /** To one stage. */
        TO,
        /** To one of several, chosen by a rule. */
        ONE_OF,
        /** It stays. */
        STAYING,
        /** Aside, to wait for somebody. */
        ASIDE,
        /** Back to where it was before it went aside. */
        BACK
    }

    /** A clock that a step starts; without a term the case tells how long, or until when. */
    public record Started(Code clock, Optional<id.pendopo.core.calendar.Term> term) {}

    /** Where a step may be taken from: stages, or any open stage but some. */
    record Origin(Set<Code> stages, boolean anyOpen, Set<Code> except) {
        static final Origin NONE = new Origin(Set.of(), false, Set.of());
    }

    /** Where a step leads. */
    record Target<D>(
            Movement movement,
            Set<Code> stages,
            @Nullable Effect<D, Stage> choice,
            boolean returning,
            Set<Class<? extends Command>> keeping,
            Optional<String> again) {
        /** The one stage of a step that has one. */
        Code first() {
            return stages.iterator().next();
        }

        static <D> Target<D> staying() {
            return new Target<>(Movement.STAYING, Set.of(), null, false, Set.of(), Optional.empty());
        }
    }

    /** One condition of the law, with the code of the finding it may give. */
    record Rule<D>(String code, boolean asksCommand, Check<D> check) {}

    /**
     * A fact the step must know, and about what; one that is only asked if it can be may have no subject, and no answer; one that is
     * consulted may be answered by nobody at all.
     */
    record Need<D>(Fact<?> fact, Effect<D, String> subject, Answer answer) {
        boolean isAsked(@Nullable CaseFile<D> file, Command command, Occasion occasion) {
            return !answer.mayFail() || !subject.of(file, command, occasion).isEmpty();
        }
    }

    /** Which answers to a need let the step be taken. */
    enum Answer {
        FOUND,
        ANY,
        OR_NONE,
        OR_ABSENT;

        /** Whether the step is taken also when no service answers. */
        boolean mayFail() {
            return this == OR_NONE || this == OR_ABSENT;
        }
    }

    /** A step that several persons take together: whose signatures, and what they sign; nothing where the act says all. */
    record Joint<D>(Quorum quorum, @Nullable Effect<D, String> what) {}

    /** What time demands: after a clock, or at once. */
    record Timer<D>(Optional<Code> clock, java.util.function.Function<CaseFile<D>, ? extends Command> command) {}

    /** What a step does to a clock. */
    record ClockEffect<D>(
            Kind kind,
            Code clock,
            Optional<id.pendopo.core.calendar.Term> term,
            @Nullable Effect<D, java.time.LocalDate> date,
            @Nullable Effect<D, id.pendopo.core.calendar.Term> told) {
        enum Kind {
            START,
            UNTIL,
            EXTEND,
            PAUSE,
            RESUME,
            STOP
        }

        /** How long, fixed by the policy or told by the case. */
        id.pendopo.core.calendar.Term term(@Nullable CaseFile<D> seen, Command command, Occasion o) {
            return told == null ? term.orElseThrow() : told.of(seen, command, o);
        }

        boolean starts() {
            return kind == Kind.START || kind == Kind.UNTIL;
        }
    }

    /** A rule, whether it asks the command or not; the file is null only at an opening. */
    interface Check<D> {
        List<Finding> check(@Nullable CaseFile<D> file, Command command, Occasion occasion);
    }

    /** Whether a step is this actor's in this case. */
    interface Whom<D> {
        boolean isFor(CaseFile<D> file, id.pendopo.core.actor.Actor actor);
    }

    /** What a step makes of file, command and occasion; the file is null only at an opening: in its recorder, and in what it asks. */
    interface Effect<D, R> {
        R of(@Nullable CaseFile<D> file, Command command, Occasion occasion);
    }
}
