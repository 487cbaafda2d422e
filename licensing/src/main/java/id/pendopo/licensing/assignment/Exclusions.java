package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who is kept out of a draw, and why (<i>pengecualian sebelum undian</i>): found before the draw from what is known of the file, for
 * each officer by himself, so that one officer's exclusion never touches another's.
 *
 * @param file who took part in the file, and who is a party to it
 * @param apart the roles that the drawn role is kept apart from
 * @param conflicted who declared a conflict of interest in this file
 * @param lastInspectors who inspected the same holder the last time
 * @param relieved whom this draw replaces, and everybody whom earlier draws for the same role did
 */
public record Exclusions(
        Participation file,
        Set<Code> apart,
        Set<PersonRef> conflicted,
        Set<PersonRef> lastInspectors,
        Set<PersonRef> relieved) {
    /** Copies what it is given. */
    public Exclusions {
        apart = Set.copyOf(apart);
        conflicted = Set.copyOf(conflicted);
        lastInspectors = Set.copyOf(lastInspectors);
        relieved = Set.copyOf(relieved);
    }

    /** Of a file in which nobody has acted and nothing is known. */
    public static final Exclusions NONE = new Exclusions(Participation.NONE, Set.of(), Set.of(), Set.of(), Set.of());

    /** Every member who is kept out, in the order of the pool. */
    public List<Exclusion> of(OfficerPool pool) {
        List<Exclusion> out = new ArrayList<>();
        for (PoolMember member : pool.members()) {
            EnumSet<ExclusionReason> reasons = EnumSet.noneOf(ExclusionReason.class);
            if (!member.onDuty()) {
                reasons.add(ExclusionReason.ABSENT);
            }
            about(member.officer(), reasons);
            member.standsInFor().ifPresent(other -> about(other, reasons));
            if (!reasons.isEmpty()) {
                out.add(new Exclusion(member.officer(), List.copyOf(reasons)));
            }
        }
        return out;
    }

    private void about(PersonRef person, Set<ExclusionReason> reasons) {
        if (file.parts().stream().anyMatch(part -> part.involves(person) && apart.contains(part.role()))) {
            reasons.add(ExclusionReason.ACTED_IN_FILE);
        }
        if (conflicted.contains(person)) {
            reasons.add(ExclusionReason.CONFLICT_OF_INTEREST);
        }
        if (relieved.contains(person)) {
            reasons.add(ExclusionReason.RELIEVED);
        }
        if (lastInspectors.contains(person)) {
            reasons.add(ExclusionReason.SAME_HOLDER_LAST_TIME);
        }
        if (file.isParty(person)) {
            reasons.add(ExclusionReason.SELF);
        }
    }
}
