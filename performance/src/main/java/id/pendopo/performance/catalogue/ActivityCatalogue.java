package id.pendopo.performance.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The activities of a region (<i>katalog aktivitas dan norma waktu</i>), which Jakarta, for one, sets by regulation of the governor [S].
 * Immutable and thread-safe. Constructors refuse what is no value at all; what does not go together {@link #lint} says all at once, and it
 * refuses the pack.
 *
 * @param items the activities, 1 to {@value #LIMIT}
 * @param edits norm times that were changed, each with who approved it, at most {@value #LIMIT}
 */
public record ActivityCatalogue(List<CatalogueItem> items, List<NormEdit> edits) {
    /** The most activities, and the most changes. */
    public static final int LIMIT = 5_000;

    /** @throws IllegalArgumentException if there is no activity, or too many of anything */
    public ActivityCatalogue {
        items = List.copyOf(items);
        edits = List.copyOf(edits);
        if (items.isEmpty() || items.size() > LIMIT || edits.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "catalogue: %d activities and %d changes are outside 1 and 0 to %d; split it by kind of office"
                            .formatted(items.size(), edits.size(), LIMIT));
        }
    }

    /** A catalogue of these activities whose norm times were never changed. */
    public static ActivityCatalogue of(CatalogueItem... items) {
        return new ActivityCatalogue(List.of(items), List.of());
    }

    /** Everything in it that does not go together, each at its place and with how to mend it; empty when all is well. */
    public List<ValueFlaw> lint() {
        return new CatalogueLint(this).lint();
    }

    /** The activity of this code, if the catalogue has it. */
    public Optional<CatalogueItem> find(Code code) {
        for (CatalogueItem item : items) {
            if (item.code().equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** What somebody in such a position may claim for work of this day, in order of the catalogue: the list that a form offers. */
    public List<CatalogueItem> openTo(PositionFamily family, PositionClass positionClass, LocalDate day) {
        return items.stream()
                .filter(item -> item.isActiveOn(day) && item.scope().allows(family, positionClass))
                .toList();
    }

    /** How it fits the duties of a position. */
    public DutyAlignment alignment(Set<Code> duties) {
        Set<Code> served = new TreeSet<>();
        Set<Code> naming = new TreeSet<>();
        Set<Code> common = new TreeSet<>();
        for (CatalogueItem item : items) {
            if (item.scope().duties().isEmpty()) {
                common.add(item.code());
                continue;
            }
            for (Code duty : item.scope().duties()) {
                if (duties.contains(duty)) {
                    served.add(duty);
                    naming.add(item.code());
                }
            }
        }
        Set<Code> unserved = new TreeSet<>(duties);
        unserved.removeAll(served);
        return new DutyAlignment(served, unserved, naming, common);
    }

    /** The norm times that are not those of the version before, in order of the code; an activity that is new has none. */
    public List<NormChange> normChangesSince(ActivityCatalogue before) {
        Map<Code, Integer> old = new TreeMap<>();
        before.items.forEach(item -> old.put(item.code(), item.norm().standard()));
        List<NormChange> changes = new ArrayList<>();
        for (CatalogueItem item : items) {
            Integer was = old.get(item.code());
            if (was != null && was != item.norm().standard()) {
                int now = item.norm().standard();
                changes.add(new NormChange(item.code(), was, now, isApproved(item.code(), was, now)));
            }
        }
        changes.sort((a, b) -> a.item().compareTo(b.item()));
        return List.copyOf(changes);
    }

    private boolean isApproved(Code item, int before, int after) {
        return edits.stream()
                .anyMatch(edit -> edit.item().equals(item)
                        && edit.before() == before
                        && edit.after() == after
                        && edit.isApproved());
    }
}
