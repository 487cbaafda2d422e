package id.pendopo.licensing.application;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.fee.FeeAssessment;
import id.pendopo.licensing.fee.FeePayment;
import id.pendopo.licensing.fee.FeeRelief;
import java.util.Map;

/** What happened to the fee (<i>retribusi</i>). */
public sealed interface FeeEvent extends ApplicationEvent {
    /** The key under which entries keep the assessed amount. */
    String ASSESSED = "assessed";

    /** The key under which entries keep the paid amount. */
    String PAID = "paid";

    /** The fee was assessed, for the first time or anew. */
    record FeeAssessed(FeeAssessment assessment) implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(charge -> charge.assessed(assessment));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(ASSESSED, assessment.payable());
        }
    }

    /** The applicant objected to what was assessed. */
    record FeeObjected() implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(Charge::objectedTo);
        }
    }

    /** His objection was answered by an assessment, the same or another. */
    record FeeObjectionAnswered(FeeAssessment assessment) implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(charge -> charge.with(assessment).objectedTo());
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(ASSESSED, assessment.payable());
        }
    }

    /** Nothing is to be paid. */
    record FeeZeroRated(Code cause) implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(charge -> charge.waived(cause));
        }
    }

    /** The head of region took something off. */
    record FeeRelieved(FeeRelief relief) implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(charge -> charge.assessment()
                    .map(assessment -> charge.with(assessment.with(relief)))
                    .orElse(charge));
        }
    }

    /** The money came in. */
    record FeePaid(FeePayment payment) implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(charge -> charge.with(payment));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of(PAID, payment.amount());
        }
    }

    /** What is late was demanded by a letter. */
    record ArrearsDemanded() implements FeeEvent {
        @Override
        public Application applyTo(Application before) {
            return before.charge(Charge::demanded);
        }
    }
}
