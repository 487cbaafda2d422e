package id.pendopo.performance.objection;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.performance.period.PeriodPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers what the office's own cases say about a month that is objected to (<i>meja keterangan keberatan TPP</i>): who verified it, and
 * which objections to the same slip there are. As thread-safe as its store.
 */
public final class ObjectionDesk implements FactSource {
    /** Under this name an objection keeps which slip it is about. */
    static final String SLIP = "PAY_SLIP";

    /** How an objection is tied to its month. */
    static final Code CONTESTS = Code.of("CONTESTS");

    private static final String SOURCE = "store";
    private static final String VERIFY = "verify";
    private static final String DECIDE = "decide";
    private static final int FEW = 20;

    private final RegionPack pack;
    private final Store store;

    private ObjectionDesk(RegionPack pack, Store store) {
        this.pack = pack;
        this.store = store;
    }

    /** Over the cases of this region in this store. */
    public static ObjectionDesk over(RegionPack pack, Store store) {
        return new ObjectionDesk(pack, store);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(MonthRecord.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        String subject = request.subject();
        int told = subject.indexOf('@');
        CaseId period = CaseId.of(told < 0 ? subject : subject.substring(0, told));
        List<JournalEntry> journal = journal(period);
        boolean ours = !journal.isEmpty()
                && journal.get(0).procedure().equals(PeriodPolicy.PROCEDURE)
                && journal.get(0).region().equals(pack.region().code());
        if (!ours) {
            return new Reading.NotFound<MonthRecord>(at, SOURCE, "");
        }
        List<PersonRef> verified = journal.stream()
                .filter(entry -> entry.act().equals(VERIFY))
                .flatMap(entry -> persons(entry.actor()))
                .toList();
        return new Reading.Found<>(
                new MonthRecord(verified, objections(subject)), at, SOURCE, String.valueOf(journal.size()));
    }

    /** Who withdraws his appeal keeps the decision that he had, and does not begin anew before other officers. */
    private boolean wasDecided(CaseId objection) {
        return journal(objection).stream().anyMatch(entry -> entry.act().equals(DECIDE));
    }

    private List<JournalEntry> journal(CaseId id) {
        return store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
    }

    private static Stream<PersonRef> persons(Actor actor) {
        return Stream.concat(Stream.of(actor.person()), actor.onBehalfOf().stream());
    }

    private List<CaseId> objections(String subject) {
        return store
                .find(CaseQuery.all(FEW)
                        .ofRegion(pack.region().code())
                        .ofProcedure(ObjectionPolicy.PROCEDURE)
                        .external(SLIP, subject))
                .rows()
                .stream()
                .filter(row -> !row.stage().equals(ObjectionStage.WITHDRAWN.code()) || wasDecided(row.id()))
                .map(CaseRow::id)
                .toList();
    }
}
