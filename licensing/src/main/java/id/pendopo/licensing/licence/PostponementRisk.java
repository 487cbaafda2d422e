package id.pendopo.licensing.licence;

/** What alone lets a decision be postponed (<i>alasan penundaan</i>), UU 30/2014 art. 65 [S]. */
public enum PostponementRisk {
    /** <i>Kerugian negara</i>. */
    STATE_LOSS,
    /** <i>Kerusakan lingkungan hidup</i>. */
    ENVIRONMENT,
    /** <i>Konflik sosial</i>. */
    SOCIAL_CONFLICT
}
