package id.pendopo.core.actor;

import id.pendopo.core.internal.order.FixedList;
import id.pendopo.core.internal.order.OrderedSet;
import id.pendopo.core.law.Code;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Part> more = FixedList.<Part>copyOf(parts).plus(part);
        return new Participation(more, parties);
    }

    /** With these persons as parties too. */
    public Participation withParties(Collection<PersonRef> more) {
        if (more.isEmpty()) {
            return this;
        }
        OrderedSet<PersonRef> all = OrderedSet.<PersonRef>copyOf(parties).plus(more);
        return all == parties ? this : new Participation(parts, all);
    }

    /** Whether this person owns the case or answers to it. */
    public boolean isParty(PersonRef person) {
        return parties.contains(person);
    }
}
