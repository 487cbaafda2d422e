package id.pendopo.core.workflow;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step being written: on what article, by whom, and whether it opens a case or acts on one. Not thread-safe; it lives
 * within one page of steps.
 *
 * @param <D> the data of the procedure
 */
public final class StepDraft<D> {
    final String title;
    final List<LegalSource> sources = new ArrayList<>();
    final Set<Code> roles = new LinkedHashSet<>();
    Manner manner = Manner.DECIDED;
    boolean opening;
    Step.Origin origin = Step.Origin.NONE;
    Step.Target<D> target = Step.Target.staying();
    final List<Step.Rule<D>> rules = new ArrayList<>();
    final List<Step.Need<D>> needs = new ArrayList<>();
    final List<Step.ClockEffect<D>> clockEffects = new ArrayList<>();
    boolean voidingSignatures;
    final Set<Code> raising = new HashSet<>();
    final Map<Code, Freezing> freezing = new HashMap<>();
    final Set<Code> lowering = new HashSet<>();
    final Set<Code> notWhile = new HashSet<>();
    final Set<Code> evenWhile = new HashSet<>();
    final Set<Code> series = new LinkedHashSet<>();
    final List<Step.Effect<D, Code>> toldSeries = new ArrayList<>();
    final Set<Class<? extends Command>> notByWhoeverDid = new HashSet<>();
    final List<Step.Whom<D>> onlyFor = new ArrayList<>();
    int atMost = Integer.MAX_VALUE;
    String atMostCode = "";
    Step.@Nullable Timer<D> timer;
    final List<Step.Effect<D, Handling>> handling = new ArrayList<>();
    final List<Step.Effect<D, List<? extends Posting>>> postings = new ArrayList<>();
    final List<Step.Effect<D, List<FollowUp>>> leads = new ArrayList<>();
    boolean following;
    Step.Effect<D, ? extends Collection<PersonRef>> parties = (file, command, occasion) -> List.of();

    private @Nullable Quorum together;
    private final List<Quorum.Seat> cosigners = new ArrayList<>();
    private Step.@Nullable Effect<D, String> signed;

    StepDraft(String title) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("step: the title is blank; say what happens in the regulation's words");
        }
        this.title = title;
    }

    /** The articles it rests on; a step without one does not pass the linter. */
    public StepDraft<D> under(LegalSource... articles) {
        sources.addAll(Arrays.asList(articles));
        return this;
    }

    /** Who may take it. */
    public StepDraft<D> by(Role... who) {
        for (Role role : who) {
            roles.add(role.code());
        }
        return this;
    }

    /** Who may take it, by the codes of a region's pack. */
    public StepDraft<D> by(Collection<Code> who) {
        roles.addAll(who);
        return this;
    }

    /** In what manner its actor takes part; without this word he decides. */
    public StepDraft<D> as(Manner how) {
        this.manner = how;
        return this;
    }

    void together(Quorum quorum, Step.Effect<D, String> what) {
        this.together = quorum;
        this.signed = what;
    }

    void cosignedBy(Quorum.Seat seat) {
        cosigners.add(seat);
    }

    /** Who cosigns is one of those who take the step, and those whom he stands beside keep a seat of their own. */
    Optional<Step.Joint<D>> joint() {
        if (together == null && cosigners.isEmpty()) {
            return Optional.empty();
        }
        List<Quorum.Seat> seats = new ArrayList<>();
        if (together != null) {
            seats.addAll(together.seats());
        } else {
            Set<Code> signers = new LinkedHashSet<>(roles);
            cosigners.forEach(seat -> signers.removeAll(seat.roles()));
            seats.add(new Quorum.Seat(1, signers.isEmpty() ? roles : signers, Optional.empty()));
        }
        seats.addAll(cosigners);
        cosigners.forEach(seat -> roles.addAll(seat.roles()));
        return Optional.of(new Step.Joint<>(new Quorum(seats), signed));
    }

    /** It opens a case with this command. */
    public <C extends Command> OpeningStep<D, C> opening(Class<C> command) {
        this.opening = true;
        return new OpeningStep<>(this, command);
    }

    /** It acts on a case with this command. */
    public <C extends Command> ActingStep<D, C> on(Class<C> command) {
        return new ActingStep<>(this, command);
    }
}
