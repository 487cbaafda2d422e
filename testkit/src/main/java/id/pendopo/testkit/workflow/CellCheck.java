package id.pendopo.testkit.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Entry;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the answer in one cell is held against.
 *
 * @param step the step that this role may take here, if there is one
 */
record CellCheck<D>(Workflow<D> workflow, CaseFile<D> file, Optional<Step<D>> step, String cell) {
    private static final Set<String> ENGINE = Set.copyOf(FindingCatalogue.core().codes());

    /** Who may not, which is answered alone, so that a stranger learns nothing of the case. */
    private static final Set<String> WHO = Set.of(
            "core.NOT_PERMITTED",
            "core.DEED_NOT_VALID",
            // To whom a closed case is not shown, it is not there at all.
            "core.CASE_UNKNOWN");

    /** All for which a command may be refused where no step takes it: who, and when. */
    private static final Set<String> WHO_OR_WHEN = Set.of(
            "core.NOT_PERMITTED",
            "core.DEED_NOT_VALID",
            "core.CASE_UNKNOWN",
            // Who once acted in a role that excludes this one is told so wherever the case stands.
            "core.SEPARATION",
            "core.TIME_RUNS_BACK",
            "core.DUE_FIRST",
            "core.NOT_NOW",
            // Whether something is due, nobody can say over a calendar that has not the year.
            "core.CALENDAR_MISSING");

    Decision<D> decide(Command command, Occasion occasion) {
        try {
            return workflow.decide(file, command, occasion);
        } catch (RuntimeException thrown) {
            throw fault("throws instead of answering", thrown);
        }
    }

    /** The step by which it was accepted. */
    Step<D> accepted(Decision.Accepted<D> done, EntryProof<D> proof) {
        Step<D> here = step.orElseThrow(() -> fault("is accepted, and no step says so"));
        Entry<D> entry = done.entry();
        require(
                entry.seq() == file.version() + 1,
                "gives entry %d after version %d".formatted(entry.seq(), file.version()));
        require(file.after(entry).equals(done.file()), "gives another file than its entry does");
        require(
                leads(here, entry, done.file().stage()),
                "leads to %s, which its step does not say".formatted(done.file().stage()));
        requireDeclared(here, done.findings());
        try {
            proof.prove(Optional.of(file), done);
        } catch (RuntimeException | AssertionError broken) {
            throw fault("is accepted, but " + broken.getMessage(), broken);
        }
        return here;
    }

    private boolean leads(Step<D> here, Entry<D> entry, Code to) {
        if (here.quorum().isPresent() && entry.isSignature()) {
            // One of several has signed, and the case waits where it is for the others.
            return to.equals(file.stage());
        }
        return switch (here.movement()) {
            case STAYING -> to.equals(file.stage());
            // A case that waits aside goes back to where it came from, which is no target that a step could name.
            case BACK -> file.cameFrom().equals(Optional.of(to));
            case TO, ONE_OF, ASIDE -> here.targets().contains(to);
        };
    }

    void refused(List<Finding> findings) {
        Set<String> reasons = new TreeSet<>();
        findings.stream().filter(Finding::isBlock).forEach(finding -> reasons.add(finding.code()));
        require(!reasons.isEmpty(), "is refused without a reason");
        require(
                findings.size() == 1 || reasons.stream().noneMatch(WHO::contains),
                "tells a stranger more than that he may not: %s".formatted(reasons));
        if (step.isPresent()) {
            requireDeclared(step.get(), findings);
        } else {
            require(
                    findings.size() == 1 && WHO_OR_WHEN.containsAll(reasons),
                    "has no step, and is refused for %s".formatted(reasons));
        }
    }

    private void requireDeclared(Step<D> here, List<Finding> findings) {
        for (Finding finding : findings) {
            require(
                    here.ruleCodes().contains(finding.code())
                            || here.limitCode().equals(Optional.of(finding.code()))
                            || ENGINE.contains(finding.code()),
                    "gives %s, which its step does not declare".formatted(finding.code()));
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw fault(what);
        }
    }

    private AssertionError fault(String what) {
        return new AssertionError("%s, %s: %s".formatted(workflow.procedure(), cell, what));
    }

    private AssertionError fault(String what, Throwable cause) {
        return new AssertionError("%s, %s: %s".formatted(workflow.procedure(), cell, what), cause);
    }
}
