package id.pendopo.licensing.objection;

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
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.ApplicationStage;
import id.pendopo.licensing.licence.Licence;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceStage;
import id.pendopo.licensing.licence.Sanction;
import id.pendopo.licensing.licence.StoredLicences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers what an objection must know of the decision it contests (<i>meja keterangan keputusan yang diajukan keberatan</i>), from the
 * office's own journals. Thread-safe as its store is.
 */
public final class ContestedDesk implements FactSource {
    /** Under this name an objection keeps which decision it contests, so that a second one is found. */
    static final String CONTESTS = "CONTESTS";

    private static final String SOURCE = "store";
    private static final String DELIVERED = "deliver";
    private static final int FEW = 20;

    /** Decisions about a licence that burden its holder. */
    private static final Set<String> BURDENS = Set.of(
            "warn",
            "impose",
            "suspend",
            "revoke",
            "failVerification",
            "withdrawCertificate",
            "withdrawDecision",
            "annul",
            "postpone");

    private static final Set<Code> HANDLERS = Stream.of(
                    ApplicationRole.VERIFIER,
                    ApplicationRole.TECH_TEAM,
                    ApplicationRole.TECH_HEAD,
                    ApplicationRole.INSPECTOR)
            .map(ApplicationRole::code)
            .collect(Collectors.toUnmodifiableSet());

    private final RegionPack pack;
    private final Store store;
    private final ZoneOffset offset;
    private final StoredLicences licences;

    private ContestedDesk(RegionPack pack, Store store) {
        this.pack = pack;
        this.store = store;
        this.offset = pack.region().time().offset();
        this.licences = StoredLicences.in(pack.region().code(), store);
    }

    /** Over the cases of this region in this store. */
    public static ContestedDesk over(RegionPack pack, Store store) {
        return new ContestedDesk(pack, store);
    }

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(ContestedDecision.FACT);
    }

    @Override
    public Reading<?> read(FactRequest request, Instant at) {
        Optional<ContestedDecision> found = find(request.subject());
        return found.isPresent()
                ? new Reading.Found<>(
                        found.get(), at, SOURCE, String.valueOf(found.get().entry()))
                : new Reading.NotFound<ContestedDecision>(at, SOURCE, "");
    }

    private Optional<ContestedDecision> find(String subject) {
        int told = subject.indexOf('@');
        CaseId contested = CaseId.of(told < 0 ? subject : subject.substring(0, told));
        List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, contested.value()), 0).stream()
                .map(line -> JournalEntry.parse(line.text()))
                .toList();
        if (journal.isEmpty() || !journal.get(0).region().equals(pack.region().code())) {
            return Optional.empty();
        }
        return journal.stream()
                .filter(ContestedDesk::burdens)
                .filter(entry -> told < 0 || subject.substring(told + 1).equals(String.valueOf(entry.seq())))
                .reduce((before, last) -> last)
                .map(entry -> decision(entry, journal));
    }

    /** A refusal, or what burdens the holder of a licence. */
    private static boolean burdens(JournalEntry entry) {
        if (entry.procedure().equals(LicencePolicy.PROCEDURE)) {
            return BURDENS.contains(entry.act());
        }
        return entry.procedure().equals(ApplicationPolicy.PROCEDURE)
                && isRefused(entry.to())
                && !entry.from().filter(ContestedDesk::isRefused).isPresent();
    }

    private static boolean isRefused(Code stage) {
        return stage.equals(ApplicationStage.REJECTED.code());
    }

    private ContestedDecision decision(JournalEntry entry, List<JournalEntry> journal) {
        List<PersonRef> parties =
                journal.stream().flatMap(one -> one.newParties().stream()).toList();
        return new ContestedDecision(
                entry.caseId(),
                entry.procedure(),
                entry.seq(),
                entry.act(),
                day(entry),
                journal.stream()
                        .filter(one -> delivers(one, entry, journal))
                        .findFirst()
                        .map(this::day),
                persons(entry.actor()).toList(),
                journal.stream()
                        .filter(one -> one.seq() < entry.seq()
                                && HANDLERS.contains(one.actor().role()))
                        .flatMap(one -> persons(one.actor()))
                        .toList(),
                parties,
                remedy(entry, journal.get(journal.size() - 1)),
                objections(entry));
    }

    /**
     * Whether this entry records that the decision was delivered. A licence may have several decisions against its holder, so its entry
     * says which; an application stands on one decision at a time, and what is delivered is that one.
     */
    private static boolean delivers(JournalEntry one, JournalEntry decision, List<JournalEntry> journal) {
        if (one.seq() <= decision.seq() || !one.act().equals(DELIVERED)) {
            return false;
        }
        if (one.procedure().equals(LicencePolicy.PROCEDURE)) {
            return one.command().value() instanceof Map<?, ?> command
                    && command.get("entry") instanceof Number entry
                    && entry.longValue() == decision.seq();
        }
        return journal.stream()
                .filter(between -> between.seq() > decision.seq() && between.seq() < one.seq())
                .allMatch(between -> between.to().equals(decision.to()));
    }

    private LocalDate day(JournalEntry entry) {
        return entry.legalAt().atOffset(offset).toLocalDate();
    }

    private static Stream<PersonRef> persons(Actor actor) {
        return actor.isSystem()
                ? Stream.empty()
                : Stream.concat(Stream.of(actor.person()), actor.onBehalfOf().stream());
    }

    private Remedy remedy(JournalEntry entry, JournalEntry last) {
        if (entry.procedure().equals(LicencePolicy.PROCEDURE)) {
            return licences.find(entry.caseId())
                    .map(file -> remedy(file, entry.seq()))
                    .orElse(Remedy.NONE);
        }
        return isRefused(last.to()) ? Remedy.REOPEN : Remedy.NONE;
    }

    /** What ended the licence, or suspends it now, is reinstated; a sanction that did neither is taken back. */
    private static Remedy remedy(CaseFile<Licence> file, long entry) {
        Licence licence = file.data();
        if (file.isAt(LicenceStage.CLOSED) || file.isAt(LicenceStage.SUPERSEDED)) {
            return Remedy.NONE;
        }
        boolean ended = licence.ending().filter(one -> one.entry() == entry).isPresent();
        boolean suspended = licence.ending().isEmpty()
                && licence.supervision()
                        .suspension()
                        .filter(one -> one.entry() == entry)
                        .isPresent();
        if (ended || suspended) {
            return Remedy.REINSTATE;
        }
        boolean counts = licence.supervision().sanctions().stream()
                .anyMatch(one -> one.entry() == entry && one.state() != Sanction.State.TAKEN_BACK);
        return counts ? Remedy.TAKE_BACK : Remedy.NONE;
    }

    private List<CaseId> objections(JournalEntry entry) {
        List<CaseId> open = new ArrayList<>();
        for (CaseRow row : store.find(CaseQuery.all(FEW)
                        .ofRegion(pack.region().code())
                        .ofProcedure(ObjectionPolicy.PROCEDURE)
                        .external(CONTESTS, ContestedDecision.subject(entry.caseId(), Optional.of(entry.seq()))))
                .rows()) {
            if (!row.stage().equals(ObjectionStage.WITHDRAWN.code())) {
                open.add(row.id());
            }
        }
        return open;
    }
}
