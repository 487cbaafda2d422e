package id.pendopo.core.workflow;

import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a workflow knows of one stage, so that deciding looks it up once: the steps by command, those that time takes, the
 * room and the status. Never changed once its workflow is built.
 *
 * @param known the stage as entries name where they came from, made once for all of them
 * @param atOnce whether something follows here without anybody acting
 */
record Place<D>(
        Code stage,
        Optional<Code> known,
        CaseStatus status,
        @Nullable Room room,
        Map<Class<? extends Command>, Step<D>> steps,
        List<Step<D>> timed,
        boolean atOnce) {
    static <D> Place<D> of(
            Code stage,
            CaseStatus status,
            @Nullable Room room,
            Map<Class<? extends Command>, Step<D>> steps,
            List<Step<D>> timed) {
        boolean atOnce = timed.stream().anyMatch(step -> step.clock().isEmpty());
        return new Place<>(stage, Optional.of(stage), status, room, steps, timed, atOnce);
    }

    /** A stage that the workflow does not know. */
    static <D> Place<D> unknown(Code stage) {
        return of(stage, CaseStatus.OPEN, null, Map.of(), List.of());
    }
}
