package id.pendopo.complaints.open311;

import id.pendopo.complaints.complaint.FamilyCommand;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReporterRecord;
import id.pendopo.complaints.report.TrackingId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a client says became of a report (<i>pembaruan dari klien</i>), by the updates extension [S]. Its status is what the other side thinks:
 * it moves no case here.
 *
 * @param request the public code of the report
 * @param id the client's own id of it, by which a repeat is known
 * @param at when it was, by the client's clock
 * @param status where the client says the report stands
 * @param text what it says
 * @param media pictures that the portal may fetch, look through and attach; nothing is fetched here
 * @param externalStatus the client's own code of that status
 * @param known who says it, as far as the client tells
 * @param bringer who stands behind the key
 */
public record PostedUpdate(
        TrackingId request,
        String id,
        Instant at,
        UpdateStatus status,
        Narrative text,
        List<URI> media,
        Optional<String> externalStatus,
        ReporterRecord known,
        Bringer bringer) {
    /** The longest id and code of a status in characters. */
    public static final int ID_LIMIT = 100;

    /** The most pictures. */
    public static final int MEDIA_MOST = 5;

    /** Copies what it is given. */
    public PostedUpdate {
        media = List.copyOf(media);
    }

    /** What it asks of the case: that it is put to the report. Whoever brings it may only do so to his own. */
    public FamilyCommand.Append append() {
        return new FamilyCommand.Append(text);
    }

    /** Prints nothing that was said. */
    @Override
    public String toString() {
        return "an update of " + request;
    }
}
