package id.pendopo.examples.quickstart;

import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.table.TableFile;
import id.pendopo.core.table.TableRow;
import id.pendopo.performance.attendance.Justification;
import id.pendopo.performance.attendance.Punch;
import id.pendopo.performance.attendance.PunchSource;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.employee.Employee;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.employee.Employees;
import id.pendopo.performance.leave.LeaveGrant;
import id.pendopo.performance.leave.OfficialDuty;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.Supervision;
import id.pendopo.performance.organisation.Unit;
import id.pendopo.performance.organisation.UnitCode;
import id.pendopo.performance.pay.ApprovedActivity;
import id.pendopo.performance.pay.CarriedCorrection;
import id.pendopo.performance.pay.SalaryRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a unit's books hold of a month (<i>catatan unit untuk satu bulan</i>), as a registry, a clock at the door and a list of work would
 * hand it over.
 *
 * @param people of {@code people.json}
 * @param kept of {@code records.json}
 * @param punches of {@code punches.csv}, by employee
 * @param activities of {@code activities.csv}, by employee: entries that a superior approved
 * @param lateHasCome whether the paper that came after payment is at hand
 */
record PayRecords(
        People people,
        Kept kept,
        Map<String, List<Punch>> punches,
        Map<String, List<ApprovedActivity>> activities,
        boolean lateHasCome) {
    /** Bandung is in the western zone. */
    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);

    /** The registry of personnel and the organisation; names are the registry's alone. */
    record People(
            Map<String, String> names,
            List<Employee> employees,
            List<Unit> units,
            List<Position> positions,
            List<Supervision> supervisions,
            List<Assignment> assignments) {
        Employees registry() {
            return Employees.of(employees);
        }

        Organisation organisation() {
            Organisation.Draft draft = Organisation.draft();
            units.forEach(draft::with);
            positions.forEach(draft::with);
            supervisions.forEach(draft::with);
            assignments.forEach(draft::with);
            return draft.build();
        }
    }

    /**
     * Letters, decrees and sums of the month.
     *
     * @param month which month
     * @param unit the unit
     * @param asOf until when scans are known
     */
    record Kept(
            YearMonth month,
            UnitCode unit,
            Instant asOf,
            Map<String, List<LeaveGrant>> leaves,
            Map<String, List<Justification>> justifications,
            Map<String, List<SanctionInForce>> sanctions,
            Map<String, List<CarriedCorrection>> corrections,
            Map<String, SalaryRun> salaries,
            Late late) {}

    /** An order of duty that came when the month was paid already. */
    record Late(EmployeeId employee, OfficialDuty duty) {}

    /** The paper that came late. */
    Late late() {
        return kept.late();
    }

    /** Duties that are known: the late one only once it has come. */
    List<OfficialDuty> duties(EmployeeId employee) {
        return lateHasCome && kept.late().employee().equals(employee)
                ? List.of(kept.late().duty())
                : List.of();
    }

    /** The same books with the paper that came late. */
    PayRecords withLate() {
        return new PayRecords(people, kept, punches, activities, true);
    }

    /** SHA-256 of the organisation as it went in: who holds which position, and who is above whom. */
    String toHash() {
        Map<String, Object> roster = Map.of(
                "units", people.units(),
                "positions", people.positions(),
                "supervisions", people.supervisions(),
                "assignments", people.assignments());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(CanonicalWriter.toBytes(roster)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("sha-256: every Java has it", missing);
        }
    }

    static PayRecords read(Path folder) {
        Map<String, List<Punch>> punches = new HashMap<>();
        for (Map<String, String> row : rows(folder.resolve("punches.csv"))) {
            punches.computeIfAbsent(cell(row, "employee"), who -> new ArrayList<>())
                    .add(Punch.of(
                            LocalDateTime.parse(cell(row, "at")).toInstant(HERE),
                            PunchSource.valueOf(cell(row, "source"))));
        }
        Map<String, List<ApprovedActivity>> activities = new HashMap<>();
        for (Map<String, String> row : rows(folder.resolve("activities.csv"))) {
            activities
                    .computeIfAbsent(cell(row, "employee"), who -> new ArrayList<>())
                    .add(new ApprovedActivity(
                            cell(row, "id"),
                            LocalDate.parse(cell(row, "date")),
                            Integer.parseInt(cell(row, "minutes"))));
        }
        return new PayRecords(
                Script.value(folder.resolve("people.json"), People.class),
                Script.value(folder.resolve("records.json"), Kept.class),
                punches,
                activities,
                false);
    }

    /** Of this employee, or nothing. */
    static <T> List<T> of(Map<String, List<T>> all, EmployeeId employee) {
        return all.getOrDefault(employee.value(), List.of());
    }

    /** The name of somebody, as the registry has it. */
    String name(EmployeeId employee) {
        return Optional.ofNullable(people.names().get(employee.value())).orElse(employee.value());
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .orElseThrow(() -> new StoryStopped("Kolom tidak ada / there is no column " + column));
    }

    private static List<Map<String, String>> rows(Path file) {
        TableFile table;
        try {
            table = TableFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException bad) {
            throw StoryStopped.because("Berkas masukan tidak terbaca / cannot read the input " + file, bad);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(table.header().size(), row.cells().size()); i++) {
                cells.put(table.header().get(i), row.cells().get(i));
            }
            rows.add(cells);
        }
        return rows;
    }
}
