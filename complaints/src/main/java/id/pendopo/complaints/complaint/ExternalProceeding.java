package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What goes on elsewhere about the same matter (<i>proses di luar</i>): it lies over the complaint, which goes on underneath, unless it is
 * before a court.
 *
 * @param forum where
 * @param number of the case there
 * @param since since when
 * @param recommendation what was recommended there, of the Ombudsman alone
 * @param endedOn when it was over
 */
public record ExternalProceeding(
        Forum forum,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> number,
        LocalDate since,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Recommendation> recommendation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> endedOn) {
    /** One that goes on. */
    static ExternalProceeding of(Forum forum, Optional<String> number, LocalDate since) {
        return new ExternalProceeding(forum, number, since, Optional.empty(), Optional.empty());
    }

    /** Whether it goes on. */
    @JsonIgnore
    public boolean isOpen() {
        return endedOn.isEmpty();
    }

    /** Whether the file is neither merged nor put away while it goes on. */
    @JsonIgnore
    public boolean freezes() {
        return isOpen() && forum != Forum.MEDIA;
    }

    ExternalProceeding ended(LocalDate on) {
        return new ExternalProceeding(forum, number, since, recommendation, Optional.of(on));
    }

    ExternalProceeding recommending(Recommendation other) {
        return new ExternalProceeding(forum, number, since, Optional.of(other), endedOn);
    }

    /** Where it goes on (<i>lembaga</i>). */
    public enum Forum {
        /** <i>Ombudsman Republik Indonesia</i>. */
        OMBUDSMAN,
        /** <i>Kepolisian, kejaksaan</i>. */
        POLICE,
        /** <i>Pengadilan</i>. */
        COURT,
        /** <i>Media</i>. */
        MEDIA
    }

    /**
     * What the Ombudsman recommends (<i>rekomendasi Ombudsman</i>): it must be carried out, and the superior reports within sixty days of
     * receipt, UU 37/2008 article 38 [S].
     *
     * @param number of the recommendation
     * @param receivedOn the day it came
     * @param reportedOn the day the superior reported on it
     */
    public record Recommendation(
            String number,
            LocalDate receivedOn,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> reportedOn) {
        Recommendation reported(LocalDate on) {
            return new Recommendation(number, receivedOn, Optional.of(on));
        }
    }
}
