package id.pendopo.complaints.hub;

import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report that came by a way of the region's own, as it is pushed to the hub (<i>laporan daerah untuk kanal nasional</i>): cleaned of whatever
 * the hub may not know, and without who brought it. Immutable and thread-safe.
 *
 * @param file the case
 * @param kind what kind it was found to be; never one with the weight of supervision
 * @param category the leaf of the region's tree; the adapter translates it
 * @param secrecy the flags that the hub must set: what is confidential goes there with its flag or not at all
 * @param receivedOn when it came in
 * @param title in one line
 * @param text what happened
 * @param loss what it cost
 * @param wish what is asked for
 * @param place where it is, as far as the hub may know
 * @param photos pictures and papers without metadata
 */
public record RegionReport(
        CaseId file,
        ReportKind kind,
        Code category,
        Secrecy secrecy,
        LocalDate receivedOn,
        Optional<Narrative> title,
        Narrative text,
        Optional<Narrative> loss,
        Optional<Narrative> wish,
        Place place,
        List<Photo> photos) {
    private static final String END = ":report";

    /** Copies what it is given. */
    public RegionReport {
        photos = List.copyOf(photos);
    }

    /**
     * Where it is (<i>lokasi</i>).
     *
     * @param area the kelurahan
     * @param point the point, or the middle of a cell of the grid
     * @param coarse whether it is the middle of a cell
     * @param address in words
     */
    public record Place(
            Optional<RegionCode> area, Optional<GeoPoint> point, boolean coarse, Optional<Narrative> address) {
        /** Never where somebody may live. */
        @Override
        public String toString() {
            return "Place[]";
        }
    }

    /**
     * A picture or paper (<i>lampiran</i>).
     *
     * @param mediaType its kind
     * @param sha256 of the derivative, by which the archive finds it
     */
    public record Photo(String mediaType, String sha256) {}

    /** By which it is known again when it comes back, the same for ever. */
    public String token() {
        return file.value() + END;
    }

    /** The case whose report bears this token; empty where it is none of ours. */
    public static Optional<CaseId> fileOf(String token) {
        return token.matches("[A-Za-z0-9_-]{1,64}" + END)
                ? Optional.of(CaseId.of(token.substring(0, token.length() - END.length())))
                : Optional.empty();
    }

    /** Never what it says. */
    @Override
    public String toString() {
        return "RegionReport[" + file + "]";
    }
}
