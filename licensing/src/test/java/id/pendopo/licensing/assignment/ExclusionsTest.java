package id.pendopo.licensing.assignment;

import static id.pendopo.licensing.assignment.Pools.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExclusionsTest {
    private static final Code VERIFIER = Code.of("VERIFIER");
    private static final Code FRONT_OFFICE = Code.of("FRONT_OFFICE");

    @Test
    void each_reason_is_recorded_for_whom_it_concerns() {
        OfficerPool pool = Pools.of(
                PoolMember.of(officer(1), 10, 0).absent(),
                PoolMember.of(officer(2), 10, 0),
                PoolMember.of(officer(3), 10, 0),
                PoolMember.of(officer(4), 10, 0),
                PoolMember.of(officer(5), 10, 0),
                PoolMember.of(officer(6), 10, 0),
                PoolMember.of(officer(7), 10, 0));
        Participation file = acted(officer(2), Optional.empty(), VERIFIER)
                .plus(part(officer(7), Optional.empty(), FRONT_OFFICE))
                .withParties(Set.of(officer(3)));
        List<Exclusion> out = new Exclusions(
                        file, Set.of(VERIFIER), Set.of(officer(4)), Set.of(officer(5)), Set.of(officer(6), officer(1)))
                .of(pool);
        assertThat(out)
                .containsExactly(
                        new Exclusion(officer(1), List.of(ExclusionReason.ABSENT, ExclusionReason.RELIEVED)),
                        new Exclusion(officer(2), List.of(ExclusionReason.ACTED_IN_FILE)),
                        new Exclusion(officer(3), List.of(ExclusionReason.SELF)),
                        new Exclusion(officer(4), List.of(ExclusionReason.CONFLICT_OF_INTEREST)),
                        new Exclusion(officer(5), List.of(ExclusionReason.SAME_HOLDER_LAST_TIME)),
                        new Exclusion(officer(6), List.of(ExclusionReason.RELIEVED)));
    }

    /** Section 4: acting officials inherit the exclusions of those they stand in for, in both directions. */
    @Test
    void whoever_stands_in_for_an_excluded_person_is_excluded_too() {
        OfficerPool pool =
                Pools.of(PoolMember.of(officer(1), 10, 0).standingInFor(officer(8)), PoolMember.of(officer(2), 10, 0));
        assertThat(new Exclusions(
                                acted(officer(8), Optional.empty(), VERIFIER),
                                Set.of(VERIFIER),
                                Set.of(),
                                Set.of(),
                                Set.of())
                        .of(pool))
                .extracting(Exclusion::officer)
                .containsExactly(officer(1));
        assertThat(new Exclusions(
                                acted(officer(8), Optional.of(officer(2)), VERIFIER),
                                Set.of(VERIFIER),
                                Set.of(),
                                Set.of(),
                                Set.of())
                        .of(pool))
                .extracting(Exclusion::officer)
                .containsExactly(officer(1), officer(2));
    }

    @Test
    void nothing_known_keeps_out_nobody_who_is_there() {
        assertThat(Exclusions.NONE.of(even(3))).isEmpty();
    }

    @Test
    void an_exclusion_has_a_reason_once_and_in_order() {
        assertThatThrownBy(() -> new Exclusion(officer(1), List.of())).hasMessageContaining("give each reason once");
        assertThatThrownBy(() -> new Exclusion(officer(1), List.of(ExclusionReason.SELF, ExclusionReason.ABSENT)))
                .hasMessageContaining("in order");
    }

    private static Participation acted(PersonRef person, Optional<PersonRef> onBehalfOf, Code role) {
        return Participation.NONE.plus(part(person, onBehalfOf, role));
    }

    private static Participation.Part part(PersonRef person, Optional<PersonRef> onBehalfOf, Code role) {
        return new Participation.Part(person, onBehalfOf, role, "check", Manner.DECIDED, 2, false);
    }
}
