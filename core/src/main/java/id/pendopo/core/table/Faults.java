package id.pendopo.core.table;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Faults of one file as they are found (<i>daftar temuan berkas</i>). Not thread-safe. */
public final class Faults {
    /** How a file must look is Pendopo's decision. */
    public static final LegalSource FORM =
            LegalSource.ownDecision("Berkas tabel diperiksa baris demi baris; sel yang meragukan tidak ditafsirkan");

    private final String table;
    private final List<RowFinding> all = new ArrayList<>();
    private final Set<Long> bad = new HashSet<>();

    /** Of this file. */
    public Faults(String table) {
        this.table = table;
    }

    /** Adds one about the form of the file. */
    public void add(long row, FindingDraft draft) {
        add(row, draft.source(FORM));
    }

    /** Adds one that rests on its own source. */
    public void add(long row, Finding finding) {
        addAll(List.of(new RowFinding(table, row, finding)));
    }

    /** Adds those of another list. */
    public void addAll(List<RowFinding> others) {
        all.addAll(others);
        others.stream().filter(RowFinding::isBlock).map(RowFinding::row).forEach(bad::add);
    }

    /** Whether this row has one that leaves it out. */
    public boolean isBad(long row) {
        return bad.contains(row);
    }

    /** How many there are. */
    public int count() {
        return all.size();
    }

    /** All, in the order in which they were found. */
    public List<RowFinding> all() {
        return List.copyOf(all);
    }
}
