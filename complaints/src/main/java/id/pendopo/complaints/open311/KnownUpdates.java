package id.pendopo.complaints.open311;

import id.pendopo.complaints.report.TrackingId;

/** What a portal knows of the reports that updates are brought to (<i>pembaruan yang sudah ada</i>). */
public interface KnownUpdates {
    /** Whether the report of this code is there for whoever brings the update; a hidden one is not. */
    boolean isThere(TrackingId request);

    /** Whether an update of this id was brought to it before. It is asked only of a report that is there. */
    boolean isRepeated(TrackingId request, String updateId);
}
