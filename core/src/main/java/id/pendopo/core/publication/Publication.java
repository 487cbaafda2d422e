package id.pendopo.core.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.core.region.Region;
import java.net.URI;
import java.util.Optional;

/**
 * Under whose name, where and on which terms a region publishes (<i>penerbitan data</i>). Immutable and thread-safe.
 *
 * @param region which publishes
 * @param publisher who stands behind it
 * @param base the address under which the files will lie, ending with a slash
 * @param licence the address of the licence under which they may be used
 * @param notice what every reader must know first, such as that the region's rules are invented
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Publication(
        Region region, DatasetDescriptor.Publisher publisher, URI base, URI licence, Optional<Text> notice) {}
