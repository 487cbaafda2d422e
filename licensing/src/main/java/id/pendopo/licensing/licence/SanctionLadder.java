package id.pendopo.licensing.licence;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ladder of sanctions (<i>tahapan sanksi administratif</i>): each sector has its own. Immutable and thread-safe.
 *
 * @param code its name, for example {@code FOOD}
 * @param label as people call it
 * @param source on what it rests, with how sure we are of that
 * @param rungs in order, each once, at most 20
 */
public record SanctionLadder(Code code, Text label, LegalSource source, List<SanctionRung> rungs) {
    private static final int LIMIT = 20;

    /** @throws IllegalArgumentException if no rung stands on it, one stands twice, or there are too many */
    public SanctionLadder {
        rungs = List.copyOf(rungs);
        Set<Code> codes = new LinkedHashSet<>();
        rungs.forEach(rung -> codes.add(rung.code()));
        if (rungs.isEmpty() || rungs.size() > LIMIT || codes.size() < rungs.size()) {
            throw new IllegalArgumentException(
                    "sanction ladder %s: %s; give each rung once, and 1 to %d of them".formatted(code, codes, LIMIT));
        }
    }

    /** The rung of this name. */
    public Optional<SanctionRung> find(Code rung) {
        return rungs.stream().filter(one -> one.code().equals(rung)).findFirst();
    }

    /**
     * The rungs that may come now: the first, if none is open or the time for the next has run out; else the next one, and those after
     * it as far as rungs between may be left out.
     *
     * @param open the sanctions that are not followed yet, in order
     * @param day of the letter
     */
    List<SanctionRung> next(List<Sanction> open, LocalDate day) {
        int begin = open.isEmpty() || hasRunOut(open, day) ? 0 : after(open);
        List<SanctionRung> next = new ArrayList<>();
        for (int i = begin; i < rungs.size(); i++) {
            next.add(rungs.get(i));
            if (!rungs.get(i).skippable()) {
                break;
            }
        }
        return next;
    }

    /** Whether the next rung would have had to come before this day, so that the ladder begins anew. */
    static boolean hasRunOut(List<Sanction> open, LocalDate day) {
        return !open.isEmpty()
                && open.get(open.size() - 1).nextBy().filter(day::isAfter).isPresent();
    }

    private int after(List<Sanction> open) {
        int highest = -1;
        for (Sanction sanction : open) {
            for (int i = 0; i < rungs.size(); i++) {
                if (rungs.get(i).code().equals(sanction.rung())) {
                    highest = Math.max(highest, i);
                }
            }
        }
        return highest + 1;
    }
}
