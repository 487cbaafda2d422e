package id.pendopo.core.journal;

import java.util.List;

/**
 * An entry sealed (<i>catatan tersegel</i>): what a store writes in one commit.
 *
 * @param entry the entry
 * @param line its stored form, without a line end
 * @param personal the personal values it speaks of, to be stored beside it
 */
public record Sealed(JournalEntry entry, String line, List<PersonalRecord> personal) {
    /** Copies what it is given. */
    public Sealed {
        personal = personal.isEmpty() ? List.of() : List.copyOf(personal);
    }
}
