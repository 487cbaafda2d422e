package id.pendopo.grants.screening;

import id.pendopo.core.office.FactSource;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ScreeningRun;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Answers what the screening of a case found (<i>meja penapisan</i>): give it to an office as a source of facts. Where a port gives
 * no answer, neither does it: nobody approves on half a screening. Thread-safe as its ports are.
 */
public final class ScreeningDesk implements FactSource {
    private static final String SOURCE = "screening";

    private final StoredSubjects subjects;
    private final Function<Instant, Screening> screening;
    private final ZoneOffset offset;

    private ScreeningDesk(StoredSubjects subjects, Function<Instant, Screening> screening, ZoneOffset offset) {
        this.subjects = subjects;
        this.screening = screening;
        this.offset = offset;
    }

    /**
     * Over a region's own ports.
     *
     * @param subjects reads the case itself, and its policy
     * @param screening the ports as they are at this instant
     * @param offset the zone in which the region counts its days
     */
    public static ScreeningDesk of(StoredSubjects subjects, Function<Instant, Screening> screening, ZoneOffset offset) {
        return new ScreeningDesk(subjects, screening, offset);
    }

    /**
     * Over the cases of the office's own store, compared in memory; for a region whose cases fit there.
     *
     * @param relations the register of relations as it is at this instant
     */
    public static ScreeningDesk over(
            StoredSubjects subjects, Function<Instant, Relations> relations, ZoneOffset offset) {
        return of(
                subjects,
                at -> Screening.over(
                        CaseIndex.of(subjects.all(), Screening.LEAST_THRESHOLD, at, "store"), relations.apply(at)),
                offset);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(ScreeningRun.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        Optional<ScreeningSubject> subject = subject(request.subject());
        if (subject.isEmpty()) {
            return new Reading.NotFound<ScreeningRun>(at, SOURCE, "");
        }
        LocalDate day = at.atOffset(offset).toLocalDate();
        ScreeningRun run = screening
                .apply(at)
                .run(
                        subject.get(),
                        ScreeningLimits.of(subjects.policy(subject.get().policy())),
                        day);
        return run.isComplete()
                ? new Reading.Found<>(run, at, SOURCE, String.valueOf(Screening.RULES))
                : new Reading.Unavailable<ScreeningRun>(at, SOURCE, String.valueOf(Screening.RULES));
    }

    /** The version in it is the step's to compare with that of the run. */
    private Optional<ScreeningSubject> subject(String about) {
        int version = about.lastIndexOf('@');
        return version < 1 ? Optional.empty() : subjects.find(CaseId.of(about.substring(0, version)));
    }
}
