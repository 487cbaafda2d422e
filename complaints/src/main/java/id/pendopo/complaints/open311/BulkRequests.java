package id.pendopo.complaints.open311;

import id.pendopo.core.publication.Csv;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports as files of many (<i>data massal</i>), by the proposed bulk specification [S]. Its table names when a report was closed
 * {@code closed_date}, and its samples in XML and JSON {@code closed_datetime}: CSV goes by the table, the other two by the samples [D].
 */
final class BulkRequests {
    private static final List<String> COLUMNS = List.of(
            "service_request_id",
            "requested_datetime",
            "updated_datetime",
            "closed_date",
            "status_description",
            "status_notes",
            "source",
            "service_name",
            "service_subtype",
            "description",
            "agency_responsible",
            "address",
            "lat",
            "long");

    private BulkRequests() {}

    static Wire wire(List<RequestItem> items, ZoneOffset zone) {
        return Wire.list("request", items, item -> wire(item, zone));
    }

    private static Wire wire(RequestItem item, ZoneOffset zone) {
        Wire.Writing out = Wire.fields()
                .with("service_request_id", item.id())
                .with("requested_datetime", item.times().requested(), zone)
                .with("updated_datetime", updated(item), zone);
        closed(item).ifPresent(at -> out.with("closed_datetime", at, zone));
        out.with("status_description", item.status().wire())
                .withText("status_notes", item.statusNotes())
                .withText("source", item.extras().channel())
                .with("service_name", item.serviceName())
                .withText("description", item.description())
                .withText("agency_responsible", item.agency());
        out.withText("address", item.place().address());
        item.place()
                .point()
                .ifPresent(point ->
                        out.with("lat", Wire.degrees(point.latitude())).with("long", Wire.degrees(point.longitude())));
        return out.done();
    }

    /** With every column in every row; what is absent is empty. */
    static String csv(List<RequestItem> items, ZoneOffset zone) {
        List<List<Object>> rows = new ArrayList<>();
        for (RequestItem item : items) {
            rows.add(List.of(
                    item.id(),
                    Wire.time(item.times().requested(), zone),
                    Wire.time(updated(item), zone),
                    closed(item).map(at -> Wire.time(at, zone)).orElse(""),
                    item.status().wire(),
                    text(item.statusNotes()),
                    text(item.extras().channel()),
                    item.serviceName(),
                    "",
                    text(item.description()),
                    text(item.agency()),
                    text(item.place().address()),
                    item.place()
                            .point()
                            .<Object>map(point -> degrees(point.latitude()))
                            .orElse(""),
                    item.place()
                            .point()
                            .<Object>map(point -> degrees(point.longitude()))
                            .orElse("")));
        }
        return Csv.text(COLUMNS, rows);
    }

    private static Instant updated(RequestItem item) {
        return item.times().updated().orElse(item.times().requested());
    }

    private static Optional<Instant> closed(RequestItem item) {
        return Optional.of(updated(item)).filter(at -> item.status() == RequestStatus.CLOSED);
    }

    private static String text(Optional<String> some) {
        return some.map(PlainText::writable).orElse("");
    }

    /** A number, which a spreadsheet reads as one though it is negative. */
    private static BigDecimal degrees(int millionths) {
        return BigDecimal.valueOf(millionths, 6);
    }
}
