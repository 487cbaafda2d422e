package id.pendopo.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody decides on his own work, whoever acts for whom; and somebody always does. */
class RosterTest {
    private static final EmployeeId ANI = EmployeeId.of("ani");

    private static String chain(Organisation.Draft draft, String owner, LocalDate day) {
        return told(draft.build().on(day).approversOf(EmployeeId.of(owner)));
    }

    private static String told(ApproverChain chain) {
        return String.join(
                " ",
                chain.approvers().stream()
                        .map(one -> one.employee()
                                        .map(EmployeeId::value)
                                        .orElse(one.kind().name())
                                + one.onBehalfOf().map(other -> "/" + other).orElse(""))
                        .toList());
    }

    private static String chain(Organisation.Draft draft, String owner) {
        return chain(draft, owner, House.DAY);
    }

    @Test
    void a_roster_tells_who_is_what_on_its_day() {
        Roster roster = House.draft().build().on(House.DAY);
        assertThat(roster.day()).isEqualTo(House.DAY);
        assertThat(roster.unitOf(ANI)).contains(UnitCode.of("BIDANG"));
        assertThat(roster.ownOf(ANI).map(Assignment::position)).contains(PositionCode.of("ANALIS"));
        assertThat(roster.find(PositionCode.of("KADIS")).map(Position::level)).contains(PositionClass.of(14));
        assertThat(roster.isWithin(UnitCode.of("BIDANG"), UnitCode.of("DINAS"))).isTrue();
        assertThat(roster.isWithin(UnitCode.of("DINAS"), UnitCode.of("BIDANG"))).isFalse();
        assertThat(House.draft().build().on(House.START.minusDays(1)).ownOf(ANI))
                .isEmpty();
    }

    @Test
    void work_goes_to_the_superior_and_up_to_the_head_of_the_region() {
        assertThat(chain(House.draft(), "ani")).isEqualTo("kabid kadis sekda HEAD_OF_REGION");
        assertThat(chain(House.draft(), "sekda")).isEqualTo("HEAD_OF_REGION");
    }

    /** Who acts for his own superior may not decide on his own work, nor let the one decide for whom he acts. */
    @Test
    void an_acting_superior_is_passed_over_for_his_own_work() {
        for (AssignmentKind kind : List.of(AssignmentKind.PLT, AssignmentKind.PLH, AssignmentKind.PJ)) {
            Organisation.Draft draft =
                    House.draft().with(House.acting("ani", "KABID", kind, "2026-03-01", "2026-03-31"));
            assertThat(chain(draft, "ani")).isEqualTo("kadis sekda HEAD_OF_REGION");
            assertThat(chain(draft, "ani", LocalDate.of(2026, 4, 1))).isEqualTo("kabid kadis sekda HEAD_OF_REGION");
        }
    }

    @Test
    void who_stands_in_decides_while_the_holder_is_away() {
        Organisation.Draft draft =
                House.draft().with(House.acting("budi", "KABID", AssignmentKind.PLH, "2026-03-16", "2026-03-16"));
        assertThat(chain(draft, "ani")).isEqualTo("budi kadis sekda HEAD_OF_REGION");
        assertThat(chain(draft, "ani", House.DAY.minusDays(1))).startsWith("kabid ");
        assertThat(chain(draft, "ani", House.DAY.plusDays(1))).startsWith("kabid ");
    }

    @Test
    void a_vacant_place_is_passed_over_and_one_person_asked_once() {
        Organisation.Draft draft = House.draft()
                .with(House.position("KASI", "BIDANG", PositionFamily.PENGAWAS, 9))
                .with(House.position("PENATA", "BIDANG", PositionFamily.PELAKSANA, 6))
                .with(House.above("PENATA", "KASI"))
                .with(House.above("KASI", "KABID"))
                .with(House.held("citra", "PENATA"))
                .with(House.acting("kabid", "KADIS", AssignmentKind.PLH, "2026-03-01", "2026-03-31"));
        assertThat(chain(draft, "citra")).isEqualTo("kabid sekda HEAD_OF_REGION");
    }

    @Test
    void who_has_no_superior_lies_with_the_personnel_office() {
        Organisation.Draft draft = House.draft()
                .with(House.position("STAF_AHLI", "SETDA", PositionFamily.JPT_PRATAMA, 13))
                .with(House.held("dewi", "STAF_AHLI"));
        assertThat(chain(draft, "dewi")).isEqualTo("HR_OFFICE");
        assertThat(chain(draft, "nobody")).isEqualTo("HR_OFFICE");
    }

    @Test
    void a_delegate_decides_on_behalf_for_others_but_never_for_himself() {
        Organisation.Draft draft = House.draft().with(House.delegated("kabid", "budi", "2026-03-10", "2026-03-20"));
        assertThat(chain(draft, "ani")).isEqualTo("budi/kabid kadis sekda HEAD_OF_REGION");
        assertThat(chain(draft, "budi")).isEqualTo("kabid kadis sekda HEAD_OF_REGION");
        assertThat(chain(draft, "ani", LocalDate.of(2026, 3, 21))).startsWith("kabid ");
    }

    @Test
    void what_was_delegated_is_not_passed_on() {
        Organisation.Draft draft = House.draft()
                .with(House.held("citra", "ANALIS"))
                .with(House.delegated("kabid", "budi", "2026-03-10", "2026-03-20"))
                .with(House.delegated("budi", "citra", "2026-03-10", "2026-03-20"));
        assertThat(chain(draft, "ani")).startsWith("budi/kabid ");
    }

    /** Two never decide on each other's work in one period: the one who came later is passed over. */
    @Test
    void whose_work_one_decided_on_does_not_decide_on_ones_own() {
        Organisation organisation = House.draft()
                .with(House.acting("ani", "KABID", AssignmentKind.PLT, "2026-03-01", "2026-03-10"))
                .with(House.acting("budi", "KABID", AssignmentKind.PLT, "2026-03-11", "2026-03-31"))
                .build();
        // The division has no holder in his own right in this story; ani decided on budi's work first.
        Roster later = organisation.on(LocalDate.of(2026, 3, 20));
        assertThat(told(later.approversOf(ANI, Set.of(EmployeeId.of("budi"), EmployeeId.of("kabid")))))
                .isEqualTo("kadis sekda HEAD_OF_REGION");
    }

    @Test
    void a_pair_that_would_decide_on_each_other_is_found_before_it_happens() {
        Organisation.Draft draft = House.draft()
                .with(House.acting("ani", "KABID", AssignmentKind.PLH, "2026-03-01", "2026-03-10"))
                .with(House.acting("budi", "KABID", AssignmentKind.PLH, "2026-03-11", "2026-03-31"));
        Validity march = Validity.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(draft.build().reciprocal(march)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("performance.RECIPROCAL_APPROVAL");
            assertThat(finding.found()).contains("ani budi");
        });
        assertThat(draft.build().reciprocal(Validity.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10))))
                .isEmpty();
        assertThat(House.draft().build().reciprocal(march)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> House.draft().build().reciprocal(Validity.from(House.DAY)));
    }

    @Test
    void a_chain_is_asked_one_after_the_other_and_its_last_stays() {
        ApproverChain chain = House.draft().build().on(House.DAY).approversOf(ANI);
        assertThat(chain.first().is(EmployeeId.of("kabid"))).isTrue();
        assertThat(chain.after(1).is(EmployeeId.of("kadis"))).isTrue();
        assertThat(chain.after(99).kind()).isEqualTo(Approver.Kind.HEAD_OF_REGION);
        assertThat(chain.after(-1)).isEqualTo(chain.first());
        assertThat(chain.find(EmployeeId.of("sekda"))).isPresent();
        assertThat(chain.find(ANI)).isEmpty();
        assertThat(chain.employees()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ApproverChain(ANI, House.DAY, List.of(Approver.superior(ANI, PositionCode.of("KABID")))));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApproverChain(ANI, House.DAY, List.of()));
    }

    /** A circle is a flaw, and until it is mended its work lies with the personnel office instead of going round for ever. */
    @Test
    void a_circle_ends_with_the_personnel_office() {
        Organisation.Draft draft = House.draft()
                .with(House.position("A", "DINAS", PositionFamily.PELAKSANA, 7))
                .with(House.position("B", "DINAS", PositionFamily.PELAKSANA, 7))
                .with(House.above("A", "B"))
                .with(House.above("B", "A"))
                .with(House.held("eka", "A"))
                .with(House.held("fajar", "B"));
        assertThat(chain(draft, "eka")).isEqualTo("fajar HR_OFFICE");
    }
}
