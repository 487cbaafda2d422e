package id.pendopo.complaints.hub;

/**
 * A state of the hub and what it means (<i>status pada kanal nasional</i>).
 *
 * @param code as the hub writes it, 1 to {@value #LIMIT} characters
 * @param meaning what it means here
 */
public record HubState(String code, HubMeaning meaning) {
    /** The longest code. */
    public static final int LIMIT = 60;

    /** @throws IllegalArgumentException if the code is blank or too long */
    public HubState {
        if (code.isBlank() || code.length() > LIMIT) {
            throw new IllegalArgumentException(
                    "hub state: a code of %d characters is outside 1 to %d; write it as the hub does"
                            .formatted(code.length(), LIMIT));
        }
    }
}
