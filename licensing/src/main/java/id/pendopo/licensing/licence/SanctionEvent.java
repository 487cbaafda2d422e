package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.util.Map;
import java.util.Optional;

/** Events of the ladder of sanctions (<i>sanksi administratif</i>). */
public sealed interface SanctionEvent extends LicenceEvent {
    /** A breach was reported. */
    record BreachReported(Supervision.Breach breach) implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().plus(breach));
        }
    }

    /**
     * A sanction was laid that leaves the licence where it is.
     *
     * @param anew whether the ladder began anew with it
     * @param obligation what it orders the holder to do, such as to pay
     */
    record Sanctioned(
            Sanction sanction,
            boolean anew,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Supervision.Obligation> obligation)
            implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            Supervision now = before.supervision().plus(sanction, anew);
            return before.with(obligation.map(now::plus).orElse(now));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return sanction.amount().map(amount -> Map.of("fine", amount)).orElse(Map.of());
        }
    }

    /** It was suspended. */
    record LicenceSuspended(Sanction sanction, boolean anew, Supervision.Suspension suspension)
            implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().plus(sanction, anew).suspended(Optional.of(suspension)));
        }
    }

    /** What was decided was delivered. */
    record DecisionDelivered(long entry) implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before;
        }
    }

    /** The holder did what was asked; a suspension ends with it. */
    record SanctionsFollowed(String reference) implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().followed().suspended(Optional.empty()));
        }
    }

    /** The last day of the suspension is over; the ladder stays where it was. */
    record SuspensionEnded() implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().suspended(Optional.empty()));
        }
    }

    /** It was revoked. */
    record LicenceRevoked(RevocationGround ground, Sanction sanction) implements SanctionEvent {
        @Override
        public Licence applyTo(Licence before) {
            Supervision now = before.supervision()
                    .plus(sanction, false)
                    .keepingConditions()
                    .with(
                            ground == RevocationGround.COURT_ORDER
                                    ? Optional.empty()
                                    : before.supervision().defect());
            return before.with(now)
                    .renewing(Optional.empty())
                    .ended(Optional.of(new Licence.Ending(sanction.entry(), sanction.number(), sanction.date())));
        }
    }
}
