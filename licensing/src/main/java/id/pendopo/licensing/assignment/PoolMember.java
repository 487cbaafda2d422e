package id.pendopo.licensing.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import java.util.Optional;

/**
 * An officer in a pool (<i>anggota kelompok petugas</i>), opaque. His tickets in the draw follow from his weight and from what
 * already lies on his desk.
 *
 * @param officer opaque; the same reference in every role
 * @param standsInFor whom he acts for on a deed, whose exclusions he inherits
 * @param weight his share of the work, 1 to {@value #WEIGHT_LIMIT}: 10 for everybody, 5 for half a post
 * @param load how many files he has now, 0 to {@value #LOAD_LIMIT}
 * @param onDuty whether he is there on that day
 */
public record PoolMember(
        PersonRef officer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> standsInFor,
        int weight,
        int load,
        boolean onDuty) {
    /** The greatest weight. */
    public static final int WEIGHT_LIMIT = 100;

    /** The greatest load. */
    public static final int LOAD_LIMIT = 100_000;

    private static final int TICKETS_AT_REST = 1_000;

    /** @throws IllegalArgumentException if weight or load is outside its range */
    public PoolMember {
        if (weight < 1 || weight > WEIGHT_LIMIT || load < 0 || load > LOAD_LIMIT) {
            throw new IllegalArgumentException("pool member %s: weight %d or load %d is outside 1 to %d and 0 to %d"
                    .formatted(officer, weight, load, WEIGHT_LIMIT, LOAD_LIMIT));
        }
    }

    /** Somebody on duty in his own name. */
    public static PoolMember of(PersonRef officer, int weight, int load) {
        return new PoolMember(officer, Optional.empty(), weight, load, true);
    }

    /** The same, not on duty. */
    public PoolMember absent() {
        return new PoolMember(officer, standsInFor, weight, load, false);
    }

    /** The same, standing in for another. */
    public PoolMember standingInFor(PersonRef other) {
        return new PoolMember(officer, Optional.of(other), weight, load, onDuty);
    }

    /** A thousand for each unit of weight, shared by his files and the one to come, rounded up: 1 file halves them, 3 quarter them. */
    public int tickets() {
        return (TICKETS_AT_REST * weight + load) / (1 + load);
    }
}
