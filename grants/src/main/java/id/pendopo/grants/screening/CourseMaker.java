package id.pendopo.grants.screening;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Participation;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalStage;
import id.pendopo.grants.proposal.ReceivedBefore;
import id.pendopo.grants.proposal.ReviewCommand;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.Tranche;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what became of a case, from its file and its journal (<i>penyusun perjalanan berkas</i>). */
final class CourseMaker {
    static final Code DECREE = Code.of("DECREE");
    static final Code PAYMENT = Code.of("PAYMENT");

    /** Acts by which a stage of the review decides and passes the file on. */
    private static final Set<String> DECIDING = Set.of(
            Command.nameOf(ReviewCommand.Accept.class),
            Command.nameOf(ReviewCommand.Dispose.class),
            Command.nameOf(ReviewCommand.Classify.class),
            Command.nameOf(ReviewCommand.Recommend.class),
            Command.nameOf(ReviewCommand.NotRecommend.class),
            Command.nameOf(ReviewCommand.MayConsider.class),
            Command.nameOf(ReviewCommand.Consider.class),
            Command.nameOf(ReviewCommand.Endorse.class),
            Command.nameOf(ReviewCommand.Approve.class),
            Command.nameOf(ReviewCommand.ApproveUnplanned.class));

    private static final Set<String> BLOCKING =
            Arrays.stream(ScreeningCode.values()).map(ScreeningCode::finding).collect(Collectors.toUnmodifiableSet());

    private final ZoneOffset offset;

    CourseMaker(ZoneOffset offset) {
        this.offset = offset;
    }

    ScreeningSubject.Course of(CaseFile<Proposal> file, List<JournalEntry> journal) {
        Proposal proposal = file.data();
        return new ScreeningSubject.Course(
                counts(file),
                proposal.review()
                        .filing()
                        .receivedOn()
                        .orElseGet(() -> day(file.handling().openedAt())),
                decrees(proposal),
                stages(journal),
                received(file),
                reviewers(file.participation()),
                leave(journal));
    }

    private LocalDate day(Instant at) {
        return at.atOffset(offset).toLocalDate();
    }

    private static boolean counts(CaseFile<Proposal> file) {
        boolean over = file.isAt(ProposalStage.REJECTED)
                || file.isAt(ProposalStage.WITHDRAWN)
                || file.isAt(ProposalStage.LAPSED);
        return !file.isAt(ProposalStage.DRAFT)
                && (!over || file.data().delivery().received().isPositive());
    }

    private static Map<Code, Set<LocalDate>> decrees(Proposal proposal) {
        Map<Code, Set<LocalDate>> days = new TreeMap<>();
        proposal.budgeting().decree().map(Budgeting.Decree::date).ifPresent(on -> days.put(DECREE, Set.of(on)));
        Set<LocalDate> paid = new TreeSet<>();
        proposal.delivery().tranches().stream()
                .flatMap(part -> part.payment().stream())
                .map(Tranche.Payment::paidOn)
                .forEach(paid::add);
        if (!paid.isEmpty()) {
            days.put(PAYMENT, paid);
        }
        return days;
    }

    /** From the entry that brought the file to a stage to the one by which a person there decided. */
    private List<ScreeningSubject.StageTime> stages(List<JournalEntry> journal) {
        List<ScreeningSubject.StageTime> stages = new ArrayList<>();
        Optional<Instant> since = Optional.empty();
        for (JournalEntry entry : journal) {
            boolean moved = !entry.from().equals(Optional.of(entry.to()));
            if (moved
                    && since.isPresent()
                    && DECIDING.contains(entry.act())
                    && entry.from().isPresent()) {
                stages.add(new ScreeningSubject.StageTime(
                        entry.from().get(),
                        Duration.between(since.get(), entry.at()).toSeconds(),
                        day(entry.at())));
            }
            if (moved) {
                since = Optional.of(entry.at());
            }
        }
        return stages;
    }

    private static Optional<ReceivedBefore> received(CaseFile<Proposal> file) {
        Proposal proposal = file.data();
        if (!proposal.delivery().received().isPositive()) {
            return Optional.empty();
        }
        ReceivedBefore.State state = ReceivedBefore.State.RUNNING;
        if (file.isAt(ProposalStage.CLOSED)) {
            state = ReceivedBefore.State.ACCOUNTED;
        } else if (file.isAt(ProposalStage.REPORT_OVERDUE)) {
            state = ReceivedBefore.State.REPORT_OVERDUE;
        } else if (file.isAt(ProposalStage.REFUND_DUE)) {
            state = ReceivedBefore.State.REFUND_OPEN;
        }
        return Optional.of(new ReceivedBefore(
                proposal.application().budget().year(), proposal.delivery().received(), state));
    }

    /** Whoever acted and is no party: for himself, and he in whose name he did. */
    private static Set<PersonRef> reviewers(Participation participation) {
        Set<PersonRef> reviewers = new TreeSet<>();
        for (Participation.Part part : participation.parts()) {
            reviewers.add(part.person());
            part.onBehalfOf().ifPresent(reviewers::add);
        }
        reviewers.removeIf(participation::isParty);
        reviewers.remove(Actor.SYSTEM.person());
        return reviewers;
    }

    /** A finding that blocks, and went along as a warning, was set aside. */
    private static List<ScreeningSubject.Leave> leave(List<JournalEntry> journal) {
        List<ScreeningSubject.Leave> leave = new ArrayList<>();
        for (JournalEntry entry : journal) {
            entry.warnings().stream()
                    .filter(Finding::waivable)
                    .filter(finding -> BLOCKING.contains(finding.code()))
                    .map(finding -> new ScreeningSubject.Leave(
                            finding.code(), finding.found().orElse("-"), entry.seq()))
                    .forEach(leave::add);
        }
        return leave;
    }
}
