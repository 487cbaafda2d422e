package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.workflow.CaseId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One report as it was read at the hub, all of it at once (<i>pembacaan laporan pada kanal nasional</i>). Because each reading holds everything
 * so far, one that is lost costs nothing but time. Where the hub only tells changes, the adapter adds them up.
 *
 * @param id under which number the hub knows it
 * @param revision rises with every change at the hub; where the hub counts none, the adapter takes the instant of the last change
 * @param state as the hub writes it
 * @param secrecy what the reporter wants hidden, as the hub has it
 * @param remarks all of them, in the hub's order, at most {@value #REMARKS}
 * @param report what the reporter brought, where the hub hands it over; only then a case can be opened from it
 * @param token the token of our own report, where it is one that we pushed and the hub keeps it
 */
public record HubReading(
        ExternalReference id,
        long revision,
        String state,
        Secrecy secrecy,
        List<HubRemark> remarks,
        Optional<Report> report,
        Optional<String> token) {
    /** The most remarks under one report. */
    public static final int REMARKS = 1_000;

    /** @throws IllegalArgumentException if the revision is below 1, or remarks are too many or share an id */
    public HubReading {
        remarks = List.copyOf(remarks);
        if (revision < 1) {
            throw new IllegalArgumentException("hub reading: revision %d is below 1; count from 1".formatted(revision));
        }
        if (remarks.size() > REMARKS) {
            throw new IllegalArgumentException("hub reading: %d remarks are outside 0 to %d; read the report by hand"
                    .formatted(remarks.size(), REMARKS));
        }
        HashSet<String> ids = new HashSet<>();
        if (!remarks.stream().allMatch(remark -> ids.add(remark.id()))) {
            throw new IllegalArgumentException("hub reading: two remarks share an id; give each its own");
        }
    }

    /** One that bears no token of ours. */
    public static HubReading of(
            ExternalReference id,
            long revision,
            String state,
            Secrecy secrecy,
            List<HubRemark> remarks,
            Optional<Report> report) {
        return new HubReading(id, revision, state, secrecy, remarks, report, Optional.empty());
    }

    /** The case here of which it is a copy, if we pushed it; the cursor is then made for that case, and none is opened. */
    public Optional<CaseId> ours() {
        return token.flatMap(RegionReport::fileOf);
    }

    /** The number alone: everything else may name persons. */
    @Override
    public String toString() {
        return "HubReading[" + id.system() + ", revision " + revision + "]";
    }
}
