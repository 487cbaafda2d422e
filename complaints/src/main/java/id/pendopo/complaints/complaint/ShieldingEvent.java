package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Secrecy;

/** Who may know what (<i>perlindungan identitas dan isi</i>). */
public sealed interface ShieldingEvent extends ComplaintEvent {
    /** More is hidden from now on. */
    record SecrecyTightened(Secrecy secrecy) implements ShieldingEvent {
        @Override
        public Complaint applyTo(Complaint before) {
            return before.shielding(shielding -> shielding.hiding(Secrecy.strictest(shielding.secrecy(), secrecy)));
        }
    }
}
