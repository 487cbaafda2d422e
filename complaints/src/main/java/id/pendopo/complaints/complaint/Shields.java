package id.pendopo.complaints.complaint;

import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Handling.Confidentiality;

/** How closed a case is (<i>tingkat kerahasiaan berkas</i>), told anew by every step that may change it. */
final class Shields {
    private Shields() {}

    /** The handling as the data wants it now. */
    static Handling handling(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        Confidentiality closed = complaint.isSupervisory()
                ? Confidentiality.SECRET
                : complaint.shielding().secrecy().hidesReport() ? Confidentiality.RESTRICTED : Confidentiality.ORDINARY;
        return file.handling().withConfidentiality(closed);
    }
}
