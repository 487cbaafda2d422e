package id.pendopo.core.workflow;

/**
 * What a review stage does (<i>jenis pemeriksaan</i>). Code knows these kinds; which stages of which kind a case passes, in
 * which order and under which name, is the region's data.
 */
public enum ReviewKind {
    /** Is the file complete (<i>pemeriksaan kelengkapan</i>). */
    COMPLETENESS,
    /** Who shall look at it (<i>disposisi</i>). */
    DISPOSITION,
    /** What is it, and whose field (<i>klasifikasi</i>). */
    CLASSIFICATION,
    /** What the technical agency recommends (<i>rekomendasi</i>). */
    RECOMMENDATION,
    /** Is the recommendation sound (<i>verifikasi</i>). */
    VERIFICATION,
    /** Can the budget bear it (<i>pertimbangan</i>). */
    CONSIDERATION,
    /** Shall it be (<i>persetujuan</i>). */
    APPROVAL,
    /** Another office takes note and does not object (<i>pengesahan</i>). */
    ENDORSEMENT
}
