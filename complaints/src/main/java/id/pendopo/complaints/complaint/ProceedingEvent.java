package id.pendopo.complaints.complaint;

/** What happens elsewhere (<i>proses di luar</i>). */
public sealed interface ProceedingEvent extends ComplaintEvent {
    /** It was noted. */
    record ProceedingRecorded(ExternalProceeding proceeding) implements ProceedingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.proceedings(proceedings -> proceedings.plus(proceeding));
        }
    }
}
