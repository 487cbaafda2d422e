package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Event;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What happened to a licence (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LicenceEvent.LicenceRegistered.class, name = "licenceRegistered"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceVerified.class, name = "licenceVerified"),
    @JsonSubTypes.Type(value = LicenceEvent.VerificationFailed.class, name = "verificationFailed"),
    @JsonSubTypes.Type(value = LicenceEvent.RenewalFiled.class, name = "renewalFiled"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceContinued.class, name = "licenceContinued"),
    @JsonSubTypes.Type(value = LicenceEvent.RenewalEnded.class, name = "renewalEnded"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceSuperseded.class, name = "licenceSuperseded"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceAmended.class, name = "licenceAmended"),
    @JsonSubTypes.Type(value = LicenceEvent.ObligationRecorded.class, name = "obligationRecorded"),
    @JsonSubTypes.Type(value = LicenceEvent.ObligationCleared.class, name = "obligationCleared"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceClosed.class, name = "licenceClosed"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceExpired.class, name = "licenceExpired"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceReinstated.class, name = "licenceReinstated"),
    @JsonSubTypes.Type(value = LicenceEvent.LicenceStayed.class, name = "licenceStayed"),
    @JsonSubTypes.Type(value = SanctionEvent.BreachReported.class, name = "breachReported"),
    @JsonSubTypes.Type(value = SanctionEvent.Sanctioned.class, name = "sanctioned"),
    @JsonSubTypes.Type(value = SanctionEvent.LicenceSuspended.class, name = "licenceSuspended"),
    @JsonSubTypes.Type(value = SanctionEvent.DecisionDelivered.class, name = "decisionDelivered"),
    @JsonSubTypes.Type(value = SanctionEvent.SanctionsFollowed.class, name = "sanctionsFollowed"),
    @JsonSubTypes.Type(value = SanctionEvent.SuspensionEnded.class, name = "suspensionEnded"),
    @JsonSubTypes.Type(value = SanctionEvent.LicenceRevoked.class, name = "licenceRevoked"),
    @JsonSubTypes.Type(value = DefectEvent.DefectFound.class, name = "defectFound"),
    @JsonSubTypes.Type(value = DefectEvent.DefectDismissed.class, name = "defectDismissed"),
    @JsonSubTypes.Type(value = DefectEvent.DecisionUndone.class, name = "decisionUndone"),
    @JsonSubTypes.Type(value = DefectEvent.DecisionPostponed.class, name = "decisionPostponed")
})
public sealed interface LicenceEvent extends Event<Licence> permits LicenceEvent.OfLife, SanctionEvent, DefectEvent {
    /** The page of a licence's life. */
    sealed interface OfLife extends LicenceEvent {}

    /** It was registered; what its type does not say stands as the policy says. */
    record LicenceRegistered(
            LicenceGrant grant,
            boolean verified,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Predecessor> predecessor)
            implements OfLife, Birth<Licence> {
        @Override
        public Licence born() {
            return Licence.born(grant, verified, predecessor);
        }
    }

    /** Its standard was verified. */
    record LicenceVerified(LocalDate on, LicenceOrigin origin) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.verifiedNow();
        }
    }

    /** It was withdrawn, never verified. */
    record VerificationFailed(Licence.Ending ending) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.ended(Optional.of(ending));
        }
    }

    /** A renewal is pending. */
    record RenewalFiled(Licence.Renewal renewal) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.renewing(Optional.of(renewal));
        }
    }

    /** It is usable again while its renewal is decided. */
    record LicenceContinued() implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before;
        }
    }

    /** The renewal brought no new licence. */
    record RenewalEnded(CaseId application) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.renewing(Optional.empty());
        }
    }

    /** Another licence took its place. */
    record LicenceSuperseded(Licence.Successor successor) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(successor);
        }
    }

    /** Something minor changed. */
    record LicenceAmended(
            CaseId application,
            Set<ChangedAspect> aspects,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LicenceHolder> holder,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LicencePlace> place)
            implements OfLife {
        /** Keeps the aspects in order. */
        public LicenceAmended {
            aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
        }

        @Override
        public Licence applyTo(Licence before) {
            LicenceGrant spelt = holder.map(before.grant()::with).orElse(before.grant());
            return before.with(place.map(spelt::with).orElse(spelt));
        }
    }

    /** The holder must still do something. */
    record ObligationRecorded(Supervision.Obligation obligation) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().plus(obligation));
        }
    }

    /** It was done. */
    record ObligationCleared(String reference) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().cleared(reference));
        }
    }

    /** Its holder gave it up. */
    record LicenceClosed(CaseId application) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.renewing(Optional.empty());
        }
    }

    /** Its time is over. */
    record LicenceExpired(LocalDate validUntil) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().suspended(Optional.empty()));
        }
    }

    /** What stood against it was taken back; the order of a court is carried out with it. */
    record LicenceReinstated(long entry, boolean ordered) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            Supervision without = before.supervision().without(entry);
            return before.with(ordered ? without.with(Optional.empty()) : without)
                    .ended(before.ending().filter(ending -> ending.entry() != entry));
        }
    }

    /** Its sanctions have no effect while this objection is open, or have it again. */
    record LicenceStayed(CaseId objection, boolean on) implements OfLife {
        @Override
        public Licence applyTo(Licence before) {
            return before.with(before.supervision().stayed(objection, on));
        }
    }
}
