package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.policy.NumberTemplate;
import id.pendopo.core.policy.PolicyStamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** A workflow being written; {@link #build} lints and checks it. Not thread-safe. */
public final class WorkflowBuilder<D> {
    final String procedure;
    final PolicyStamp policy;
    final List<Step<D>> steps = new ArrayList<>();
    final Map<Code, Room> rooms = new LinkedHashMap<>();
    final Set<Code> goodEndings = new LinkedHashSet<>();
    final Set<Code> goodRests = new LinkedHashSet<>();
    final Set<Code> endings = new LinkedHashSet<>();
    final Set<Code> resting = new LinkedHashSet<>();
    final Set<Code> unpinned = new LinkedHashSet<>();
    final Set<Code> watched = new LinkedHashSet<>();
    final List<Requirement> requirements = new ArrayList<>();
    final List<Separation> separations = new ArrayList<>();
    final Set<Code> partyRoles = new LinkedHashSet<>();
    final Set<Code> blocking = new LinkedHashSet<>();
    final Map<Code, Freezing> freezing = new HashMap<>();
    final Map<Code, NumberTemplate> numbering = new HashMap<>();
    final Set<Class<? extends Command>> dispensable = new LinkedHashSet<>();
    final List<OwnRule> own = new ArrayList<>();
    final Map<String, Waiving.Leave> waivable = new LinkedHashMap<>();
    Optional<LawChange> takesOver = Optional.empty();
    Optional<Step.Whom<D>> hiddenFrom = Optional.empty();
    boolean shownOnlyInViews;
    final List<Class<? extends Command>> commands = new ArrayList<>();
    final List<Class<? extends Event<D>>> events = new ArrayList<>();

    WorkflowBuilder(String procedure, PolicyStamp policy) {
        this.procedure = procedure;
        this.policy = policy;
    }

    /** Adds a page of steps. */
    public WorkflowBuilder<D> steps(Collection<Step<D>> page) {
        steps.addAll(page);
        return this;
    }

    /** Adds the sealed family of commands, so that the journal can name them. */
    public WorkflowBuilder<D> commands(Class<? extends Command> family) {
        commands.add(family);
        return this;
    }

    /** Commands of the family whose steps come from a region's review chain, and which it may do without. */
    @SafeVarargs
    public final WorkflowBuilder<D> dispensable(Class<? extends Command>... some) {
        dispensable.addAll(List.of(some));
        return this;
    }

    /** Adds the sealed family of events, so that the journal can name them. */
    public WorkflowBuilder<D> events(Class<? extends Event<D>> family) {
        events.add(family);
        return this;
    }

    /** Adds rooms. */
    public WorkflowBuilder<D> rooms(Room... more) {
        return rooms(List.of(more));
    }

    /** Adds rooms. */
    public WorkflowBuilder<D> rooms(Collection<Room> more) {
        for (Room room : more) {
            if (rooms.put(room.stage, room) != null) {
                throw new IllegalArgumentException("workflow %s: two rooms for %s".formatted(procedure, room.stage));
            }
        }
        return this;
    }

    /** How the numbers of these series are written. */
    public WorkflowBuilder<D> numbering(Map<Code, NumberTemplate> templates) {
        numbering.putAll(templates);
        return this;
    }

    /** No person decides in two of these roles in one case. */
    public WorkflowBuilder<D> separating(Role... roles) {
        return separating(Gatekeeper.OWN, roles);
    }

    /** No person decides in two of these roles in one case, on this article. */
    public WorkflowBuilder<D> separating(LegalSource source, Role... roles) {
        separations.add(new Separation(codes(roles), Set.of(), source));
        return this;
    }

    /** No person decides in two of these roles in one case, by the codes of a region's pack. */
    public WorkflowBuilder<D> separating(Collection<Code> roles) {
        separations.add(new Separation(Set.copyOf(roles), Set.of(), Gatekeeper.OWN));
        return this;
    }

    /** Whoever acts in this role takes part in nothing else in the case, in no manner. */
    public WorkflowBuilder<D> keepingApart(Role role) {
        separations.add(new Separation(Set.of(), Set.of(role.code()), Gatekeeper.OWN));
        return this;
    }

    /** These roles belong to the parties of the case alone, and a party acts in no other role. */
    public WorkflowBuilder<D> parties(Role... roles) {
        partyRoles.addAll(codes(roles));
        return this;
    }

    /** While this flag is up, only steps that say {@code evenWhile} may be taken. */
    public WorkflowBuilder<D> blockedBy(Flag... flags) {
        for (Flag flag : flags) {
            blocking.add(flag.code());
            freezing.put(flag.code(), flag.freezes());
        }
        return this;
    }

    /**
     * From whom the whole case is hidden, whatever his role may do in others and whatever he did in this one before: he is answered as
     * if there were no such case. Time is never asked.
     */
    public WorkflowBuilder<D> hiddenFrom(BiPredicate<CaseFile<D>, Actor> whom) {
        hiddenFrom = Optional.of(whom::test);
        return this;
    }

    /**
     * No person is handed a case of this procedure as it stands, because nobody may see all that stands in it: an office gives it out
     * only as a back-office read, and whoever shows it shows the procedure's own views. Of such a case an inbox has its id, its stage and its days alone.
     */
    public WorkflowBuilder<D> shownOnlyInViews() {
        shownOnlyInViews = true;
        return this;
    }

    /** Binds an act on every path; continue with {@code onlyAfter} or {@code neverAfter}. */
    public Requiring<D> requiring(Class<? extends Command> act) {
        return new Requiring<>(this, act);
    }

    /** The requirement just written holds anew each time the act is taken. */
    public WorkflowBuilder<D> eachTime() {
        int last = requirements.size() - 1;
        if (last < 0) {
            throw new IllegalArgumentException("workflow %s: eachTime must follow a requirement".formatted(procedure));
        }
        Requirement one = requirements.remove(last);
        requirements.add(new Requirement(one.act(), one.others(), one.only(), true));
        return this;
    }

    /** Stages at which a case is over as the citizen hoped. */
    public WorkflowBuilder<D> endingWellAt(Stage... stages) {
        for (Stage stage : stages) {
            goodEndings.add(stage.code());
        }
        return this;
    }

    /** Other stages at which a case is over. */
    public WorkflowBuilder<D> endingAt(Stage... stages) {
        for (Stage stage : stages) {
            endings.add(stage.code());
        }
        return this;
    }

    /** Stages at which a case rests until somebody takes it up again. */
    public WorkflowBuilder<D> restingAt(Stage... stages) {
        for (Stage stage : stages) {
            resting.add(stage.code());
        }
        return this;
    }

    /** Stages at which a case rests as the citizen hoped: a licence in force, a month that is paid. */
    public WorkflowBuilder<D> restingWellAt(Stage... stages) {
        for (Stage stage : stages) {
            resting.add(stage.code());
            goodRests.add(stage.code());
        }
        return this;
    }

    /** Stages at which a case follows the law of the day. */
    public WorkflowBuilder<D> unpinned(Stage... stages) {
        for (Stage stage : stages) {
            unpinned.add(stage.code());
        }
        return this;
    }

    /** Clocks whose passing is only seen, and demands nothing. */
    public WorkflowBuilder<D> watching(Countdown... clocks) {
        for (Countdown clock : clocks) {
            watched.add(clock.code());
        }
        return this;
    }

    /**
     * A finding of this code may be set aside for one act, with a reason and a document: {@link CaseCommand.Waive}. The rule
     * that gives it says so too, by {@code waivable()}. Continue with {@code by}.
     */
    public Waiving<D> waivable(String code) {
        return new Waiving<>(this, code);
    }

    /**
     * Adds rules of the region's own; they refuse or warn beside the rules of the law.
     *
     * @throws IllegalArgumentException when it is built, if no step has a rule's act, or time takes it
     */
    public WorkflowBuilder<D> also(OwnRule... rules) {
        own.addAll(List.of(rules));
        return this;
    }

    /** How this version of the law takes over cases of another version: {@link CaseCommand.ChangeLaw}. */
    public WorkflowBuilder<D> takingOver(LawChange change) {
        takesOver = Optional.of(change);
        return this;
    }

    /**
     * Lints and model-checks.
     *
     * @throws WorkflowFlawed with every flaw found
     */
    public Workflow<D> build() {
        return new Workflow<>(this);
    }

    /** The same again with rules of the region's own, which are all that may be added to what was built once. */
    WorkflowBuilder<D> copyWith(List<OwnRule> rules) {
        WorkflowBuilder<D> copy = new WorkflowBuilder<>(procedure, policy);
        copy.steps.addAll(steps);
        copy.rooms.putAll(rooms);
        copy.goodEndings.addAll(goodEndings);
        copy.goodRests.addAll(goodRests);
        copy.endings.addAll(endings);
        copy.resting.addAll(resting);
        copy.unpinned.addAll(unpinned);
        copy.watched.addAll(watched);
        copy.requirements.addAll(requirements);
        copy.separations.addAll(separations);
        copy.partyRoles.addAll(partyRoles);
        copy.blocking.addAll(blocking);
        copy.freezing.putAll(freezing);
        copy.numbering.putAll(numbering);
        copy.dispensable.addAll(dispensable);
        copy.own.addAll(own);
        copy.waivable.putAll(waivable);
        copy.commands.addAll(commands);
        copy.events.addAll(events);
        copy.takesOver = takesOver;
        copy.hiddenFrom = hiddenFrom;
        copy.shownOnlyInViews = shownOnlyInViews;
        copy.own.addAll(rules);
        return copy;
    }

    private static Set<Code> codes(Role... roles) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Role role : roles) {
            codes.add(role.code());
        }
        return codes;
    }

    WorkflowBuilder<D> waive(String code, Waiving.Leave leave) {
        waivable.put(code, leave);
        return this;
    }

    WorkflowBuilder<D> require(Requirement requirement) {
        requirements.add(requirement);
        return this;
    }
}
