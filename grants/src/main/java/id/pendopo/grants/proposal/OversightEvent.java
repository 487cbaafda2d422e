package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.util.Map;
import java.util.Optional;

/** Events of audit and sanction (<i>pengawasan dan sanksi</i>). */
public sealed interface OversightEvent extends ProposalEvent {
    /** A mark was laid over the case, or taken away. */
    record Marked(Code flag, boolean up) implements OversightEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }
    }

    /** A breach was reported, or found by an auditor. */
    record BreachReported(Oversight.Report report) implements OversightEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            Accountability now = before.accountability();
            return before.with(now.with(now.oversight().with(report)));
        }
    }

    /** A sanction was laid; it may order money back. */
    record Sanctioned(
            Oversight.Sanction sanction,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> refund) implements OversightEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            Accountability now = before.accountability();
            return before.with(now.with(now.oversight().with(sanction, refund)));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return refund.map(amount -> Map.of("ordered", amount)).orElse(Map.of());
        }
    }
}
