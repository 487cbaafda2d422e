package id.pendopo.performance.period;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Event;
import id.pendopo.performance.batch.RunSummary;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What happened to a pay month (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PeriodEvent.MonthOpened.class, name = "monthOpened"),
    @JsonSubTypes.Type(value = PeriodEvent.MonthClosed.class, name = "monthClosed"),
    @JsonSubTypes.Type(value = PeriodEvent.MonthComputed.class, name = "monthComputed"),
    @JsonSubTypes.Type(value = PeriodEvent.SilenceReviewed.class, name = "silenceReviewed"),
    @JsonSubTypes.Type(value = PeriodEvent.MonthVerified.class, name = "monthVerified"),
    @JsonSubTypes.Type(value = PeriodEvent.RunRejected.class, name = "runRejected"),
    @JsonSubTypes.Type(value = PeriodEvent.MonthSigned.class, name = "monthSigned"),
    @JsonSubTypes.Type(value = PeriodEvent.MonthPaid.class, name = "monthPaid"),
    @JsonSubTypes.Type(value = PeriodEvent.PaidAgain.class, name = "paidAgain"),
    @JsonSubTypes.Type(value = PeriodEvent.Recomputed.class, name = "recomputed"),
    @JsonSubTypes.Type(value = PeriodEvent.CorrectionMoved.class, name = "correctionMoved")
})
public sealed interface PeriodEvent extends Event<Period> {
    /** It was opened, by the policy and for the people of its time. */
    record MonthOpened(UnitCode unit, YearMonth month, PolicyStamp policy, String roster)
            implements PeriodEvent, Birth<Period> {
        @Override
        public Period born() {
            return Period.opened(unit, month, policy, roster);
        }
    }

    /** It was closed. */
    record MonthClosed() implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before;
        }
    }

    /** It was computed. */
    record MonthComputed(RunSummary summary) implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before.with(Optional.of(summary));
        }
    }

    /** Minutes approved by silence were looked at. */
    record SilenceReviewed(List<EmployeeId> employees) implements PeriodEvent {
        /** Copies what it is given. */
        public SilenceReviewed {
            employees = List.copyOf(employees);
        }

        @Override
        public Period applyTo(Period before) {
            return before.reviewing(employees);
        }
    }

    /** It was verified. */
    record MonthVerified(String resultHash) implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before;
        }
    }

    /** Its run was sent back; it is kept, so that the same input still gives the same. */
    record RunRejected() implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before;
        }
    }

    /** One of the two signed. */
    record MonthSigned(String resultHash) implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before;
        }
    }

    /** It was paid. */
    record MonthPaid(Payment payment) implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before.with(payment);
        }
    }

    /** What the bank had sent back was paid again. */
    record PaidAgain(List<BankResult> results) implements PeriodEvent {
        /** Copies what it is given. */
        public PaidAgain {
            results = List.copyOf(results);
        }

        @Override
        public Period applyTo(Period before) {
            return before.payment().map(paid -> before.with(paid.with(results))).orElse(before);
        }
    }

    /**
     * An auditor computed it again.
     *
     * @param agrees whether he came to the same
     */
    record Recomputed(String inputHash, String resultHash, boolean agrees) implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before;
        }
    }

    /** A correction began or went on. */
    record CorrectionMoved(Correction correction) implements PeriodEvent {
        @Override
        public Period applyTo(Period before) {
            return before.with(correction);
        }
    }
}
