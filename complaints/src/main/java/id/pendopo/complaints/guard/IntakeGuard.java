package id.pendopo.complaints.guard;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ScanState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether a report is held as it comes in (<i>penyaringan laporan masuk</i>). What it holds keeps its code and its receipt, and the time
 * for verifying it stands still. What an officer enters, what another system forwards and what a whistleblower brings is never counted by who
 * brought it. Immutable and thread-safe.
 */
public final class IntakeGuard {
    private final GuardPolicy policy;
    private final SpamSigns signs;

    private IntakeGuard(GuardPolicy policy) {
        this.policy = policy;
        this.signs = SpamSigns.of(policy);
    }

    /** By this policy. */
    public static IntakeGuard of(GuardPolicy policy) {
        return new IntakeGuard(policy);
    }

    /**
     * Every reason to hold it; none where it goes its way.
     *
     * @param report what was brought
     * @param counts what came before; empty where nobody could say, which holds it
     */
    public Set<HoldReason> reasons(Report report, Optional<SubmissionCounts> counts) {
        Set<HoldReason> reasons = EnumSet.noneOf(HoldReason.class);
        if (isCounted(report)) {
            counts.ifPresentOrElse(
                    known -> addRates(report, known, reasons), () -> reasons.add(HoldReason.COUNTS_UNKNOWN));
        }
        reasons.addAll(signs.in(report.story().reveal()));
        if (counts.filter(SubmissionCounts::knownText).isPresent()) {
            reasons.add(HoldReason.KNOWN_TEXT);
        }
        if (report.attachments().stream().anyMatch(file -> file.scan() == ScanState.INFECTED)) {
            reasons.add(HoldReason.HARMFUL_FILE);
        }
        return reasons;
    }

    /** Whether it is counted who brings it. */
    public static boolean isCounted(Report report) {
        return !report.secrecy().whistleblower()
                && !report.channel().isEntered()
                && report.channel() != Channel.PARTNER_API;
    }

    private void addRates(Report report, SubmissionCounts counts, Set<HoldReason> reasons) {
        add(
                reasons,
                HoldReason.ACCOUNT_RATE,
                counts.account(),
                policy.accountPerDay().value());
        add(
                reasons,
                HoldReason.ADDRESS_RATE,
                counts.address(),
                policy.addressPerHour().value());
        if (report.channel() == Channel.SMS_1708) {
            add(
                    reasons,
                    HoldReason.NUMBER_RATE,
                    counts.number(),
                    policy.numberPerDay().value());
        }
        if (counts.deviceSeconds()
                .filter(ago -> ago < policy.deviceSeconds().value())
                .isPresent()) {
            reasons.add(HoldReason.DEVICE_RATE);
        }
    }

    /** With this one it would be one more. */
    private static void add(Set<HoldReason> reasons, HoldReason reason, Optional<Integer> before, int most) {
        if (before.orElse(0) >= most) {
            reasons.add(reason);
        }
    }
}
