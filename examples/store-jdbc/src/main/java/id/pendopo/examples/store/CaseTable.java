package id.pendopo.examples.store;

import static id.pendopo.examples.store.Sql.execute;
import static id.pendopo.examples.store.Sql.insert;
import static id.pendopo.examples.store.Sql.marks;
import static id.pendopo.examples.store.Sql.select;
import static id.pendopo.examples.store.Sql.text;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseCount;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.examples.store.Sql.Found;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What inbox and search know of the cases: their rows, and beside them their parties and their numbers elsewhere. */
final class CaseTable {
    /** Stands where no clock runs: a word that sorts after every instant. */
    private static final String NEVER = "never";

    private CaseTable() {}

    static void write(Connection connection, CaseRow row) throws SQLException {
        String id = row.id().value();
        execute(connection, "DELETE FROM pendopo_external WHERE case_id = ?", id);
        execute(connection, "DELETE FROM pendopo_party WHERE case_id = ?", id);
        execute(connection, "DELETE FROM pendopo_case WHERE case_id = ?", id);
        String into = "pendopo_case (case_id, region, procedure_name, version, stage, status, unit, assignee, place,"
                + " receipt_number, next_due, opened_at, stage_since)";
        insert(
                connection,
                into,
                id,
                row.region().plain(),
                row.procedure(),
                row.version(),
                row.stage().value(),
                row.status().name(),
                row.unit().map(Code::value).orElse(null),
                row.assignee().map(PersonRef::value).orElse(null),
                row.place().map(RegionCode::plain).orElse(null),
                row.receiptNumber().orElse(null),
                due(row.nextDue()),
                text(row.openedAt()),
                text(row.stageSince()));
        for (PersonRef party : row.parties()) {
            insert(connection, "pendopo_party (case_id, person)", id, party.value());
        }
        into = "pendopo_external (case_id, system_name, external_number)";
        for (Map.Entry<String, String> one : row.external().entrySet()) {
            insert(connection, into, id, one.getKey(), one.getValue());
        }
    }

    static CasePage find(Connection connection, CaseQuery query) throws SQLException {
        Wanted wanted = new Wanted(query);
        query.after().ifPresent(last -> {
            String id = last.id().value();
            if (query.byDue()) {
                String due = due(last.due());
                String opened = text(last.openedAt());
                wanted.and(
                        "next_due >= ? AND (next_due > ? OR opened_at > ? OR opened_at = ? AND case_id > ?)",
                        List.of(due, due, opened, opened, id));
            } else {
                wanted.and("case_id > ?", List.of(id));
            }
        });
        // One more than asked tells whether there is another page.
        String order = query.byDue() ? " ORDER BY next_due, opened_at, case_id" : " ORDER BY case_id";
        String sql = "SELECT *" + wanted.sql + order + " LIMIT " + (query.limit() + 1);
        List<Found> found = select(connection, sql, wanted.values.toArray());
        List<CaseRow> rows = rows(connection, found.subList(0, Math.min(found.size(), query.limit())));
        return new CasePage(
                rows,
                found.size() <= query.limit()
                        ? Optional.empty()
                        : Optional.of(CaseQuery.Cursor.of(rows.get(rows.size() - 1))));
    }

    static List<CaseCount> count(Connection connection, CaseQuery query) throws SQLException {
        Wanted wanted = new Wanted(query);
        String sql = "SELECT procedure_name, stage, COUNT(*) AS cases" + wanted.sql
                + " GROUP BY procedure_name, stage ORDER BY procedure_name, stage";
        return select(connection, sql, wanted.values.toArray()).stream()
                .map(one -> new CaseCount(one.text("procedure_name"), Code.of(one.text("stage")), one.number("cases")))
                .toList();
    }

    /** The conditions of a query, and the values for their question marks. */
    private static final class Wanted {
        private final StringBuilder sql = new StringBuilder(" FROM pendopo_case WHERE 1 = 1");
        private final List<Object> values = new ArrayList<>();

        private Wanted(CaseQuery query) {
            query.region().ifPresent(one -> and("region = ?", List.of(one.plain())));
            query.procedure().ifPresent(one -> and("procedure_name = ?", List.of(one)));
            if (!query.stages().isEmpty()) {
                and("stage IN " + marks(query.stages().size()), codes(query.stages()));
            }
            query.status().ifPresent(one -> and("status = ?", List.of(one.name())));
            query.unit().ifPresent(one -> and("unit = ?", List.of(one.value())));
            query.assignee().ifPresent(one -> and("assignee = ?", List.of(one.value())));
            query.hands().ifPresent(hands -> {
                and("(assignee IS NULL OR assignee IN " + marks(hands.officers().size()) + ")", refs(hands.officers()));
                if (!hands.units().isEmpty()) {
                    and("(unit IS NULL OR unit IN " + marks(hands.units().size()) + ")", codes(hands.units()));
                }
            });
            if (!query.parties().isEmpty()) {
                String ofThem = "case_id IN (SELECT case_id FROM pendopo_party WHERE person IN ";
                and(ofThem + marks(query.parties().size()) + ")", refs(query.parties()));
            }
            // The code of a place begins with the code of the place around it.
            query.within().ifPresent(one -> and("place LIKE ?", List.of(one.plain() + "%")));
            query.receiptNumber().ifPresent(one -> and("receipt_number = ?", List.of(one)));
            String external =
                    "case_id IN (SELECT case_id FROM pendopo_external WHERE external_number = ? AND system_name = ?)";
            query.external().ifPresent(one -> and(external, List.of(one.number(), one.system())));
            query.dueBefore().ifPresent(end -> and("next_due <= ?", List.of(text(end))));
        }

        private void and(String condition, Collection<?> more) {
            sql.append(" AND ").append(condition);
            values.addAll(more);
        }

        private static List<String> codes(Set<Code> codes) {
            return codes.stream().map(Code::value).toList();
        }

        private static List<String> refs(Set<PersonRef> persons) {
            return persons.stream().map(PersonRef::value).toList();
        }
    }

    private static List<CaseRow> rows(Connection connection, List<Found> cases) throws SQLException {
        Map<String, Map<String, String>> external = new HashMap<>();
        Map<String, Set<PersonRef>> parties = new HashMap<>();
        Object[] ids = cases.stream().map(row -> row.text("case_id")).toArray();
        if (ids.length > 0) {
            String these = " WHERE case_id IN " + marks(ids.length);
            for (Found one : select(connection, "SELECT * FROM pendopo_external" + these, ids)) {
                Map<String, String> ofCase = external.computeIfAbsent(one.text("case_id"), id -> new HashMap<>());
                ofCase.put(one.text("system_name"), one.text("external_number"));
            }
            for (Found one : select(connection, "SELECT * FROM pendopo_party" + these, ids)) {
                Set<PersonRef> ofCase = parties.computeIfAbsent(one.text("case_id"), id -> new HashSet<>());
                ofCase.add(PersonRef.of(one.text("person")));
            }
        }
        return cases.stream()
                .map(row -> new CaseRow(
                        CaseId.of(row.text("case_id")),
                        RegionCode.of(row.text("region")),
                        row.text("procedure_name"),
                        row.number("version"),
                        Code.of(row.text("stage")),
                        CaseStatus.valueOf(row.text("status")),
                        row.maybe("unit").map(Code::of),
                        row.maybe("assignee").map(PersonRef::of),
                        parties.getOrDefault(row.text("case_id"), Set.of()),
                        row.maybe("place").map(RegionCode::of),
                        row.maybe("receipt_number"),
                        external.getOrDefault(row.text("case_id"), Map.of()),
                        row.maybe("next_due").filter(due -> !due.equals(NEVER)).map(Instant::parse),
                        Instant.parse(row.text("opened_at")),
                        Instant.parse(row.text("stage_since"))))
                .toList();
    }

    private static String due(Optional<Instant> due) {
        return due.map(Sql::text).orElse(NEVER);
    }
}
