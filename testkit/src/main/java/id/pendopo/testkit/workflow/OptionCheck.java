package id.pendopo.testkit.workflow;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Facts;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Option;
import id.pendopo.core.workflow.Reading;
import id.pendopo.core.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds each decision against the options, and each accepted one against the facts it needs. */
final class OptionCheck<D> {
    /** What no option can foresee: it lies with the outside, or in a calendar that is not loaded. */
    private static final Set<String> OUTSIDE = Set.of(
            "core.FACT_MISSING",
            "core.FACT_UNAVAILABLE",
            "core.FACT_NOT_FOUND",
            "core.FACT_MISMATCH",
            "core.SAME_SUBJECT",
            "core.CALENDAR_MISSING");

    private final Workflow<D> workflow;
    private final Set<String> declared;
    private long decisions;
    private long facts;

    OptionCheck(Workflow<D> workflow) {
        this.workflow = workflow;
        this.declared = workflow.findingCodes();
    }

    long decisions() {
        return decisions;
    }

    long facts() {
        return facts;
    }

    static Set<String> codes(Decision<?> decision) {
        return blocking(decision.findings());
    }

    private static Set<String> blocking(List<Finding> findings) {
        Set<String> codes = new TreeSet<>();
        findings.stream().filter(Finding::isBlock).forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    Decision<D> compare(CaseFile<D> file, Command command, Occasion o) {
        Decision<D> decision = workflow.decide(file, command, o);
        decisions++;
        require(decision.equals(workflow.decide(file, command, o)), command, o, "decides differently when asked again");
        require(decision.isAccepted() || !codes(decision).isEmpty(), command, o, "is refused without a reason");
        for (Finding finding : decision.findings()) {
            require(
                    finding.code().startsWith("core.") || declared.contains(finding.code()),
                    command,
                    o,
                    "gives %s, which no step declares".formatted(finding.code()));
        }
        Optional<Option> option = workflow.options(file, o).stream()
                .filter(one -> one.command() == command.getClass())
                .findFirst();
        if (option.isEmpty()) {
            require(!decision.isAccepted(), command, o, "is accepted and no option");
            return decision;
        }
        Set<String> against = blocking(option.get().whyNot());
        if (!against.isEmpty()) {
            require(!decision.isAccepted(), command, o, "is accepted, and the option said " + against);
            require(
                    codes(decision).containsAll(against),
                    command,
                    o,
                    "is refused for %s, and the option said %s".formatted(codes(decision), against));
        } else if (!decision.isAccepted()) {
            Set<String> unforeseen = codes(decision);
            unforeseen.removeAll(OUTSIDE);
            option.get().subjectTo().forEach(unforeseen::remove);
            require(unforeseen.isEmpty(), command, o, "is refused for %s, which the option hid".formatted(unforeseen));
        }
        facts(Optional.of(file), command, o, decision);
        return decision;
    }

    /** Takes each fact away from an accepted command, makes it silent, forbidden and unknown. */
    void facts(Optional<CaseFile<D>> file, Command command, Occasion o, Decision<D> decision) {
        if (!decision.isAccepted()) {
            return;
        }
        List<FactRequest> requests = workflow.needs(file, command, o);
        for (FactRequest one : requests) {
            Facts without = Facts.NONE;
            for (FactRequest other : requests) {
                if (other != one) {
                    without = without.with(
                            other, o.facts().find(other.fact(), other.subject()).orElseThrow());
                }
            }
            if (!workflow.mayBeAbsent(file, command, one.fact())) {
                refusedFor("core.FACT_MISSING", file, command, o.with(without), one);
            }
            if (!workflow.mayGoUnanswered(file, command, one.fact())) {
                refusedFor(
                        "core.FACT_UNAVAILABLE",
                        file,
                        command,
                        o.with(without.with(one, new Reading.Unavailable<>(o.at(), "checks", ""))),
                        one);
                refusedFor(
                        "core.FACT_UNAVAILABLE",
                        file,
                        command,
                        o.with(without.with(one, new Reading.NotEntitled<>(o.at(), "checks", ""))),
                        one);
            }
            // Not found may well be an answer; a rule must not break over it.
            decide(file, command, o.with(without.with(one, new Reading.NotFound<>(o.at(), "checks", ""))));
            decide(
                    file,
                    command,
                    o.with(without.with(one, new Reading.Mismatch<>(Set.of("name"), o.at(), "checks", ""))));
            facts++;
        }
    }

    private void refusedFor(String code, Optional<CaseFile<D>> file, Command command, Occasion o, FactRequest request) {
        Decision<D> decision = decide(file, command, o);
        require(
                codes(decision).contains(code),
                command,
                o,
                "needs %s and is not refused with %s without it but %s"
                        .formatted(request.fact().name(), code, codes(decision)));
    }

    private Decision<D> decide(Optional<CaseFile<D>> file, Command command, Occasion o) {
        return file.isPresent()
                ? workflow.decide(file.get(), command, o)
                : workflow.open(CaseId.of("walk-facts"), id.pendopo.core.region.RegionCode.parse("32.73"), command, o);
    }

    private static void require(boolean holds, Command command, Occasion o, String what) {
        if (!holds) {
            throw new AssertionError("%s by %s %s"
                    .formatted(Command.nameOf(command.getClass()), o.actor().role(), what));
        }
    }
}
