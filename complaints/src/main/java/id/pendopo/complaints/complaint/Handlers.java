package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.LIAISON;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.workflow.CaseFile;

/** Who may do what with a complaint by where he works (<i>kewenangan menurut perangkat</i>) [D]. */
final class Handlers {
    private Handlers() {}

    /** Whether it lies with his agency, and he works on such complaints there: what is alleged is for supervisors alone. */
    static boolean works(CaseFile<Complaint> file, Actor actor) {
        return isItsAgency(file, actor)
                && (file.data().isSupervisory()
                        ? holds(actor, APIP_OFFICER) || holds(actor, APIP_HEAD)
                        : holds(actor, AGENCY_ADMIN) || holds(actor, LIAISON));
    }

    /** Whether he decides on its way: the coordinating admin, and over what is alleged the head of the supervisors with whom it lies. */
    static boolean leads(CaseFile<Complaint> file, Actor actor) {
        return file.data().isSupervisory() ? holds(actor, APIP_HEAD) && isItsAgency(file, actor) : sorts(file, actor);
    }

    /** Whether he is a coordinating admin of another agency than the one that is complained about. */
    static boolean sorts(CaseFile<Complaint> file, Actor actor) {
        return holds(actor, INSTANCE_ADMIN) && !isOfAccused(file, actor);
    }

    /**
     * Whether he may take it from an agency that is no more: the coordinating admin, and of what is alleged whoever leads supervisors, of which
     * no others may know.
     */
    static boolean takesOver(CaseFile<Complaint> file, Actor actor) {
        return file.data().isSupervisory() ? holds(actor, APIP_HEAD) && !isOfAccused(file, actor) : sorts(file, actor);
    }

    /** Whether he works on it, or decides on its way. */
    static boolean worksOrLeads(CaseFile<Complaint> file, Actor actor) {
        return works(file, actor) || leads(file, actor);
    }

    /** Whether he is of an agency that is complained about. */
    static boolean isOfAccused(CaseFile<Complaint> file, Actor actor) {
        return actor.unit().filter(file.data().report()::isAbout).isPresent();
    }

    /** Whether he acts for the agency with which it lies, and which may know of it. */
    static boolean isItsAgency(CaseFile<Complaint> file, Actor actor) {
        return file.data()
                .casework()
                .active()
                .filter(now -> actor.isOf(now.agency()) && !file.data().isKeptFrom(now.agency()))
                .isPresent();
    }

    private static boolean holds(Actor actor, Role role) {
        return actor.role().equals(role.code());
    }
}
