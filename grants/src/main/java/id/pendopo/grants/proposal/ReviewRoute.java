package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ReviewChains;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import id.pendopo.core.workflow.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The review chains of a policy laid over each other (<i>jalur pemeriksaan</i>): a stage that several chains share is one
 * stage, and where it leads is chosen for each case by the chain that the table gives it.
 */
final class ReviewRoute {
    private final ProposalPolicy policy;
    private final Map<Code, ReviewStage> stages = new LinkedHashMap<>();

    ReviewRoute(ProposalPolicy policy) {
        this.policy = policy;
        Set<Code> used = new LinkedHashSet<>();
        chains().table().forEach(row -> used.addAll(row.chain()));
        chains().stages().stream()
                .filter(stage -> used.contains(stage.code()))
                .forEach(stage -> stages.put(stage.code(), stage));
    }

    private ReviewChains chains() {
        return policy.reviewChains().value();
    }

    /** Every stage that some chain passes. */
    List<ReviewStage> stages() {
        return List.copyOf(stages.values());
    }

    List<ReviewStage> stages(ReviewKind kind) {
        return stages.values().stream().filter(stage -> stage.kind() == kind).toList();
    }

    boolean has(ReviewKind kind) {
        return !stages(kind).isEmpty();
    }

    /** Stages at which a chain begins. */
    Stage[] firsts() {
        Set<Stage> firsts = new LinkedHashSet<>();
        chains().table().forEach(row -> firsts.add(stage(row.chain().get(0))));
        return firsts.toArray(Stage[]::new);
    }

    /** Where this stage may lead on; after the last one the proposal is on the list, or approved where it could not be planned. */
    Stage[] nexts(ReviewStage stage) {
        Set<Stage> nexts = new LinkedHashSet<>();
        for (ReviewChains.Row row : chains().table()) {
            int at = row.chain().indexOf(stage.code());
            if (at >= 0) {
                nexts.add(
                        at + 1 < row.chain().size()
                                ? stage(row.chain().get(at + 1))
                                : end(ChainLimits.isUnplanned(row)));
            }
        }
        return nexts.toArray(Stage[]::new);
    }

    /** Where this stage may send back to, in any chain. */
    Stage[] returns(ReviewStage stage) {
        Set<Stage> targets = new LinkedHashSet<>();
        for (ReviewChains.Row row : chains().table()) {
            earlier(row.chain(), stage.code()).forEach(code -> targets.add(stage(code)));
        }
        return targets.toArray(Stage[]::new);
    }

    /** The first stage of this proposal's chain. */
    Stage first(Proposal proposal) {
        return policy.chainFor(proposal).get(0);
    }

    /** The stage after this one in this proposal's chain. */
    Stage next(Proposal proposal, ReviewStage stage) {
        List<Code> chain = chain(proposal);
        int at = chain.indexOf(stage.code());
        return at + 1 < chain.size() ? stage(chain.get(at + 1)) : end(proposal.planning() == Planning.UNPLANNED);
    }

    /** What was planned is on the list then; what could not be planned is approved. */
    private static Stage end(boolean unplanned) {
        return unplanned ? ProposalStage.APPROVED : ProposalStage.LISTED;
    }

    /** Whether this stage approves aid that could not be planned. */
    boolean isOfUnplanned(ReviewStage stage) {
        return ChainLimits.isUnplanned(chains(), stage);
    }

    /** Where a recipient waits who may ask: under his agreement or pact, and where nothing is signed as approved. */
    Stage[] promised() {
        return hasUnplanned()
                ? new Stage[] {ProposalStage.AGREEMENT, ProposalStage.APPROVED}
                : new Stage[] {ProposalStage.AGREEMENT};
    }

    /** Whether some chain is for aid that could not be planned. */
    boolean hasUnplanned() {
        return chains().table().stream().anyMatch(ChainLimits::isUnplanned);
    }

    /** To which stages this stage may send this proposal back. */
    Set<Code> returnsOf(Proposal proposal, Code stage) {
        return Set.copyOf(earlier(chain(proposal), stage));
    }

    /** The stages that this proposal has reached when it stands at this one, the draft among them. */
    Set<Code> reached(Proposal proposal, Code stage) {
        List<Code> chain = chain(proposal);
        Set<Code> reached = new LinkedHashSet<>(chain.subList(0, chain.indexOf(stage) + 1));
        reached.add(ProposalStage.DRAFT.code());
        return reached;
    }

    /** The amounts that no longer count once this stage decides again. */
    Set<LadderStep> superseded(Proposal proposal, Code target) {
        Set<LadderStep> superseded = new LinkedHashSet<>();
        List<Code> chain = chain(proposal);
        for (int i = Math.max(chain.indexOf(target), 0); i < chain.size(); i++) {
            switch (stage(chain.get(i)).kind()) {
                case RECOMMENDATION -> superseded.add(LadderStep.RECOMMENDED);
                case VERIFICATION -> superseded.add(LadderStep.VERIFIED);
                case CONSIDERATION -> superseded.add(LadderStep.CONSIDERED);
                case APPROVAL -> superseded.add(LadderStep.APPROVED);
                default -> {
                    // Completeness, disposition, classification and endorsement set no amount.
                }
            }
        }
        return superseded;
    }

    ReviewStage stage(Code code) {
        ReviewStage stage = stages.get(code);
        if (stage == null) {
            throw new IllegalArgumentException("review route: no chain passes stage %s".formatted(code));
        }
        return stage;
    }

    /**
     * Roles that no person may decide in together: one from each organ, for every choice of one. Roles that share a stage are
     * one organ, as evaluator and head of the agency are.
     */
    List<Set<Code>> separations() {
        List<List<Code>> organs = new ArrayList<>();
        for (ReviewStage stage : stages.values()) {
            List<Code> organ = new ArrayList<>(stage.roles());
            for (List<Code> known : List.copyOf(organs)) {
                if (known.stream().anyMatch(organ::contains)) {
                    known.stream().filter(role -> !organ.contains(role)).forEach(organ::add);
                    organs.remove(known);
                }
            }
            organs.add(organ);
        }
        List<Set<Code>> choices = new ArrayList<>();
        choices.add(Set.of());
        for (List<Code> organ : organs) {
            List<Set<Code>> longer = new ArrayList<>();
            for (Set<Code> choice : choices) {
                for (Code role : organ) {
                    Set<Code> more = new LinkedHashSet<>(choice);
                    more.add(role);
                    longer.add(more);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private List<Code> chain(Proposal proposal) {
        return policy.chainFor(proposal).stream().map(ReviewStage::code).toList();
    }

    private Set<Code> earlier(List<Code> chain, Code stage) {
        int at = chain.indexOf(stage);
        return at <= 0 ? Set.of() : policy.returnTargets().value().among(stage, chain.subList(0, at));
    }
}
