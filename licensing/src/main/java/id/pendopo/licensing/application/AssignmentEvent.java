package id.pendopo.licensing.application;

import id.pendopo.licensing.assignment.Draw;

/** Who handles the file from now on (<i>penugasan</i>). */
public sealed interface AssignmentEvent extends ApplicationEvent {
    /**
     * Lots were drawn, or somebody was named.
     *
     * @param draw all of it, so that anyone can draw again
     */
    record OfficersDrawn(Draw draw) implements AssignmentEvent {
        @Override
        public Application applyTo(Application before) {
            return before.with(before.assignments().with(draw));
        }
    }
}
