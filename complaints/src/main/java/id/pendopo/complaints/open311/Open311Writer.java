package id.pendopo.complaints.open311;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * Writes documents of GeoReport v2 (<i>penulis dokumen</i>) in either form. Immutable and thread-safe.
 *
 * @param format the form
 * @param zone in which dates are written
 */
public record Open311Writer(WireFormat format, ZoneOffset zone) {
    /** What may be reported. */
    public Open311Answer services(List<ServiceItem> services) {
        return good("services", Wire.list("service", services, ServiceItem::wire));
    }

    /** What one service asks. */
    public Open311Answer definition(ServiceDefinition definition) {
        return good("service_definition", definition.wire());
    }

    /**
     * Reports, the newest first.
     *
     * @param extended whether what the specification has no field for is written too
     */
    public Open311Answer requests(List<RequestItem> requests, boolean extended) {
        List<RequestItem> sorted =
                requests.stream().sorted(RequestItem.NEWEST_FIRST).toList();
        return good("service_requests", Wire.list("request", sorted, request -> request.wire(extended, zone)));
    }

    /** What a client is told who brought a report. */
    public Open311Answer posted(PostedAnswer answer) {
        return good("service_requests", Wire.list("request", List.of(answer), PostedAnswer::wire));
    }

    /** What became of a token. */
    public Open311Answer token(TokenItem token) {
        return good("service_requests", Wire.list("request", List.of(token), TokenItem::wire));
    }

    /** What became of reports, the oldest first. */
    public Open311Answer updates(List<UpdateItem> updates) {
        List<UpdateItem> sorted =
                updates.stream().sorted(UpdateItem.OLDEST_FIRST).toList();
        return good("service_request_updates", Wire.list("request_update", sorted, update -> update.wire(zone)));
    }

    /** What a client is told who brought an update: its id. */
    public Open311Answer updated(String id) {
        return good(
                "service_request_updates",
                Wire.list(
                        "request_update",
                        List.of(id),
                        one -> Wire.fields().with("update_id", one).done()));
    }

    /** Many reports at once, by the proposed bulk specification. */
    public Open311Answer bulk(List<RequestItem> requests) {
        List<RequestItem> sorted =
                requests.stream().sorted(RequestItem.NEWEST_FIRST).toList();
        return good("service_requests", BulkRequests.wire(sorted, zone));
    }

    /** Where the servers are. */
    public Open311Answer discovery(Discovery discovery) {
        return good("discovery", discovery.wire(zone));
    }

    /**
     * Why something was not answered, the gravest first.
     *
     * @throws IllegalArgumentException if there is no reason
     */
    public Open311Answer errors(List<Open311Error> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("open311: errors without an error; give a reason");
        }
        List<Open311Error> sorted = errors.stream()
                .sorted(Comparator.comparingInt(Open311Error::weight))
                .toList();
        Wire document = Wire.list(
                "error",
                sorted,
                error -> Wire.fields()
                        .with("code", Wire.of(error.status()))
                        .with("description", error.description())
                        .done());
        return written(sorted.get(0).status(), "errors", document);
    }

    private Open311Answer good(String root, Wire document) {
        return written(200, root, document);
    }

    private Open311Answer written(int status, String root, Wire document) {
        String body = format == WireFormat.XML ? XmlWriter.write(root, document) : JsonWriter.write(document);
        return new Open311Answer(status, format, body);
    }
}
