package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who works on a complaint (<i>penanganan</i>).
 *
 * @param dispositions to whom it was sent, the latest last
 */
public record Casework(List<Disposition> dispositions) {
    /** Nobody yet. */
    public static final Casework NONE = new Casework(List.of());

    /** Copies what it is given. */
    public Casework {
        dispositions = List.copyOf(dispositions);
    }

    /** The disposition under which it is worked on now. */
    public Optional<Disposition> active() {
        return dispositions.isEmpty() ? Optional.empty() : Optional.of(dispositions.get(dispositions.size() - 1));
    }

    Casework disposed(Disposition disposition) {
        List<Disposition> more = new ArrayList<>(dispositions);
        more.add(disposition);
        return new Casework(more);
    }

    /**
     * To whom it was sent (<i>disposisi</i>).
     *
     * @param agency the agency
     * @param on the day
     * @param instruction what it shall do, as a code of the region's list
     */
    public record Disposition(
            Code agency,
            LocalDate on,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) {}
}
