package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;

/**
 * What social aid is for (<i>tujuan bantuan sosial</i>): the six purposes of Permendagri 32/2011 Pasal 25 [S], of which an
 * application serves one or more. The codes are Pendopo's [D].
 */
public enum SocialAidPurpose {
    /** <i>Rehabilitasi sosial</i>: to restore social functioning. */
    REHAB,
    /** <i>Perlindungan sosial</i>: to prevent and handle shocks, so that basic needs are met. */
    PROTECT,
    /** <i>Pemberdayaan sosial</i>: so that people can meet their basic needs themselves. */
    EMPOWER,
    /** <i>Jaminan sosial</i>: a scheme that guarantees decent basic needs. */
    INSURE,
    /** <i>Penanggulangan kemiskinan</i>: for people without, or with too small, a livelihood. */
    POVERTY,
    /** <i>Penanggulangan bencana</i>: efforts aimed at rehabilitation. */
    DISASTER;

    /** The name as a trait of the case, for checklists. */
    public Code code() {
        return Code.of(name());
    }
}
