package id.pendopo.complaints.publication;

import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.visibility.Access;
import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Sight;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The one way from a case to whatever is shown of it (<i>saringan</i>): it asks the table for every field, and nothing else holds the data.
 * What somebody read on record he sees.
 */
final class Sieve {
    private final Viewer viewer;
    private final Map<Field, Sight> sights = new EnumMap<>(Field.class);
    private final Map<Field, Access> accesses = new EnumMap<>(Field.class);
    private final Optional<UnaryOperator<String>> cleaning;

    Sieve(
            VisibilityTable table,
            Viewer viewer,
            Exposure exposure,
            Set<Field> read,
            Complaint complaint,
            Optional<Complaint> whole) {
        this.viewer = viewer;
        for (Field field : Field.values()) {
            Sight sight = table.sight(field, viewer, exposure);
            Access access = table.access(field, viewer, exposure);
            boolean opened = read.contains(field) && access != Access.NEVER;
            sights.put(field, opened ? Sight.FULL : sight);
            accesses.put(field, opened ? Access.NEVER : access);
        }
        Predicate<Field> sees = field -> sight(field) == Sight.FULL;
        Cleaning own = Cleaning.of(complaint, sees);
        // A part does not know who brought it: only with the whole can it be cleaned of him.
        this.cleaning = complaint.family().isPart()
                ? whole.map(one -> Cleaning.of(one, sees)).map(ofWhole -> text -> ofWhole.of(own.of(text)))
                : Optional.of(own::of);
    }

    Viewer viewer() {
        return viewer;
    }

    Sight sight(Field field) {
        return sights.getOrDefault(field, Sight.NONE);
    }

    boolean isThere() {
        return sight(Field.EXISTENCE).isAnything();
    }

    /** The value where it is seen as it stands. */
    <T> Optional<T> whole(Field field, Supplier<Optional<T>> value) {
        return sight(field) == Sight.FULL ? value.get() : Optional.empty();
    }

    /** The values where they are seen as they stand. */
    <T> List<T> all(Field field, Supplier<List<T>> values) {
        return sight(field) == Sight.FULL ? values.get() : List.of();
    }

    /** Whether the field is seen, be it cleaned. */
    boolean reads(Field field) {
        return sight(field) == Sight.FULL || sight(field) == Sight.CLEANED;
    }

    /** The text where it is seen: as it stands, or cleaned of what this viewer may not know. */
    Optional<String> text(Field field, Supplier<Optional<String>> text) {
        Sight sight = sight(field);
        if (sight == Sight.FULL) {
            return text.get();
        }
        return sight == Sight.CLEANED
                ? text.get().flatMap(words -> cleaning.map(clean -> clean.apply(words)))
                : Optional.empty();
    }

    Optional<String> text(Field field, Narrative narrative) {
        return text(field, () -> Optional.of(narrative.reveal()));
    }

    /** The fields of which this viewer only knows that they are there, and how he comes to see them. */
    Map<Field, Access> openable() {
        Map<Field, Access> openable = new EnumMap<>(Field.class);
        accesses.forEach((field, access) -> {
            if (access != Access.NEVER && sight(field).isAnything()) {
                openable.put(field, access);
            }
        });
        return openable;
    }
}
