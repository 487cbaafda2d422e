package id.pendopo.complaints.complaint;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.MAY_LOWER;
import static id.pendopo.core.policy.LeewayKind.MAY_RAISE;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyWithFlaws;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a region may set about complaints, and how far (<i>ketentuan daerah tentang pengaduan</i>). The values stand in
 * {@code policy/complaint.json}, never here.
 *
 * <p>Two parameters of the law page (section 9, the row {@code supervisoryDefaultConfidential}, {@code publishAtState}: true and
 * {@code DISPOSED}, "may not be false / earlier") are no values, and are fixed in {@link Shields}: a supervisory report is always confidential,
 * and what may be public is so from {@code DISPOSED} on. A later state than that is not offered [D].
 *
 * @param verifyTerm how long sorting and sending on may take (V)
 * @param firstFollowUp how long the agency has for its first follow-up (F)
 * @param settleInformation how long a request for information may take (S)
 * @param settleAspiration how long an aspiration may take (S); no source gives a figure
 * @param settleGeneral how long a complaint may take that has not the weight of supervision (S)
 * @param settleSupervisory how long a complaint may take that has it (S)
 * @param legalLimit how long the decision may take from the complete file (L)
 * @param completenessAnswer how long the answer on completeness may take
 * @param completion how long the reporter has for completing
 * @param notifying how long telling the decision may take (N)
 * @param abuseCheck how long the head of region has for looking into abuse in licensing
 * @param abuseAudit how long the supervisors have for auditing it
 * @param abuseFix how long putting it right may take
 * @param ombudsmanReport how long the superior has for reporting on a recommendation of the Ombudsman
 * @param feedback how long the reporter has for replying (B)
 * @param formalRequest how long a formal request for information may take
 * @param formalExtension by how much it may be extended, with written reasons
 * @param holdsMax how often the reporter may be asked to complete
 * @param textLeast how many characters a report has at least
 * @param textMost how many characters a report has at most
 * @param filingLimit how long after the service a complaint is brought; later ones are taken with advice
 * @param objecting how long the reporter has for objecting to a rejection or a merge
 * @param objectionAnswer how long the office has for answering an objection; as much again later it is deemed upheld
 * @param retention how long a finished file is kept at hand before it goes to the archive; the region's own schedule of records decides
 * @param redisposing how long sending on again may take after an agency gave it back (R)
 * @param returnWindow how long an agency has for giving it back
 * @param returnMax how often it may be given back before an instruction binds
 * @param extensionMax how often settlement may be extended
 * @param extensionPercent by how much at most, of the term of settlement
 * @param roundsMax how many rounds of answer and reply there are at most
 * @param roundPercent how long a later round may take, of the term of settlement
 * @param roundLeast how long a later round takes at least
 * @param reopenWindow how long a closed complaint may be opened again
 * @param reopenMax how often the reporter may open it again
 * @param answerLeast how many characters an answer or a note of what was done has at least
 * @param limitNear how long before the limit of the law the head of the region is told
 * @param minorTerm how long a minor complaint may take from the day on which it came in, where the region has such a class
 * @param minorHours how many hours it may take, where the region counts hours; then no term is counted
 * @param mergeWindow how long after it was closed a complaint may still take in another
 * @param supportsPerDay how many supports of one day count at most for its priority
 * @param supportsForward how many of those that count bring it one step forward
 * @param ombudsmanAge how old the event may be for the Ombudsman; older ones are advised so
 * @param acknowledgeHours within how many hours somebody of the office shall show himself: a goal, and no term of the law
 * @param channels by which ways the region takes new reports; what the national channel forwards is taken whatever they are
 * @param escalationLevels to whom lateness is told, by the clock that passed
 * @param escalationLeast to whom it is told at least; the floor under what a region sets
 */
public record ComplaintPolicy(
        @Leeway(value = MAY_LOWER, min = "1wd", max = "3wd") Value<Term> verifyTerm,
        @Leeway(value = MAY_LOWER, min = "1wd", max = "5wd") Value<Term> firstFollowUp,
        @Leeway(value = MAY_LOWER, min = "1wd", max = "5wd") Value<Term> settleInformation,

        @Leeway(value = MAY_LOWER, min = "1wd", max = "14wd")
        Value<Term> settleAspiration,

        @Leeway(value = MAY_LOWER, min = "1wd", max = "14wd")
        Value<Term> settleGeneral,

        @Leeway(value = MAY_LOWER, min = "1wd", max = "60wd")
        Value<Term> settleSupervisory,

        @Leeway(FIXED) Value<Term> legalLimit,
        @Leeway(FIXED) Value<Term> completenessAnswer,
        @Leeway(FIXED) Value<Term> completion,
        @Leeway(FIXED) Value<Term> notifying,
        @Leeway(FIXED) Optional<Value<Term>> abuseCheck,
        @Leeway(FIXED) Optional<Value<Term>> abuseAudit,
        @Leeway(FIXED) Optional<Value<Term>> abuseFix,
        @Leeway(FIXED) Value<Term> ombudsmanReport,
        @Leeway(value = MAY_RAISE, min = "10wd") Value<Term> feedback,
        @Leeway(FIXED) Value<Term> formalRequest,
        @Leeway(FIXED) Value<Term> formalExtension,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "5")
        Value<Integer> holdsMax,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "200")
        Value<Integer> textLeast,

        @Leeway(value = REGION_MAY_REPLACE, min = "500", max = "20000")
        Value<Integer> textMost,

        @Leeway(FIXED) Value<Term> filingLimit,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "60wd")
        Value<Term> objecting,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "30wd")
        Value<Term> objectionAnswer,

        @Leeway(value = REGION_MAY_REPLACE, min = "1m", max = "120m")
        Value<Term> retention,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "5wd")
        Value<Term> redisposing,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "10wd")
        Value<Term> returnWindow,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "10")
        Value<Integer> returnMax,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "3")
        Value<Integer> extensionMax,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "100")
        Value<Integer> extensionPercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "10")
        Value<Integer> roundsMax,

        @Leeway(value = REGION_MAY_REPLACE, min = "10", max = "100")
        Value<Integer> roundPercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "1wd", max = "14wd")
        Value<Term> roundLeast,

        @Leeway(value = REGION_MAY_REPLACE, min = "1d", max = "365d")
        Value<Term> reopenWindow,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "5")
        Value<Integer> reopenMax,

        @Leeway(value = REGION_MAY_REPLACE, min = "30", max = "500")
        Value<Integer> answerLeast,

        @Leeway(value = REGION_MAY_REPLACE, min = "1d", max = "30d")
        Value<Term> limitNear,

        @Leeway(REGION_SETS) Optional<Value<Term>> minorTerm,
        @Leeway(REGION_SETS) Optional<Value<Integer>> minorHours,

        @Leeway(value = REGION_MAY_REPLACE, min = "1d", max = "365d")
        Value<Term> mergeWindow,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "10000")
        Value<Integer> supportsPerDay,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "10000")
        Value<Integer> supportsForward,

        @Leeway(FIXED) Value<Term> ombudsmanAge,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "168")
        Value<Integer> acknowledgeHours,

        @Leeway(REGION_MAY_REPLACE) Value<Set<Channel>> channels,
        @Leeway(REGION_MAY_REPLACE) Value<EscalationLevels> escalationLevels,
        @Leeway(FIXED) Value<EscalationLevels> escalationLeast)
        implements PolicyWithFlaws {
    /** The name of the procedure; the values stand in {@code complaints.json} under {@code complaint}. */
    public static final String PROCEDURE = "complaints/complaint";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<ComplaintPolicy> schema() {
        return PolicySchema.of(ComplaintPolicy.class, PROCEDURE, ComplaintPolicy.class::getResourceAsStream);
    }

    /**
     * What cannot stand together: a file that is put away while its reporter may still come, doors that leave somebody outside, and lateness
     * that is told lower than Pendopo tells it.
     */
    @Override
    public Map<String, List<ValueFlaw>> flaws() {
        return Map.of(
                "retention",
                new RetentionLint(this).lint(),
                "channels",
                new ChannelLint(channels.value()).lint(),
                "escalationLevels",
                new EscalationLint(escalationLevels.value(), escalationLeast.value()).lint());
    }

    /** How long a report of this kind may take (S), before any leaf of the tree asks less. */
    public Term settlement(ReportKind kind) {
        return switch (kind) {
            case INFORMATION_REQUEST -> settleInformation.value();
            case ASPIRATION -> settleAspiration.value();
            case COMPLAINT_GENERAL -> settleGeneral.value();
            case COMPLAINT_SUPERVISORY -> settleSupervisory.value();
        };
    }
}
