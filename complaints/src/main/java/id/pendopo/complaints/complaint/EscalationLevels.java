package id.pendopo.complaints.complaint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * To whom lateness is told, by the clock that passed (<i>jenjang eskalasi menurut jangka waktu</i>) [D]. Above the region nobody sets anything:
 * that follows from who is complained about, see {@link EscalationLevel#above}.
 *
 * @param disposing what was verified was not sent on
 * @param firstFollowUp the agency did not follow up
 * @param settlement it was not settled
 * @param settlementTwice nor within as much time again
 * @param limitNear the limit of the law is near
 * @param legalLimit the limit of the law has passed
 * @param formalRequest a formal request for information was not answered
 * @param notifying the decision was not told
 * @param minorSettlement a minor complaint was not settled, where a region has such a class
 * @param answeringObjection an objection was not answered
 */
public record EscalationLevels(
        EscalationLevel disposing,
        EscalationLevel firstFollowUp,
        EscalationLevel settlement,
        EscalationLevel settlementTwice,
        EscalationLevel limitNear,
        EscalationLevel legalLimit,
        EscalationLevel formalRequest,
        EscalationLevel notifying,
        EscalationLevel minorSettlement,
        EscalationLevel answeringObjection) {

    /**
     * To whom the passing of this clock is told.
     *
     * @throws IllegalArgumentException if it is told upward to nobody
     */
    public EscalationLevel of(ComplaintClock clock) {
        return switch (clock) {
            case DISPOSING -> disposing;
            case FIRST_FOLLOW_UP -> firstFollowUp;
            case SETTLEMENT -> settlement;
            case SETTLEMENT_TWICE -> settlementTwice;
            case LIMIT_NEAR -> limitNear;
            case LEGAL_LIMIT -> legalLimit;
            case FORMAL_REQUEST -> formalRequest;
            case NOTIFYING -> notifying;
            case MINOR_SETTLEMENT -> minorSettlement;
            case ANSWERING_OBJECTION -> answeringObjection;
            default ->
                throw new IllegalArgumentException(
                        "escalation: the passing of %s is told upward to nobody; add it to EscalationLevels"
                                .formatted(clock));
        };
    }

    /** Every level by the name it has in the values, in the order in which they stand there. */
    Map<String, EscalationLevel> byName() {
        Map<String, EscalationLevel> levels = new LinkedHashMap<>();
        levels.put("disposing", disposing);
        levels.put("firstFollowUp", firstFollowUp);
        levels.put("settlement", settlement);
        levels.put("settlementTwice", settlementTwice);
        levels.put("limitNear", limitNear);
        levels.put("legalLimit", legalLimit);
        levels.put("formalRequest", formalRequest);
        levels.put("notifying", notifying);
        levels.put("minorSettlement", minorSettlement);
        levels.put("answeringObjection", answeringObjection);
        return levels;
    }
}
