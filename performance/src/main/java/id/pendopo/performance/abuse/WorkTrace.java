package id.pendopo.performance.abuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.activity.Activity;
import id.pendopo.performance.activity.ActivityStage;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.employee.EmployeeId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the checks see of an entry (<i>jejak aktivitas</i>). Its words are personal and leave no check.
 *
 * @param entry its case
 * @param person whose it is
 * @param work what he says he did
 * @param claimed minutes claimed
 * @param enteredAt when it was entered
 * @param approval who approved it
 */
public record WorkTrace(
        CaseId entry,
        EmployeeId person,
        Work work,
        int claimed,
        Instant enteredAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Approval> approval) {
    /**
     * Who approved it (<i>persetujuan</i>).
     *
     * @param by who
     * @param at when
     * @param minutes how many
     */
    public record Approval(PersonRef by, Instant at, int minutes) {}

    /** The trace of a case; empty where it holds no time any more: withdrawn, rejected, expired or revoked. */
    public static Optional<WorkTrace> of(CaseFile<Activity> file) {
        if (file.isAt(ActivityStage.WITHDRAWN)
                || file.isAt(ActivityStage.REJECTED)
                || file.isAt(ActivityStage.EXPIRED)
                || file.isAt(ActivityStage.REVOKED)) {
            return Optional.empty();
        }
        Activity entry = file.data();
        Optional<Approval> approval = entry.verification()
                .verdict()
                .flatMap(verdict ->
                        verdict.by().map(by -> new Approval(by, file.handling().stageSince(), verdict.minutes())));
        return Optional.of(new WorkTrace(
                file.id(),
                entry.employee(),
                entry.work(),
                entry.claimed(),
                file.handling().openedAt(),
                approval));
    }
}
