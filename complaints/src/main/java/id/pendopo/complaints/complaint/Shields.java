package id.pendopo.complaints.complaint;

import id.pendopo.complaints.visibility.Exposure;
import id.pendopo.complaints.visibility.Layer;
import id.pendopo.complaints.visibility.Opening;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.complaints.visibility.VisibilityTable;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Handling.Confidentiality;
import java.util.Optional;
import java.util.Set;

/**
 * What the table of visibility asks of a case (<i>keadaan kerahasiaan berkas</i>): what lies over it, and as whom somebody looks at it.
 * Every view and every door reads it here.
 */
public final class Shields {
    private Shields() {}

    /** The handling as the data wants it now, told anew by every step that may change how closed the case is. */
    static Handling handling(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        Confidentiality closed = complaint.isSupervisory()
                ? Confidentiality.SECRET
                : complaint.shielding().secrecy().hidesReport() ? Confidentiality.RESTRICTED : Confidentiality.ORDINARY;
        return file.handling().withConfidentiality(closed);
    }

    /** What lies over the case, for somebody who stands in no relation to it. */
    public static Exposure exposure(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        boolean hidesPerson = complaint.shielding().secrecy().hidesPerson();
        boolean supervisory = complaint.isSupervisory();
        return Exposure.PLAIN
                .with(Layer.ANONYMOUS, hidesPerson)
                // Whether somebody lives at a point nobody knows, so that every place that somebody anonymous gives is
                // taken for his home.
                .with(Layer.HOME, hidesPerson && complaint.report().location().isPresent())
                .with(
                        Layer.CONFIDENTIAL,
                        supervisory || complaint.shielding().secrecy().hidesReport())
                .with(Layer.SUPERVISORY, supervisory)
                .with(Layer.UNPUBLISHED, !isPublished(file))
                .opened(Opening.INTAKE, complaint.casework().dispositions().isEmpty())
                .opened(Opening.KNOWN, !complaint.report().references().isEmpty());
    }

    /** What lies over the case for this actor, with whatever was opened to his agency. */
    public static Exposure exposure(CaseFile<Complaint> file, Actor actor) {
        Shielding shielding = file.data().shielding();
        Exposure exposure = exposure(file);
        Optional<Code> agency = actor.unit();
        return agency.isEmpty()
                ? exposure
                : exposure.opened(Opening.ASSIGNED, shielding.assigned().contains(agency.get()))
                        .disclosing(shielding.disclosedTo(agency.get()));
    }

    /** Only what was sent on is ever shown, as a whole and not in parts, and what lies in the archive no more [D]. */
    private static boolean isPublished(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        boolean sent = !complaint.casework().dispositions().isEmpty()
                || complaint.family().isSplit();
        return sent && !complaint.family().isPart() && !file.isAt(ComplaintStage.ARCHIVED);
    }

    /** As whom this actor looks at the case; the public, where he has nothing to do with it. */
    public static Viewer viewer(CaseFile<Complaint> file, Actor actor) {
        boolean ofSubject = actor.unit().filter(file.data()::isKeptFrom).isPresent();
        if (ofSubject || isAboutHim(file, actor)) {
            return Viewer.RESPONDENT;
        }
        for (ComplaintRole role : ComplaintRole.values()) {
            if (role.code().equals(actor.role())) {
                return viewer(file, actor, role);
            }
        }
        return Viewer.PUBLIC;
    }

    private static Viewer viewer(CaseFile<Complaint> file, Actor actor, ComplaintRole role) {
        return switch (role) {
            case REPORTER -> isOwner(file, actor) ? Viewer.REPORTER : Viewer.PUBLIC;
            case SUPPORTER -> Viewer.SUPPORTER;
            case INTAKE_OFFICER -> entered(file, actor) ? Viewer.INTAKE : Viewer.PUBLIC;
            case ADAPTER -> adapter(file, actor);
            case INSTANCE_ADMIN -> Viewer.ADMIN;
            case AGENCY_ADMIN -> agency(file, actor, Viewer.HANDLER);
            case LIAISON -> isAssigned(file, actor) ? Viewer.LIAISON : agency(file, actor, Viewer.LIAISON);
            case APIP_OFFICER, APIP_HEAD -> apip(file, actor);
            case MONITOR -> Viewer.MONITOR;
            case OMBUDSMAN_LIAISON -> Viewer.OMBUDSMAN;
            case RECORDS_OFFICER -> Viewer.RECORDS;
            case AUDITOR -> Viewer.AUDITOR;
        };
    }

    /**
     * Whether the whole case is hidden from this actor, whatever he did in it before: by the table it is not there for him. Who only looks
     * on as anybody may is told so by the steps he may take.
     */
    static boolean isHiddenFrom(CaseFile<Complaint> file, Actor actor) {
        return !VisibilityTable.declared().isThere(viewer(file, actor), exposure(file, actor));
    }

    private static boolean isOwner(CaseFile<Complaint> file, Actor actor) {
        return file.participation().isParty(actor.person())
                || actor.onBehalfOf().filter(file.participation()::isParty).isPresent();
    }

    private static boolean isAboutHim(CaseFile<Complaint> file, Actor actor) {
        return file.data().report().subjects().stream()
                .flatMap(subject -> subject.person().stream())
                .anyMatch(actor::actsFor);
    }

    private static boolean entered(CaseFile<Complaint> file, Actor actor) {
        String submitted = Command.nameOf(FilingCommand.Submit.class);
        return file.participation().parts().stream()
                .anyMatch(part -> part.act().equals(submitted) && part.involves(actor.person()));
    }

    /**
     * An adapter that acts for the national channel, which its unit says, looks at a report as the channel does, but at what it brought
     * itself as an intake officer does as long as he may; any other sees what it brought.
     */
    private static Viewer adapter(CaseFile<Complaint> file, Actor actor) {
        boolean forHub = actor.unit().isPresent();
        if (entered(file, actor)) {
            boolean still = VisibilityTable.declared().isThere(Viewer.INTAKE, exposure(file));
            return forHub && !still ? Viewer.HUB : Viewer.INTAKE;
        }
        return forHub ? Viewer.HUB : Viewer.PUBLIC;
    }

    private static boolean isAssigned(CaseFile<Complaint> file, Actor actor) {
        Set<Code> assigned = file.data().shielding().assigned();
        // Once the inspectorate gave it back, whoever it assigned stands to it as his agency does.
        return file.data().isSupervisory()
                && actor.unit().filter(assigned::contains).isPresent();
    }

    /** An agency that had the case before, or that it is about, has something to do with it, and others are anybody. */
    private static Viewer agency(CaseFile<Complaint> file, Actor actor, Viewer handling) {
        Casework casework = file.data().casework();
        if (casework.active().filter(now -> actor.isOf(now.agency())).isPresent()) {
            return handling;
        }
        boolean knowsIt = casework.dispositions().stream().anyMatch(one -> actor.isOf(one.agency()))
                || actor.unit().filter(file.data().report()::isAbout).isPresent()
                || actor.unit()
                        .filter(unit ->
                                !file.data().shielding().disclosedTo(unit).isEmpty())
                        .isPresent();
        return knowsIt ? Viewer.RESPONDENT : Viewer.PUBLIC;
    }

    /** The supervisors are on what has the weight of supervision, and on what was sent to them, but never on what is about themselves. */
    private static Viewer apip(CaseFile<Complaint> file, Actor actor) {
        Complaint complaint = file.data();
        boolean aboutThem = actor.unit().filter(complaint.report()::isAbout).isPresent();
        boolean theirs = complaint.isSupervisory()
                || complaint
                        .casework()
                        .active()
                        .filter(now -> actor.isOf(now.agency()))
                        .isPresent();
        return aboutThem ? Viewer.RESPONDENT : theirs ? Viewer.APIP : Viewer.PUBLIC;
    }
}
