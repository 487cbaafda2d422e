package id.pendopo.complaints.monitoring;

import id.pendopo.complaints.complaint.ClosingReason;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.Feedback;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.KpiUnit;
import id.pendopo.core.region.Region;
import id.pendopo.core.workflow.CaseFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How satisfied reporters are (<i>kepuasan pelapor</i>) with what was closed in a period: how many rated four or five, the mean, and
 * always how many rated at all. Who said nothing is not satisfied; he is only missing, and a complaint that was closed because nobody
 * replied, or by the national channel, has no rating. It is no survey of satisfaction as the ministry's with its nine elements, only what reporters said of their answer.
 *
 * @param closed complaints that were closed in the period, however they were
 * @param byNoReply those among them that were closed because nobody replied
 * @param byHub those among them that the national channel closed
 * @param rated those with a rating
 * @param satisfied those rated four or five
 * @param sum of the ratings
 * @param policies the versions of the law under which they were decided, in order
 */
public record Satisfaction(
        long closed, long byNoReply, long byHub, long rated, long satisfied, long sum, List<String> policies) {
    private static final int GOOD = 4;

    /** Copies what it is given. */
    public Satisfaction {
        policies = List.copyOf(policies);
    }

    /**
     * Of these complaints, those that lie closed since a day of the period. Who may see them is the caller's to know: the figures name none.
     *
     * @param region whose days count
     * @param from the first day
     * @param until the day after the last one
     */
    public static Satisfaction of(
            Collection<CaseFile<Complaint>> files, Region region, LocalDate from, LocalDate until) {
        long closed = 0;
        long byNoReply = 0;
        long byHub = 0;
        long rated = 0;
        long satisfied = 0;
        long sum = 0;
        TreeSet<String> policies = new TreeSet<>();
        for (CaseFile<Complaint> file : files) {
            LocalDate since = file.handling()
                    .stageSince()
                    .atOffset(region.time().offset())
                    .toLocalDate();
            if (file.isAt(ComplaintStage.CLOSED) && !since.isBefore(from) && since.isBefore(until)) {
                closed++;
                policies.add(file.policy().id());
                byNoReply += isBy(ClosingReason.NO_REPLY, file.data()) ? 1 : 0;
                byHub += isBy(ClosingReason.CLOSED_AT_HUB, file.data()) ? 1 : 0;
                int rating = rating(file.data()).orElse(0);
                rated += rating > 0 ? 1 : 0;
                satisfied += rating >= GOOD ? 1 : 0;
                sum += rating;
            }
        }
        return new Satisfaction(closed, byNoReply, byHub, rated, satisfied, sum, List.copyOf(policies));
    }

    private static boolean isBy(ClosingReason reason, Complaint complaint) {
        return complaint.answering().closing().filter(reason::equals).isPresent();
    }

    private static Optional<Integer> rating(Complaint complaint) {
        return complaint.answering().feedback().flatMap(Feedback::rating);
    }

    /** The figures, for those who see the office's own. */
    public List<KpiReading> readings(Region region, LocalDate from, LocalDate until, Instant asOf, String calendar) {
        Shape shape = new Shape(region, from, until, asOf, calendar);
        return List.of(
                shape.reading("satisfaction.satisfied", KpiUnit.BASIS_POINTS, satisfied, rated),
                shape.reading("satisfaction.mean", KpiUnit.HUNDREDTHS, sum, rated),
                shape.reading("satisfaction.responses", KpiUnit.BASIS_POINTS, rated, closed));
    }

    /**
     * The same for everybody: nothing where fewer rated than a region sets, and no share of which a part is that small and not nothing.
     *
     * @param least the fewest
     */
    public List<KpiReading> told(
            Region region, LocalDate from, LocalDate until, Instant asOf, String calendar, int least) {
        boolean parts = isTold(satisfied, least) && isTold(rated - satisfied, least);
        boolean responses = isTold(rated, least) && isTold(closed - rated, least);
        return rated >= least && parts && responses ? readings(region, from, until, asOf, calendar) : List.of();
    }

    private static boolean isTold(long count, int least) {
        return count == 0 || count >= least;
    }

    /** What all readings of a period have in common. */
    private final class Shape {
        private final Region region;
        private final LocalDate from;
        private final LocalDate until;
        private final Instant asOf;
        private final String calendar;

        private Shape(Region region, LocalDate from, LocalDate until, Instant asOf, String calendar) {
            this.region = region;
            this.from = from;
            this.until = until;
            this.asOf = asOf;
            this.calendar = calendar;
        }

        private KpiReading reading(String code, KpiUnit unit, long of, long among) {
            return new KpiReading(
                    code,
                    ComplaintPolicy.PROCEDURE,
                    region.code(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(from),
                    Optional.of(until),
                    unit,
                    unit.of(of, among),
                    Optional.of(of),
                    Optional.of(among),
                    Optional.empty(),
                    asOf,
                    policies,
                    calendar);
        }
    }
}
