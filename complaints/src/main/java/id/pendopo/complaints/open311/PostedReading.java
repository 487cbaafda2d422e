package id.pendopo.complaints.open311;

import java.util.Optional;

/**
 * What came of reading a report (<i>hasil pembacaan</i>): exactly one of the two.
 *
 * @param report the report, where it could be read
 * @param refusal what to answer, where it could not
 */
public record PostedReading(Optional<PostedReport> report, Optional<Open311Answer> refusal) {
    /** @throws IllegalArgumentException if both or neither are there */
    public PostedReading {
        if (report.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("open311: a reading is a report or a refusal");
        }
    }

    static PostedReading of(PostedReport report) {
        return new PostedReading(Optional.of(report), Optional.empty());
    }

    static PostedReading refused(Open311Answer answer) {
        return new PostedReading(Optional.empty(), Optional.of(answer));
    }
}
