package id.pendopo.performance.abuse;

import static id.pendopo.performance.abuse.AbuseSeverity.ANOMALY;
import static id.pendopo.performance.abuse.AbuseSeverity.BLOCKS;
import static id.pendopo.performance.abuse.AbuseSeverity.WARNS;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingDraft;
import java.util.function.Supplier;

/** One check against abuse (<i>jenis pemeriksaan</i>), by its number in the list of checks; a name never changes its meaning. */
public enum AbuseCheck {
    /** Two entries of one person share a minute. */
    OVERLAP(1, BLOCKS, () -> Finding.block("performance.ENTRY_OVERLAP")),
    /** Work before the first scan or after the last. */
    OUTSIDE_PRESENCE(2, BLOCKS, () -> Finding.block("performance.OUTSIDE_PRESENCE")),
    /** More minutes in a day than it has. */
    OVER_DAY(3, BLOCKS, () -> Finding.block("performance.DAY_CAP")),
    /** Work on leave, in sickness or on a day off. */
    ON_DAY_OFF(4, BLOCKS, () -> Finding.block("performance.NOT_ON_DUTY")),
    /** The norm of what was counted is far above the time that passed. */
    NORM_EXCEEDED(5, WARNS, () -> Finding.warn("performance.NORM_EXCEEDED")),
    /** One entry is too long. */
    LONG_ENTRY(6, WARNS, () -> Finding.warn("performance.LONG_ENTRY")),
    /** The same words day after day. */
    REPEATED_TEXT(7, WARNS, () -> Finding.warn("performance.REPEATED_TEXT")),
    /** The same words or the same file by several people. */
    SHARED_TEXT(8, ANOMALY, () -> Finding.warn("performance.SHARED_TEXT")),
    /** One proof for several entries. */
    EVIDENCE_REUSED(9, WARNS, () -> Finding.warn("performance.EVIDENCE_REUSED")),
    /** Many days entered in one sitting. */
    BACK_FILLING(10, WARNS, () -> Finding.warn("performance.BACK_FILLING")),
    /** Work that is not among the duties of the position. */
    NOT_IN_DUTIES(11, WARNS, () -> Finding.warn("performance.NOT_IN_DUTIES")),
    /** Approvals at night, or faster than anybody reads. */
    HASTY_APPROVAL(12, ANOMALY, () -> Finding.warn("performance.HASTY_APPROVAL")),
    /** An approver who never takes a minute away. */
    NEVER_REDUCED(13, ANOMALY, () -> Finding.warn("performance.NEVER_REDUCED")),
    /** People who approve each other, directly or in a ring. */
    RECIPROCAL_APPROVAL(14, BLOCKS, () -> Finding.block("performance.RECIPROCAL_APPROVAL")),
    /** Two people of one approver whose minutes are the same month after month. */
    EQUAL_TOTALS(15, ANOMALY, () -> Finding.warn("performance.EQUAL_TOTALS")),
    /** A norm time that one person changed alone. */
    NORM_EDITED(20, BLOCKS, () -> Finding.block("performance.NORM_EDITED"));

    private final int number;
    private final AbuseSeverity severity;
    private final Supplier<FindingDraft> finding;

    AbuseCheck(int number, AbuseSeverity severity, Supplier<FindingDraft> finding) {
        this.number = number;
        this.severity = severity;
        this.finding = finding;
    }

    /** Its number in the list of checks. */
    public int number() {
        return number;
    }

    /** What it asks for. */
    public AbuseSeverity severity() {
        return severity;
    }

    /** The finding that tells it: a block where it blocks, else a warning. */
    FindingDraft finding() {
        return finding.get();
    }
}
