package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One screening of one case (<i>hasil penapisan</i>), as it is frozen in the entry of the approval: by which rules, over which
 * data, with which findings. The same rules over the same data give the same findings.
 *
 * @param caseId the case
 * @param caseVersion the number of its last entry: a later one needs a later run
 * @param rules which rules, by number
 * @param policy the values they were asked with, by content
 * @param day the region's date on which it was run
 * @param answers who was asked, and as of when each answer holds
 * @param findings what was found, in order of the codes, at most {@value #LIMIT}
 */
public record ScreeningRun(
        CaseId caseId,
        long caseVersion,
        int rules,
        PolicyStamp policy,
        LocalDate day,
        List<Answer> answers,
        List<ScreeningFinding> findings) {
    /** What the step of the approval asks, about {@link #subjectOf}; asked only where the region screens. */
    public static final Fact<ScreeningRun> FACT = Fact.of("SCREENING", ScreeningRun.class);

    /** The most findings of a run. */
    public static final int LIMIT = 60;

    /**
     * Who was asked (<i>sumber yang ditanya</i>).
     *
     * @param question what was asked of it
     * @param answered whether it answered, if only that there is nothing
     * @param asOf as of when the answer holds
     * @param source which service or index
     * @param version of its data, or empty text
     */
    public record Answer(Code question, boolean answered, Instant asOf, String source, String version) {}

    /** @throws IllegalArgumentException if there are more findings than a run may have */
    public ScreeningRun {
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
        if (findings.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "screening run: %d findings, at most %d; one code gives one finding for each severity"
                            .formatted(findings.size(), LIMIT));
        }
    }

    /** About what the fact is asked: the case, at this entry. */
    public static String subjectOf(CaseId caseId, long version) {
        return caseId.value() + "@" + version;
    }

    /** Whether everybody who was asked answered: only then it says that nothing else was found. */
    @JsonIgnore
    public boolean isComplete() {
        return answers.stream().allMatch(Answer::answered);
    }

    /** What was found of this code. */
    public List<ScreeningFinding> of(ScreeningCode code) {
        return findings.stream().filter(one -> one.code() == code).toList();
    }
}
