package id.pendopo.licensing.oss;

/** What a status asks of the region (<i>akibat bagi daerah</i>) [D]: most only say where a request is. */
public enum OssSignal {
    /** It is noted, and nothing follows. */
    NOTED,
    /** The applicant is asked for something. */
    ASKED,
    /** The applicant answered. */
    ANSWERED,
    /** The request was granted: a licence comes, or has come. */
    GRANTED,
    /** OSS granted it because nobody answered in time (<i>fiktif positif</i>). */
    GRANTED_BY_SILENCE,
    /** It was issued for the time being. */
    GRANTED_FOR_NOW,
    /** The request was refused. */
    REFUSED,
    /** A sanction was laid on the licence. */
    SANCTIONED
}
