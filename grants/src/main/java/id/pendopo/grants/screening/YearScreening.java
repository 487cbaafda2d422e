package id.pendopo.grants.screening;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ScreeningCode;
import id.pendopo.grants.proposal.ScreeningFinding;
import id.pendopo.grants.proposal.ScreeningRun;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Screens all cases of a year (<i>penapisan setahun</i>), each against what is like it and none against all. A pure function of
 * cases, answers, limits and day. Thread-safe as its ports are.
 */
public final class YearScreening {
    private static final long WHOLE = 100;

    private final Screening screening;
    private final Function<ScreeningSubject, ScreeningLimits> limits;
    private final Optional<Integer> growthPercent;

    private YearScreening(
            Screening screening, Function<ScreeningSubject, ScreeningLimits> limits, Optional<Integer> growthPercent) {
        this.screening = screening;
        this.limits = limits;
        this.growthPercent = growthPercent;
    }

    /**
     * Over these ports.
     *
     * @param limits the numbers for a case, of the policy that it is decided under
     */
    public static YearScreening over(Screening screening, Function<ScreeningSubject, ScreeningLimits> limits) {
        return new YearScreening(screening, limits, Optional.empty());
    }

    /** The same, and a sum that grows by more than so many per cent is warned of. */
    public YearScreening warningOfGrowth(int percent) {
        return new YearScreening(screening, limits, Optional.of(percent));
    }

    /**
     * The report of this fiscal year.
     *
     * @param region whose cases; those of other governments are compared with and not reported
     * @param cases every case that is known, of any year
     * @param day the region's date on which they are looked at
     */
    public ScreeningReport report(RegionCode region, Collection<ScreeningSubject> cases, int year, LocalDate day) {
        List<ScreeningSubject> ofTheYear = cases.stream()
                .filter(one -> one.giver().equals(region) && one.year() == year)
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        Map<ScreeningCode, int[]> counts = new EnumMap<>(ScreeningCode.class);
        Set<ScreeningRun.Answer> answers = new LinkedHashSet<>();
        List<ScreeningReport.Row> rows = new ArrayList<>();
        List<ScreeningReport.LeaveRow> leave = new ArrayList<>();
        int screened = 0;
        for (ScreeningSubject subject : ofTheYear) {
            subject.course()
                    .leave()
                    .forEach(one -> leave.add(
                            new ScreeningReport.LeaveRow(subject.id(), one.code(), one.finding(), one.entry())));
            if (subject.course().counts()) {
                screened++;
                ScreeningRun run = screening.run(subject, limits.apply(subject), day);
                answers.addAll(run.answers());
                for (ScreeningFinding found : run.findings()) {
                    counts.computeIfAbsent(found.code(), first -> new int[2])[
                            found.severity() == Severity.BLOCK ? 0 : 1]++;
                    rows.add(row(subject.id(), found));
                }
            }
        }
        return new ScreeningReport(
                region,
                year,
                day,
                Screening.RULES,
                ofTheYear.stream().anyMatch(one -> one.policy().isIllustration()),
                answers.stream().allMatch(ScreeningRun.Answer::answered),
                List.copyOf(answers),
                screened,
                figures(counts),
                rows,
                leave,
                growth(region, cases, year));
    }

    private static ScreeningReport.Row row(CaseId id, ScreeningFinding found) {
        Set<Code> marks = new TreeSet<>();
        found.evidence().forEach(one -> marks.addAll(one.marks()));
        return new ScreeningReport.Row(
                id,
                found.code(),
                found.severity(),
                found.id(),
                found.evidence().stream().flatMap(one -> one.other().stream()).toList(),
                marks,
                found.count());
    }

    private static List<ScreeningReport.Figure> figures(Map<ScreeningCode, int[]> counts) {
        List<ScreeningReport.Figure> figures = new ArrayList<>();
        for (ScreeningCode code : ScreeningCode.values()) {
            int[] found = counts.getOrDefault(code, new int[2]);
            figures.add(new ScreeningReport.Figure(code, found[0], found[1]));
        }
        return figures;
    }

    private Optional<ScreeningReport.Growth> growth(RegionCode region, Collection<ScreeningSubject> cases, int year) {
        Rupiah before = decreed(region, cases, year - 1);
        Rupiah now = decreed(region, cases, year);
        boolean warned = growthPercent
                .filter(percent -> grew(before.value(), now.value(), percent))
                .isPresent();
        return before.isPositive() ? Optional.of(new ScreeningReport.Growth(before, now, warned)) : Optional.empty();
    }

    /** Exactly, without rounding and without overflow. */
    private static boolean grew(long before, long now, int percent) {
        BigInteger most = BigInteger.valueOf(before).multiply(BigInteger.valueOf(WHOLE + percent));
        return BigInteger.valueOf(now).multiply(BigInteger.valueOf(WHOLE)).compareTo(most) > 0;
    }

    private static Rupiah decreed(RegionCode region, Collection<ScreeningSubject> cases, int year) {
        return Rupiah.sum(cases.stream()
                .filter(one -> one.giver().equals(region) && one.year() == year)
                .filter(one -> one.course().counts() && one.course().decrees().containsKey(CourseMaker.DECREE))
                .map(one -> one.wish().amount()));
    }
}
