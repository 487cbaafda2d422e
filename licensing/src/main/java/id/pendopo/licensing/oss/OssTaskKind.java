package id.pendopo.licensing.oss;

/** Why a person has to look (<i>sebab perlu ditangani petugas</i>). Each has its words under {@code licensing.OSS_...}. */
public enum OssTaskKind {
    /** A status that the table does not know, or is not sure of. */
    STATUS_UNKNOWN("licensing.OSS_STATUS_UNKNOWN"),
    /** Two messages with the same id say different things; neither counts. */
    MESSAGE_DIFFERS("licensing.OSS_MESSAGE_DIFFERS"),
    /** A message of the other side's count never came. */
    MESSAGE_LOST("licensing.OSS_MESSAGE_LOST"),
    /** Two states of the same instant, or a time that runs against the count: when each was so is not told. */
    ORDER_UNSURE("licensing.OSS_ORDER_UNSURE"),
    /** The term was to go on although it did not stand still; it is left as it is. */
    CLOCK_NOT_STOPPED("licensing.OSS_CLOCK_NOT_STOPPED"),
    /** The term went on in another way than it was stopped. */
    CLOCK_PAIR("licensing.OSS_CLOCK_PAIR"),
    /** It was granted, and no number came yet. */
    NUMBER_MISSING("licensing.OSS_NUMBER_MISSING"),
    /** Two licences for one request; none counts. */
    LICENCE_DIFFERS("licensing.OSS_LICENCE_DIFFERS"),
    /** Messages about one request name different businesses. */
    NIB_DIFFERS("licensing.OSS_NIB_DIFFERS"),
    /** The NIB is frozen, revoked, or in a state that nobody knows. */
    NIB_STATE("licensing.OSS_NIB_STATE"),
    /** OSS asked the applicant for something that this office did not ask for. */
    ASKED_OUTSIDE("licensing.OSS_ASKED_OUTSIDE"),
    /** The applicant answered in OSS: the answer has to be taken over. */
    ANSWERED_OUTSIDE("licensing.OSS_ANSWERED_OUTSIDE"),
    /** OSS granted what this office has not decided, or has refused. */
    GRANTED_OUTSIDE("licensing.OSS_GRANTED_OUTSIDE"),
    /** OSS refused what this office has not refused. */
    REFUSED_OUTSIDE("licensing.OSS_REFUSED_OUTSIDE"),
    /** A sanction was laid in OSS: somebody compares it with the licence here. */
    SANCTIONED_OUTSIDE("licensing.OSS_SANCTIONED_OUTSIDE"),
    /** An act of this office for which OSS has no code that is known. */
    NOT_REPORTABLE("licensing.OSS_NOT_REPORTABLE");

    private final String finding;

    OssTaskKind(String finding) {
        this.finding = finding;
    }

    /** The code of its words. */
    public String finding() {
        return finding;
    }
}
