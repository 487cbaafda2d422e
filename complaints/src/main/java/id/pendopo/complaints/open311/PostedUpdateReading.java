package id.pendopo.complaints.open311;

import java.util.Optional;

/**
 * What came of reading an update (<i>hasil pembacaan pembaruan</i>): exactly one of the two.
 *
 * @param update the update, where it could be read
 * @param refusal what to answer, where it could not
 */
public record PostedUpdateReading(Optional<PostedUpdate> update, Optional<Open311Answer> refusal) {
    /** @throws IllegalArgumentException if both or neither are there */
    public PostedUpdateReading {
        if (update.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("open311: a reading is an update or a refusal");
        }
    }

    static PostedUpdateReading of(PostedUpdate update) {
        return new PostedUpdateReading(Optional.of(update), Optional.empty());
    }

    static PostedUpdateReading refused(Open311Answer answer) {
        return new PostedUpdateReading(Optional.empty(), Optional.of(answer));
    }
}
