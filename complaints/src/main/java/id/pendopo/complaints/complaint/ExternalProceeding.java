package id.pendopo.complaints.complaint;

import java.time.LocalDate;

/**
 * What goes on elsewhere about the same matter (<i>proses di luar</i>): it lies over the complaint, which goes on underneath.
 *
 * @param forum where
 * @param since since when
 */
public record ExternalProceeding(Forum forum, LocalDate since) {
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
}
