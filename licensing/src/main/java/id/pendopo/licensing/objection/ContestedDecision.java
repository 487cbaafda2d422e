package id.pendopo.licensing.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an objection must know of the decision it contests (<i>keputusan yang diajukan keberatan</i>), read from that decision's own case.
 * It names nobody: persons are opaque references. Immutable and thread-safe.
 *
 * @param contested the case of the decision
 * @param procedure of that case
 * @param entry the number of the entry that decided
 * @param act what was decided, for example {@code reject}
 * @param decidedOn the day of the decision
 * @param receivedOn the day on which its delivery was recorded; empty while none was
 * @param decidedBy who decided, and for whom
 * @param handledBy who verified, inspected or recommended before
 * @param parties whose case it is
 * @param remedy what granting would do now
 * @param objections the objections against it that were not withdrawn
 */
public record ContestedDecision(
        CaseId contested,
        String procedure,
        long entry,
        String act,
        LocalDate decidedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> receivedOn,
        List<PersonRef> decidedBy,
        List<PersonRef> handledBy,
        List<PersonRef> parties,
        Remedy remedy,
        List<CaseId> objections) {
    /** The fact, asked about {@link #subject}. */
    public static final Fact<ContestedDecision> FACT = Fact.of("CONTESTED_DECISION", ContestedDecision.class);

    /** Copies what it is given, persons in order. */
    public ContestedDecision {
        decidedBy = List.copyOf(new TreeSet<>(decidedBy));
        handledBy = List.copyOf(new TreeSet<>(handledBy));
        parties = List.copyOf(new TreeSet<>(parties));
        objections = List.copyOf(objections);
    }

    /** What the fact is asked about: a case, and the entry of the decision, or its last decision where none is told. */
    public static String subject(CaseId contested, Optional<Long> entry) {
        return entry.map(number -> contested + "@" + number).orElse(contested.value());
    }
}
