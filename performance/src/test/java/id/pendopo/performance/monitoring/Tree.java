package id.pendopo.performance.monitoring;

import id.pendopo.core.law.Text;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Validity;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionCode;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.Roster;
import id.pendopo.performance.organisation.Supervision;
import id.pendopo.performance.organisation.Unit;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/** Two invented offices under one secretary: BARAT with a head, a division head and two officers, TIMUR with a head and five officers. */
final class Tree {
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final UnitCode SETDA = UnitCode.of("SETDA");
    static final UnitCode BARAT = UnitCode.of("BARAT");
    static final UnitCode TIMUR = UnitCode.of("TIMUR");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private Tree() {}

    static EmployeeId id(String text) {
        return EmployeeId.of(text);
    }

    static Roster roster() {
        Organisation.Draft draft = Organisation.draft()
                .with(unit(SETDA))
                .with(unit(BARAT))
                .with(unit(TIMUR))
                .with(position("SEKDA", SETDA))
                .with(position("KADIS_B", BARAT))
                .with(position("KABID_B", BARAT))
                .with(position("STAF_B", BARAT))
                .with(position("KADIS_T", TIMUR))
                .with(position("STAF_T", TIMUR))
                .top(PositionCode.of("SEKDA"))
                .with(above("KADIS_B", "SEKDA"))
                .with(above("KABID_B", "KADIS_B"))
                .with(above("STAF_B", "KABID_B"))
                .with(above("KADIS_T", "SEKDA"))
                .with(above("STAF_T", "KADIS_T"))
                .with(held("sekda", "SEKDA"))
                .with(held("kadis-b", "KADIS_B"))
                .with(held("kabid-b", "KABID_B"))
                .with(held("b1", "STAF_B"))
                .with(held("b2", "STAF_B"))
                .with(held("kadis-t", "KADIS_T"));
        for (int i = 1; i <= 5; i++) {
            draft.with(held("t" + i, "STAF_T"));
        }
        return draft.build().on(DAY);
    }

    static MonitoringScope scope(String leader) {
        return MonitoringScope.of(roster(), id(leader));
    }

    private static Unit unit(UnitCode code) {
        return new Unit(code, Text.of(code.value(), code.value()), Optional.empty(), Validity.from(START));
    }

    private static Position position(String code, UnitCode unit) {
        return new Position(
                PositionCode.of(code),
                unit,
                Text.of(code, code),
                PositionFamily.PELAKSANA,
                PositionClass.of(7),
                Validity.from(START));
    }

    private static Supervision above(String subordinate, String superior) {
        return Supervision.from(START, PositionCode.of(subordinate), PositionCode.of(superior));
    }

    private static Assignment held(String who, String position) {
        return Assignment.definitive(id(who), PositionCode.of(position), START);
    }
}
