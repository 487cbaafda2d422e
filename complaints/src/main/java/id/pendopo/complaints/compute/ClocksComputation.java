package id.pendopo.complaints.compute;

import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.WorkingCalendar;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The last day of each term of a complaint (<i>batas waktu pengaduan</i>), had it begun on one day: {@code given: {from, kind}}, where the
 * day is day zero and the kind one of {@link ReportKind}. Results: {@code verifying, firstFollowUp, settlement, feedback, completion,
 * objecting}, of a complaint also {@code completenessAnswer, legalLimit, notifying}, and of a request for information
 * {@code formalRequest, formalExtended}. Found through {@code ServiceLoader}. Thread-safe.
 */
public final class ClocksComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public ClocksComputation() {}

    /** {@code complaint-clocks}. */
    @Override
    public String name() {
        return "complaint-clocks";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RegionPack pack =
                given.pack().orElseThrow(() -> new IllegalArgumentException("region: name the pack whose terms hold"));
        LocalDate from = given.date("from");
        ReportKind kind = given.value("kind", ReportKind.class);
        ComplaintPolicy policy = pack.book(ComplaintPolicy.schema()).policy(from);
        WorkingCalendar calendar = given.calendar();
        Map<String, Object> last = new LinkedHashMap<>();
        last.put("verifying", policy.verifyTerm().value().lastDay(from, calendar));
        last.put("firstFollowUp", policy.firstFollowUp().value().lastDay(from, calendar));
        last.put("settlement", policy.settlement(kind).lastDay(from, calendar));
        last.put("feedback", policy.feedback().value().lastDay(from, calendar));
        last.put("completion", policy.completion().value().lastDay(from, calendar));
        last.put("objecting", policy.objecting().value().lastDay(from, calendar));
        if (kind.isComplaint()) {
            last.put("completenessAnswer", policy.completenessAnswer().value().lastDay(from, calendar));
            last.put("legalLimit", policy.legalLimit().value().lastDay(from, calendar));
            last.put("notifying", policy.notifying().value().lastDay(from, calendar));
        }
        if (kind == ReportKind.INFORMATION_REQUEST) {
            Term asked = policy.formalRequest().value();
            Term more = policy.formalExtension().value();
            last.put("formalRequest", asked.lastDay(from, calendar));
            last.put("formalExtended", new Term(asked.amount() + more.amount(), asked.unit()).lastDay(from, calendar));
        }
        return last;
    }
}
