package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One rung of a ladder of sanctions (<i>tahap sanksi</i>). Immutable and thread-safe.
 *
 * @param code its name on the ladder, for example {@code WARNING_1}
 * @param kind what it is
 * @param followWithin how long the holder has to follow it; the next rung comes after that
 * @param nextWithin by when the next rung comes, if it comes; later the ladder begins anew
 * @param skippable whether the rung after it may come without it
 * @param atOnceFor causes for which it comes at once, with no rung before it
 */
public record SanctionRung(
        Code code,
        SanctionKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> followWithin,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> nextWithin,
        boolean skippable,
        Set<Code> atOnceFor) {
    /** Copies what it is given, in order. */
    public SanctionRung {
        atOnceFor = Collections.unmodifiableSet(new TreeSet<>(atOnceFor));
    }

    /** A rung without terms that nobody may leave out. */
    public static SanctionRung of(Code code, SanctionKind kind) {
        return new SanctionRung(code, kind, Optional.empty(), Optional.empty(), false, Set.of());
    }
}
