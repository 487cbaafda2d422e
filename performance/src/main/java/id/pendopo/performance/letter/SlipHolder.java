package id.pendopo.performance.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.util.Optional;

/**
 * Whose slip it is, as the host's staff register knows him (<i>pemilik slip</i>); the computation knows no names.
 *
 * @param name his name with titles
 * @param nip his NIP or NI PPPK; empty for who has none
 * @param position what he is, as the slip shows it: {@code Analis Kebijakan Ahli Muda}
 */
public record SlipHolder(
        @Personal(purpose = Purpose.IDENTITY) PersonalText name,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
        Optional<PersonalText> nip,

        String position) {
    /** The longest position in characters. */
    public static final int POSITION_LIMIT = 200;

    /** @throws IllegalArgumentException if the position is blank or too long */
    public SlipHolder {
        if (position.isBlank() || position.length() > POSITION_LIMIT) {
            throw new IllegalArgumentException(
                    "slip: the position has %d characters, outside 1 to %d; write it as the decree of appointment does"
                            .formatted(position.length(), POSITION_LIMIT));
        }
    }

    /** Nobody's name or number. */
    @Override
    public String toString() {
        return "SlipHolder[***]";
    }
}
