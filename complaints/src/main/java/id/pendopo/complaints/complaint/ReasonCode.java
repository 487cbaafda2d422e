package id.pendopo.complaints.complaint;

import id.pendopo.core.law.Code;
import java.util.Optional;

/**
 * Why a complaint is not worked on (<i>alasan</i>). Format error, too general and not relevant to government stand in the national
 * channel's own list [S, in part]; the rest is Pendopo's [D].
 */
public enum ReasonCode {
    /** It tells no facts. */
    INVALID(Use.REJECT),
    /** It was made up; two persons find that, on evidence. */
    HOAX(Use.REJECT_BY_TWO),
    /** It advertises or repeats itself. */
    SPAM(Use.REJECT),
    /** It is nothing but abuse. */
    ABUSIVE(Use.REJECT),
    /** No agency of the region can help: it is handed over first, because no door is the wrong one [S]. */
    OUT_OF_AUTHORITY(Use.REJECT),
    /** The same is before a court. */
    IN_COURT(Use.OTHER),
    /** It is a matter of law enforcement itself. */
    LAW_ENFORCEMENT(Use.REJECT),
    /** It was decided before. */
    ALREADY_DECIDED(Use.REJECT),
    /** It was brought before; it is merged. */
    DUPLICATE(Use.OTHER),
    /** It is too general to be worked on [S]. */
    TOO_GENERAL(Use.ARCHIVE),
    /** Its form is wrong [S]. */
    BAD_FORMAT(Use.ARCHIVE),
    /** It is not about government [S]. */
    NOT_GOVERNMENT(Use.ARCHIVE),
    /** What was asked did not come, UU 25/2009 article 44 paragraph 5 [S]. */
    NOT_COMPLETED(Use.OTHER),
    /** It is long past; advice, unless a region decides otherwise [D]. */
    TOO_OLD(Use.REJECT),
    /** Somebody tried the system. */
    TEST(Use.ARCHIVE);

    private enum Use {
        REJECT,
        REJECT_BY_TWO,
        ARCHIVE,
        OTHER
    }

    private final Use use;

    ReasonCode(Use use) {
        this.use = use;
    }

    /** Whether a report is rejected for it (<i>tidak dapat diproses</i>), be it by two. */
    public boolean isForRejection() {
        return use == Use.REJECT || use == Use.REJECT_BY_TWO;
    }

    /** Whether two persons must find it. */
    public boolean needsTwo() {
        return use == Use.REJECT_BY_TWO;
    }

    /** Whether a report is archived for it at intake (<i>diarsipkan</i>). */
    public boolean isForArchiving() {
        return use == Use.ARCHIVE;
    }

    /** Its name as a code. */
    public Code code() {
        return Code.of(name());
    }

    /** The reason of this code; empty where it is none. */
    public static Optional<ReasonCode> find(Code code) {
        for (ReasonCode reason : values()) {
            if (reason.name().equals(code.value())) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
