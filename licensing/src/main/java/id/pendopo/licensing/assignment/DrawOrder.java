package id.pendopo.licensing.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lots are drawn for (<i>permintaan undian</i>). It names nobody.
 *
 * @param submission hash of the journal entry by which the application was submitted, 64 hexadecimal digits; nobody chose it
 * @param role for which role
 * @param mode how
 * @param day the day that the file has for draws; nobody of the office chose it
 * @param number which draw for this role in this file, 1 to {@value #NUMBER_LIMIT}
 * @param seats how many officers, 1 to {@value #SEATS_LIMIT}: two inspectors go together
 * @param reason why lots are drawn again; there exactly when this is not the first draw
 * @param after for {@link DrawMode#ROUND_ROBIN}: whoever came last in this pool, if anybody did
 */
public record DrawOrder(
        String submission,
        Code role,
        DrawMode mode,
        LocalDate day,
        int number,
        int seats,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<RedrawReason> reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> after) {
    /** The most draws for one role in one file. */
    public static final int NUMBER_LIMIT = 99;

    /** The most officers of one draw. */
    public static final int SEATS_LIMIT = 9;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if a part is outside its range, or a second draw gives no reason, or a first one does */
    public DrawOrder {
        if (!HASH.matcher(submission).matches()) {
            throw new IllegalArgumentException(
                    "draw: the hash of the submission must be 64 hexadecimal digits in lower case");
        }
        if (number < 1 || number > NUMBER_LIMIT || seats < 1 || seats > SEATS_LIMIT) {
            throw new IllegalArgumentException("draw: number %d or seats %d is outside 1 to %d and 1 to %d"
                    .formatted(number, seats, NUMBER_LIMIT, SEATS_LIMIT));
        }
        if (reason.isPresent() != number > 1) {
            throw new IllegalArgumentException(
                    "draw %d: a second draw gives its reason and a first one has none".formatted(number));
        }
        if (after.isPresent() && mode != DrawMode.ROUND_ROBIN) {
            throw new IllegalArgumentException("draw: only in turn does anybody come after another");
        }
    }

    /** The first draw of one officer by lot. */
    public static DrawOrder first(String submission, Code role, LocalDate day) {
        return new DrawOrder(submission, role, DrawMode.RANDOM_IN_POOL, day, 1, 1, Optional.empty(), Optional.empty());
    }

    /** The same for so many officers. */
    public DrawOrder forSeats(int count) {
        return new DrawOrder(submission, role, mode, day, number, count, reason, after);
    }

    /** The next draw, which another replaces. */
    public DrawOrder again(RedrawReason why, LocalDate on) {
        return new DrawOrder(submission, role, mode, on, number + 1, seats, Optional.of(why), after);
    }

    /** The same in turn, after whoever came last. */
    public DrawOrder inTurnAfter(Optional<PersonRef> last) {
        return new DrawOrder(submission, role, DrawMode.ROUND_ROBIN, day, number, seats, reason, last);
    }

    /** The same by name. */
    public DrawOrder byName() {
        return new DrawOrder(submission, role, DrawMode.MANUAL, day, number, seats, reason, Optional.empty());
    }
}
