package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a region takes reports about (<i>pohon kategori</i>), in three levels. Immutable and thread-safe. A level that is missing or
 * stands in a circle cannot be written; the rest is found by {@link CategoryPolicy#flaws}.
 *
 * @param groups in the order in which they are shown, with 1 to {@value #LIMIT} leaves in all
 */
public record CategoryTree(@JsonValue List<CategoryGroup> groups) {
    /** The most leaves. */
    public static final int LIMIT = 1_000;

    /** @throws IllegalArgumentException if there is no leaf, or there are too many */
    public CategoryTree {
        groups = List.copyOf(groups);
        int leaves = groups.stream()
                .flatMap(group -> group.categories().stream())
                .mapToInt(category -> category.leaves().size())
                .sum();
        if (leaves < 1 || leaves > LIMIT) {
            throw new IllegalArgumentException(
                    "categories: %d leaves are outside 1 to %d; join what is told apart too finely"
                            .formatted(leaves, LIMIT));
        }
    }

    /** The tree of these groups. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CategoryTree of(List<CategoryGroup> groups) {
        return new CategoryTree(groups);
    }

    /** Every leaf with where it hangs, in the order in which they are shown. */
    public List<CategoryPath> paths() {
        List<CategoryPath> paths = new ArrayList<>();
        for (CategoryGroup group : groups) {
            for (Category category : group.categories()) {
                category.leaves().forEach(leaf -> paths.add(new CategoryPath(group, category, leaf)));
            }
        }
        return paths;
    }

    /** The leaf of this code and where it hangs. */
    public Optional<CategoryPath> path(Code leaf) {
        for (CategoryGroup group : groups) {
            for (Category category : group.categories()) {
                for (CategoryLeaf one : category.leaves()) {
                    if (one.code().equals(leaf)) {
                        return Optional.of(new CategoryPath(group, category, one));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The leaf of this code. */
    public Optional<CategoryLeaf> leaf(Code code) {
        return path(code).map(CategoryPath::leaf);
    }

    /** Whether two leaves are the same or hang in the same category, so that their reports may be about the same thing. */
    public boolean areAkin(Code one, Code other) {
        return path(one)
                .map(path -> path.category().leaves().stream()
                        .anyMatch(leaf -> leaf.code().equals(other)))
                .orElse(false);
    }

    /** What strangers may choose from, in the order in which it is shown. */
    public List<CategoryPath> listed() {
        return paths().stream()
                .filter(path -> path.leaf().listed() && !path.leaf().isSupervisory())
                .toList();
    }
}
