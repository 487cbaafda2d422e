package id.pendopo.grants.proposal;

import java.util.Locale;

/** The steps of the ladder of amounts (<i>tangga jumlah</i>), from what is asked down to what is agreed. */
public enum LadderStep {
    /** <i>Permohonan</i>: what the applicant asks. */
    REQUESTED,
    /** <i>Hasil evaluasi SKPD</i>: what the technical agency recommends. */
    RECOMMENDED,
    /** <i>Rekomendasi dapat dipertimbangkan</i>: what the consideration team verified. */
    VERIFIED,
    /** <i>Pertimbangan TAPD</i>: what the budget team considered. */
    CONSIDERED,
    /** <i>Persetujuan kepala daerah</i>. */
    APPROVED,
    /** <i>DPA</i>: what stands in the budget. */
    BUDGETED,
    /** <i>Keputusan penetapan penerima</i>. */
    DECREED,
    /** <i>NPHD</i>: what was agreed. */
    AGREED;

    /** The name under which a journal keeps the amount. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the review sets it, and not budget, decree or agreement. */
    boolean isOfReview() {
        return compareTo(APPROVED) <= 0;
    }
}
