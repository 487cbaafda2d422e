package id.pendopo.examples.quickstart;

import id.pendopo.complaints.category.AgencyRegister;
import id.pendopo.complaints.category.CategoryPolicy;
import id.pendopo.complaints.complaint.AgencyStanding;
import id.pendopo.complaints.complaint.PersonComparison;
import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The services that an office of complaints asks (<i>layanan yang ditanya meja pengaduan</i>), as far as this story needs them: a real one
 * counts what comes in at its door, and knows which agency has somebody who opens its letters. Thread-safe.
 */
final class ReportDesk implements FactSource {
    private static final String NAME = "layanan-contoh";

    private final RegionPack pack;

    ReportDesk(RegionPack pack) {
        this.pack = pack;
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(SubmissionCounts.FACT, AgencyStanding.FACT, PersonComparison.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        if (request.fact().equals(SubmissionCounts.FACT)) {
            return new Reading.Found<>(SubmissionCounts.NONE, at, NAME, "1");
        }
        if (request.fact().equals(PersonComparison.FACT)) {
            // Nobody in these stories works where he complains.
            return new Reading.Found<>(PersonComparison.NOBODY, at, NAME, "1");
        }
        Optional<AgencyStanding> known =
                agencies(at).find(Code.of(request.subject())).map(agency -> AgencyStanding.of(agency, true, true));
        return known.isPresent()
                ? new Reading.Found<>(known.get(), at, NAME, "1")
                : new Reading.NotFound<>(at, NAME, "1");
    }

    private AgencyRegister agencies(Instant at) {
        return pack.book(CategoryPolicy.schema())
                .policy(at.atOffset(pack.region().time().offset()).toLocalDate())
                .agencies()
                .value();
    }
}
