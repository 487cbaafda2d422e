package id.pendopo.complaints.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Notices when a report is one of many alike (<i>pengamatan laporan serentak</i>): more of them than the policy says, itself among them, came
 * within its time. A report that was entered later counts from when it came in. Immutable and thread-safe.
 */
public final class CampaignWatch {
    private static final Comparator<OpenReport> ORDER = Comparator.comparing(
                    (OpenReport report) -> report.trace().at())
            .thenComparing(report -> report.id().value());

    private final int size;
    private final Duration span;

    private CampaignWatch(int size, Duration span) {
        this.size = size;
        this.span = span;
    }

    /** By this policy. */
    public static CampaignWatch of(DuplicatePolicy policy) {
        return new CampaignWatch(
                policy.campaignSize().value(),
                Duration.ofMinutes(policy.campaignMinutes().value()));
    }

    /**
     * The campaign that this report is part of: the greatest one of any stretch of time that it falls into, of equals the earliest.
     *
     * @param report the report
     * @param alike what is similar to it or more
     */
    public Optional<Campaign> around(OpenReport report, List<DuplicateMatch> alike) {
        List<OpenReport> all = new ArrayList<>();
        all.add(report);
        alike.stream()
                .map(DuplicateMatch::report)
                .filter(other -> !other.id().equals(report.id()))
                .forEach(all::add);
        all.sort(ORDER);
        int self = all.indexOf(report);
        int first = 0;
        List<OpenReport> greatest = List.of();
        for (int last = self; last < all.size(); last++) {
            while (isTooFar(all.get(first), all.get(last))) {
                first++;
            }
            if (first > self) {
                break;
            }
            if (last - first + 1 > greatest.size()) {
                greatest = all.subList(first, last + 1);
            }
        }
        return greatest.size() > size ? Optional.of(campaign(greatest)) : Optional.empty();
    }

    /** An hour includes its last instant: what came exactly an hour later belongs to it. */
    private boolean isTooFar(OpenReport one, OpenReport other) {
        Instant end = one.trace().at().plus(span);
        return other.trace().at().isAfter(end);
    }

    private static Campaign campaign(List<OpenReport> members) {
        OpenReport first = members.get(0);
        OpenReport last = members.get(members.size() - 1);
        return new Campaign(
                first.id(),
                members.stream().map(OpenReport::id).toList(),
                first.trace().at(),
                last.trace().at());
    }
}
