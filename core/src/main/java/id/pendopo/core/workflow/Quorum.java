package id.pendopo.core.workflow;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Role;
import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whose signatures a joint act needs (<i>kuorum dan susunan penanda tangan</i>): so many of these roles, and so many of those.
 * A signature takes the narrowest seat that is still open to its role. Immutable and thread-safe.
 *
 * @param seats 1 to {@value #SEAT_LIMIT}; of two that share a role one must hold every role of the other
 */
public record Quorum(List<Seat> seats) {
    /** The most seats. */
    public static final int SEAT_LIMIT = 20;

    /** The most signatures of one seat. */
    public static final int SIGNATURE_LIMIT = 100;

    /**
     * So many signatures of these roles.
     *
     * @param atLeast 1 to {@value Quorum#SIGNATURE_LIMIT}
     * @param roles who may give them
     * @param manner in what manner they take part; empty for that of the step
     */
    public record Seat(int atLeast, Set<Code> roles, Optional<Manner> manner) {
        /** @throws IllegalArgumentException if the number is outside its range, or nobody may sign */
        public Seat {
            roles = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(roles));
            if (atLeast < 1 || atLeast > SIGNATURE_LIMIT || roles.isEmpty()) {
                throw new IllegalArgumentException(
                        "quorum: a seat of %d signatures and %d roles; give 1 to %d and a role"
                                .formatted(atLeast, roles.size(), SIGNATURE_LIMIT));
            }
        }
    }

    /** @throws IllegalArgumentException if there is no seat or too many, or two share some roles and each has others beside */
    public Quorum {
        seats = List.copyOf(seats);
        if (seats.isEmpty() || seats.size() > SEAT_LIMIT) {
            throw new IllegalArgumentException(
                    "quorum: %d seats are outside 1 to %d; join them".formatted(seats.size(), SEAT_LIMIT));
        }
        for (Seat one : seats) {
            for (Seat other : seats) {
                if (cross(one.roles(), other.roles())) {
                    throw new IllegalArgumentException(
                            "quorum: seats %s and %s share a role and each has another; it would depend on who signs first"
                                            .formatted(one.roles(), other.roles())
                                    + "; write the shared role as a seat of its own");
                }
            }
        }
    }

    /** So many persons in one of these roles. */
    public static Quorum of(int atLeast, Role... roles) {
        return new Quorum(List.of(seat(atLeast, Optional.empty(), roles)));
    }

    /** And so many in one of these. */
    public Quorum and(int atLeast, Role... roles) {
        return plus(seat(atLeast, Optional.empty(), roles));
    }

    /** And so many in one of these, who take part in this manner. */
    public Quorum and(int atLeast, Manner manner, Role... roles) {
        return plus(seat(atLeast, Optional.of(manner), roles));
    }

    /** How many signatures it needs in all. */
    public int signatures() {
        return seats.stream().mapToInt(Seat::atLeast).sum();
    }

    static Seat seat(int atLeast, Optional<Manner> manner, Role... roles) {
        Set<Code> codes = new LinkedHashSet<>();
        for (Role role : roles) {
            codes.add(role.code());
        }
        return new Seat(atLeast, codes, manner);
    }

    /** The seat that a person in this role would take beside those who have signed. */
    Optional<Seat> openTo(Code role, List<Signature> given) {
        int seat = seatOf(role, taken(given));
        return seat < 0 ? Optional.empty() : Optional.of(seats.get(seat));
    }

    /** How many signatures are still missing. */
    int missing(List<Signature> given) {
        return signatures() - IntStream.of(taken(given)).sum();
    }

    private int[] taken(List<Signature> given) {
        int[] taken = new int[seats.size()];
        for (Signature signature : given) {
            int seat = seatOf(signature.role(), taken);
            // The law may have changed while the case was a draft; who has no seat any more does not count.
            if (seat >= 0) {
                taken[seat]++;
            }
        }
        return taken;
    }

    private int seatOf(Code role, int[] taken) {
        return IntStream.range(0, seats.size())
                .filter(i -> taken[i] < seats.get(i).atLeast()
                        && seats.get(i).roles().contains(role))
                .boxed()
                .min(Comparator.comparing((Integer i) -> seats.get(i).roles().size()))
                .orElse(-1);
    }

    private Quorum plus(Seat seat) {
        List<Seat> more = new ArrayList<>(seats);
        more.add(seat);
        return new Quorum(more);
    }

    private static boolean cross(Set<Code> one, Set<Code> other) {
        return one.stream().anyMatch(other::contains) && !one.containsAll(other) && !other.containsAll(one);
    }
}
