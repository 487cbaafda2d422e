package id.pendopo.complaints.complaint;

/** Who works on it (<i>penanganan</i>). */
public sealed interface CaseworkEvent extends ComplaintEvent {
    /** It was sent to an agency. */
    record Disposed(Casework.Disposition disposition) implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.casework(casework -> casework.disposed(disposition));
        }
    }

    /** The agency took it on. */
    record DispositionAccepted() implements CaseworkEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before;
        }
    }
}
