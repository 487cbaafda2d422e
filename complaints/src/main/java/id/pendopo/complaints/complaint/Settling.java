package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.LEGAL_LIMIT;
import static id.pendopo.complaints.complaint.ComplaintClock.LIMIT_NEAR;
import static id.pendopo.complaints.complaint.ComplaintClock.MINOR_SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;

import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import java.time.LocalDate;
import java.util.Optional;

/** How long settling may take (<i>batas penyelesaian</i>) under one policy, and the clocks that say so. */
final class Settling {
    private static final int PERCENT = 100;

    private final ComplaintPolicy policy;
    private final Categories categories;

    Settling(ComplaintPolicy policy, Categories categories) {
        this.policy = policy;
        this.categories = categories;
    }

    /** How long a report of this kind may take. */
    Term of(ReportKind kind) {
        return switch (kind) {
            case INFORMATION_REQUEST -> policy.settleInformation().value();
            case ASPIRATION -> policy.settleAspiration().value();
            case COMPLAINT_GENERAL -> policy.settleGeneral().value();
            case COMPLAINT_SUPERVISORY -> policy.settleSupervisory().value();
        };
    }

    /** How long this report may take, as it was found to be. */
    Term of(Complaint complaint) {
        return of(complaint, kind(complaint), complaint.intake().leaf().orElseThrow());
    }

    /** How long it may take as of this kind and leaf: what the leaf promises, where that is less than the kind allows. */
    Term of(Complaint complaint, ReportKind kind, Code leaf) {
        Term most = of(kind);
        return categories
                .leaf(leaf, complaint.intake().receivedOn())
                .flatMap(one -> one.service().settlement())
                .filter(promised -> promised.unit() == most.unit() && promised.amount() < most.amount())
                .orElse(most);
    }

    /** How long it was given when it was sent on. */
    Term given(Complaint complaint) {
        return complaint.casework().last().map(Disposition::settlement).orElseGet(() -> of(complaint));
    }

    /** How long a later round may take: a part of that, rounded up, and never less than the least. */
    Term again(Complaint complaint) {
        // What ended with another before anybody sorted it was given no time of which to take a part.
        boolean wasGiven = complaint.casework().last().isPresent()
                || complaint.intake().kind().isPresent();
        return wasGiven ? partOf(given(complaint)) : policy.roundLeast().value();
    }

    /** How long it may take in the round in which it is, as it was found to be now. */
    Term asNow(Complaint complaint) {
        Term whole = of(complaint);
        return complaint.answering().turns().isEmpty() ? whole : partOf(whole);
    }

    /**
     * The same as its own new term with what was granted since this day: it was granted for the work, which is what it was, and as much of
     * the new term may be granted as of any other [D].
     */
    Term asNowWithGranted(Complaint complaint, LocalDate since) {
        Term now = asNow(complaint);
        int granted = complaint.casework().extension().granted().stream()
                .filter(one -> !one.on().isBefore(since))
                .mapToInt(Extension.Granted::days)
                .sum();
        int most = now.amount() * policy.extensionPercent().value() / PERCENT;
        return new Term(now.amount() + Math.min(granted, most), now.unit());
    }

    private Term partOf(Term whole) {
        int part = (whole.amount() * policy.roundPercent().value() + PERCENT - 1) / PERCENT;
        return new Term(Math.max(part, policy.roundLeast().value().amount()), whole.unit());
    }

    /** The last day of the decision, from the complete file: for complaints alone. */
    Optional<LocalDate> limit(Complaint complaint) {
        return complaint.intake().kind().filter(ReportKind::isComplaint).isEmpty()
                ? Optional.empty()
                : complaint
                        .intake()
                        .fileCompleteOn()
                        .map(complete ->
                                complete.plusDays(policy.legalLimit().value().amount()));
    }

    /** The kind that an official fixed. */
    static ReportKind kind(Complaint complaint) {
        return complaint
                .intake()
                .kind()
                .orElseThrow(() -> new IllegalStateException("complaint: was not verified; verify it first"));
    }

    /** Starts the limit of the law and the warning before it, each unless it was told upward already. */
    <C extends Command> ActingStep<Complaint, C> limiting(ActingStep<Complaint, C> step) {
        return step.untilIfAny(LEGAL_LIMIT, (file, command, o) -> untold(file.data(), LEGAL_LIMIT))
                .untilIfAny(
                        LIMIT_NEAR,
                        (file, command, o) -> untold(file.data(), LIMIT_NEAR)
                                .map(last -> last.minusDays(
                                        policy.limitNear().value().amount() + 1L)));
    }

    /** Stops whatever counts until it is settled. */
    <C extends Command> ActingStep<Complaint, C> settled(ActingStep<Complaint, C> step) {
        return endingMinor(step)
                .stopping(FIRST_FOLLOW_UP)
                .stopping(SETTLEMENT)
                .stopping(SETTLEMENT_TWICE)
                .stopping(LEGAL_LIMIT)
                .stopping(LIMIT_NEAR)
                .stopping(FORMAL_REQUEST);
    }

    /** Stops the clock of a minor complaint, where the region has such a class. */
    <C extends Command> ActingStep<Complaint, C> endingMinor(ActingStep<Complaint, C> step) {
        return hasMinorClass() ? step.stopping(MINOR_SETTLEMENT) : step;
    }

    /** Whether the region has a class of minor complaints. */
    boolean hasMinorClass() {
        return policy.minorHours().isPresent() || policy.minorTerm().isPresent();
    }

    private Optional<LocalDate> untold(Complaint complaint, Countdown clock) {
        boolean told = complaint.casework().escalations().stream()
                .anyMatch(one -> one.clock().equals(clock.code()));
        return told ? Optional.empty() : limit(complaint);
    }
}
