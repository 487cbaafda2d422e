package id.pendopo.complaints.complaint;

import java.util.ArrayList;
import java.util.List;

/**
 * What happens elsewhere about the same matter (<i>proses di luar</i>).
 *
 * @param all all of it, the latest last
 */
public record Proceedings(List<ExternalProceeding> all) {
    /** Nothing. */
    public static final Proceedings NONE = new Proceedings(List.of());

    /** Copies what it is given. */
    public Proceedings {
        all = List.copyOf(all);
    }

    Proceedings plus(ExternalProceeding other) {
        List<ExternalProceeding> more = new ArrayList<>(all);
        more.add(other);
        return new Proceedings(more);
    }
}
