package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * More time for settling (<i>perpanjangan penyelesaian</i>).
 *
 * @param asked what the agency asked for and nobody has decided yet
 * @param granted what was granted; the old days are kept
 */
public record Extension(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Asked> asked, List<Granted> granted) {
    /** None. */
    public static final Extension NONE = new Extension(Optional.empty(), List.of());

    /** Copies what it is given. */
    public Extension {
        granted = List.copyOf(granted);
    }

    Extension asking(Asked other) {
        return new Extension(Optional.of(other), granted);
    }

    Extension granting(Granted other) {
        List<Granted> more = new ArrayList<>(granted);
        more.add(other);
        return new Extension(Optional.empty(), more);
    }

    Extension refused() {
        return new Extension(Optional.empty(), granted);
    }

    /**
     * What an agency asks for (<i>permohonan perpanjangan</i>).
     *
     * @param days how many days, in the unit of the term
     * @param reason why
     * @param on the day
     */
    public record Asked(int days, Narrative reason, LocalDate on) {}

    /**
     * What was granted (<i>perpanjangan</i>).
     *
     * @param days how many days, in the unit of the term
     * @param reason why
     * @param on the day
     * @param before the last day until then
     */
    public record Granted(int days, Narrative reason, LocalDate on, LocalDate before) {}
}
