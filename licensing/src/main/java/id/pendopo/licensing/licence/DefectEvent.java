package id.pendopo.licensing.licence;

import java.util.Optional;

/** Events about a decision with a defect (<i>pencabutan, penundaan dan pembatalan keputusan</i>). */
public sealed interface DefectEvent extends LicenceEvent {
    /** A ground was found, or ordered by a court. */
    record DefectFound(Supervision.Defect defect) implements DefectEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().with(Optional.of(defect)));
        }
    }

    /** It did not prove true. */
    record DefectDismissed(String reference) implements DefectEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().with(Optional.empty()));
        }
    }

    /** The decision was withdrawn, or annulled as if it was never valid: the stage says which. */
    record DecisionUndone(Licence.Ending ending) implements DefectEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().with(Optional.empty()).keepingConditions())
                    .renewing(Optional.empty())
                    .ended(Optional.of(ending));
        }
    }

    /** The decision was postponed. */
    record DecisionPostponed(Supervision.Suspension suspension) implements DefectEvent {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().suspended(Optional.of(suspension)));
        }
    }
}
