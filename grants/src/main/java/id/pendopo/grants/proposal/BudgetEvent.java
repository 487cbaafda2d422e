package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.util.Map;
import java.util.Set;

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
    record Budgeted(Budgeting.Allocation allocation, BudgetVersion version) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.budgeting().with(allocation, version))
                    .with(LadderStep.BUDGETED, version.amount());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.BUDGETED.key(), version.amount());
        }
    }

    /** A later version of the budget counts; what was decreed of another amount, and written on it, is void. */
    record BudgetChanged(BudgetVersion version, String dpa) implements BudgetEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            Budgeting changed = before.budgeting().changed(version, dpa);
            Proposal after = before.with(changed).with(LadderStep.BUDGETED, version.amount());
            return changed.difference().isZero()
                    ? after
                    : after.without(Set.of(LadderStep.DECREED))
                            .with(after.delivery().withoutText());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.BUDGETED.key(), version.amount());
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
