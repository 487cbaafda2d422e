package id.pendopo.licensing.register;

import id.pendopo.core.law.Code;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The states of BLDS 1.2 (<i>status profil BLDS</i>) and which of ours each stands for [D]. The exact state stays beside it, because ten
 * words of another country cannot say it.
 */
public enum BldsStatus {
    /** Filed, or sent back to the applicant. */
    APPLICATION_ACCEPTED("Application Accepted", Set.of("SUBMITTED", "RETURNED")),
    /** A fee is assessed or to be paid. */
    FEES_PAYMENT("Fees/Payment", Set.of("FEE_ASSESSMENT", "AWAITING_PAYMENT")),
    /** With the office, field inspection before the decision among it. */
    IN_REVIEW(
            "In Review",
            Set.of(
                    "TECHNICAL_REVIEW",
                    "RECOMMENDATION",
                    "AWAITING_APPROVAL",
                    "AWAITING_SIGNATURE",
                    "DEEMED_APPROVED",
                    "FIELD_INSPECTION")),
    /** Issued; suspended ones too. */
    PERMIT_ISSUED("Permit Issued", Set.of("ISSUED", "ACTIVE", "VALID", "UNVERIFIED", "NOT_YET_VALID", "SUSPENDED")),
    /** Supervision of building after the issue. */
    INSPECTION_PHASE("Inspection Phase", Set.of("BUILDING_SUPERVISION")),
    /** Ended as it was meant to. */
    PERMIT_FINALED("Permit Finaled", Set.of("EXPIRED", "CLOSED", "SUPERSEDED")),
    /** Ended with conditions; nothing of ours is that. */
    PERMIT_FINALED_WITH_CONDITIONS("Permit Finaled with Conditions", Set.of()),
    /** A certificate of fitness is issued. */
    OCCUPANCY("Occupancy", Set.of()),
    /** Objection or appeal. */
    APPEAL("Appeal", Set.of("OBJECTION_FILED", "UNDER_REVIEW", "APPEAL_FILED", "APPEAL_UNDER_REVIEW")),
    /** Refused, withdrawn, lapsed, sent elsewhere or revoked. */
    PERMIT_CANCELLED(
            "Permit Cancelled", Set.of("REJECTED", "WITHDRAWN", "LAPSED", "REDIRECTED", "REVOKED", "ANNULLED"));

    private static final Code SLF = Code.of("SLF");
    private static final Map<BldsStatus, BldsStatus> OF_FITNESS = Map.of(PERMIT_ISSUED, OCCUPANCY);

    private final String label;
    private final Set<String> ours;

    BldsStatus(String label, Set<String> ours) {
        this.label = label;
        this.ours = ours;
    }

    /** The word of the specification. */
    public String label() {
        return label;
    }

    /** The status of a permit of this type in this state; empty for a state that is not public, such as a draft. */
    public static Optional<BldsStatus> of(Code type, Code state) {
        for (BldsStatus one : values()) {
            if (one.ours.contains(state.value())) {
                return Optional.of(type.equals(SLF) ? OF_FITNESS.getOrDefault(one, one) : one);
            }
        }
        return Optional.empty();
    }
}
