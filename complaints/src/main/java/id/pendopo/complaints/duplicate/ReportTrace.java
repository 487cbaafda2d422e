package id.pendopo.complaints.duplicate;

import id.pendopo.complaints.category.CategoryPath;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * The trace of a report (<i>jejak laporan</i>): its title and story, its point, and the village to go by. What was erased says nothing.
     *
     * @param leaf where it hangs in the tree: as an official found, and until one has found anything, as the reporter chose
     * @param at when it came in
     */
    public static ReportTrace from(Report report, CategoryPath leaf, Instant at, TextReader reader) {
        String words = Stream.concat(report.title().stream(), report.story().lines().stream())
                .filter(line -> !line.isErased())
                .map(PersonalText::reveal)
                .collect(Collectors.joining("\n"));
        return new ReportTrace(
                leaf.leaf().code(),
                leaf.category().code(),
                at,
                report.location().flatMap(Location::geo),
                report.location().flatMap(Location::within),
                reader.shingles(words));
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
