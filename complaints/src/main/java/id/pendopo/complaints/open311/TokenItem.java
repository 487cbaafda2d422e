package id.pendopo.complaints.open311;

import java.util.Optional;

/**
 * What became of a token (<i>hasil token</i>).
 *
 * @param token the token that was asked for
 * @param id the public code, once it is known
 */
public record TokenItem(String token, Optional<String> id) {
    Wire wire() {
        return Wire.fields()
                .withText("service_request_id", id)
                .with("token", token)
                .done();
    }
}
