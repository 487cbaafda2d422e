package id.pendopo.complaints.category;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.OwnField;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks at a whole tree and says everything at once. */
final class TreeLint {
    /** The stage that nobody leaves towards verification without what a leaf requires; the field names it as the case file does. */
    private static final Code RECEIVED = Code.of("RECEIVED");

    /** What every report is asked outside, under these names: whether the person and whether the report is hidden. */
    private static final Set<Code> FLAGS = Set.of(Code.of("ANONIM"), Code.of("RAHASIA"));

    private final CategoryTree tree;
    private final AgencyRegister agencies;
    private final AgencyRouting routes;
    private final CategoryPolicy policy;
    private final Set<Code> codes = new HashSet<>();
    private final List<ValueFlaw> flaws = new ArrayList<>();

    TreeLint(CategoryPolicy policy) {
        this.tree = policy.tree().value();
        this.agencies = policy.agencies().value();
        this.routes = policy.routes();
        this.policy = policy;
    }

    List<ValueFlaw> lint() {
        List<CategoryGroup> groups = tree.groups();
        for (int g = 0; g < groups.size(); g++) {
            CategoryGroup group = groups.get(g);
            String at = "/" + g;
            once(group.code(), at);
            if (group.categories().isEmpty()) {
                flaws.add(CategoryProblem.GROUP_EMPTY.at(at + "/categories", group.code()));
            }
            for (int c = 0; c < group.categories().size(); c++) {
                category(group, group.categories().get(c), at + "/categories/" + c);
            }
        }
        return List.copyOf(flaws);
    }

    private void category(CategoryGroup group, Category category, String at) {
        once(category.code(), at);
        if (category.leaves().isEmpty()) {
            flaws.add(CategoryProblem.CATEGORY_EMPTY.at(at + "/leaves", category.code()));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < category.leaves().size(); i++) {
            CategoryLeaf leaf = category.leaves().get(i);
            String where = at + "/leaves/" + i;
            once(leaf.code(), where);
            if (!names.add(leaf.name().id().strip().toLowerCase(Locale.ROOT))) {
                flaws.add(CategoryProblem.NAME_TWICE.at(
                        where + "/name", leaf.name().id(), category.code()));
            }
            agency(new CategoryPath(group, category, leaf), where);
            service(leaf, where + "/service");
            fields(leaf, where + "/form/fields");
        }
    }

    private void agency(CategoryPath path, String at) {
        CategoryLeaf leaf = path.leaf();
        Optional<Code> named = leaf.service().agency();
        Optional<Agency> known = named.flatMap(agencies::find);
        if (named.isPresent() && known.isEmpty()) {
            flaws.add(CategoryProblem.AGENCY_UNKNOWN.at(at + "/service/agency", leaf.code(), named.get()));
        }
        if (leaf.isSupervisory()) {
            if (leaf.listed()) {
                flaws.add(CategoryProblem.SUPERVISORY_LISTED.at(at + "/listed", leaf.code()));
            }
            if (named.isPresent()) {
                flaws.add(CategoryProblem.SUPERVISORY_AGENCY.at(at + "/service/agency", leaf.code(), named.get()));
            }
        } else if (named.isEmpty() && routes.everywhere(path).isEmpty()) {
            flaws.add(CategoryProblem.AGENCY_MISSING.at(at + "/service", leaf.code()));
        }
    }

    private void service(CategoryLeaf leaf, String at) {
        Optional<Term> asked = leaf.service().settlement();
        if (asked.isEmpty()) {
            return;
        }
        Term most = policy.longest(leaf.kind());
        if (asked.get().unit() != TermUnit.WORKING_DAYS) {
            flaws.add(CategoryProblem.TERM_UNIT.at(at + "/settlement", leaf.code(), asked.get()));
        } else if (asked.get().amount() > most.amount()) {
            flaws.add(CategoryProblem.TERM_LONG.at(at + "/settlement", leaf.code(), asked.get(), most));
        }
    }

    private void fields(CategoryLeaf leaf, String at) {
        List<OwnField> fields = leaf.form().fields().fields();
        for (int i = 0; i < fields.size(); i++) {
            OwnField field = fields.get(i);
            if (field.requiredFrom().filter(stage -> !stage.equals(RECEIVED)).isPresent()) {
                flaws.add(CategoryProblem.FIELD_LATE.at(at + "/" + i + "/requiredFrom", leaf.code(), field.key()));
            }
            if (FLAGS.contains(field.key())) {
                flaws.add(CategoryProblem.FIELD_RESERVED.at(at + "/" + i + "/key", leaf.code(), field.key()));
            }
            if (leaf.isSupervisory() && field.open()) {
                flaws.add(CategoryProblem.SUPERVISORY_OPEN.at(at + "/" + i + "/open", leaf.code(), field.key()));
            }
        }
    }

    private void once(Code code, String at) {
        if (!codes.add(code)) {
            flaws.add(CategoryProblem.CODE_TWICE.at(at + "/code", code));
        }
    }
}
