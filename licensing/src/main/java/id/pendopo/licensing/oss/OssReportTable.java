package id.pendopo.licensing.oss;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * What is told to OSS of what happens here (<i>pelaporan status ke OSS</i>): the first rule that fits, and nothing where none does. Which
 * act is which state is our reading of the codes [D]; a region brings its own table where OSS told it otherwise. Immutable and
 * thread-safe.
 *
 * @param rules the first that fits counts
 */
public record OssReportTable(List<OssReportRule> rules) {
    private static final String APPLICATION = "licensing/application";
    private static final String LICENCE = "licensing/licence";

    private static final OssReportTable SUGGESTED = new OssReportTable(List.of(
            told(APPLICATION, "confirmComplete", "10"),
            told(APPLICATION, "deemComplete", "10"),
            new OssReportRule(
                    APPLICATION,
                    "return",
                    Optional.of(Code.of("SUBMITTED")),
                    Optional.empty(),
                    Optional.of(OssStatusCode.of("11"))),
            told(APPLICATION, "return", "41"),
            told(APPLICATION, "reportAbsence", "41"),
            new OssReportRule(
                    APPLICATION,
                    "resubmit",
                    Optional.empty(),
                    Optional.of(Code.of("SUBMITTED")),
                    Optional.of(OssStatusCode.of("09"))),
            told(APPLICATION, "resubmit", "42"),
            told(APPLICATION, "scheduleInspection", "40"),
            told(APPLICATION, "approve", "50"),
            told(APPLICATION, "confirmIssue", "50"),
            told(APPLICATION, "reject", "90"),
            told(APPLICATION, "rejectInadmissible", "90"),
            byHand(APPLICATION, "withdraw"),
            byHand(APPLICATION, "redirect"),
            byHand(APPLICATION, "lapseUncorrected"),
            byHand(APPLICATION, "lapseUnpaid"),
            // Code 57 is what OSS says of its own silence, not what a region may say of itself.
            byHand(APPLICATION, "reachDeemedApproval"),
            byHand(APPLICATION, "reopen"),
            told(LICENCE, "warn", "60"),
            told(LICENCE, "suspend", "70"),
            // Of what kind it is stands in the command, and only a fine has a code.
            byHand(LICENCE, "impose"),
            byHand(LICENCE, "lift"),
            byHand(LICENCE, "endSuspension"),
            byHand(LICENCE, "failVerification"),
            byHand(LICENCE, "withdrawCertificate"),
            byHand(LICENCE, "revoke"),
            byHand(LICENCE, "withdrawDecision"),
            byHand(LICENCE, "annul"),
            byHand(LICENCE, "reinstate"),
            byHand(LICENCE, "close")));

    /** Copies what it is given. */
    public OssReportTable {
        rules = List.copyOf(rules);
    }

    /** Our reading of the codes of the guide 4.3.22 [D]. */
    public static OssReportTable suggested() {
        return SUGGESTED;
    }

    /** The report on this entry; empty where OSS is told nothing, or has no code for it. */
    public Optional<SentStatus> report(JournalEntry entry, OssRefs to) {
        return rule(entry)
                .flatMap(OssReportRule::status)
                .map(status -> new SentStatus(key(entry), to, status, entry.at()));
    }

    /** The task of telling OSS by hand what it has no code for; empty where there is nothing to tell, or it is told. */
    public Optional<OssTask> task(JournalEntry entry, OssPermitId permit) {
        return rule(entry)
                .filter(rule -> rule.status().isEmpty())
                .map(rule -> new OssTask(OssTaskKind.NOT_REPORTABLE, permit, rule.act()));
    }

    /** The report of the licence that this entry issued. */
    public static SentLicence licence(JournalEntry entry, OssRefs to, OssPaper paper) {
        return new SentLicence(key(entry), to, paper);
    }

    /** The report of what this entry changed of a licence. */
    public static AmendedLicence amended(JournalEntry entry, OssRefs to, OssPaper paper) {
        return new AmendedLicence(key(entry), to, paper);
    }

    private Optional<OssReportRule> rule(JournalEntry entry) {
        return rules.stream()
                .filter(rule -> rule.fits(entry.procedure(), entry.act(), entry.from(), entry.to()))
                .findFirst();
    }

    private static String key(JournalEntry entry) {
        return entry.caseId() + "#" + entry.seq();
    }

    private static OssReportRule told(String procedure, String act, String status) {
        return new OssReportRule(
                procedure, act, Optional.empty(), Optional.empty(), Optional.of(OssStatusCode.of(status)));
    }

    private static OssReportRule byHand(String procedure, String act) {
        return new OssReportRule(procedure, act, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
