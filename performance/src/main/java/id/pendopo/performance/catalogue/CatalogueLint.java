package id.pendopo.performance.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at a whole catalogue and says everything at once. */
final class CatalogueLint {
    private final ActivityCatalogue catalogue;
    private final List<ValueFlaw> flaws = new ArrayList<>();

    CatalogueLint(ActivityCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<ValueFlaw> lint() {
        Map<Code, List<CatalogueItem>> byCode = new HashMap<>();
        Map<String, List<CatalogueItem>> byText = new HashMap<>();
        for (int i = 0; i < catalogue.items().size(); i++) {
            CatalogueItem item = catalogue.items().get(i);
            String at = "/items/" + i;
            alone(item, at);
            if (meets(byCode.computeIfAbsent(item.code(), key -> new ArrayList<>()), item) != null) {
                flaws.add(CatalogueProblem.ITEM_TWICE.at(at + "/code", item.code()));
            }
            words(byText, item, at);
        }
        for (int i = 0; i < catalogue.edits().size(); i++) {
            edit(catalogue.edits().get(i), "/edits/" + i);
        }
        return List.copyOf(flaws);
    }

    private void alone(CatalogueItem item, String at) {
        NormTime norm = item.norm();
        if (norm.least() > norm.most()) {
            flaws.add(CatalogueProblem.LIMITS_CROSSED.at(at + "/norm", item.code(), norm.least(), norm.most()));
        } else if (norm.standard() < norm.least() || norm.standard() > norm.most()) {
            flaws.add(CatalogueProblem.NORM_OUTSIDE.at(
                    at + "/norm/standard", item.code(), norm.standard(), norm.least(), norm.most()));
        }
        item.until()
                .filter(last -> last.isBefore(item.from()))
                .ifPresent(last ->
                        flaws.add(CatalogueProblem.PERIOD_BACKWARDS.at(at + "/until", item.code(), last, item.from())));
    }

    private void words(Map<String, List<CatalogueItem>> byText, CatalogueItem item, String at) {
        String text = item.text().id().strip().toLowerCase(Locale.ROOT);
        CatalogueItem same = meets(byText.computeIfAbsent(text, key -> new ArrayList<>()), item);
        if (same != null && !same.code().equals(item.code())) {
            flaws.add(CatalogueProblem.TEXT_TWICE.at(at + "/text", same.code(), item.code()));
        }
    }

    /** Which of those seen before may be claimed on a day on which this one may; it is seen from now on. */
    private static @Nullable CatalogueItem meets(List<CatalogueItem> seen, CatalogueItem item) {
        CatalogueItem met = null;
        for (CatalogueItem other : seen) {
            if (met == null
                    && !item.from().isAfter(last(other))
                    && !other.from().isAfter(last(item))) {
                met = other;
            }
        }
        seen.add(item);
        return met;
    }

    private static LocalDate last(CatalogueItem item) {
        return item.until().orElse(LocalDate.MAX);
    }

    private void edit(NormEdit edit, String at) {
        List<CatalogueItem> named = catalogue.items().stream()
                .filter(item -> item.code().equals(edit.item()))
                .toList();
        if (named.isEmpty()) {
            flaws.add(CatalogueProblem.EDIT_UNKNOWN.at(at + "/item", edit.item()));
        } else if (isLast(edit) && named.stream().noneMatch(item -> item.norm().standard() == edit.after())) {
            flaws.add(CatalogueProblem.EDIT_OTHER.at(
                    at + "/after",
                    edit.item(),
                    edit.after(),
                    named.get(0).norm().standard()));
        }
        if (!edit.isApproved()) {
            flaws.add(CatalogueProblem.EDIT_ALONE.at(at + "/approver", edit.item()));
        }
    }

    /** Only the last change must be what the catalogue says now. */
    private boolean isLast(NormEdit edit) {
        return catalogue.edits().stream()
                .noneMatch(other ->
                        other.item().equals(edit.item()) && other.from().isAfter(edit.from()));
    }
}
