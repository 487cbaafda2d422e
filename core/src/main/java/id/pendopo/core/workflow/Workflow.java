package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.CalendarYearMissing;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A procedure under one version of its policy (<i>alur kerja</i>): its steps, rooms, separations and requirements, linted
 * and model-checked when it is built. {@link #decide} is the one pure function through which every case goes. Immutable
 * and thread-safe, if its rules are pure.
 *
 * @param <D> the data of the procedure
 */
public final class Workflow<D> {
    final String procedure;
    final PolicyStamp policy;
    final List<Step<D>> steps;
    private final StageIndex<D> index;
    final Map<Code, Room> rooms;
    final Set<Code> endings;
    final Set<Code> goodEndings;
    final Set<Code> resting;
    final Set<Code> unpinned;
    final Set<Code> watched;
    final List<Requirement> requirements;
    final List<Separation> separations;
    final Set<Code> partyRoles;
    final Set<Code> blocking;
    final Set<Class<? extends Command>> dispensable;
    final PayloadTypes types;
    final Map<String, Waiving.Leave> waivable;
    final Optional<LawChange> takesOver;
    private final Optional<Step.Whom<D>> hiddenFrom;
    private final Map<Code, Freezing> freezing;
    private final WorkflowBuilder<D> written;
    private final Step<D> recount;
    private final Optional<Step<D>> lawChange;
    private final Map<Code, NumberTemplate> numbering;
    private final Gatekeeper gatekeeper;
    private final Timekeeper<D> timekeeper;
    private final Decider<D> decider;
    private final Demands<D> demands;

    Workflow(WorkflowBuilder<D> builder) {
        this.procedure = builder.procedure;
        this.policy = builder.policy;
        this.rooms = Map.copyOf(builder.rooms);
        Set<Code> allGood = new LinkedHashSet<>(builder.goodEndings);
        allGood.addAll(builder.goodRests);
        this.goodEndings = Set.copyOf(allGood);
        Set<Code> allEndings = new LinkedHashSet<>(builder.goodEndings);
        allEndings.addAll(builder.endings);
        this.endings = Set.copyOf(allEndings);
        this.resting = Set.copyOf(builder.resting);
        this.unpinned = Set.copyOf(builder.unpinned);
        this.watched = Set.copyOf(builder.watched);
        this.requirements = List.copyOf(builder.requirements);
        this.separations = List.copyOf(builder.separations);
        this.partyRoles = Set.copyOf(builder.partyRoles);
        this.blocking = Set.copyOf(builder.blocking);
        this.dispensable = Set.copyOf(builder.dispensable);
        this.types = types(builder);
        this.waivable = Map.copyOf(builder.waivable);
        this.takesOver = builder.takesOver;
        this.hiddenFrom = builder.hiddenFrom;
        this.freezing = freezing(builder);
        List<Step<D>> all = new ArrayList<>(builder.steps);
        CaseSteps<D> ofAnyCase = new CaseSteps<>(this);
        all.addAll(ofAnyCase.shown(builder.steps));
        this.written = builder;
        this.steps = withOwn(all, builder.own);
        List<Flaw> flaws = new ArrayList<>();
        this.index = new StageIndex<>(steps, rooms, endings, resting, flaws);
        this.recount = ofAnyCase.recount();
        this.lawChange = ofAnyCase.lawChange();
        this.numbering = Map.copyOf(builder.numbering);
        this.gatekeeper = new Gatekeeper(separations, partyRoles);
        this.timekeeper = new Timekeeper<>(rooms, freezing);
        this.decider = new Decider<>(this, gatekeeper, timekeeper);
        this.demands = new Demands<>(recount, decider);
        flaws.addAll(WorkflowLinter.flaws(this));
        if (flaws.isEmpty()) {
            flaws.addAll(ModelChecker.flaws(this));
        }
        if (!flaws.isEmpty()) {
            throw new WorkflowFlawed(procedure, flaws);
        }
    }

    private static <D> PayloadTypes types(WorkflowBuilder<D> builder) {
        List<Class<? extends Command>> commands = new ArrayList<>(builder.commands);
        commands.add(CaseCommand.class);
        return PayloadTypes.of(commands, builder.events);
    }

    private static <D> Map<Code, Freezing> freezing(WorkflowBuilder<D> builder) {
        Map<Code, Freezing> freezing = new HashMap<>(builder.freezing);
        builder.steps.forEach(step -> freezing.putAll(step.freezing));
        return Map.copyOf(freezing);
    }

    /** The steps with the region's own rules, each on the steps of its act. */
    private static <D> List<Step<D>> withOwn(List<Step<D>> steps, List<OwnRule> own) {
        List<Step<D>> all = new ArrayList<>(steps);
        for (OwnRule rule : own) {
            if (steps.stream().noneMatch(step -> step.act.equals(rule.act()) && step.isTakenByPersons())) {
                throw new IllegalArgumentException(
                        "own rule %s: no person takes %s here; name another act".formatted(rule.code(), rule.act()));
            }
            all.replaceAll(step -> step.act.equals(rule.act()) && step.isTakenByPersons() ? step.with(rule) : step);
        }
        return List.copyOf(all);
    }

    /** Whether a person takes this act. */
    boolean isTakenByPersons(String act) {
        return steps.stream().anyMatch(step -> step.act.equals(act) && step.isTakenByPersons());
    }

    /** The same workflow with rules of the region's own. */
    Workflow<D> also(List<OwnRule> rules) {
        return rules.isEmpty() ? this : new Workflow<>(written.copyWith(rules));
    }

    /** Begins the workflow of a procedure under one version of its policy. */
    public static <D> WorkflowBuilder<D> of(String procedure, PolicyStamp policy) {
        return new WorkflowBuilder<>(procedure, policy);
    }

    /** For example {@code grants/proposal}. */
    public String procedure() {
        return procedure;
    }

    /** Which version of the policy it was built for. */
    public PolicyStamp policy() {
        return policy;
    }

    /** Its steps, as they were written. */
    public List<Step<D>> steps() {
        return steps;
    }

    /** Every stage it knows, in the order of its steps. */
    public Set<Code> stages() {
        return index.stages();
    }

    /** Stages from which this step may be taken. */
    public Set<Code> origins(Step<D> step) {
        return index.origins(step);
    }

    /** The steps that may be taken at this stage, in the order in which they were written. */
    List<Step<D>> stepsFrom(Code stage) {
        return index.stepsFrom(stage);
    }

    /** Stages at which a case is open. */
    Set<Code> openStages() {
        return index.open();
    }

    /** Stages at which a case is over. */
    public Set<Code> endings() {
        return endings;
    }

    /** Stages at which a case is over, or rests, as the citizen hoped. */
    public Set<Code> goodEndings() {
        return goodEndings;
    }

    /** The rooms by stage. */
    public Map<Code, Room> rooms() {
        return rooms;
    }

    /** What the law demands of every path. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** Its separations of duties. */
    public List<Separation> separations() {
        return separations;
    }

    /** Codes of the findings that may be waived, each with the roles that may do so. */
    public Map<String, Set<Code>> waivable() {
        Map<String, Set<Code>> roles = new TreeMap<>();
        waivable.forEach((code, leave) -> roles.put(code, leave.roles()));
        return roles;
    }

    /** The findings that may be waived, each with who may do so and on what. */
    public Map<String, Waiving.Leave> leaves() {
        return new TreeMap<>(waivable);
    }

    /** The step by which a case of another version of the law is brought under this one; empty where none is. */
    public Optional<Step<D>> takingOver() {
        return lawChange;
    }

    /** The step by which time counts a clock anew over an amended calendar, at any open stage. */
    public Step<D> recounting() {
        return recount;
    }

    /** Whether a case at this stage of another version has a stage to go on at in this one. */
    public boolean hasImageOf(Code stage) {
        return takesOver
                .map(change -> change.image(stage, openStages()).isPresent())
                .orElse(false);
    }

    /** Roles that belong to the parties of a case alone. */
    public Set<Code> partyRoles() {
        return partyRoles;
    }

    /** The names of its commands and events in the journal. */
    public PayloadTypes types() {
        return types;
    }

    /** How the numbers it gives out are written, by series; a series that is not here is the office's to write. */
    public Map<Code, NumberTemplate> numbering() {
        return numbering;
    }

    /** Whether a case at this stage follows the law of the day, and not that of its submission. */
    public boolean isUnpinned(Code stage) {
        return unpinned.contains(stage);
    }

    /** Open, resting or ended, by stage. */
    public CaseStatus status(Code stage) {
        return place(stage).status();
    }

    /** All it knows of this stage. */
    Place<D> place(Code stage) {
        return index.place(stage);
    }

    /** Opens a case, or says every reason against it. */
    public Decision<D> open(CaseId id, RegionCode region, Command command, Occasion occasion) {
        return decider.open(id, region, command, occasion);
    }

    /**
     * Decides on a command: the next case file with its entry, or every reason against it. Pure.
     *
     * @throws IllegalArgumentException if the case is of another procedure, or pinned to another version of the law
     */
    public Decision<D> decide(CaseFile<D> file, Command command, Occasion occasion) {
        return decider.decide(file.asSeenBy(policy), command, occasion);
    }

    /** The same for a case of another law that is here: whatever its rooms and flags held still is held by no word. */
    Decision<D> takeOver(CaseFile<D> file, CaseCommand.ChangeLaw command, Occasion occasion, Workflow<D> former) {
        return new Decider<>(this, gatekeeper, timekeeper.takingOverFrom(former.timekeeper))
                .decide(file.asSeenBy(policy), command, occasion);
    }

    /**
     * The reason, given alone, for which this command is not even looked at: who, or when. Empty when it is worth asking the
     * outside for facts; a register of persons must not be asked for somebody who may not act.
     */
    public List<Finding> refusal(Optional<CaseFile<D>> file, Command command, Occasion occasion) {
        return decider.refusal(file.map(one -> one.asSeenBy(policy)), command, occasion);
    }

    /** The facts this command needs on this occasion, to be fetched before deciding. Empty when there is no such step. */
    public List<FactRequest> needs(Optional<CaseFile<D>> file, Command command, Occasion occasion) {
        return step(file.map(CaseFile::stage), command.getClass())
                .map(step -> step.needs.stream()
                        .filter(need -> need.isAsked(file.orElse(null), command, occasion))
                        .map(need ->
                                new FactRequest(need.fact(), need.subject().of(file.orElse(null), command, occasion)))
                        .toList())
                .orElse(List.of());
    }

    /** Whether this command is decided also where there is no service for this fact at all. */
    public boolean mayBeAbsent(Optional<CaseFile<D>> file, Command command, Fact<?> fact) {
        return step(file.map(CaseFile::stage), command.getClass()).stream()
                .flatMap(step -> step.needs.stream())
                .anyMatch(need -> need.fact().equals(fact) && need.answer() == Step.Answer.OR_ABSENT);
    }

    /** Whether this command is decided also when no service answers this fact. */
    public boolean mayGoUnanswered(Optional<CaseFile<D>> file, Command command, Fact<?> fact) {
        return step(file.map(CaseFile::stage), command.getClass()).stream()
                .flatMap(step -> step.needs.stream())
                .anyMatch(need -> need.fact().equals(fact) && need.answer().mayFail());
    }

    /**
     * The series of the numbers this command gives out, to be reserved before deciding; none for a signature that others must follow.
     *
     * @throws IllegalStateException if a step tells a series that {@link #numbering} does not have
     */
    public Set<Code> series(Optional<CaseFile<D>> known, Command command, Occasion occasion) {
        Optional<CaseFile<D>> file = known.map(one -> one.asSeenBy(policy));
        return step(file.map(CaseFile::stage), command.getClass())
                .filter(step -> file.isEmpty() || Signing.fires(step, file.get(), occasion.actor()))
                .map(step -> withTemplates(step, step.series(file.orElse(null), command, occasion)))
                .orElse(Set.of());
    }

    /** A fixed series may be the office's to write; one that a case tells would have no place of its own there. */
    private Set<Code> withTemplates(Step<D> step, Set<Code> series) {
        for (Code one : series) {
            if (!step.series.contains(one) && !numbering.containsKey(one)) {
                throw new IllegalStateException(
                        "step %s: gives a number of %s, which has no template; say numbering(..)"
                                .formatted(step.title, one));
            }
        }
        return series;
    }

    /**
     * What this person might do now: possible or not, and why not. What his role never does, or not in this case, is not
     * listed, and nothing of a case that he may not see.
     */
    public List<Option> options(CaseFile<D> known, Occasion occasion) {
        CaseFile<D> file = known.asSeenBy(policy);
        if (isHiddenFrom(file, occasion.actor(), occasion.today())) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        List<Finding> first = dueFirst(file, occasion);
        for (Step<D> step : place(file.stage()).steps().values()) {
            if (!step.following
                    && step.roles.contains(occasion.actor().role())
                    && Gatekeeper.isFor(step, file, occasion.actor())) {
                options.add(decider.option(step, file, occasion, first));
            }
        }
        options.sort(Comparator.comparing(Option::act));
        return options;
    }

    /**
     * Whether this actor may look into the case: a party into his own; an officer, if his role acts somewhere in the procedure,
     * into an ordinary one, and into a closed one only if he took part in it or may act at its stage.
     */
    public boolean maySee(CaseFile<D> file, Actor actor, LocalDate today) {
        return gatekeeper.maySee(this, file, actor, today);
    }

    /**
     * Whether this actor is told nothing of the case, not even that there is one: it is closed and he may neither see it nor act in it,
     * the procedure hides it from him, or he is a party of others.
     */
    public boolean isHiddenFrom(CaseFile<D> file, Actor actor, LocalDate today) {
        return gatekeeper.mayNotKnow(this, file, actor, today);
    }

    /** Whether this procedure hides the whole case from this actor; see {@link WorkflowBuilder#hiddenFrom}. */
    public boolean hides(CaseFile<D> file, Actor actor) {
        return hiddenFrom.isPresent() && !actor.isSystem() && hiddenFrom.get().isFor(file, actor);
    }

    /** Whether this procedure hides whole cases from somebody; see {@link WorkflowBuilder#hiddenFrom}. */
    public boolean hidesCases() {
        return hiddenFrom.isPresent();
    }

    /** Whether no person is handed a case as it stands; see {@link WorkflowBuilder#shownOnlyInViews}. */
    public boolean isShownOnlyInViews() {
        return written.shownOnlyInViews;
    }

    /** Whether this command opens cases. */
    public boolean opens(Class<? extends Command> command) {
        return index.opening(command) != null;
    }

    /**
     * What is answered to this command on an id that is nobody's case, also where it would open one: what everybody is told who may not
     * see a case.
     */
    public List<Finding> refusalOfUnknown(Command command, Occasion occasion) {
        return decider.asIfUnknown(command, occasion);
    }

    /**
     * Who of these may do this act in this case now: the conditions of the act itself are not asked. When the separations of
     * duties, or signatures already given, leave nobody, it says so; then a substitute is appointed by deed.
     *
     * @param holders those who hold a role that may, as the region's staff has it
     */
    public Able ableTo(CaseFile<D> known, Class<? extends Command> act, Collection<Actor> holders, Occasion occasion) {
        CaseFile<D> file = known.asSeenBy(policy);
        Optional<Step<D>> step = step(Optional.of(file.stage()), act);
        if (step.isEmpty()) {
            return new Able(List.of(), Decider.notNow(file, act, this));
        }
        List<Actor> able = holders.stream()
                .filter(actor -> gatekeeper
                        .against(step.get(), file, actor, occasion.today())
                        .isEmpty())
                .filter(actor -> Signing.standing(step.get(), file, actor).isEmpty())
                .toList();
        return new Able(able, able.isEmpty() ? gatekeeper.nobodyLeft(step.get()) : List.of());
    }

    /** What this person might do to bring a case of another version of the law under this one. */
    Optional<Option> optionToTakeOver(CaseFile<D> file, Occasion occasion) {
        return lawChange
                .filter(step -> step.roles.contains(occasion.actor().role()))
                .map(step -> decider.option(step, file, occasion, List.of()));
    }

    /**
     * What the clock demands now: consequences to take first, then what is merely late.
     *
     * @throws CalendarYearMissing if an amended calendar takes a running clock into a year that is not loaded
     */
    public List<Due> due(CaseFile<D> file, Occasion occasion) {
        return due(place(file.stage()), file, occasion);
    }

    List<Due> due(Place<D> place, CaseFile<D> file, Occasion occasion) {
        return demands.of(file, place, occasion);
    }

    /** What must be taken before anything else may; empty when nothing is due, or time itself asks. */
    List<Finding> dueFirst(CaseFile<D> file, Occasion occasion) {
        return demands.first(file, place(file.stage()), occasion);
    }

    /** Clocks that its steps or rooms start. */
    Set<Code> clocks() {
        Set<Code> clocks = new LinkedHashSet<>();
        rooms.values().forEach(room -> room.clock.ifPresent(clocks::add));
        steps.forEach(step -> step.startedClocks().forEach(started -> clocks.add(started.clock())));
        return clocks;
    }

    /** The step for this command at this stage, or at the opening. */
    Optional<Step<D>> step(Optional<Code> stage, Class<? extends Command> command) {
        return Optional.ofNullable(stage.isEmpty() ? index.opening(command) : step(place(stage.get()), command));
    }

    /** The step for this command at this place; null where there is none. */
    @Nullable
    Step<D> step(Place<D> place, Class<? extends Command> command) {
        if (command == CaseCommand.Recount.class) {
            return place.status() == CaseStatus.OPEN ? recount : null;
        }
        return command == CaseCommand.ChangeLaw.class
                ? lawChange.orElse(null)
                : place.steps().get(command);
    }

    /** A step, at any stage, by which this role gives this command. */
    Optional<Step<D>> anyStep(Actor actor, Class<? extends Command> command) {
        if (command == CaseCommand.Recount.class && actor.isSystem()) {
            return Optional.of(recount);
        }
        for (Step<D> step : steps) {
            if (step.command == command && step.roles.contains(actor.role())) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The findings its rules may give, for charts and catalogues. */
    public Set<String> findingCodes() {
        Set<String> codes = new LinkedHashSet<>();
        for (Step<D> step : steps) {
            for (Step.Rule<D> rule : step.rules) {
                codes.add(rule.code());
            }
            if (!step.atMostCode.isEmpty()) {
                codes.add(step.atMostCode);
            }
        }
        return codes;
    }

    /** That the law counts days of a year that nobody has loaded, which is for the region to mend and no failure. */
    public static List<Finding> calendarMissing(CalendarYearMissing missing) {
        return Decider.calendarMissing(missing);
    }

    /** Whether a refusal says that there is no such case. */
    public static boolean isAboutUnknown(List<Finding> findings) {
        return findings.size() == 1 && findings.get(0).code().equals(Decider.CASE_UNKNOWN);
    }

    /** Whether a refusal is about who, which an attempts log keeps. */
    public static boolean isAboutWho(List<Finding> findings) {
        return findings.size() == 1
                && (findings.get(0).code().equals(Gatekeeper.NOT_PERMITTED)
                        || findings.get(0).code().equals(Gatekeeper.SEPARATION)
                        || findings.get(0).code().equals(Gatekeeper.DEED_NOT_VALID));
    }
}
