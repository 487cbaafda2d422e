package id.pendopo.core.office;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import java.time.Instant;
import java.util.Comparator;
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
 * @param hands cases that lie with nobody in particular or with these
 * @param parties cases of which one of these is a party; empty means any
 * @param within place inside this region, by its code
 * @param dueBefore next clock passes before or at this instant; then the order is that of due dates
 * @param receiptNumber exactly this
 * @param external exactly this number of another system
 * @param byDue the earliest due first, those without a due date after them, the oldest first among equals; else by id
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
        Optional<Hands> hands,
        Set<PersonRef> parties,
        Optional<RegionCode> within,
        Optional<Instant> dueBefore,
        Optional<String> receiptNumber,
        Optional<External> external,
        boolean byDue,
        Optional<Cursor> after,
        int limit) {
    /** The most rows a page may have. */
    public static final int LIMIT = 500;

    /** A number another system gave. */
    public record External(String system, String number) {}

    /**
     * Those who may take a case up (<i>pemegang berkas</i>): a case that names an officer is for him, one that names a unit is
     * for that unit, and one that names neither is for everybody.
     *
     * @param officers the person, and those he stands in for
     * @param units his units; empty means that he serves every unit
     */
    public record Hands(Set<PersonRef> officers, Set<Code> units) {
        /** @throws IllegalArgumentException if there is no officer */
        public Hands {
            officers = Set.copyOf(officers);
            units = Set.copyOf(units);
            if (officers.isEmpty()) {
                throw new IllegalArgumentException("case query: hands of nobody; name an officer");
            }
        }
    }

    /** Where the next page begins: after this row, in whichever order the query has. */
    public record Cursor(Optional<Instant> due, Instant openedAt, CaseId id) {
        /** The place of this row. */
        public static Cursor of(CaseRow row) {
            return new Cursor(row.nextDue(), row.openedAt(), row.id());
        }
    }

    private static final Comparator<Cursor> BY_ID =
            Comparator.comparing(cursor -> cursor.id().value());
    private static final Comparator<Cursor> BY_DUE = Comparator.comparing(
                    (Cursor cursor) -> cursor.due().orElse(Instant.MAX))
            .thenComparing(cursor -> cursor.due().isEmpty())
            .thenComparing(Cursor::openedAt)
            .thenComparing(BY_ID);

    /** @throws IllegalArgumentException if the limit is outside its range */
    public CaseQuery {
        stages = Set.copyOf(stages);
        parties = Set.copyOf(parties);
        byDue = byDue || dueBefore.isPresent();
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

    /** Only those that lie with nobody in particular or with these. */
    public CaseQuery inHandsOf(Hands who) {
        return with(draft -> draft.hands = Optional.of(who));
    }

    /** Only those of which one of these is a party. */
    public CaseQuery ofParties(Set<PersonRef> persons) {
        return with(draft -> draft.parties = persons);
    }

    /** The earliest due first, those without a due date after them, the oldest first among equals. */
    public CaseQuery earliestFirst() {
        return with(draft -> draft.byDue = true);
    }

    /** How pages are ordered: a total order, so that a place in it is one place. */
    public Comparator<Cursor> order() {
        return byDue ? BY_DUE : BY_ID;
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

    /** As many rows a page. */
    CaseQuery withLimit(int rows) {
        return with(rows, draft -> {});
    }

    private CaseQuery with(Consumer<Draft> change) {
        return with(limit, change);
    }

    private CaseQuery with(int rows, Consumer<Draft> change) {
        Draft draft = new Draft(rows);
        draft.region = region;
        draft.procedure = procedure;
        draft.stages = stages;
        draft.status = status;
        draft.unit = unit;
        draft.assignee = assignee;
        draft.hands = hands;
        draft.parties = parties;
        draft.byDue = byDue;
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
        private Optional<Hands> hands = Optional.empty();
        private Set<PersonRef> parties = Set.of();
        private boolean byDue;
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
                    hands,
                    parties,
                    within,
                    dueBefore,
                    receiptNumber,
                    external,
                    byDue,
                    after,
                    limit);
        }
    }
}
