package id.pendopo.complaints.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of pictures as clients send them. */
final class WebAddress {
    private static final int LIMIT = 2_000;

    private WebAddress() {}

    /** The address; empty if it is none of the web. */
    static Optional<URI> find(String text) {
        if (text.length() > LIMIT) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            // A name and a password in front of the host are nobody's to keep.
            return isWeb && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException unfit) {
            return Optional.empty();
        }
    }
}
