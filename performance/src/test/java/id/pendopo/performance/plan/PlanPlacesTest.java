package id.pendopo.performance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.AssignmentKind;
import id.pendopo.performance.organisation.Delegation;
import id.pendopo.performance.organisation.DutyStatement;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.Supervision;
import id.pendopo.performance.organisation.Unit;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who assesses whom is read from the organisation, and what a plan brings about from the superior's own plan. */
class PlanPlacesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final EmployeeId MAYOR = EmployeeId.of("wali-kota");

    private final InMemoryStore store = new InMemoryStore();
    private final PlanPlaces places =
            PlanPlaces.over(Region.PACK, store, organisation().build(), MAYOR);
    private final Office office = Office.in(Region.PACK)
            .with(store)
            .keys(new Random(1)::nextBytes)
            .withoutValidation("constraints are tried elsewhere")
            .facts(places, new PlanFacts().over(Region.PACK, store, new byte[32]))
            .procedures(new PlanProcedure())
            .open();
    private int attempts;

    /** A secretary, an office and its head, one analyst who holds nothing else. */
    private static Organisation.Draft organisation() {
        return Organisation.draft()
                .with(unit("SETDA", Optional.empty()))
                .with(unit("DINAS", Optional.of("SETDA")))
                .with(position("SEKDA", "SETDA", PositionFamily.JPT_PRATAMA, 15))
                .with(position("KADIS", "DINAS", PositionFamily.JPT_PRATAMA, 14))
                .with(position("KASI", "DINAS", PositionFamily.PENGAWAS, 9))
                .with(position("ANALIS", "DINAS", PositionFamily.PELAKSANA, 7))
                .with(position("LEPAS", "DINAS", PositionFamily.PELAKSANA, 7))
                .top(PositionCode.of("SEKDA"))
                .with(above("KADIS", "SEKDA"))
                .with(above("KASI", "KADIS"))
                .with(above("ANALIS", "KASI"))
                .with(held("sekda", "SEKDA"))
                .with(held("kadis", "KADIS"))
                .with(held("kasi", "KASI"))
                .with(held("ani", "ANALIS"))
                .with(held("lepas", "LEPAS"))
                .with(new DutyStatement(
                        Code.of("TUGAS_1"),
                        UnitCode.of("SETDA"),
                        Optional.empty(),
                        "Mengoordinasikan perangkat daerah (contoh)",
                        Validity.from(START)))
                .with(duty("TUGAS_1", Optional.empty()))
                .with(duty("TUGAS_2", Optional.of("ANALIS")))
                .with(duty("TUGAS_3", Optional.of("KASI")));
    }

    private static Unit unit(String code, Optional<String> parent) {
        return new Unit(UnitCode.of(code), Text.of(code, code), parent.map(UnitCode::of), Validity.from(START));
    }

    private static Position position(String code, String unit, PositionFamily family, int level) {
        return new Position(
                PositionCode.of(code),
                UnitCode.of(unit),
                Text.of(code, code),
                family,
                PositionClass.of(level),
                Validity.from(START));
    }

    private static Supervision above(String subordinate, String superior) {
        return Supervision.from(START, PositionCode.of(subordinate), PositionCode.of(superior));
    }

    private static Assignment held(String who, String position) {
        return Assignment.definitive(EmployeeId.of(who), PositionCode.of(position), START);
    }

    private static DutyStatement duty(String code, Optional<String> position) {
        return new DutyStatement(
                Code.of(code),
                UnitCode.of("DINAS"),
                position.map(PositionCode::of),
                "Menyiapkan layanan (contoh)",
                Validity.from(START));
    }

    private static PlanKey key(String who, String position) {
        return new PlanKey(EmployeeId.of(who), PositionCode.of(position), START, 2026);
    }

    private static Instant at(String when) {
        return LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7));
    }

    private Optional<PlanPlace> placed(String who, String position, PlanPlaces known) {
        return known.read(new FactRequest(PlanPlace.FACT, key(who, position).assignment()), at("2026-01-05T09:00"))
                .found()
                .map(PlanPlace.class::cast);
    }

    @Test
    void the_direct_superior_assesses_and_his_superior_hears_objections() {
        PlanPlace ani = placed("ani", "ANALIS", places).orElseThrow();
        assertThat(ani.assessor()).isEqualTo(EmployeeId.of("kasi"));
        assertThat(ani.superior()).contains(EmployeeId.of("kadis"));
        assertThat(ani.head()).isFalse();
        assertThat(ani.top()).isFalse();
        assertThat(ani.duties()).containsExactly(Code.of("TUGAS_1"), Code.of("TUGAS_2"));
        assertThat(ani.superiorResults()).isEmpty();
    }

    @Test
    void a_head_is_who_has_nobody_above_him_in_his_unit_and_the_top_is_assessed_by_the_head_of_the_region() {
        PlanPlace kasi = placed("kasi", "KASI", places).orElseThrow();
        PlanPlace kadis = placed("kadis", "KADIS", places).orElseThrow();
        PlanPlace sekda = placed("sekda", "SEKDA", places).orElseThrow();
        assertThat(kasi.head()).isFalse();
        assertThat(kadis.head()).isTrue();
        assertThat(kadis.assessor()).isEqualTo(EmployeeId.of("sekda"));
        assertThat(kadis.superior()).contains(MAYOR);
        assertThat(sekda.top()).isTrue();
        assertThat(sekda.assessor()).isEqualTo(MAYOR);
        assertThat(sekda.superior()).isEmpty();
    }

    @Test
    void an_assignment_that_the_roster_does_not_know_and_one_without_a_superior_are_not_found() {
        assertThat(placed("ani", "KASI", places)).isEmpty();
        assertThat(placed("nobody", "ANALIS", places)).isEmpty();
        assertThat(placed("lepas", "LEPAS", places)).isEmpty();
    }

    /** The delegate acts by his deed; the assessor is still the superior. */
    @Test
    void who_decides_for_a_superior_does_not_become_the_assessor() {
        PlanPlaces delegated = PlanPlaces.over(
                Region.PACK,
                store,
                organisation()
                        .with(new Delegation(
                                EmployeeId.of("kasi"),
                                EmployeeId.of("lepas"),
                                LocalDate.of(2026, 1, 2),
                                LocalDate.of(2026, 1, 20),
                                "ND 1/2026"))
                        .build(),
                MAYOR);
        assertThat(placed("ani", "ANALIS", delegated).orElseThrow().assessor()).isEqualTo(EmployeeId.of("kasi"));
    }

    /** What he does as acting head is rated by whoever is above that post, and after a transfer the year is still his who was above him. */
    @Test
    void a_plan_is_assessed_from_above_its_own_assignment() {
        PlanPlaces moved = PlanPlaces.over(
                Region.PACK,
                store,
                organisation()
                        .with(new Assignment(
                                EmployeeId.of("ani"),
                                PositionCode.of("KADIS"),
                                AssignmentKind.PLT,
                                Validity.of(START, LocalDate.of(2026, 6, 30))))
                        .with(new Assignment(
                                EmployeeId.of("budi"),
                                PositionCode.of("ANALIS"),
                                AssignmentKind.DEFINITIVE,
                                Validity.of(START, LocalDate.of(2026, 1, 3))))
                        .with(Assignment.definitive(
                                EmployeeId.of("budi"), PositionCode.of("KADIS"), LocalDate.of(2026, 1, 4)))
                        .build(),
                MAYOR);
        assertThat(placed("ani", "ANALIS", moved).orElseThrow().assessor()).isEqualTo(EmployeeId.of("kasi"));
        assertThat(placed("ani", "KADIS", moved).orElseThrow().assessor()).isEqualTo(EmployeeId.of("sekda"));
        assertThat(placed("budi", "ANALIS", moved).orElseThrow().assessor()).isEqualTo(EmployeeId.of("kasi"));
    }

    private Answer does(String plan, String who, PlanRole role, String when, PlanCommand command) {
        return office.handle(
                PlanPolicy.PROCEDURE,
                CaseId.of(plan),
                command,
                Actor.of(who, role),
                at(when),
                CommandId.of("c-" + ++attempts));
    }

    private static PlanContent content(String code, Optional<String> intervenes) {
        ResultPlan one = Sample.result(code, ResultPlan.Kind.MAIN);
        return Sample.content(new ResultPlan(
                one.code(),
                one.text(),
                one.kind(),
                one.approach(),
                one.duties(),
                intervenes.map(Code::of),
                one.indicators()));
    }

    private static List<String> codes(Answer answer) {
        return answer.findings().stream()
                .filter(Finding::isBlock)
                .map(Finding::code)
                .toList();
    }

    /** What an analyst brings about is a result of his superior's own plan, once that was agreed. */
    @Test
    void a_plan_intervenes_in_the_agreed_plan_of_the_superior() {
        PlanContent ofAni = content("RHK_ANI", Optional.of("RHK_KASI"));
        does("ani", "ani", PlanRole.EMPLOYEE, "2026-01-05T09:00", new PlanCommand.Draft(key("ani", "ANALIS"), ofAni));
        assertThat(codes(does("ani", "ani", PlanRole.EMPLOYEE, "2026-01-05T10:00", new PlanCommand.Submit())))
                .containsExactly(ContentRules.RESULT_UNKNOWN);

        planned("sekda", "SEKDA", "wali-kota", Optional.empty());
        planned("kadis", "KADIS", "sekda", Optional.of("RHK_SEKDA"));
        planned("kasi", "KASI", "kadis", Optional.of("RHK_KADIS"));
        assertThat(codes(does("ani", "ani", PlanRole.EMPLOYEE, "2026-01-09T10:00", new PlanCommand.Submit())))
                .isEmpty();
    }

    private void planned(String who, String position, String assessor, Optional<String> intervenes) {
        PlanContent content = content("RHK_" + position, intervenes);
        PlanCommand.Draft draft = new PlanCommand.Draft(key(who, position), content);
        assertThat(codes(does(who, who, PlanRole.EMPLOYEE, "2026-01-06T09:00", draft)))
                .isEmpty();
        assertThat(codes(does(who, who, PlanRole.EMPLOYEE, "2026-01-06T10:00", new PlanCommand.Submit())))
                .isEmpty();
        assertThat(codes(does(who, assessor, PlanRole.ASSESSOR, "2026-01-07T10:00", new PlanCommand.Agree())))
                .isEmpty();
    }
}
