package id.pendopo.performance.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What waits for an answer and how approvers answer (<i>pemantauan persetujuan</i>).
 *
 * @param pending everything that waits, in all units
 * @param approvers those whose names may be seen
 * @param units all others, by unit
 */
public record ApprovalsView(Pending pending, List<Approver> approvers, List<UnitApprovers> units) {
    private static final long DAY = 24L * 60 * 60;
    private static final long QUICK = 10;

    /**
     * What waits, by its age in whole days.
     *
     * @param upToOneDay 0 to 1 days old
     * @param twoOrThreeDays 2 to 3 days old
     * @param older more than 3 days old
     * @param overdue of all of them, past the day by which an answer was due
     * @param escalated of all rows, those that went on to the next superior
     * @param autoApproved of all rows, those that silence approved
     */
    public record Pending(int upToOneDay, int twoOrThreeDays, int older, int overdue, int escalated, int autoApproved) {
        /** All that waits. */
        public int all() {
            return upToOneDay + twoOrThreeDays + older;
        }
    }

    /**
     * How answers are given.
     *
     * @param waiting how many wait for one
     * @param answered how many were answered by a person
     * @param medianSeconds from submission to answer, in the middle; none without answers
     * @param returnedShare how many were returned, in per cent
     * @param reducedShare how many were approved with fewer minutes, in per cent
     * @param quickShare how many were approved at most ten seconds after opening, of those approved with an opening known, in per cent
     */
    public record Figures(
            int waiting,
            int answered,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Long> medianSeconds,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> returnedShare,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> reducedShare,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Percentage> quickShare) {}

    /** One approver. */
    public record Approver(EmployeeId approver, Figures figures) {}

    /**
     * The approvers of a unit without names.
     *
     * @param unit which; empty for units that were too small by themselves
     * @param approvers how many
     * @param figures of all of them together
     */
    public record UnitApprovers(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<UnitCode> unit, int approvers, Figures figures) {}

    /** Copies what it is given. */
    public ApprovalsView {
        approvers = List.copyOf(approvers);
        units = List.copyOf(units);
    }

    /** The view of these rows at an instant. */
    public static ApprovalsView of(MonitoringScope scope, List<ApprovalRow> rows, Instant at) {
        List<Approver> approvers = new ArrayList<>();
        scope.named(rows, ApprovalRow.ROW)
                .forEach((approver, own) -> approvers.add(new Approver(approver, figures(own))));
        List<UnitApprovers> units = new ArrayList<>();
        scope.counted(rows, ApprovalRow.ROW)
                .forEach((unit, members) -> units.add(new UnitApprovers(
                        unit,
                        members.size(),
                        figures(members.stream().flatMap(List::stream).toList()))));
        return new ApprovalsView(pending(rows, at), approvers, units);
    }

    private static Pending pending(List<ApprovalRow> rows, Instant at) {
        int[] ages = new int[3];
        int overdue = 0;
        int escalated = 0;
        int autoApproved = 0;
        for (ApprovalRow row : rows) {
            if (row.escalated()) {
                escalated++;
            }
            if (row.answer().isPresent()) {
                autoApproved += row.answer().get().kind() == ApprovalRow.Kind.AUTO_APPROVED ? 1 : 0;
            } else if (!row.escalated()) {
                long days = Math.max(0, Duration.between(row.submittedAt(), at).toSeconds() / DAY);
                ages[days <= 1 ? 0 : days <= 3 ? 1 : 2]++;
                overdue += at.isAfter(row.dueAt()) ? 1 : 0;
            }
        }
        return new Pending(ages[0], ages[1], ages[2], overdue, escalated, autoApproved);
    }

    private static Figures figures(List<ApprovalRow> rows) {
        List<Long> latencies = new ArrayList<>();
        int waiting = 0;
        int returned = 0;
        int reduced = 0;
        int opened = 0;
        int quick = 0;
        for (ApprovalRow row : rows) {
            if (row.answer().isEmpty()) {
                waiting += row.escalated() ? 0 : 1;
                continue;
            }
            ApprovalRow.Answer answer = row.answer().get();
            if (answer.kind() == ApprovalRow.Kind.AUTO_APPROVED) {
                continue;
            }
            latencies.add(Duration.between(row.submittedAt(), answer.at()).toSeconds());
            returned += answer.kind() == ApprovalRow.Kind.RETURNED ? 1 : 0;
            reduced += answer.kind() == ApprovalRow.Kind.REDUCED ? 1 : 0;
            boolean approved = answer.kind() == ApprovalRow.Kind.APPROVED || answer.kind() == ApprovalRow.Kind.REDUCED;
            if (approved && answer.openedAt().isPresent()) {
                opened++;
                boolean fast =
                        Duration.between(answer.openedAt().get(), answer.at()).compareTo(Duration.ofSeconds(QUICK))
                                <= 0;
                quick += fast ? 1 : 0;
            }
        }
        int answered = latencies.size();
        return new Figures(
                waiting,
                answered,
                latencies.isEmpty() ? Optional.empty() : Optional.of(Share.medianOf(latencies)),
                Share.of(returned, answered),
                Share.of(reduced, answered),
                Share.of(quick, opened));
    }
}
