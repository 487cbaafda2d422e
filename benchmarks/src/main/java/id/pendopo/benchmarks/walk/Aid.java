package id.pendopo.benchmarks.walk;

import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Stage;

/**
 * The data of the walk: an aid (<i>bantuan</i>), in whole rupiah. Commands, events and data are the user's own records, so
 * the library and the code by hand walk with the same ones.
 *
 * @param requested what was asked for
 * @param decided what was recommended, considered or approved last
 * @param paid what was paid
 */
public record Aid(long requested, long decided, long paid) {
    /** Where an aid is. */
    public enum AidStage implements Stage {
        FILED,
        REGISTERED,
        CHECKED,
        SURVEYED,
        RECOMMENDED,
        CONSIDERED,
        APPROVED,
        DECREED,
        AGREED,
        PAID,
        CLOSED,
        LAPSED
    }

    /** Who acts; every role but the applicant is an officer's, and no person holds two of those in one case. */
    public enum AidRole implements Role {
        APPLICANT,
        FRONT_OFFICE,
        VERIFIER,
        SURVEYOR,
        EVALUATOR,
        BUDGET_TEAM,
        REGION_HEAD,
        SECRETARY,
        TREASURER
    }

    /** How long a stage may take. */
    public enum AidClock implements Countdown {
        TERM
    }

    /** What is asked of an aid. */
    public sealed interface AidCommand extends Command {}

    public record File(long amount) implements AidCommand {}

    public record Register(String agenda) implements AidCommand {}

    public record Verify(int papers) implements AidCommand {}

    public record Survey(int findings) implements AidCommand {}

    public record Recommend(long amount) implements AidCommand {}

    public record Consider(long amount) implements AidCommand {}

    public record Approve(long amount) implements AidCommand {}

    public record Decree(String number) implements AidCommand {}

    public record Agree(String number) implements AidCommand {}

    public record Pay(long amount) implements AidCommand {}

    public record Report(long used) implements AidCommand {}

    public record Lapse() implements AidCommand {}

    /** What happened to an aid. */
    public sealed interface AidEvent extends Event<Aid> {}

    public record Filed(long amount) implements AidEvent, Birth<Aid> {
        @Override
        public Aid born() {
            return new Aid(amount, 0, 0);
        }
    }

    public record Decided(long amount) implements AidEvent {
        @Override
        public Aid applyTo(Aid before) {
            return new Aid(before.requested(), amount, before.paid());
        }
    }

    public record Paid(long amount) implements AidEvent {
        @Override
        public Aid applyTo(Aid before) {
            return new Aid(before.requested(), before.decided(), amount);
        }
    }

    public record Noted(String what) implements AidEvent {
        @Override
        public Aid applyTo(Aid before) {
            return before;
        }
    }

    /** The one guard of every step on a case: nobody decides on more than was asked for, or pays it. */
    public boolean isWithinRequest() {
        return decided <= requested && paid <= requested;
    }
}
