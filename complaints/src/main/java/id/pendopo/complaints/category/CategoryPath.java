package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import java.util.List;

/**
 * Where a leaf hangs (<i>letak kategori</i>).
 *
 * @param group the group
 * @param category the category in it
 * @param leaf the leaf in that
 */
public record CategoryPath(CategoryGroup group, Category category, CategoryLeaf leaf) {
    /** The codes by which routing may name it, the narrowest first. */
    public List<Code> subjects() {
        return List.of(leaf.code(), category.code(), group.code());
    }
}
