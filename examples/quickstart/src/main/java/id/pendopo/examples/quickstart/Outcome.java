package id.pendopo.examples.quickstart;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Text;
import id.pendopo.core.letter.Letter;
import java.util.List;
import java.util.Map;

/** What is particular to the end of a story of one service: what it came to, who sees what of it, and what is left of it. */
interface Outcome {
    /** Something to try on the command line. */
    record Hint(Text what, List<String> commands) {}

    /** Tells what the case came to. */
    void tell();

    /** A forgery that its journal must not stand. */
    Proof.Forgery forgery();

    /** The journals of other cases that this one led to. */
    List<JournalEntry> beside();

    /** Shows side by side what the public and an officer see. */
    void views();

    /**
     * What may be tried beside the usual.
     *
     * @param cli how the command line is called
     * @param from the folder of the story, as an option
     * @param region the folder of the pack, as an option
     */
    List<Hint> hints(String cli, String from, String region);

    /** Papers of its own beside the letters that the cases called for, by name, in the language of the story. */
    default Map<String, Letter> papers() {
        return Map.of();
    }

    /** Files of its own beside the usual, by name; one that is empty is not written. */
    Map<String, List<String>> files();
}
