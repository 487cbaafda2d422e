package id.pendopo.core.journal;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a journal line by line and names every break (<i>pemeriksaan keutuhan jurnal</i>): changed, put in, removed,
 * reordered, back-dated, cut off. It needs no workflow and no policy. A file may hold many cases, each in its order. What
 * nobody can see from a journal alone is that its end was cut off or rewritten whole: for that, keep heads elsewhere and
 * give them here, or keep the rolls of each day ({@link DayRoll}) and hold the journal {@link #against} them. Malformed lines are findings, never exceptions. Pure and thread-safe.
 */
public final class Verification {
    private Verification() {}

    /** Checks these lines, and that the head kept elsewhere is among them. */
    public static VerificationReport verify(Iterator<String> lines, Optional<String> anchoredHead) {
        return verify(lines, anchoredHead.map(List::of).orElse(List.of()));
    }

    /** Checks these lines, and that the head kept elsewhere is among them. */
    public static VerificationReport verify(Stream<String> lines, Optional<String> anchoredHead) {
        return verify(lines.iterator(), anchoredHead);
    }

    /** Checks these lines, and that each head kept elsewhere, of any case, is among them. */
    public static VerificationReport verify(Iterator<String> lines, Collection<String> anchoredHeads) {
        return run(new Verifier(anchoredHeads, Optional.empty()), lines);
    }

    /** Checks these lines as well, and that each personal value they speak of is the one that was sealed, or erased. */
    public static VerificationReport verify(
            Iterator<String> lines, Collection<String> anchoredHeads, PersonalVault vault) {
        return run(new Verifier(anchoredHeads, Optional.of(vault)), lines);
    }

    /**
     * Reads these rolls, to hold a journal against them.
     *
     * @param rolls the lines of a region's rolls in order, from the first on
     */
    public static RollVerification against(Iterator<String> rolls) {
        return new RollVerification(rolls);
    }

    private static VerificationReport run(Verifier verifier, Iterator<String> lines) {
        while (lines.hasNext()) {
            verifier.read(lines.next());
        }
        return verifier.report();
    }
}
