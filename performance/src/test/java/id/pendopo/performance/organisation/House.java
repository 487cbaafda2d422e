package id.pendopo.performance.organisation;

import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import java.nio.file.Path;
import java.time.LocalDate;

/** A small invented government: the secretary, one office with its head, one division with its head, two officers. */
final class House {
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    static final PersonnelPolicy POLICY = policy();

    private House() {}

    static Organisation.Draft draft() {
        return Organisation.draft()
                .with(unit("SETDA"))
                .with(new Unit(
                        UnitCode.of("DINAS"),
                        Text.of("Dinas Contoh", "Example office"),
                        parent("SETDA"),
                        Validity.from(START)))
                .with(new Unit(
                        UnitCode.of("BIDANG"),
                        Text.of("Bidang Contoh", "Example division"),
                        parent("DINAS"),
                        Validity.from(START)))
                .with(position("SEKDA", "SETDA", PositionFamily.JPT_PRATAMA, 15))
                .with(position("KADIS", "DINAS", PositionFamily.JPT_PRATAMA, 14))
                .with(position("KABID", "BIDANG", PositionFamily.ADMINISTRATOR, 11))
                .with(position("ANALIS", "BIDANG", PositionFamily.PELAKSANA, 7))
                .top(PositionCode.of("SEKDA"))
                .with(above("KADIS", "SEKDA"))
                .with(above("KABID", "KADIS"))
                .with(above("ANALIS", "KABID"))
                .with(held("sekda", "SEKDA"))
                .with(held("kadis", "KADIS"))
                .with(held("kabid", "KABID"))
                .with(held("ani", "ANALIS"))
                .with(held("budi", "ANALIS"));
    }

    static Unit unit(String code) {
        return new Unit(UnitCode.of(code), Text.of(code, code), java.util.Optional.empty(), Validity.from(START));
    }

    private static java.util.Optional<UnitCode> parent(String code) {
        return java.util.Optional.of(UnitCode.of(code));
    }

    static Position position(String code, String unit, PositionFamily family, int level) {
        return new Position(
                PositionCode.of(code),
                UnitCode.of(unit),
                Text.of(code, code),
                family,
                PositionClass.of(level),
                Validity.from(START));
    }

    static Supervision above(String subordinate, String superior) {
        return Supervision.from(START, PositionCode.of(subordinate), PositionCode.of(superior));
    }

    static Assignment held(String who, String position) {
        return Assignment.definitive(EmployeeId.of(who), PositionCode.of(position), START);
    }

    static Assignment acting(String who, String position, AssignmentKind kind, String first, String last) {
        return new Assignment(
                EmployeeId.of(who),
                PositionCode.of(position),
                kind,
                Validity.of(LocalDate.parse(first), LocalDate.parse(last)));
    }

    static Delegation delegated(String from, String to, String first, String last) {
        return new Delegation(
                EmployeeId.of(from), EmployeeId.of(to), LocalDate.parse(first), LocalDate.parse(last), "ND 1/2026");
    }

    private static PersonnelPolicy policy() {
        var book = RegionPack.open(
                        Path.of("src/test/resources/packs/32.73"),
                        Opening.strict().allowingIllustration())
                .book(PersonnelPolicy.schema());
        return book.policy(book.versions().get(book.versions().size() - 1));
    }
}
