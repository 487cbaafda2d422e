package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Handling;
import java.time.LocalDate;
import java.util.Optional;

/** How soon a report is looked at (<i>penentuan prioritas</i>), by the values of the day on which it came; it changes no term. */
final class UrgencyRules {
    private final ComplaintPolicy policy;
    private final Categories categories;

    UrgencyRules(ComplaintPolicy policy, Categories categories) {
        this.policy = policy;
        this.categories = categories;
    }

    /** Of a report that nobody supports yet. */
    UrgencyReading read(Report report, Optional<Code> leaf, LocalDate day) {
        return UrgencyReading.of(report, leaf, categories.on(day), false);
    }

    /** What raises such a report; empty where nothing does. */
    Optional<UrgencyReading> raising(Report report, Optional<Code> leaf, LocalDate day) {
        return Optional.of(read(report, leaf, day)).filter(UrgencyReading::isRaised);
    }

    /** What raises this complaint as it stands, its supports among it; empty where nothing does. */
    Optional<UrgencyReading> raising(Complaint complaint) {
        return raising(complaint, complaint.report(), complaint.intake().leaf());
    }

    /** The same, were this what it says. */
    Optional<UrgencyReading> raising(Complaint complaint, Report report) {
        return raising(complaint, report, complaint.intake().leaf());
    }

    /** The same, were this the leaf that an official found; empty where it is to be found anew. */
    Optional<UrgencyReading> raising(Complaint complaint, Optional<Code> found) {
        return raising(complaint, complaint.report(), found);
    }

    private Optional<UrgencyReading> raising(Complaint complaint, Report report, Optional<Code> found) {
        boolean many = complaint.family().weight(policy.supportsPerDay().value())
                >= policy.supportsForward().value();
        return Optional.of(UrgencyReading.of(
                        report,
                        found.or(report::category),
                        categories.on(complaint.intake().receivedOn()),
                        many))
                .filter(UrgencyReading::isRaised);
    }

    /** The handling with the priority that was read, unless an official set one. */
    Handling handling(Handling handling, Complaint complaint) {
        Casework casework = complaint.casework();
        return casework.priority().isPresent()
                ? handling
                : handling.withPriority(casework.urgency()
                        .map(UrgencyReading::result)
                        .orElseGet(() -> base(complaint))
                        .rank());
    }

    /** Where its category starts. */
    private Priority base(Complaint complaint) {
        Intake intake = complaint.intake();
        return categories.on(intake.receivedOn()).priority(intake.leaf().or(complaint.report()::category));
    }
}
