package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Optional;

/**
 * One stage of a region's review chain (<i>tahap pemeriksaan</i>): data of the pack, and a real stage of the workflow.
 *
 * @param kind what it does
 * @param code its code, for example {@code TU_CHECK}
 * @param label what the region calls it
 * @param roles who may decide there, 1 to 10
 * @param term how long it may take; empty where no text names a term
 * @param checklist what must be answered there, at most 60
 */
public record ReviewStage(
        ReviewKind kind,
        Code code,
        Text label,
        List<Code> roles,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> term,
        List<Code> checklist)
        implements Stage {
    /** @throws IllegalArgumentException if nobody decides there, or a list is too long */
    public ReviewStage {
        roles = List.copyOf(roles);
        checklist = List.copyOf(checklist);
        if (roles.isEmpty() || roles.size() > 10 || checklist.size() > 60) {
            throw new IllegalArgumentException(
                    "review stage %s: give 1 to 10 roles and at most 60 checklist items".formatted(code));
        }
    }

    @Override
    @JsonIgnore
    public String name() {
        return code.value();
    }
}
