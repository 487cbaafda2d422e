package id.pendopo.performance.pay;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import id.pendopo.core.law.LegalSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings of one input; nothing is made while all is well. */
final class Wrongs {
    static final LegalSource INPUT = LegalSource.ownDecision("Bahan perhitungan harus lengkap dan masuk akal");

    private @Nullable List<Finding> found;

    /** A fault at a place; what stands there is never personal: dates, counts, codes. */
    void add(String code, String where, Object what) {
        add(Finding.block(code).at(where).found(what).source(INPUT));
    }

    void add(String code, String list, int index, String part, Object what) {
        add(code, list + "[" + index + "]" + part, what);
    }

    void add(String code, String where, Object what, LegalSource source) {
        FindingDraft draft = Finding.block(code).at(where).found(what);
        add(draft.source(source));
    }

    private void add(Finding finding) {
        List<Finding> list = found;
        if (list == null) {
            list = new ArrayList<>();
            found = list;
        }
        list.add(finding);
    }

    List<Finding> all() {
        List<Finding> list = found;
        return list == null ? List.of() : List.copyOf(list);
    }
}
