package id.pendopo.core.actor;

import id.pendopo.core.internal.order.FixedList;
import id.pendopo.core.internal.order.OrderedSet;
import id.pendopo.core.law.Code;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who took part in one case (<i>keikutsertaan</i>), over its whole history: also acts that a return has superseded count,
 * because whoever has once judged a file is no longer unbiased. Immutable and thread-safe.
 *
 * @param parts every act in order
 * @param parties persons who own the case or answer to it, whether or not they ever acted
 */
public record Participation(List<Part> parts, Set<PersonRef> parties) {
    /** Nobody yet. */
    public static final Participation NONE = new Participation(List.of(), Set.of());

    /** Copies what it is given. */
    public Participation {
        parts = FixedList.copyOf(parts);
        parties = OrderedSet.copyOf(parties);
    }

    /**
     * One act of one person.
     *
     * @param person who acted
     * @param role in which role
     * @param act the command's name
     * @param manner in what manner
     * @param seq number of the entry that records it
     * @param onlySigned whether it was one signature of a joint act, which had not taken effect then
     */
    public record Part(
            PersonRef person,

            @com.fasterxml.jackson.annotation.JsonInclude(
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY)
            Optional<PersonRef> onBehalfOf,

            Code role,
            String act,
            Manner manner,
            long seq,
            boolean onlySigned) {
        /** Whether this person acted, or another in his name. */
        public boolean involves(PersonRef other) {
            return person.equals(other)
                    || onBehalfOf.isPresent() && onBehalfOf.get().equals(other);
        }
    }

    /** With one act more. */
    public Participation plus(Part part) {
        return new Participation(FixedList.<Part>copyOf(parts).plus(part), parties);
    }

    /** With these persons as parties too. */
    public Participation withParties(Collection<PersonRef> more) {
        if (more.isEmpty() || parties.containsAll(more)) {
            return this;
        }
        Set<PersonRef> all = new TreeSet<>(parties);
        all.addAll(more);
        return new Participation(parts, all);
    }

    /** Whether this person owns the case or answers to it. */
    public boolean isParty(PersonRef person) {
        return parties.contains(person);
    }
}
