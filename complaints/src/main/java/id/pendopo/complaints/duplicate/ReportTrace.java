package id.pendopo.complaints.duplicate;

import id.pendopo.complaints.report.GeoPoint;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.Optional;

/**
 * What of a report is compared (<i>jejak laporan</i>): of what category, when, where, and the threes of its words. It holds no word, name or
 * number of a person, but a place is one: it stays inside.
 *
 * @param leaf the category
 * @param parent the category above it; a leaf without one is its own
 * @param at when it came in
 * @param point where, if a point was given
 * @param village the village, if it is known
 * @param text the threes of its words
 */
public record ReportTrace(
        Code leaf, Code parent, Instant at, Optional<GeoPoint> point, Optional<RegionCode> village, Shingles text) {
    /** A report at a point, its village unknown. */
    public static ReportTrace of(Code leaf, Code parent, Instant at, GeoPoint point, Shingles text) {
        return new ReportTrace(leaf, parent, at, Optional.of(point), Optional.empty(), text);
    }

    /** A report somewhere in a village. */
    public static ReportTrace of(Code leaf, Code parent, Instant at, RegionCode village, Shingles text) {
        return new ReportTrace(leaf, parent, at, Optional.empty(), Optional.of(village), text);
    }

    /** Whether both are of the same leaf, or of leaves that are siblings: of the same parent. Others are never compared. */
    public boolean isKinOf(ReportTrace other) {
        return parent.equals(other.parent);
    }

    /** Never where it is: that may be where somebody lives. */
    @Override
    public String toString() {
        return "ReportTrace[" + leaf + "]";
    }
}
