package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ReviewChains;
import id.pendopo.core.workflow.ReviewKind;
import id.pendopo.core.workflow.ReviewStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a region's review chains may not change (<i>batas jalur pemeriksaan</i>): that recommendation, consideration and approval
 * are there and in this order, who takes them, and that no person decides for two organs, Permendagri 32/2011 Pasal 8-9 [S]; for social
 * aid that could not be planned verification by the agency and approval, without the budget team, Permendagri 39/2012 Pasal 32 ayat
 * (2a) [S], and from its approval on no stage together with planned aid, so that the law's order can be proven for both [D]; that
 * the roles of applicant, auditor and administrator review nothing, and that no file is mended after its recommendation, is Pendopo's
 * decision [D].
 */
final class ChainLimits {
    private static final List<ReviewKind> FIXED_BY_LAW =
            List.of(ReviewKind.RECOMMENDATION, ReviewKind.CONSIDERATION, ReviewKind.APPROVAL);

    private static final List<ReviewKind> FIXED_FOR_UNPLANNED = List.of(ReviewKind.RECOMMENDATION, ReviewKind.APPROVAL);

    private static final Map<ReviewKind, Set<Code>> TAKEN_BY = new EnumMap<>(Map.of(
            ReviewKind.RECOMMENDATION,
            Sorted.set(Set.of(ProposalRole.SKPD_EVALUATOR.code(), ProposalRole.SKPD_HEAD.code())),
            ReviewKind.CONSIDERATION,
            Set.of(ProposalRole.TAPD.code()),
            ReviewKind.APPROVAL,
            Set.of(ProposalRole.REGION_HEAD.code())));

    private static final Set<Code> REVIEWS_NOTHING = Sorted.set(Set.of(
            ProposalRole.APPLICANT.code(),
            ProposalRole.RECIPIENT.code(),
            ProposalRole.APIP_AUDITOR.code(),
            ProposalRole.REGION_ADMIN.code(),
            Role.SYSTEM.code()));

    /**
     * The head disposes, appoints the agency and approves; or a team classifies and verifies: the law's own design, one organ each.
     * A classification belongs to one of the two, or the organs would flow together.
     */
    private static final List<Set<ReviewKind>> ONE_ORGAN = List.of(
            Set.of(ReviewKind.DISPOSITION, ReviewKind.CLASSIFICATION, ReviewKind.APPROVAL),
            Set.of(ReviewKind.CLASSIFICATION, ReviewKind.VERIFICATION));

    private final ReviewChains chains;
    private final List<String> faults = new ArrayList<>();

    private ChainLimits(ReviewChains chains) {
        this.chains = chains;
    }

    /** @throws IllegalArgumentException if a chain goes beyond a limit; the message names every fault */
    static void check(ReviewChains chains) {
        ChainLimits limits = new ChainLimits(chains);
        limits.order();
        chains.stages().forEach(limits::roles);
        limits.organs();
        if (!limits.faults.isEmpty()) {
            throw new IllegalArgumentException("reviewChains: " + String.join("; ", limits.faults));
        }
    }

    /** Whether this stage stands in the way of aid that could not be planned, from its approval on. */
    static boolean isUnplanned(ReviewChains chains, ReviewStage stage) {
        return chains.table().stream()
                .filter(ChainLimits::isUnplanned)
                .anyMatch(row -> fromApproval(chains, row).contains(stage.code()));
    }

    /** Whether this row is for aid that could not be planned. */
    static boolean isUnplanned(ReviewChains.Row row) {
        return row.when().contains(Planning.UNPLANNED.code());
    }

    private static List<Code> fromApproval(ReviewChains chains, ReviewChains.Row row) {
        List<ReviewKind> kinds =
                row.chain().stream().map(code -> kindOf(chains, code)).toList();
        int at = kinds.indexOf(ReviewKind.APPROVAL);
        return at < 0 ? List.of() : row.chain().subList(at, row.chain().size());
    }

    private void order() {
        for (ReviewChains.Row row : chains.table()) {
            List<ReviewKind> kinds = row.chain().stream()
                    .map(this::kindOf)
                    .filter(FIXED_BY_LAW::contains)
                    .toList();
            if (isUnplanned(row)) {
                if (!kinds.equals(FIXED_FOR_UNPLANNED)) {
                    faults.add(
                            "chain %s of what could not be planned must have one recommendation and one approval, in this order, and no consideration"
                                    .formatted(row.chain()));
                }
            } else if (!kinds.equals(FIXED_BY_LAW)) {
                faults.add("chain %s must have one recommendation, one consideration and one approval, in this order"
                        .formatted(row.chain()));
            }
            completenessBefore(row);
        }
        apart();
    }

    /** Planned and unplanned aid part at the approval: a stage of both would let what one way lacks leak into the other. */
    private void apart() {
        Set<Code> planned = new LinkedHashSet<>();
        chains.table().stream().filter(row -> !isUnplanned(row)).forEach(row -> planned.addAll(row.chain()));
        for (ReviewChains.Row row : chains.table()) {
            if (isUnplanned(row)) {
                fromApproval(chains, row).stream()
                        .filter(planned::contains)
                        .forEach(code -> faults.add(
                                "stage %s approves both what was planned and what could not be; give each a stage of its own"
                                        .formatted(code)));
            }
        }
    }

    /** A file that is mended may change what is asked for: so nobody mends what an agency has recommended. */
    private void completenessBefore(ReviewChains.Row row) {
        List<ReviewKind> kinds = row.chain().stream().map(this::kindOf).toList();
        int recommended = kinds.indexOf(ReviewKind.RECOMMENDATION);
        if (recommended >= 0 && kinds.lastIndexOf(ReviewKind.COMPLETENESS) > recommended) {
            faults.add(
                    "chain %s checks completeness after the recommendation, so a mended file could be another than the recommended one; check it before"
                            .formatted(row.chain()));
        }
    }

    private ReviewKind kindOf(Code code) {
        return kindOf(chains, code);
    }

    private static ReviewKind kindOf(ReviewChains chains, Code code) {
        return chains.stages().stream()
                .filter(stage -> stage.code().equals(code))
                .map(ReviewStage::kind)
                .findFirst()
                .orElseThrow();
    }

    private void roles(ReviewStage stage) {
        Set<Code> only = TAKEN_BY.get(stage.kind());
        if (only != null && !only.containsAll(stage.roles())) {
            faults.add("stage %s is a %s, which only %s may take, not %s"
                    .formatted(stage.code(), stage.kind(), only, stage.roles()));
        }
        if (stage.kind() == ReviewKind.RECOMMENDATION && !stage.roles().contains(ProposalRole.SKPD_HEAD.code())) {
            faults.add("stage %s is a recommendation, which %s signs, and does not name it"
                    .formatted(stage.code(), ProposalRole.SKPD_HEAD));
        }
        Set<Code> odd = new LinkedHashSet<>(stage.roles());
        odd.retainAll(REVIEWS_NOTHING);
        if (!odd.isEmpty()) {
            faults.add("stage %s is given to %s, which may review nothing".formatted(stage.code(), odd));
        }
    }

    /** Stages that share a role are one organ, within which separation does not hold; few may be one. */
    private void organs() {
        List<ReviewStage> stages = chains.stages();
        stages.stream()
                .filter(stage -> stage.kind() == ReviewKind.CLASSIFICATION)
                .filter(stage -> sharesWith(stage, ReviewKind.VERIFICATION)
                        && (sharesWith(stage, ReviewKind.APPROVAL) || sharesWith(stage, ReviewKind.DISPOSITION)))
                .forEach(stage -> faults.add(
                        "stage %s shares roles with the verification and with the head, so the two would be one organ"
                                .formatted(stage.code())));
        for (int i = 0; i < stages.size(); i++) {
            for (int j = i + 1; j < stages.size(); j++) {
                ReviewStage one = stages.get(i);
                ReviewStage other = stages.get(j);
                if (!Collections.disjoint(one.roles(), other.roles()) && !mayBeOne(one.kind(), other.kind())) {
                    faults.add("stages %s and %s share a role, so one person could decide in both"
                            .formatted(one.code(), other.code()));
                }
            }
        }
    }

    private boolean sharesWith(ReviewStage stage, ReviewKind kind) {
        return chains.stages().stream()
                .anyMatch(other -> other.kind() == kind && !Collections.disjoint(stage.roles(), other.roles()));
    }

    private static boolean mayBeOne(ReviewKind one, ReviewKind other) {
        return one == other || ONE_ORGAN.stream().anyMatch(organ -> organ.contains(one) && organ.contains(other));
    }
}
