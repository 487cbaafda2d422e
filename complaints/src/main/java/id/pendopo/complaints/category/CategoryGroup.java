package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.List;

/**
 * Categories that belong together (<i>kelompok kategori</i>), such as all that is about roads.
 *
 * @param code never used twice in a tree
 * @param name what people call it
 * @param categories in the order in which they are shown
 */
public record CategoryGroup(Code code, Text name, List<Category> categories) {
    /** Copies what it is given. */
    public CategoryGroup {
        categories = List.copyOf(categories);
    }
}
