package id.pendopo.complaints.publication;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.OwnValue;
import id.pendopo.core.policy.OwnValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What was filled in for the fields of a category, for one viewer (<i>isian kategori</i>). They are content: whoever sees no content sees none,
 * who sees it cleaned sees texts cleaned, and what is about a person is seen with the reporter's contact alone. Where the category is
 * not known nobody is shown anything, because nobody can say what is open.
 */
final class FilledFields {
    /** No category is known. */
    static final FilledFields UNKNOWN = new FilledFields(code -> Optional.empty());

    /** Who is shown what everybody may see: an agency that is complained about is told no more here. */
    private static final Set<Viewer> STRANGERS =
            Set.of(Viewer.PUBLIC, Viewer.SUPPORTER, Viewer.RESPONDENT, Viewer.MONITOR, Viewer.OPEN);

    private final Function<Code, Optional<CategoryLeaf>> leaves;

    private FilledFields(Function<Code, Optional<CategoryLeaf>> leaves) {
        this.leaves = leaves;
    }

    static FilledFields by(CategoryPolicy categories) {
        return new FilledFields(categories::leaf);
    }

    List<ComplaintView.Filled> of(Complaint complaint, Sieve sieve) {
        Optional<CategoryLeaf> chosen = complaint.report().category().flatMap(leaves);
        Optional<CategoryLeaf> leaf = complaint.intake().leaf().flatMap(leaves).or(() -> chosen);
        if (leaf.isEmpty() || !sieve.reads(Field.CONTENT)) {
            return List.of();
        }
        boolean stranger = STRANGERS.contains(sieve.viewer());
        OwnValues own = complaint.report().own();
        List<ComplaintView.Filled> filled = new ArrayList<>();
        for (OwnField field : leaf.get().form().fields().fields()) {
            if (!stranger || field.open() && isOpenIn(chosen, field.key())) {
                List<String> values = values(field, own, sieve);
                if (!values.isEmpty()) {
                    filled.add(new ComplaintView.Filled(field.key(), values));
                }
            }
        }
        return filled;
    }

    /** Whoever filled it in was told whether everybody would see it: another category does not change that. */
    private static boolean isOpenIn(Optional<CategoryLeaf> chosen, Code key) {
        Optional<OwnField> asked = chosen.flatMap(leaf -> leaf.form().fields().field(key));
        return asked.isEmpty() || asked.get().open();
    }

    private static List<String> values(OwnField field, OwnValues own, Sieve sieve) {
        OwnValue open = own.open().get(field.key());
        if (open != null && !field.personal()) {
            return open.texts().stream()
                    .flatMap(text -> sieve.text(Field.CONTENT, () -> Optional.of(text)).stream())
                    .toList();
        }
        PersonalText personal = own.personal().get(field.key());
        return personal != null && sieve.sight(Field.CONTACT) == Sight.FULL && !personal.isErased()
                ? List.of(personal.reveal())
                : List.of();
    }
}
