package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.catalogue.Track;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an application came in (<i>penerimaan permohonan</i>); every day is the office's own.
 *
 * @param track the track on which it is handled
 * @param path the way it goes
 * @param risk the level of risk by which the way was found
 * @param days when it came in, and when it was complete
 * @param tracking the number by which strangers follow it (<i>nomor resi</i>)
 * @param illustration whether the policy of its submission holds invented values
 */
public record Intake(
        Track track,
        ApplicationPath path,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> risk,
        Days days,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> tracking,
        boolean illustration) {
    /**
     * The days that a term may count from.
     *
     * @param first the office day of the first submission
     * @param latest the office day of the submission that was, or will be, found complete
     * @param complete the day on which it was found complete
     */
    public record Days(
            LocalDate first,
            LocalDate latest,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> complete) {
        static Days of(LocalDate first) {
            return new Days(first, first, Optional.empty());
        }

        Days again(LocalDate day) {
            return complete.isPresent() ? this : new Days(first, day, complete);
        }

        Days completeOn(LocalDate day) {
            return new Days(first, latest, Optional.of(day));
        }
    }

    Intake with(Days other) {
        return new Intake(track, path, risk, other, tracking, illustration);
    }

    Intake with(Track other) {
        return new Intake(other, path, risk, days, tracking, illustration);
    }

    Intake tracked(String number) {
        return new Intake(track, path, risk, days, Optional.of(number), illustration);
    }
}
