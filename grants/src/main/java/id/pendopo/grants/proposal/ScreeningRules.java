package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.finding.Severity;
import id.pendopo.core.workflow.CaseFile;
import java.util.List;
import java.util.Optional;

/** What screening found stands against the approval, until it is answered, cleared or set aside (<i>penapisan</i>). */
final class ScreeningRules {
    private static final String PLACE = "screening";

    private final ProposalPolicy policy;

    ScreeningRules(ProposalPolicy policy) {
        this.policy = policy;
    }

    /** Whether the region screens. */
    boolean isAsked() {
        return policy.screening().value();
    }

    /** The run looked at this case as it is now. */
    List<Finding> isOfThisFile(CaseFile<Proposal> file, ScreeningRun run) {
        boolean same = run.caseId().equals(file.id()) && run.caseVersion() == file.version();
        return same
                ? List.of()
                : Finding.block("grants.SCREENING_STALE")
                        .at(PLACE)
                        .found(run.caseVersion())
                        .expected(Relation.EQUAL, file.version())
                        .only(policy.screening().source());
    }

    /** What was found of this code. Leave for it names its evidence, and holds for no other. */
    List<Finding> found(ScreeningCode code, ScreeningRun run) {
        return run.of(code).stream()
                .map(one ->
                        draft(one).at(PLACE).found(one.id()).mend(one.mend()).source(GrantLaw.SCREENING))
                .toList();
    }

    private static FindingDraft draft(ScreeningFinding found) {
        return found.severity() == Severity.BLOCK
                ? Finding.block(found.code().finding()).waivable()
                : Finding.warn(found.code().finding());
    }

    /** Each warning has its written answer. */
    List<Finding> warningsAreAnswered(ScreeningRun run, Optional<WarningAnswers> answers) {
        List<String> open = run.findings().stream()
                .filter(one -> one.severity() == Severity.WARN)
                .filter(one -> !answers.map(given -> given.answer(one)).orElse(false))
                .map(ScreeningFinding::id)
                .toList();
        return open.isEmpty()
                ? List.of()
                : Finding.block("grants.WARNING_UNANSWERED")
                        .at("answers")
                        .expected(Relation.PRESENT, open)
                        .mend(String.join(", ", open))
                        .only(GrantLaw.SCREENING);
    }
}
