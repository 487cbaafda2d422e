package id.pendopo.core.office;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
        return new Draft(limit).query();
    }

    /** Only of this procedure. */
    public CaseQuery ofProcedure(String name) {
        return with(draft -> draft.procedure = Optional.of(name));
    }

    /** Only of this region. */
    public CaseQuery ofRegion(RegionCode code) {
        return with(draft -> draft.region = Optional.of(code));
    }

    /** Only at these stages. */
    public CaseQuery at(Set<Code> which) {
        return with(draft -> draft.stages = which);
    }

    /** Only with this status. */
    public CaseQuery being(CaseStatus which) {
        return with(draft -> draft.status = Optional.of(which));
    }

    /** Only with this unit. */
    public CaseQuery with(Code responsible) {
        return with(draft -> draft.unit = Optional.of(responsible));
    }

    /** Only with this officer. */
    public CaseQuery assignedTo(PersonRef officer) {
        return with(draft -> draft.assignee = Optional.of(officer));
    }

    /** Only in this place. */
    public CaseQuery within(RegionCode where) {
        return with(draft -> draft.within = Optional.of(where));
    }

    /** Only those whose next clock passes by then, the earliest first. */
    public CaseQuery dueBy(Instant instant) {
        return with(draft -> draft.dueBefore = Optional.of(instant));
    }

    /** Only the one with this receipt number. */
    public CaseQuery receipt(String number) {
        return with(draft -> draft.receiptNumber = Optional.of(number));
    }

    /** Only with this number of another system. */
    public CaseQuery external(String system, String number) {
        return with(draft -> draft.external = Optional.of(new External(system, number)));
    }

    /** The next page. */
    public CaseQuery after(Cursor cursor) {
        return with(draft -> draft.after = Optional.of(cursor));
    }

    private CaseQuery with(Consumer<Draft> change) {
        Draft draft = new Draft(limit);
        draft.region = region;
        draft.procedure = procedure;
        draft.stages = stages;
        draft.status = status;
        draft.unit = unit;
        draft.assignee = assignee;
        draft.within = within;
        draft.dueBefore = dueBefore;
        draft.receiptNumber = receiptNumber;
        draft.external = external;
        draft.after = after;
        change.accept(draft);
        return draft.query();
    }

    /** A query being changed. */
    private static final class Draft {
        private final int limit;
        private Optional<RegionCode> region = Optional.empty();
        private Optional<String> procedure = Optional.empty();
        private Set<Code> stages = Set.of();
        private Optional<CaseStatus> status = Optional.empty();
        private Optional<Code> unit = Optional.empty();
        private Optional<PersonRef> assignee = Optional.empty();
        private Optional<RegionCode> within = Optional.empty();
        private Optional<Instant> dueBefore = Optional.empty();
        private Optional<String> receiptNumber = Optional.empty();
        private Optional<External> external = Optional.empty();
        private Optional<Cursor> after = Optional.empty();

        private Draft(int limit) {
            this.limit = limit;
        }

        private CaseQuery query() {
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
                    after,
                    limit);
        }
    }
}
