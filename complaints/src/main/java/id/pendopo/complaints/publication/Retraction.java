package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.workflow.CaseFile;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What was public and no longer is (<i>penarikan publikasi</i>): page, search index, map and copies elsewhere take it back. It names nothing
 * but the code that was public itself.
 *
 * @param tracking the public code
 * @param whole whether the report is no longer there at all
 * @param fields of which less is shown than before
 */
public record Retraction(TrackingId tracking, boolean whole, Set<Field> fields) {
    /** Copies what it is given. */
    public Retraction {
        fields = Set.copyOf(fields);
    }

    /** What is to be taken back after an act, by the case as it stood before and as it stands now; empty if nothing is. */
    public static Optional<Retraction> between(CaseFile<Complaint> before, CaseFile<Complaint> now) {
        Views then = Views.of(before);
        Views since = Views.of(now);
        if (then.publicPage().isEmpty()) {
            return Optional.empty();
        }
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            Sight shown = then.sight(field, Viewer.PUBLIC);
            if (shown.isAnything() && !shown.isAsStrictAs(since.sight(field, Viewer.PUBLIC))) {
                fields.add(field);
            }
        }
        boolean whole = since.publicPage().isEmpty();
        return whole || !fields.isEmpty()
                ? Optional.of(new Retraction(before.data().intake().tracking(), whole, fields))
                : Optional.empty();
    }
}
