package id.pendopo.grants.proposal;

/**
 * How a person who receives planned social aid is named on a portal and in open data (<i>penyamaran nama penerima perorangan</i>).
 * That a person received aid says that he was at risk, so the name as the decree has it stands in the legal annex only; UU 27/2022
 * [K], the modes are Pendopo's decision [D].
 */
public enum IndividualNameMode {
    /** Initials and kelurahan. */
    MASKED,
    /** Neither: only the district (<i>kecamatan</i>). */
    HIDDEN
}
