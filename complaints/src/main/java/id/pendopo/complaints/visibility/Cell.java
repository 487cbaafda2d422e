package id.pendopo.complaints.visibility;

import java.util.Optional;

/**
 * A cell of the table (<i>sel tabel kerahasiaan</i>).
 *
 * @param sight what lies open
 * @param access how more is seen
 * @param only without what it is shut altogether
 */
public record Cell(Sight sight, Access access, Optional<Opening> only) {
    static final Cell OPEN = new Cell(Sight.FULL, Access.NEVER, Optional.empty());
    static final Cell HIDDEN = new Cell(Sight.NONE, Access.NEVER, Optional.empty());

    /** A cell as it is declared: {@code clean}, {@code mask!read}, {@code yes@intake}. */
    static Cell parse(String text) {
        int at = text.indexOf('@');
        Optional<Opening> only = at < 0 ? Optional.empty() : Optional.of(Opening.parse(text.substring(at + 1)));
        String shown = at < 0 ? text : text.substring(0, at);
        int mark = shown.indexOf('!');
        Access access = mark < 0 ? Access.NEVER : Access.parse(shown.substring(mark + 1));
        return new Cell(Sight.parse(mark < 0 ? shown : shown.substring(0, mark)), access, only);
    }

    /** The cell where this is known of the case. */
    Cell in(Field field, Exposure exposure) {
        return only.isPresent() && !exposure.opens(only.get(), field) ? HIDDEN : this;
    }

    /** Both: the stricter sight, and of the accesses to what is not seen the stricter. */
    Cell and(Cell other) {
        Access both = sight == Sight.FULL
                ? other.access
                : other.sight == Sight.FULL ? access : access.strictest(other.access);
        return new Cell(sight.strictest(other.sight), both, Optional.empty());
    }
}
