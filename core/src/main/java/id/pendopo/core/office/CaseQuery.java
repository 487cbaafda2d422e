package id.pendopo.core.office;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What an office looks for (<i>pencarian berkas</i>). Every part narrows; an empty part does not. Pages follow each other
 * by key, so that rows added meanwhile neither repeat nor hide others.
 *
 * @param region whose cases
 * @param procedure of which procedure
 * @param stages at one of these; empty means any
 * @param status open, resting or ended
 * @param unit responsible unit
 * @param assignee the officer
 * @param within place inside this region, by its code
 * @param dueBefore next clock passes before or at this instant; also orders by it
 * @param receiptNumber exactly this
 * @param external exactly this number of another system
 * @param after the last row of the page before
 * @param limit rows a page, 1 to {@value #LIMIT}
 */
public record CaseQuery(
        Optional<RegionCode> region,
        Optional<String> procedure,
        Set<Code> stages,
        Optional<CaseStatus> status,
        Optional<Code> unit,
        Optional<PersonRef> assignee,
        Optional<RegionCode> within,
        Optional<Instant> dueBefore,
        Optional<String> receiptNumber,
        Optional<External> external,
        Optional<Cursor> after,
        int limit) {
    /** The most rows a page may have. */
    public static final int LIMIT = 500;

    /** A number another system gave. */
    public record External(String system, String number) {}

    /** Where the next page begins: after this row; {@code due} is set when the query orders by it. */
    public record Cursor(Optional<Instant> due, CaseId id) {}

    /** @throws IllegalArgumentException if the limit is outside its range */
    public CaseQuery {
        stages = Set.copyOf(stages);
        if (limit < 1 || limit > LIMIT) {
            throw new IllegalArgumentException("case query: limit %d is outside 1 to %d".formatted(limit, LIMIT));
        }
    }

    /** Every case, in order of id, so many a page. */
    public static CaseQuery all(int limit) {
        return new CaseQuery(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    /** Only of this procedure. */
    public CaseQuery ofProcedure(String name) {
        return new CaseQuery(
                region,
                Optional.of(name),
                stages,
                status,
                unit,
                assignee,
                within,
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only of this region. */
    public CaseQuery ofRegion(RegionCode code) {
        return new CaseQuery(
                Optional.of(code),
                procedure,
                stages,
                status,
                unit,
                assignee,
                within,
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only at these stages. */
    public CaseQuery at(Set<Code> which) {
        return new CaseQuery(
                region,
                procedure,
                which,
                status,
                unit,
                assignee,
                within,
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only with this status. */
    public CaseQuery being(CaseStatus which) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                Optional.of(which),
                unit,
                assignee,
                within,
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only with this unit. */
    public CaseQuery with(Code responsible) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                Optional.of(responsible),
                assignee,
                within,
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only with this officer. */
    public CaseQuery assignedTo(PersonRef officer) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                unit,
                Optional.of(officer),
                within,
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only in this place. */
    public CaseQuery within(RegionCode where) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                unit,
                assignee,
                Optional.of(where),
                dueBefore,
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only those whose next clock passes by then, the earliest first. */
    public CaseQuery dueBy(Instant instant) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                unit,
                assignee,
                within,
                Optional.of(instant),
                receiptNumber,
                external,
                after,
                limit);
    }

    /** Only the one with this receipt number. */
    public CaseQuery receipt(String number) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                unit,
                assignee,
                within,
                dueBefore,
                Optional.of(number),
                external,
                after,
                limit);
    }

    /** Only with this number of another system. */
    public CaseQuery external(String system, String number) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                unit,
                assignee,
                within,
                dueBefore,
                receiptNumber,
                Optional.of(new External(system, number)),
                after,
                limit);
    }

    /** The next page. */
    public CaseQuery after(Cursor cursor) {
        return new CaseQuery(
                region,
                procedure,
                stages,
                status,
                unit,
                assignee,
                within,
                dueBefore,
                receiptNumber,
                external,
                Optional.of(cursor),
                limit);
    }
}
