package id.pendopo.complaints.complaint;

import id.pendopo.complaints.hub.HubPolicy;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of what the national channel does, and of the numbers of other systems (<i>syarat kanal nasional</i>). */
final class HubRules {
    /** What may stand against a number of another system. */
    static final List<String> ON_NUMBERING =
            List.of("complaints.REFERENCE_KNOWN", "complaints.REFERENCE_OTHER", "complaints.REFERENCES_FULL");

    private final ByDay<HubPolicy> hubs;

    HubRules(ByDay<HubPolicy> hubs) {
        this.hubs = hubs;
    }

    /** A promise keeps it open until its day [D], whoever wants to close it. */
    static List<Finding> noPromiseRuns(CaseFile<Complaint> file, Occasion o) {
        return promise(file)
                .map(day -> Finding.block("complaints.PROMISE_RUNS")
                        .at("answering")
                        .found(day)
                        .mend(day)
                        .only(ComplaintsLaw.PROCEDURE))
                .orElse(List.of());
    }

    /** The day of a promise that has not come. */
    static Optional<LocalDate> promise(CaseFile<Complaint> file) {
        return file.clocks()
                .find(ComplaintClock.PROMISE)
                .filter(clock -> clock.phase() == Phase.RUNNING)
                .map(ClockState::lastDay);
    }

    /** The channel closes what it knows by that number, and nothing else. */
    List<Finding> isThere(CaseFile<Complaint> file, ExternalReference reference, Occasion o) {
        boolean ofHub = reference.system().equals(hubs.on(o.today()).system().value());
        return ofHub && file.data().report().references().contains(reference)
                ? List.of()
                : Finding.block("complaints.NOT_AT_HUB")
                        .at("reference")
                        .found(reference.system())
                        .only(ComplaintsLaw.HUB);
    }

    /** It has no number of that system yet, and not too many of others. */
    static List<Finding> mayBeNumbered(CaseFile<Complaint> file, ExternalReference reference) {
        List<ExternalReference> known = file.data().report().references();
        if (known.contains(reference)) {
            return Finding.block("complaints.REFERENCE_KNOWN")
                    .at("reference")
                    .found(reference.system())
                    .only(ComplaintsLaw.HUB);
        }
        if (known.stream().anyMatch(one -> one.system().equals(reference.system()))) {
            return other("reference", reference);
        }
        return known.size() >= Report.REFERENCES
                ? Finding.block("complaints.REFERENCES_FULL")
                        .at("reference")
                        .found(known.size())
                        .expected(Relation.AT_MOST, Report.REFERENCES)
                        .mend(Report.REFERENCES)
                        .only(ComplaintsLaw.HUB)
                : List.of();
    }

    /** What comes in has one number of each system. */
    static List<Finding> oneOfEach(Report report) {
        Set<String> systems = new HashSet<>();
        return report.references().stream()
                .filter(one -> !systems.add(one.system()))
                .findFirst()
                .map(one -> other("report.references", one))
                .orElse(List.of());
    }

    /** Numbers of other systems are taken from those who know them: a stranger who names one could keep the real report out. */
    static List<Finding> fromOffice(Report report, Occasion o) {
        return report.references().isEmpty() || !o.actor().role().equals(ComplaintRole.REPORTER.code())
                ? List.of()
                : Finding.block("complaints.REFERENCE_BY_REPORTER")
                        .at("report.references")
                        .only(ComplaintsLaw.HUB);
    }

    /**
     * Whether the national channel forwarded it: its adapter brings it, which acts as of that channel, or it has the channel's number, which
     * no reporter may name.
     */
    boolean isForwarded(Report report, Occasion o) {
        boolean byAdapter = o.actor().role().equals(ComplaintRole.ADAPTER.code());
        boolean byReporter = o.actor().role().equals(ComplaintRole.REPORTER.code());
        String hub = hubs.on(o.today()).system().value();
        return byAdapter && o.actor().unit().isPresent()
                || !byReporter
                        && report.references().stream()
                                .anyMatch(one -> one.system().equals(hub));
    }

    private static List<Finding> other(String where, ExternalReference reference) {
        return Finding.block("complaints.REFERENCE_OTHER")
                .at(where)
                .found(reference.system())
                .only(ComplaintsLaw.HUB);
    }

    /** Which report has it instead is told nobody: it may be one that he must not know of. */
    static List<Finding> isTaken(ReferenceClaim claim) {
        return Finding.block("complaints.REFERENCE_CONFLICT")
                .at("reference")
                .found(claim.system())
                .only(ComplaintsLaw.HUB);
    }
}
