package id.pendopo.complaints.open311;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Where a region's servers are (<i>dokumen penemuan layanan</i>); everything in it is required.
 *
 * @param changeset when it last changed
 * @param contact whom to ask
 * @param keyService how to come by a key
 * @param endpoints the servers, at least one
 */
public record Discovery(Instant changeset, String contact, String keyService, List<Endpoint> endpoints) {
    /** The address of the specification, by which clients know it. */
    public static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    /** What a server is for. */
    public enum EndpointType {
        /** What is reported there is real. */
        PRODUCTION,
        /** What is reported there is thrown away. */
        TEST
    }

    /**
     * One server.
     *
     * @param url where it is
     * @param changeset when it last changed
     * @param type what it is for
     * @param formats what it writes
     */
    public record Endpoint(URI url, Instant changeset, EndpointType type, List<WireFormat> formats) {
        /** @throws IllegalArgumentException if it does not write XML, which is required */
        public Endpoint {
            formats = List.copyOf(formats);
            if (!formats.contains(WireFormat.XML)) {
                throw new IllegalArgumentException("open311: an endpoint writes XML at least");
            }
        }

        /** A server that writes both forms. */
        public static Endpoint of(URI url, Instant changeset, EndpointType type) {
            return new Endpoint(url, changeset, type, List.of(WireFormat.XML, WireFormat.JSON));
        }

        Wire wire(ZoneOffset zone) {
            return Wire.fields()
                    .with("specification", SPECIFICATION)
                    .with("url", url.toString())
                    .with("changeset", changeset, zone)
                    .with("type", type.name().toLowerCase(Locale.ROOT))
                    .with("formats", Wire.list("format", formats, format -> new Wire.Words(mediaType(format))))
                    .done();
        }

        private static String mediaType(WireFormat format) {
            return format.contentType().substring(0, format.contentType().indexOf(';'));
        }
    }

    /** @throws IllegalArgumentException if something is empty */
    public Discovery {
        endpoints = List.copyOf(endpoints);
        if (endpoints.isEmpty() || contact.isBlank() || keyService.isBlank()) {
            throw new IllegalArgumentException("open311: a discovery names whom to ask, how to get a key and a server");
        }
    }

    Wire wire(ZoneOffset zone) {
        return Wire.fields()
                .with("changeset", changeset, zone)
                .with("contact", contact)
                .with("key_service", keyService)
                .with("endpoints", Wire.list("endpoint", endpoints, endpoint -> endpoint.wire(zone)))
                .done();
    }
}
