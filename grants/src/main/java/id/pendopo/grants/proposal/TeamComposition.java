package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Quorum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who signs the sheet of the consideration team (<i>susunan penanda tangan Tim Pertimbangan</i>), Perwal Bandung 825/2013 Pasal
 * 13A and 13 ayat (2c) [S]. Who holds which office in the team stands in the head's decree on the team, not here. Immutable and
 * thread-safe.
 *
 * @param seats 1 to 20
 */
public record TeamComposition(List<Seat> seats) {
    /**
     * Offices that sign in one role, a person each.
     *
     * @param offices 1 to 20 of them: chair, vice chair, secretaries; or camat, lurah
     * @param role in which role their holders sign
     * @param witness whether they only witness it: then they have decided nothing
     */
    public record Seat(List<Code> offices, Code role, boolean witness) {
        /** @throws IllegalArgumentException if there is no office, or there are too many */
        public Seat {
            offices = List.copyOf(offices);
            if (offices.isEmpty() || offices.size() > 20) {
                throw new IllegalArgumentException(
                        "team composition: %d offices for %s; give 1 to 20".formatted(offices.size(), role));
            }
        }
    }

    /** @throws IllegalArgumentException if there is no seat, there are too many, a role stands twice, or nobody decides */
    public TeamComposition {
        seats = List.copyOf(seats);
        if (seats.isEmpty() || seats.size() > 20) {
            throw new IllegalArgumentException("team composition: %d seats; give 1 to 20".formatted(seats.size()));
        }
        if (seats.stream().map(Seat::role).distinct().count() < seats.size()) {
            throw new IllegalArgumentException("team composition: a role stands in two seats; join them");
        }
        if (seats.stream().allMatch(Seat::witness)) {
            throw new IllegalArgumentException("team composition: all are witnesses; somebody must decide");
        }
    }

    /** One person of these roles, for a team without a composition. */
    static Quorum ofOne(List<Code> roles) {
        return new Quorum(List.of(new Quorum.Seat(1, Set.copyOf(roles), Optional.empty())));
    }

    /** Whose signatures it takes. */
    Quorum quorum() {
        List<Quorum.Seat> needed = new ArrayList<>();
        for (Seat seat : seats) {
            needed.add(new Quorum.Seat(
                    seat.offices().size(),
                    Set.of(seat.role()),
                    Optional.of(seat.witness() ? Manner.WITNESSED : Manner.DECIDED)));
        }
        return new Quorum(needed);
    }

    /** Every role that signs. */
    List<Code> roles() {
        return seats.stream().map(Seat::role).toList();
    }
}
