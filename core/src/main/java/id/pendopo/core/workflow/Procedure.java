package id.pendopo.core.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.PolicyVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * A procedure in one region (<i>prosedur</i>): one workflow for each version of its policy, and the choice between them by
 * the case. Immutable and thread-safe.
 *
 * @param <D> the data of the procedure
 */
public final class Procedure<D> {
    private final String name;
    private final Class<D> dataType;
    private final TreeMap<LocalDate, Workflow<D>> byStart;
    private final Map<String, Workflow<D>> byPolicy;

    private Procedure(String name, Class<D> dataType, TreeMap<LocalDate, Workflow<D>> byStart) {
        this.name = name;
        this.dataType = dataType;
        this.byStart = byStart;
        this.byPolicy = new HashMap<>();
        byStart.values().forEach(workflow -> byPolicy.put(workflow.policy().id(), workflow));
    }

    /**
     * A procedure of these workflows, each from its day on.
     *
     * @throws IllegalArgumentException if there is none, or one is of another procedure
     */
    public static <D> Procedure<D> of(String name, Class<D> dataType, SortedMap<LocalDate, Workflow<D>> byStart) {
        if (byStart.isEmpty()) {
            throw new IllegalArgumentException(
                    "procedure %s: has no workflow; give one for each policy".formatted(name));
        }
        byStart.values().forEach(workflow -> {
            if (!workflow.procedure().equals(name)) {
                throw new IllegalArgumentException(
                        "procedure %s: holds a workflow of %s".formatted(name, workflow.procedure()));
            }
        });
        return new Procedure<>(name, dataType, new TreeMap<>(byStart));
    }

    /**
     * A procedure of one workflow for each version of its policy, as a region pack holds them.
     *
     * @param opener makes the workflow of a version, with its values
     * @throws IllegalArgumentException as {@link #of(String, Class, SortedMap)}
     */
    public static <D, P extends Record> Procedure<D> of(
            String name, Class<D> dataType, PolicyBook<P> book, BiFunction<P, PolicyVersion, Workflow<D>> opener) {
        TreeMap<LocalDate, Workflow<D>> byStart = new TreeMap<>();
        for (PolicyVersion version : book.versions()) {
            byStart.put(version.from(), opener.apply(book.policy(version), version));
        }
        return of(name, dataType, byStart);
    }

    /** For example {@code grants/proposal}. */
    public String name() {
        return name;
    }

    /** The class of its data. */
    public Class<D> dataType() {
        return dataType;
    }

    /** Its workflows, each from its day on. */
    public SortedMap<LocalDate, Workflow<D>> workflows() {
        return java.util.Collections.unmodifiableSortedMap(byStart);
    }

    /** The workflow of the law in force on this day; empty before the first. */
    public Optional<Workflow<D>> on(LocalDate day) {
        return Optional.ofNullable(byStart.floorEntry(day)).map(Map.Entry::getValue);
    }

    /**
     * The workflow that decides on this case today: the law of its submission, or of the day while its stage is unpinned.
     *
     * @throws IllegalArgumentException if no loaded policy is the one the case is pinned to
     */
    public Workflow<D> of(CaseFile<D> file, LocalDate today) {
        Workflow<D> pinned = byPolicy.get(file.policy().id());
        if (pinned == null || pinned.isUnpinned(file.stage())) {
            Optional<Workflow<D>> current = on(today).filter(workflow -> workflow.isUnpinned(file.stage()));
            if (current.isPresent()) {
                return current.get();
            }
        }
        if (pinned == null) {
            throw new IllegalArgumentException(
                    "case %s: is pinned to policy %s, which this pack does not hold; load the pack that has it"
                            .formatted(file.id(), file.policy().id()));
        }
        return pinned;
    }

    /**
     * The workflow that decides on this command: the one that takes the case over for {@link CaseCommand.ChangeLaw}, otherwise
     * as {@link #of(CaseFile, LocalDate)} says. A law that is not yet in force takes nothing over.
     *
     * @throws IllegalArgumentException if no loaded policy is the one the case is pinned to, and it is not being taken over
     */
    public Workflow<D> of(CaseFile<D> file, Command command, LocalDate today) {
        if (command instanceof CaseCommand.ChangeLaw change) {
            for (Workflow<D> taking : inForce(today)) {
                if (taking.policy().id().equals(change.policy())) {
                    return taking;
                }
            }
        }
        return of(file, today);
    }

    /** The law of this day and those before it. */
    private Collection<Workflow<D>> inForce(LocalDate today) {
        return byStart.headMap(today, true).values();
    }

    /**
     * Decides on a command under the law that it is decided under. A change of the law leads to a later version, unless an earlier
     * one says that it takes over from the case's own; and what the former law demands by now comes before it.
     *
     * @throws IllegalArgumentException if no loaded policy is the one the case is pinned to, and it is not being taken over
     */
    public Decision<D> decide(CaseFile<D> file, Command command, Occasion occasion) {
        Workflow<D> law = of(file, command, occasion.today());
        Workflow<D> former = byPolicy.get(file.policy().id());
        if (former == null || former == law || !(command instanceof CaseCommand.ChangeLaw change)) {
            return law.decide(file, command, occasion);
        }
        Decision<D> decision = law.takeOver(file, change, occasion, former);
        if (!decision.isAccepted()) {
            return decision;
        }
        List<Finding> against = new ArrayList<>(notLater(former, law));
        against.addAll(former.dueFirst(file, occasion));
        return against.isEmpty() ? decision : new Decision.Refused<>(against);
    }

    /** Whoever could take a case back to a law of the past would choose its law himself. */
    private List<Finding> notLater(Workflow<D> former, Workflow<D> taking) {
        LawChange change = taking.takesOver.orElseThrow();
        List<Workflow<D>> inOrder = List.copyOf(byStart.values());
        return inOrder.indexOf(taking) > inOrder.indexOf(former)
                        || change.laterVersions.contains(former.policy().id())
                ? List.of()
                : Finding.block("core.LAW_NOT_LATER")
                        .at("policy")
                        .found(taking.policy().id())
                        .mend(former.policy().id())
                        .only(change.source);
    }

    /** What this person might do now, also to bring the case under another version of the law. */
    public List<Option> options(CaseFile<D> file, Occasion occasion) {
        Workflow<D> law = of(file, occasion.today());
        List<Option> options = new ArrayList<>(law.options(file, occasion));
        if (law.isHiddenFrom(file, occasion.actor(), occasion.today())) {
            return options;
        }
        List<Finding> first = Optional.ofNullable(byPolicy.get(file.policy().id()))
                .map(former -> former.dueFirst(file, occasion))
                .orElse(List.of());
        Workflow<D> pinned = byPolicy.get(file.policy().id());
        inForce(occasion.today()).stream()
                .filter(other -> !other.policy().equals(file.policy()))
                .filter(other -> other.takesOver.isPresent())
                .filter(other -> pinned == null || notLater(pinned, other).isEmpty())
                .flatMap(other -> other.optionToTakeOver(file, occasion).stream())
                .map(option -> option.isPossible() && !first.isEmpty() ? option.unless(first) : option)
                .forEach(options::add);
        return options;
    }

    /**
     * Whether a case at this stage, pinned to this version of the policy, can still be decided: the pack holds that version
     * with the same values, or the stage follows the law of the day.
     */
    public boolean canDecide(PolicyStamp version, Code stage) {
        Workflow<D> pinned = byPolicy.get(version.id());
        return pinned != null && pinned.policy().equals(version)
                || byStart.lastEntry().getValue().isUnpinned(stage);
    }

    /**
     * The same procedure with rules of the region's own, in every version that has their act.
     *
     * @throws IllegalArgumentException if no version has the act of a rule, or only time takes it
     */
    public Procedure<D> also(List<OwnRule> rules) {
        for (OwnRule rule : rules) {
            if (byStart.values().stream().noneMatch(workflow -> workflow.isTakenByPersons(rule.act()))) {
                throw new IllegalArgumentException("own rule %s: no person takes %s in %s; name another act"
                        .formatted(rule.code(), rule.act(), name));
            }
        }
        TreeMap<LocalDate, Workflow<D>> stricter = new TreeMap<>();
        byStart.forEach((start, workflow) -> stricter.put(
                start,
                workflow.also(rules.stream()
                        .filter(rule -> workflow.isTakenByPersons(rule.act()))
                        .toList())));
        return new Procedure<>(name, dataType, stricter);
    }

    /** The names of its commands and events in the journal; the newest workflow knows them all. */
    public PayloadTypes types() {
        return byStart.lastEntry().getValue().types();
    }

    /** Every stage of every version. */
    public java.util.Set<Code> stages() {
        java.util.Set<Code> stages = new java.util.LinkedHashSet<>();
        byStart.values().forEach(workflow -> stages.addAll(workflow.stages()));
        return stages;
    }
}
