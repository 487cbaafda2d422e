package id.pendopo.performance.abuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.employee.EmployeeId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a check found (<i>temuan kewajaran</i>). It names cases and people by opaque references and repeats nobody's words.
 *
 * @param check which one
 * @param people whom it concerns, in order
 * @param entries the cases that are its evidence, in the order of the check
 * @param item the activity of the catalogue, where it is about one
 * @param found what was counted
 * @param limit the region's threshold
 */
public record AbuseFlag(
        AbuseCheck check,
        List<EmployeeId> people,
        List<CaseId> entries,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> item,
        long found,
        long limit) {
    private static final LegalSource OWN =
            LegalSource.ownDecision("Pemeriksaan kewajaran; temuan tidak mengubah pembayaran dengan sendirinya");

    /** Copies what it is given. */
    public AbuseFlag {
        people = List.copyOf(new TreeSet<>(people));
        entries = List.copyOf(entries);
    }

    static AbuseFlag of(AbuseCheck check, List<WorkTrace> traces, long found, long limit) {
        return new AbuseFlag(
                check,
                traces.stream().map(WorkTrace::person).toList(),
                traces.stream().map(WorkTrace::entry).toList(),
                Optional.empty(),
                found,
                limit);
    }

    /** As a finding with words: a block where the check blocks, else a warning. */
    public Finding toFinding() {
        String where = entries.isEmpty()
                ? item.map(Code::value).orElse("entries")
                : entries.get(0).value();
        return check.finding()
                .at(where)
                .found(found)
                .expected(Relation.AT_MOST, limit)
                .source(OWN);
    }
}
