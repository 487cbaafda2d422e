package id.pendopo.grants.proposal;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The papers handed in with an act (<i>kelengkapan dokumen</i>): on paper at the counter, or as files in the archive.
 *
 * @param onPaper kinds handed in on paper
 * @param files files by their content hash
 */
public record Papers(
        @NotNull @Size(max = 60) Set<Code> onPaper,
        @NotNull @Size(max = 60) List<DocumentRef> files) {
    /** None. */
    public static final Papers NONE = new Papers(Set.of(), List.of());

    /** Copies what it is given. */
    public Papers {
        onPaper = Sorted.set(onPaper);
        files = List.copyOf(files);
    }

    /** On paper only. */
    public static Papers onPaper(Code... kinds) {
        return new Papers(Set.of(kinds), List.of());
    }

    /** Every kind that was handed in. */
    public Set<Code> kinds() {
        Set<Code> kinds = new TreeSet<>(onPaper);
        files.forEach(file -> kinds.add(file.kind()));
        return kinds;
    }
}
