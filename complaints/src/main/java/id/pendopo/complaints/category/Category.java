package id.pendopo.complaints.category;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.List;

/**
 * Leaves that belong together (<i>kategori</i>); reports of two of them may be about the same thing.
 *
 * @param code never used twice in a tree
 * @param name what people call it
 * @param leaves in the order in which they are shown
 */
public record Category(Code code, Text name, List<CategoryLeaf> leaves) {
    /** Copies what it is given. */
    public Category {
        leaves = List.copyOf(leaves);
    }
}
