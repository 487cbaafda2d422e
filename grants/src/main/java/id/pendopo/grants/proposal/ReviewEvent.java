package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.workflow.Birth;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events from the draft to the head's approval (<i>pengusulan dan pemeriksaan</i>). */
public sealed interface ReviewEvent extends ProposalEvent {
    /** A draft began. */
    record Drafted(Application application) implements ReviewEvent, Birth<Proposal> {
        @Override
        public Proposal born() {
            return Proposal.drafted(application, Filing.drafted());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.REQUESTED.key(), application.requested());
        }
    }

    /** A paper file was entered. */
    record PaperEntered(Application application, LocalDate receivedOn, String agenda, Set<Code> papers)
            implements ReviewEvent, Birth<Proposal> {
        /** Copies what it is given. */
        public PaperEntered {
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal born() {
            return Proposal.drafted(application, Filing.onPaper(receivedOn, agenda, papers));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.REQUESTED.key(), application.requested());
        }
    }

    /** The draft was changed. */
    record Amended(Application application) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(application);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.REQUESTED.key(), application.requested());
        }
    }

    /**
     * The proposal was filed, and from here on keeps its policy.
     *
     * @param on the day
     * @param papers what came with it
     * @param illustration whether that policy holds invented values
     * @param shown which of the region's own fields strangers may see by that policy
     */
    record Submitted(LocalDate on, Set<Code> papers, boolean illustration, Set<Code> shown) implements ReviewEvent {
        /** Copies what it is given. */
        public Submitted {
            papers = Sorted.set(papers);
            shown = Sorted.set(shown);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            Proposal filed = before.filing(filing -> filing.submitted(on, papers, illustration));
            return shown.isEmpty() ? filed : filed.with(filed.review().showing(shown));
        }
    }

    /** The file was found complete. */
    record FoundComplete(Set<Code> ticked, String controlNumber) implements ReviewEvent {
        /** Copies what it is given. */
        public FoundComplete {
            ticked = Sorted.set(ticked);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.filing(filing -> filing.accepted(controlNumber, ticked));
        }
    }

    /** The file went back to the applicant. */
    record ReturnedToApplicant(Set<Code> missing) implements ReviewEvent {
        /** Copies what it is given. */
        public ReturnedToApplicant {
            missing = Sorted.set(missing);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.filing(filing -> filing.returned(missing));
        }
    }

    /** The amended file was handed in again. */
    record Resubmitted(Application application, LocalDate on, Set<Code> papers) implements ReviewEvent {
        /** Copies what it is given. */
        public Resubmitted {
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(application).filing(filing -> filing.resubmitted(on, papers));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.REQUESTED.key(), application.requested());
        }
    }

    /** The case went back to an earlier stage; what that stage and the later ones had set no longer counts. */
    record SentBack(Code to, Code cause, Set<LadderStep> superseded) implements ReviewEvent {
        /** Copies what it is given. */
        public SentBack {
            superseded = Sorted.set(superseded);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.without(superseded);
        }
    }

    /** The head handed it on. */
    record Disposed(Code stage) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }

    /** It was classified. */
    record Classified(Review.Classification classification) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().with(classification));
        }
    }

    /** The evaluator prepared a recommendation; nothing is recommended before the head of the agency signs it. */
    record Evaluated(Review.Evaluation evaluation, Rupiah proposed) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().with(evaluation));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("evaluated", proposed);
        }
    }

    /** The technical agency recommended it, or did not; a negative recommendation is one of nothing. */
    record Recommended(
            Rupiah amount,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> cause) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(LadderStep.RECOMMENDED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.RECOMMENDED.key(), amount);
        }
    }

    /** The team met. */
    record MeetingRecorded(Review.Meeting meeting) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().with(meeting));
        }
    }

    /** All who must have signed the sheet of the meeting. */
    record SheetSigned(LocalDate on) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().signed(on));
        }
    }

    /** The team found that it may be considered. */
    record Verified(Rupiah amount) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(LadderStep.VERIFIED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.VERIFIED.key(), amount);
        }
    }

    /** The budget team considered it. */
    record Considered(Review.Consideration consideration, Rupiah amount) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().with(consideration)).with(LadderStep.CONSIDERED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.CONSIDERED.key(), amount);
        }
    }

    /** The head approved it. */
    record Approved(String sheet, Rupiah amount) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().approved(sheet)).with(LadderStep.APPROVED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.APPROVED.key(), amount);
        }
    }

    /** The head approved what could not be planned, and bound the money on this account. */
    record UnplannedApproved(String sheet, AccountCode account, Rupiah amount) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().approved(sheet))
                    .with(before.budgeting().on(account))
                    .with(before.delivery().granted(amount))
                    .with(LadderStep.APPROVED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.APPROVED.key(), amount);
        }
    }

    /** A stage filled in what the region asks beside the law; strangers may see the fields that are shown. */
    record OwnFieldsFilled(OwnValues values, Set<Code> shown) implements ReviewEvent {
        /** Copies what it is given. */
        public OwnFieldsFilled {
            shown = Sorted.set(shown);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.review().showing(shown).finding(values));
        }
    }

    /** Another office took note. */
    record Endorsed(String number) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }

    /** The case ended here, for this cause. */
    record Ended(Code cause) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }

    /** The auditor held or released it. */
    record Flagged(boolean held, Code cause) implements ReviewEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }
}
