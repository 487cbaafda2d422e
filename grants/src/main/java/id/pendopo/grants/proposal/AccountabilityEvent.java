package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.util.Map;
import java.util.Set;

/** Events of the report and the refund (<i>pertanggungjawaban</i>). */
public sealed interface AccountabilityEvent extends ProposalEvent {
    /** The report came in. */
    record ReportSubmitted(Accountability.UseReport report) implements AccountabilityEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.accountability().submitted(report));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("used", report.used(), "unused", report.unused(), "interest", report.interest());
        }
    }

    /** The report did not come in time. */
    record ReportOverdue() implements AccountabilityEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }

    /** The report was accepted; what is to be refunded is settled. */
    record ReportAccepted(String verificationNote, Rupiah refundable) implements AccountabilityEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.accountability().approved());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("refundable", refundable);
        }
    }

    /** The report went back. */
    record ReportReturned(Set<Code> missing) implements AccountabilityEvent {
        /** Copies what it is given. */
        public ReportReturned {
            missing = Sorted.set(missing);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.accountability().returned(missing));
        }
    }

    /** The recipient told of a deposit. */
    record DepositReported(Accountability.Refund deposit) implements AccountabilityEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.accountability().reported(deposit));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("deposited", deposit.amount());
        }
    }

    /** Money came back. */
    record Refunded(Accountability.Refund refund) implements AccountabilityEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.accountability().refunded(refund));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("refunded", refund.amount());
        }
    }
}
