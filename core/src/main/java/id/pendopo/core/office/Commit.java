package id.pendopo.core.office;

import id.pendopo.core.journal.PersonalRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything one decision writes, all or none (<i>penulisan sekaligus</i>).
 *
 * @param appends lines for any number of streams, each stream once
 * @param rows what inbox and search shall know of the cases
 * @param personal personal values that the lines hold only as commitments; an existing reference is replaced, which is
 *     how a value is erased
 * @param answer the attempt that led here
 */
public record Commit(
        List<Append> appends, List<CaseRow> rows, List<PersonalRecord> personal, Optional<StoredAnswer> answer) {
    /** @throws IllegalArgumentException if a stream stands twice, or nothing is to be written */
    public Commit {
        appends = List.copyOf(appends);
        rows = List.copyOf(rows);
        personal = List.copyOf(personal);
        Set<StreamId> seen = new HashSet<>();
        for (Append append : appends) {
            if (!seen.add(append.stream())) {
                throw new IllegalArgumentException(
                        "commit: stream %s stands twice; join its lines".formatted(append.stream()));
            }
        }
        if (appends.isEmpty() && personal.isEmpty()) {
            throw new IllegalArgumentException("commit: writes nothing");
        }
    }

    /** A commit of one append, for books and logs. */
    public static Commit of(Append... appends) {
        return new Commit(List.of(appends), List.of(), List.of(), Optional.empty());
    }

    /** With these lines too. */
    public Commit plus(Append append) {
        List<Append> more = new ArrayList<>(appends);
        more.add(append);
        return new Commit(more, rows, personal, answer);
    }
}
