package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events from the agreement to the last payment (<i>perjanjian dan penyaluran</i>). */
public sealed interface DeliveryEvent extends ProposalEvent {
    /** The agreement, or an addendum, was written. */
    record AgreementPrepared(Agreement agreement, Set<Code> papers) implements DeliveryEvent {
        /** Copies what it is given. */
        public AgreementPrepared {
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().prepared(agreement).withPapers(papers));
        }
    }

    /** The agreement that was prepared was signed. */
    record AgreementSigned(String number, Rupiah amount) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().agreed()).with(LadderStep.AGREED, amount);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.AGREED.key(), amount);
        }
    }

    /** The integrity pact was signed. */
    record PactSigned(IntegrityPact pact, Payee payee, List<Rupiah> tranches, Set<Code> papers)
            implements DeliveryEvent {
        /** Copies what it is given. */
        public PactSigned {
            tranches = List.copyOf(tranches);
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().pledged(pact, payee, tranches).withPapers(papers))
                    .with(LadderStep.AGREED, Rupiah.sum(tranches));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(LadderStep.AGREED.key(), Rupiah.sum(tranches));
        }
    }

    /** A payment was asked for; the payee stands here where no paper before named him. */
    record DisbursementRequested(
            int tranche,
            Leader leader,
            Set<Code> papers,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Payee> payee)
            implements DeliveryEvent {
        /** Copies what it is given. */
        public DisbursementRequested {
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            Delivery asked = before.delivery().requested(tranche, leader).withPapers(papers);
            return before.with(payee.map(asked::to).orElse(asked));
        }
    }

    /** The request was verified. */
    record RequestVerified(String spp) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().withCurrent(tranche -> tranche.verified(spp)));
        }
    }

    /** The request went back. */
    record RequestReturned(Code cause) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().withCurrent(Tranche::sentBack).settled());
        }
    }

    /** The order to pay was signed. */
    record PaymentOrdered(String spm) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().withCurrent(tranche -> tranche.ordered(spm)));
        }
    }

    /** It was paid. */
    record Paid(Tranche.Payment payment, Rupiah amount) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().withCurrent(tranche -> tranche.paid(payment)));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("paid", amount);
        }
    }

    /** It was paid in cash, against a receipt. */
    record PaidInCash(Tranche.Payment payment, Rupiah amount, Set<Code> papers) implements DeliveryEvent {
        /** Copies what it is given. */
        public PaidInCash {
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery()
                    .withCurrent(tranche -> tranche.paid(payment))
                    .withPapers(papers));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("paid", amount);
        }
    }

    /** Nothing is in hand any more: the next part may be asked for, or the use begins. */
    record TrancheSettled(int tranche) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().settled());
        }
    }

    /** The recipient accounted for a part. */
    record TrancheReported(int tranche, Rupiah used) implements DeliveryEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before.with(before.delivery().with(tranche, one -> one.reported(used)));
        }
    }
}
