package id.pendopo.grants.screening;

import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Reading;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningRun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Screens one case (<i>penapisan satu berkas</i>): asks what is like it and who is related to whom, and lets every check look. A pure
 * function of case, answers, limits and day: the same again gives the same findings. Thread-safe as its ports are.
 */
public final class Screening {
    /** Number of the rules; another set of checks, or another way in which one looks, gets another number. */
    public static final int RULES = 1;

    /** The least likeness of names that may be asked for, in per cent: below it no key narrows the search. */
    public static final int LEAST_THRESHOLD = 80;

    /** What was asked of {@link SimilarCases}. */
    public static final Code SIMILAR_CASES = Code.of("SIMILAR_CASES");

    /** What was asked of {@link Relations}. */
    public static final Code RELATIONS = Code.of("RELATIONS");

    private static final Map<ScreeningCode, Function<Look, List<ScreeningFinding>>> CHECKS = checks();

    private final SimilarCases cases;
    private final Relations relations;

    private Screening(SimilarCases cases, Relations relations) {
        this.cases = cases;
        this.relations = relations;
    }

    /** Over these ports; a region without a register of relations says so by {@link Relations#unconnected}. */
    public static Screening over(SimilarCases cases, Relations relations) {
        return new Screening(cases, relations);
    }

    /** One named check for each code, in the order of the codes. */
    private static Map<ScreeningCode, Function<Look, List<ScreeningFinding>>> checks() {
        Map<ScreeningCode, Function<Look, List<ScreeningFinding>>> checks = new EnumMap<>(ScreeningCode.class);
        checks.put(ScreeningCode.DUP_YEAR, RecipientChecks::sameRecipientInTheYear);
        checks.put(ScreeningCode.DUP_ADDRESS, RecipientChecks::sameAddress);
        checks.put(ScreeningCode.DUP_ACCOUNT, RecipientChecks::sameAccount);
        checks.put(ScreeningCode.DUP_LEADER, RecipientChecks::sameLeader);
        checks.put(ScreeningCode.SPLIT, MoneyChecks::splitBelowTheCap);
        checks.put(ScreeningCode.CONFLICT, CourseChecks::conflictOfInterest);
        checks.put(ScreeningCode.OVERDUE_PRIOR, MoneyChecks::owesForAnEarlierGrant);
        checks.put(ScreeningCode.SIMILAR_NAME, RecipientChecks::similarName);
        checks.put(ScreeningCode.CLONED_PROPOSAL, MoneyChecks::cloned);
        checks.put(ScreeningCode.ALREADY_DONE, CourseChecks::alreadyDone);
        checks.put(ScreeningCode.ELECTION_WINDOW, CourseChecks::beforeAnElection);
        checks.put(ScreeningCode.PROPOSER_LINK, CourseChecks::proposerLinked);
        checks.put(ScreeningCode.RUSH, CourseChecks::rushed);
        checks.put(ScreeningCode.SHELL, CourseChecks::shell);
        checks.put(ScreeningCode.DUP_OTHER_GOV, MoneyChecks::fundedByAnotherGovernment);
        return checks;
    }

    /**
     * Looks at this case on this day of the region. A port that gives no answer leaves its findings out, and the run says so:
     * {@link ScreeningRun#isComplete}.
     */
    public ScreeningRun run(ScreeningSubject subject, ScreeningLimits limits, LocalDate day) {
        Reading<SimilarCases.Alike> alike = cases.like(subject, limits.similarityThreshold());
        Reading<Relations.Links> links = relations.of(subject);
        Look look = new Look(
                subject,
                alike.found().map(SimilarCases.Alike::cases).orElse(List.of()).stream()
                        .filter(other -> other.course().counts() && !other.id().equals(subject.id()))
                        .toList(),
                links.found().map(Relations.Links::found).orElse(Map.of()),
                limits,
                day);
        List<ScreeningFinding> findings = new ArrayList<>();
        CHECKS.values().forEach(check -> findings.addAll(check.apply(look)));
        return new ScreeningRun(
                subject.id(),
                subject.version(),
                RULES,
                subject.policy(),
                day,
                List.of(answer(SIMILAR_CASES, alike), answer(RELATIONS, links)),
                findings);
    }

    private static ScreeningRun.Answer answer(Code question, Reading<?> reading) {
        return new ScreeningRun.Answer(
                question, reading.isAnswer(), reading.asOf(), reading.source(), reading.version());
    }
}
