package id.pendopo.performance.objection;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.util.List;
import java.util.TreeSet;

/**
 * What the office's own cases say about a month that is objected to (<i>catatan bulan yang diajukan keberatan</i>).
 *
 * @param verifiedBy who verified the month, and for whom
 * @param objections the objections to the same slip, but for those withdrawn before they were decided
 */
public record MonthRecord(List<PersonRef> verifiedBy, List<CaseId> objections) {
    /** The fact, asked about {@link ContestedSlip#subject}. */
    public static final Fact<MonthRecord> FACT = Fact.of("PAY_MONTH_RECORD", MonthRecord.class);

    /** Copies what it is given, persons in order. */
    public MonthRecord {
        verifiedBy = List.copyOf(new TreeSet<>(verifiedBy));
        objections = List.copyOf(objections);
    }
}
