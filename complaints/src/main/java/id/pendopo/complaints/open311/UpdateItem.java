package id.pendopo.complaints.open311;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a report at one moment, for a client that keeps reports of its own (<i>pembaruan laporan</i>), by the updates extension [S].
 * Its id follows from the report, the moment and what it was, so that a client that asks again meets the same.
 *
 * @param id its own id
 * @param requestId the public code of the report
 * @param status open or closed, as it was then
 * @param at when
 * @param description what, for everybody
 * @param externalStatus the stage that the report came to; empty where it came to none
 */
public record UpdateItem(
        String id,
        String requestId,
        RequestStatus status,
        Instant at,
        String description,
        Optional<String> externalStatus) {
    /** The oldest first, because whoever takes them over does so one after the other. */
    static final Comparator<UpdateItem> OLDEST_FIRST =
            Comparator.comparing(UpdateItem::at).thenComparing(UpdateItem::id);

    private static final Set<String> ENDS = Set.of("closed", "rejected", "merged", "withdrawn");

    /** What may be told of a report since it came: its notes, its answers and the stage it is at. */
    public static List<UpdateItem> of(RequestItem item) {
        List<UpdateItem> updates = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RequestNote note : item.extras().notes()) {
            if (!note.type().equals(RequestNote.SUBMITTED)) {
                String plain =
                        "%s-%s-%d".formatted(item.id(), note.type(), note.at().toEpochMilli());
                String id = plain;
                for (int i = 2; !ids.add(id); i++) {
                    id = plain + "-" + i;
                }
                boolean isStage =
                        !note.type().equals(RequestNote.NOTE) && !note.type().equals(RequestNote.ANSWER);
                updates.add(new UpdateItem(
                        id,
                        item.id(),
                        ENDS.contains(note.type()) ? RequestStatus.CLOSED : RequestStatus.OPEN,
                        note.at(),
                        note.description(),
                        isStage ? Optional.of(note.type().toUpperCase(Locale.ROOT)) : Optional.empty()));
            }
        }
        return updates;
    }

    Wire wire(ZoneOffset zone) {
        return Wire.fields()
                .with("update_id", id)
                .with("service_request_id", requestId)
                .with("status", status.wire())
                .with("updated_datetime", at, zone)
                .with("description", description)
                .withText("external_status_code", externalStatus)
                .done();
    }
}
