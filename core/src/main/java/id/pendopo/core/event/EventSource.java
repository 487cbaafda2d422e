package id.pendopo.core.event;

import java.util.Optional;

/**
 * In whose name events are told (<i>sumber peristiwa</i>); a region gives its own, none is shipped.
 *
 * @param prefix the reversed domain of the region, with which every type begins, for example {@code id.go.contoh}
 * @param address the address below which each module tells its events
 * @param schemas the address below which the schemas of data lie; without one none is named
 * @param ids for cases of which the id must say nothing
 */
public record EventSource(String prefix, String address, Optional<String> schemas, OpaqueIds ids) {
    /** @throws IllegalArgumentException if the prefix is no reversed domain or the address is empty or ends with a stroke */
    public EventSource {
        if (!prefix.matches("[a-z0-9]+([.-][a-z0-9]+)*") || prefix.length() > 200) {
            throw new IllegalArgumentException("event source: the prefix is no reversed domain; write id.go.contoh");
        }
        if (address.isBlank() || address.endsWith("/")) {
            throw new IllegalArgumentException(
                    "event source: the address is empty or ends with a stroke; write https://contoh.go.id/pendopo");
        }
    }

    /** Without schemas. */
    public static EventSource of(String prefix, String address, OpaqueIds ids) {
        return new EventSource(prefix, address, Optional.empty(), ids);
    }

    /** With the address below which the schemas of data lie, each as its type and {@code .json}. */
    public EventSource withSchemas(String schemaAddress) {
        return new EventSource(prefix, address, Optional.of(schemaAddress), ids);
    }
}
