package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A performance plan (<i>sasaran kinerja pegawai, SKP</i>) and what became of it. Immutable and thread-safe.
 *
 * @param key employee, assignment and year
 * @param place where he stands and who assesses him; none of history
 * @param first its first day
 * @param last its last day
 * @param versions every version, the latest last; none of history
 * @param escalated whether the assessor let his term pass, so that his superior may agree or return too
 * @param execution what happened in the year
 * @param rating what the year comes to
 * @param objection to it
 * @param past what a year came to that was assessed before
 */
public record Plan(
        PlanKey key,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PlanPlace> place,
        LocalDate first,
        LocalDate last,
        List<PlanVersion> versions,
        boolean escalated,
        Execution execution,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<YearRating> rating,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PlanObjection> objection,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PastRating> past) {
    /** Copies what it is given. */
    public Plan {
        versions = List.copyOf(versions);
    }

    /** A first draft: from the first of January or the first day of the assignment to the end of either. */
    static Plan drafted(PlanKey key, PlanPlace place, PlanContent content) {
        LocalDate newYear = LocalDate.of(key.year(), 1, 1);
        LocalDate yearEnd = LocalDate.of(key.year(), 12, 31);
        LocalDate first = place.since().isAfter(newYear) ? place.since() : newYear;
        LocalDate last = place.until().filter(yearEnd::isAfter).orElse(yearEnd);
        return new Plan(
                key,
                Optional.of(place),
                first,
                last,
                List.of(PlanVersion.written(content, Optional.empty())),
                false,
                Execution.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** History. */
    static Plan archived(PlanKey key, PastRating past) {
        return new Plan(
                key,
                Optional.empty(),
                LocalDate.of(key.year(), 1, 1),
                LocalDate.of(key.year(), 12, 31),
                List.of(),
                false,
                Execution.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(past));
    }

    /** The version that both have signed last; empty before the first agreement. */
    public Optional<PlanVersion> inForce() {
        return versions.stream().filter(one -> one.agreedOn().isPresent()).reduce((before, later) -> later);
    }

    /** The version that was written last. */
    PlanVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** Whether there is an agreed version already. */
    boolean isBeingAdjusted() {
        return inForce().isPresent();
    }

    PlanPlace standing() {
        return place.orElseThrow(() -> new IllegalStateException("plan: history has no place; ask past()"));
    }

    YearRating rated() {
        return rating.orElseThrow(() -> new IllegalStateException("plan: the year is not rated yet; ask rating()"));
    }

    PlanObjection objected() {
        return objection.orElseThrow(() -> new IllegalStateException("plan: nobody objected; ask objection()"));
    }

    Plan with(PlanPlace now) {
        return new Plan(key, Optional.of(now), first, last, versions, escalated, execution, rating, objection, past);
    }

    Plan until(LocalDate day) {
        return new Plan(key, place, first, day, versions, escalated, execution, rating, objection, past);
    }

    Plan with(List<PlanVersion> all) {
        return new Plan(key, place, first, last, all, false, execution, rating, objection, past);
    }

    Plan plus(PlanVersion version) {
        List<PlanVersion> more = new ArrayList<>(versions);
        more.add(version);
        return with(more);
    }

    Plan withoutLatest() {
        return with(versions.subList(0, versions.size() - 1));
    }

    Plan withLatest(UnaryOperator<PlanVersion> change) {
        List<PlanVersion> all = new ArrayList<>(versions);
        all.set(all.size() - 1, change.apply(latest()));
        return with(all);
    }

    Plan nowEscalated() {
        return new Plan(key, place, first, last, versions, true, execution, rating, objection, past);
    }

    Plan with(Execution now) {
        return new Plan(key, place, first, last, versions, escalated, now, rating, objection, past);
    }

    Plan with(YearRating now) {
        return new Plan(key, place, first, last, versions, escalated, execution, Optional.of(now), objection, past);
    }

    Plan with(PlanObjection now) {
        return new Plan(key, place, first, last, versions, escalated, execution, rating, Optional.of(now), past);
    }

    /** To be rated anew: what was decided stands in the journal. */
    Plan unrated() {
        return new Plan(
                key, place, first, last, versions, escalated, execution, Optional.empty(), Optional.empty(), past);
    }
}
