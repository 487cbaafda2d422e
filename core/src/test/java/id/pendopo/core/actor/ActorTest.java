package id.pendopo.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.BothJacksons;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Separation of duties compares references of persons: they must be opaque, and one person has one. */
class ActorTest {
    @Test
    void a_reference_that_looks_like_an_identity_number_is_refused_and_not_repeated() {
        for (String number : List.of("3273014501900001", "198001012005011001")) {
            assertThatThrownBy(() -> PersonRef.of(number))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("opaque id")
                    .hasMessageNotContaining(number);
        }
        assertThat(PersonRef.of("327301450190000").value()).hasSize(15);
    }

    @Test
    void a_reference_has_1_to_80_plain_characters() {
        assertThat(PersonRef.of("a".repeat(80)).value()).hasSize(80);
        for (String bad : List.of("", "a".repeat(81), "a b", "a/b", "é")) {
            assertThatThrownBy(() -> PersonRef.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_deed_holds_from_its_first_to_its_last_day() {
        Deed deed = new Deed("SK 1/2025", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
        assertThat(deed.holdsOn(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(deed.holdsOn(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(deed.holdsOn(LocalDate.of(2025, 7, 31))).isTrue();
        assertThat(deed.holdsOn(LocalDate.of(2025, 8, 1))).isFalse();
        assertThatThrownBy(() -> new Deed("SK", LocalDate.of(2025, 7, 2), LocalDate.of(2025, 7, 1)))
                .hasMessageContaining("swap");
        assertThatThrownBy(() -> new Deed(" ", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_involves_who_acted_and_in_whose_name() {
        Participation.Part part = new Participation.Part(
                PersonRef.of("a"), Optional.of(PersonRef.of("b")), Code.of("HEAD"), "issue", Manner.DECIDED, 3, false);
        assertThat(part.involves(PersonRef.of("a"))).isTrue();
        assertThat(part.involves(PersonRef.of("b"))).isTrue();
        assertThat(part.involves(PersonRef.of("c"))).isFalse();
    }

    @Test
    void parties_are_added_and_never_lost() {
        Participation one = Participation.NONE.withParties(List.of(PersonRef.of("p1")));
        Participation two = one.withParties(List.of(PersonRef.of("p2")));
        assertThat(two.parties()).containsExactly(PersonRef.of("p1"), PersonRef.of("p2"));
        assertThat(two.withParties(List.of(PersonRef.of("p1")))).isSameAs(two);
        assertThat(one.isParty(PersonRef.of("p2"))).isFalse();
    }

    @Test
    void time_itself_acts_as_system_and_nobody_else_does() {
        assertThat(Actor.SYSTEM.isSystem()).isTrue();
        assertThat(Actor.of("p", Role.of("HEAD")).isSystem()).isFalse();
    }

    /** Whether he is the clock of the law stood in his JSON, and Jackson 2 then refused to read it back. */
    @Test
    void both_lines_of_jackson_write_an_actor_by_his_components_alone_and_read_him_back() {
        BothJacksons.agree(Actor.of("p", Role.of("HEAD")), Actor.class, "{\"person\":\"p\",\"role\":\"HEAD\"}");
    }

    /** A role is held in one unit, and only there. */
    @Test
    void an_officer_is_of_his_unit_and_of_no_other() {
        Actor plain = Actor.of("p", Role.of("HEAD"));
        Actor ofHealth = plain.of(Code.of("DINKES"));
        assertThat(ofHealth.unit()).contains(Code.of("DINKES"));
        assertThat(ofHealth.person()).isEqualTo(plain.person());
        assertThat(ofHealth.isOf(Code.of("DINKES"))).isTrue();
        assertThat(ofHealth.isOf(Code.of("DISDIK"))).isFalse();
        assertThat(plain.isOf(Code.of("DINKES"))).isFalse();
        assertThat(Role.of("HEAD").name()).isEqualTo("HEAD");
    }

    @Test
    void one_acts_for_himself_and_for_whom_he_stands_in() {
        Deed deed = new Deed("SK 1/2025", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
        Actor deputy = Actor.of("a", Role.of("HEAD")).onBehalfOf(PersonRef.of("b"), deed);
        assertThat(deputy.actsFor(PersonRef.of("a"))).isTrue();
        assertThat(deputy.actsFor(PersonRef.of("b"))).isTrue();
        assertThat(deputy.actsFor(PersonRef.of("c"))).isFalse();
        assertThat(Actor.of("a", Role.of("HEAD")).actsFor(PersonRef.of("b"))).isFalse();
        assertThat(deputy.isEntitledOn(LocalDate.of(2025, 7, 31))).isTrue();
        assertThat(deputy.isEntitledOn(LocalDate.of(2025, 8, 1))).isFalse();
    }
}
