package id.pendopo.complaints.open311;

import java.net.URI;
import java.util.Optional;

/** Where a portal shows pictures (<i>alamat gambar</i>). */
@FunctionalInterface
public interface Pictures {
    /** None is shown. */
    Pictures NONE = (sha256, mediaType) -> Optional.empty();

    /**
     * Where this one is shown.
     *
     * @param sha256 of the derivative without metadata, never of the original
     * @param mediaType its kind
     */
    Optional<URI> at(String sha256, String mediaType);
}
