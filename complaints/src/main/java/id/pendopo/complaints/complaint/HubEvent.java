package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.ExternalReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What another system has done with a report (<i>perbuatan kanal nasional</i>). */
public sealed interface HubEvent extends ComplaintEvent {
    /** Another system knows it by this number. */
    record ReferenceRecorded(ExternalReference reference) implements HubEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            List<ExternalReference> more = new ArrayList<>(before.report().references());
            more.add(reference);
            return before.with(before.report()
                    .change()
                    .references(more.toArray(ExternalReference[]::new))
                    .done());
        }
    }

    /** It was closed there, and so it is here. */
    record ClosedAtHub(ExternalReference reference) implements HubEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.answering(answering -> answering.closed(ClosingReason.CLOSED_AT_HUB, Optional.empty()));
        }
    }
}
