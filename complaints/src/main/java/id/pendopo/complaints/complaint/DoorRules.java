package id.pendopo.complaints.complaint;

import id.pendopo.complaints.guard.GuardPolicy;
import id.pendopo.complaints.guard.HoldReason;
import id.pendopo.complaints.guard.IntakeGuard;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a report waits before anybody looks at it (<i>penundaan saat masuk</i>). It is held and never turned away. */
final class DoorRules {
    private final Categories categories;
    private final ByDay<GuardPolicy> guards;

    DoorRules(Categories categories, ByDay<GuardPolicy> guards) {
        this.categories = categories;
        this.guards = guards;
    }

    /** About what the region's own counter is asked; nothing where it does not matter how many came before. */
    Optional<String> counted(FilingCommand.Submit submit) {
        return IntakeGuard.isCounted(submit.report())
                ? Optional.of(SubmissionCounts.subject(submit.tracking()))
                : Optional.empty();
    }

    /** Everything for which it waits. */
    Optional<Intake.Hold> hold(FilingCommand.Submit submit, Occasion o) {
        Report report = submit.report();
        Set<Code> items = new TreeSet<>();
        if (isPlaceMissing(report, o.today())) {
            items.add(Intake.Hold.PLACE);
        }
        Optional<SubmissionCounts> counts = counted(submit)
                .flatMap(subject -> o.facts().find(SubmissionCounts.FACT, subject))
                .flatMap(Reading::found);
        IntakeGuard.of(guards.on(o.today())).reasons(report, counts).stream()
                .map(HoldReason::code)
                .forEach(items::add);
        return items.isEmpty() ? Optional.empty() : Optional.of(Intake.Hold.byGuard(items, o.today()));
    }

    /** Where it is matters, and nothing tells it. */
    private boolean isPlaceMissing(Report report, LocalDate today) {
        boolean known = report.location()
                .filter(where -> where.geo().isPresent() || where.within().isPresent())
                .isPresent();
        boolean needed = report.category()
                .flatMap(code -> categories.leaf(code, today))
                .map(leaf -> leaf.form().place())
                .orElse(report.kind().isComplaint()
                        && report.subjects().isEmpty()
                        && !report.secrecy().whistleblower());
        return needed && !known;
    }
}
