package id.pendopo.licensing.oss;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.application.Application;
import id.pendopo.licensing.application.ApplicationCommand;
import id.pendopo.licensing.application.ApplicationStage;
import id.pendopo.licensing.application.DecisionCommand;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows here from what OSS told (<i>tindak lanjut di daerah</i>): at most one command, which the gateway's account may take, and
 * the tasks. There is one thing that OSS tells in full, an issued licence; everything else needs what only a person has: items to be
 * mended, an answer, a reason for refusal. A state in which the application is already needs nothing: it is the echo of our own report.
 *
 * @param command to note down what OSS issued, where the application waits for it
 * @param tasks for a person, those of the course first
 */
public record OssAdvice(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ApplicationCommand> command, List<OssTask> tasks) {
    /** Where an application is that was granted here too, and only waits for paper or money. */
    private static final Set<ApplicationStage> GRANTED_HERE = EnumSet.of(
            ApplicationStage.AWAITING_EXTERNAL,
            ApplicationStage.AWAITING_SIGNATURE,
            ApplicationStage.DEEMED_UNPAID,
            ApplicationStage.DEEMED_APPROVED,
            ApplicationStage.ISSUED);

    /** Copies what it is given. */
    public OssAdvice {
        tasks = List.copyOf(tasks);
    }

    /**
     * What follows for this application.
     *
     * @param course what OSS told
     * @param table what its states mean
     * @param file the application
     * @param licence the case under which an issued licence is to be registered; the host makes the id
     */
    public static OssAdvice of(OssCourse course, OssStatusTable table, CaseFile<Application> file, CaseId licence) {
        return at(course, table, file.stage(), licence);
    }

    static OssAdvice at(OssCourse course, OssStatusTable table, Code stage, CaseId licence) {
        List<OssTask> tasks = new ArrayList<>(course.tasks());
        Optional<OssStatus> now = course.status().flatMap(table::find).filter(OssStatus::isKnown);
        now.flatMap(status -> kind(status.signal(), stage, course.issuance().isPresent()))
                .ifPresent(kind -> tasks.add(new OssTask(
                        kind, course.permit(), course.status().orElseThrow().value())));
        // A number beside a refusal contradicts it, and no rule says which is true.
        boolean waits = is(stage, ApplicationStage.AWAITING_EXTERNAL)
                && now.map(OssStatus::signal).filter(OssSignal.REFUSED::equals).isEmpty();
        Optional<ApplicationCommand> command = course.issuance()
                .filter(issued -> waits)
                .map(issued -> new DecisionCommand.RecordExternalIssuance(issued.number(), issued.on(), licence));
        if (course.issuance().isPresent() && now.isEmpty() && !isGrantedHere(stage)) {
            tasks.add(new OssTask(OssTaskKind.GRANTED_OUTSIDE, course.permit(), "inqueryLicense"));
        }
        return new OssAdvice(command, tasks);
    }

    /** What a person has to look at, given where the application is here. */
    private static Optional<OssTaskKind> kind(OssSignal signal, Code stage, boolean issued) {
        boolean returned = is(stage, ApplicationStage.RETURNED);
        return switch (signal) {
            case NOTED -> issued && !isGrantedHere(stage) ? Optional.of(OssTaskKind.GRANTED_OUTSIDE) : Optional.empty();
            case ASKED -> returned ? Optional.empty() : Optional.of(OssTaskKind.ASKED_OUTSIDE);
            case ANSWERED -> returned ? Optional.of(OssTaskKind.ANSWERED_OUTSIDE) : Optional.empty();
            case GRANTED, GRANTED_BY_SILENCE ->
                isGrantedHere(stage) ? Optional.empty() : Optional.of(OssTaskKind.GRANTED_OUTSIDE);
            case GRANTED_FOR_NOW -> Optional.of(OssTaskKind.GRANTED_OUTSIDE);
            case REFUSED ->
                is(stage, ApplicationStage.REJECTED) ? Optional.empty() : Optional.of(OssTaskKind.REFUSED_OUTSIDE);
            case SANCTIONED -> Optional.of(OssTaskKind.SANCTIONED_OUTSIDE);
        };
    }

    private static boolean isGrantedHere(Code stage) {
        return GRANTED_HERE.stream().anyMatch(one -> is(stage, one));
    }

    private static boolean is(Code stage, ApplicationStage other) {
        return stage.value().equals(other.name());
    }
}
