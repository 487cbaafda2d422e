package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.Option;
import java.util.List;

/**
 * A case that waits for a person (<i>berkas masuk</i>), or that would if he were not kept apart from it.
 *
 * @param row the case, as time has left it
 * @param overdue whether its next due date has passed
 * @param waiting in which of his roles it waits for him, and what he might do; empty when he is kept apart
 * @param keptApart why none of his roles may take it up: separation of duties, a deed that does not hold, or that the case
 *     could not be read; empty when one may
 */
public record InboxItem(CaseRow row, boolean overdue, List<Waiting> waiting, List<Finding> keptApart) {
    /** Copies what it is given. */
    public InboxItem {
        waiting = List.copyOf(waiting);
        keptApart = List.copyOf(keptApart);
    }

    /**
     * What a person might do in one of his roles.
     *
     * @param as who he is then
     * @param options what moves the case on, possible now or not
     */
    public record Waiting(Actor as, List<Option> options) {
        /** Copies what it is given. */
        public Waiting {
            options = List.copyOf(options);
        }
    }
}
