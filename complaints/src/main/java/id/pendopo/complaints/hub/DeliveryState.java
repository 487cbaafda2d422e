package id.pendopo.complaints.hub;

/**
 * How far one of our updates has come on its way to the hub (<i>status pengiriman</i>). It is kept apart from the stage of the case: a case that
 * is closed may still have an answer under way, and an answer that does not arrive reopens nothing.
 */
public enum DeliveryState {
    /** It is not on its way yet. */
    UNPROCESSED,
    /** It was handed over; whether it arrived is not known. */
    SENT,
    /** The hub shows it. */
    ACKNOWLEDGED,
    /** It is not sent, because of what it tells or because nothing is pushed. */
    SKIPPED
}
