package id.pendopo.performance.plan;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.Approver;
import id.pendopo.performance.organisation.Assignment;
import id.pendopo.performance.organisation.Organisation;
import id.pendopo.performance.organisation.Position;
import id.pendopo.performance.organisation.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers where an employee stands and who assesses him, from the region's organisation and from the plans of superiors that the office keeps
 * (<i>keterangan kedudukan dari susunan pegawai dan SKP atasan</i>). Where the roster knows no such assignment, or nobody above it but the
 * queue of the personnel office, nothing is found. A delegate assesses for the superior by his deed, so the superior himself is named.
 * Thread-safe as its store is.
 */
public final class PlanPlaces implements FactSource {
    private static final String SOURCE = "roster";
    private static final int FEW = 20;

    private final RegionPack pack;
    private final Store store;
    private final Organisation organisation;
    private final EmployeeId headOfRegion;
    private final Replay<Plan> replay = Replay.of(PlanProcedure.types(), Plan.class);

    private PlanPlaces(RegionPack pack, Store store, Organisation organisation, EmployeeId headOfRegion) {
        this.pack = pack;
        this.store = store;
        this.organisation = organisation;
        this.headOfRegion = headOfRegion;
    }

    /**
     * Over this organisation, and the plans of this region in this store.
     *
     * @param headOfRegion the reference under which the head of the region acts, who assesses the top official and has no plan
     */
    public static PlanPlaces over(RegionPack pack, Store store, Organisation organisation, EmployeeId headOfRegion) {
        return new PlanPlaces(pack, store, organisation, headOfRegion);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(PlanPlace.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        LocalDate today = at.atOffset(pack.region().time().offset()).toLocalDate();
        Optional<PlanPlace> place = find(request.subject(), today);
        return place.isPresent()
                ? new Reading.Found<>(place.get(), at, SOURCE, "")
                : new Reading.NotFound<PlanPlace>(at, SOURCE, "");
    }

    private Optional<PlanPlace> find(String subject, LocalDate today) {
        String[] parts = subject.split("/", -1);
        EmployeeId employee = EmployeeId.of(parts[0]);
        return organisation.assignmentsOf(employee).stream()
                .filter(one -> subject.equals(employee + "/" + one.position() + "/" + one.from()))
                .findFirst()
                .flatMap(one -> place(one, within(one, today)));
    }

    /** A plan is of its assignment: what its owner was before, or is by now, does not make its assessor another. */
    private static LocalDate within(Assignment assignment, LocalDate today) {
        LocalDate latest = assignment.until().filter(today::isAfter).orElse(today);
        return assignment.from().isAfter(latest) ? assignment.from() : latest;
    }

    private Optional<PlanPlace> place(Assignment assignment, LocalDate day) {
        Roster roster = organisation.on(day);
        List<Approver> chain = roster.approversOf(assignment).approvers();
        Optional<EmployeeId> assessor = person(chain.get(0));
        Optional<Position> position = roster.find(assignment.position());
        if (assessor.isEmpty() || position.isEmpty()) {
            return Optional.empty();
        }
        Position held = position.get();
        return Optional.of(new PlanPlace(
                held.unit(),
                held.code(),
                isHead(held, roster),
                organisation.top().filter(held.code()::equals).isPresent(),
                assignment.from(),
                assignment.until(),
                assessor.get(),
                chain.size() > 1 ? person(chain.get(1)) : Optional.empty(),
                organisation.dutiesOf(held.unit(), day).stream()
                        .filter(duty -> duty.position().map(held.code()::equals).orElse(true))
                        .map(duty -> duty.code())
                        .toList(),
                results(assessor.get(), roster, day.getYear())));
    }

    /** Whoever is meant, and not who stands in for him. */
    private Optional<EmployeeId> person(Approver approver) {
        return approver.kind() == Approver.Kind.HEAD_OF_REGION
                ? Optional.of(headOfRegion)
                : approver.onBehalfOf().or(approver::employee);
    }

    /** A leading position heads its unit where nobody above it is of the same unit. */
    private static boolean isHead(Position held, Roster roster) {
        return held.family().isStructural()
                && roster.above(held.code())
                        .flatMap(roster::find)
                        .map(above -> !above.unit().equals(held.unit()))
                        .orElse(true);
    }

    /** The results of the superior's plans of this year and the next: who drafts in December plans for the next. */
    private List<Code> results(EmployeeId superior, Roster roster, int year) {
        return roster.heldBy(superior).stream()
                .flatMap(held ->
                        Stream.of(year, year + 1).map(one -> new PlanKey(superior, held.position(), held.from(), one)))
                .flatMap(key -> plans(key).stream())
                .flatMap(plan -> plan.inForce().stream())
                .flatMap(version -> version.content().results().stream())
                .map(ResultPlan::code)
                .distinct()
                .toList();
    }

    private List<Plan> plans(PlanKey key) {
        List<Plan> plans = new ArrayList<>();
        for (CaseRow row : store.find(CaseQuery.all(FEW)
                        .ofRegion(pack.region().code())
                        .ofProcedure(PlanPolicy.PROCEDURE)
                        .external(PlanFacts.PLAN, key.toText()))
                .rows()) {
            List<JournalEntry> journal = store
                    .read(StreamId.of(StreamId.Kind.CASE, row.id().value()), 0)
                    .stream()
                    .map(line -> JournalEntry.parse(line.text()))
                    .toList();
            plans.add(Objects.requireNonNull(replay.file(journal, store).data(), "a case has its data"));
        }
        return plans;
    }
}
