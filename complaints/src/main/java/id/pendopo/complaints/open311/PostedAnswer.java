package id.pendopo.complaints.open311;

import java.util.Optional;

/**
 * What a client is told who brought a report (<i>bukti penerimaan</i>).
 *
 * @param id the public code; empty while only a token is known
 * @param token by which the code is asked for later; empty where the code is there
 * @param notice what is to be expected
 * @param account the account, for the key that brought it and never of an anonymous report
 */
public record PostedAnswer(
        Optional<String> id, Optional<String> token, Optional<String> notice, Optional<String> account) {
    /** @throws IllegalArgumentException if both or neither of code and token are there */
    public PostedAnswer {
        if (id.isPresent() == token.isPresent()) {
            throw new IllegalArgumentException("open311: give either the id or a token");
        }
    }

    /** Its code is known at once. */
    public static PostedAnswer of(String id) {
        return new PostedAnswer(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Its code will be known later. */
    public static PostedAnswer later(String token) {
        return new PostedAnswer(Optional.empty(), Optional.of(token), Optional.empty(), Optional.empty());
    }

    /** With what is to be expected. */
    public PostedAnswer promising(String text) {
        return new PostedAnswer(id, token, Optional.of(text), account);
    }

    /** With the account of whoever brought it. */
    public PostedAnswer of(Optional<String> whose) {
        return new PostedAnswer(id, token, notice, whose);
    }

    Wire wire() {
        return Wire.fields()
                .withText("service_request_id", id)
                .withText("token", token)
                .withText("service_notice", notice)
                .withText("account_id", account)
                .done();
    }
}
