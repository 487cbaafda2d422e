package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.util.Map;

/** Events from the approved list to the decree (<i>penganggaran</i>). */
public sealed interface BudgetEvent extends ProposalEvent {
    /** It stands in KUA-PPAS. */
    record IncludedInKuaPpas(String line) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.budgeting().inKuaPpas(line));
        }
    }

    /** It stands in the budget. */
    record Budgeted(Budgeting.Allocation allocation, Rupiah amount) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.budgeting().with(allocation)).with(LadderStep.BUDGETED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.BUDGETED.key(), amount);
        }
    }

    /** The recipient was decreed. */
    record Decreed(Budgeting.Decree decree, Rupiah amount) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.budgeting().with(decree)).with(LadderStep.DECREED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.DECREED.key(), amount);
        }
    }

    /** A dispute over the management was registered, or settled. */
    record DisputeNoted(boolean open, Code cause) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }

    /** What was not paid by the end of the year lapsed. */
    record RemainderLapsed(Rupiah amount) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().settled());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("lapsed", amount);
        }
    }
}
