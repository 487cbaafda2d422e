package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.complaints.complaint.ExternalProceeding.Forum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What happens elsewhere about the same matter (<i>proses di luar</i>).
 *
 * @param all all of it, the latest last; of each forum at most one goes on
 */
public record Proceedings(List<ExternalProceeding> all) {
    /** Nothing. */
    public static final Proceedings NONE = new Proceedings(List.of());

    /** Copies what it is given. */
    public Proceedings {
        all = List.copyOf(all);
    }

    /** What goes on there. */
    public Optional<ExternalProceeding> open(Forum forum) {
        return all.stream().filter(one -> one.forum() == forum && one.isOpen()).findFirst();
    }

    /** Whether the file is neither merged nor put away. */
    @JsonIgnore
    public boolean isFreezing() {
        return all.stream().anyMatch(ExternalProceeding::freezes);
    }

    /** The recommendation on which the superior has not reported yet. */
    @JsonIgnore
    public Optional<ExternalProceeding.Recommendation> unreported() {
        return open(Forum.OMBUDSMAN)
                .flatMap(ExternalProceeding::recommendation)
                .filter(one -> one.reportedOn().isEmpty());
    }

    Proceedings plus(ExternalProceeding other) {
        List<ExternalProceeding> more = new ArrayList<>(all);
        more.add(other);
        return new Proceedings(more);
    }

    Proceedings ended(Forum forum, LocalDate on) {
        return changing(forum, one -> one.ended(on));
    }

    Proceedings changing(Forum forum, UnaryOperator<ExternalProceeding> change) {
        return new Proceedings(all.stream()
                .map(one -> one.forum() == forum && one.isOpen() ? change.apply(one) : one)
                .toList());
    }
}
