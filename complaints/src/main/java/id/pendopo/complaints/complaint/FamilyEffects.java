package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.Reporter;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.FollowUp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an act in one complaint leads to in those that belong with it (<i>akibat pada laporan sekeluarga</i>), as the act leaves it. */
final class FamilyEffects {
    private FamilyEffects() {}

    /** The other is told that this one was merged into it. */
    static List<FollowUp> merging(CaseFile<Complaint> file, CaseId parent) {
        return List.of(to(parent, new FamilyCommand.Adopt(file.id(), followers(file.data()))));
    }

    /** The other lets it go, wherever that stands by now; of one that was not merged, nothing follows. */
    static List<FollowUp> partingFrom(CaseFile<Complaint> file) {
        return file.data().family().partedFrom().filter(parent -> file.isAt(ComplaintStage.MERGED)).stream()
                .map(parent -> to(parent, new FamilyCommand.LetGo(file.id())).ifTaken())
                .toList();
    }

    /**
     * Who follows this one and may be known where it was merged: nobody of a report that hides its person or itself, since that he reported
     * would be told.
     */
    private static Set<PersonRef> followers(Complaint complaint) {
        Secrecy secrecy = complaint.shielding().secrecy();
        Set<PersonRef> followers = new TreeSet<>();
        if (!secrecy.hidesPerson() && !secrecy.hidesReport() && !complaint.isSupervisory()) {
            complaint.family().supports().forEach(support -> followers.add(support.account()));
            complaint.report().reporter().account().ifPresent(followers::add);
        }
        return followers;
    }

    /**
     * What hides more here hides more in what was merged into it and in its parts; and what is alleged in a part is hidden in the whole, where
     * the part's answer will stand.
     */
    static List<FollowUp> hiding(CaseFile<Complaint> file) {
        List<FollowUp> all = new ArrayList<>(hidingBelow(file));
        Complaint complaint = file.data();
        if (complaint.isSupervisory()) {
            complaint
                    .family()
                    .partOf()
                    .ifPresent(parent -> all.add(to(parent, new FamilyCommand.InheritSecrecy(hidden(complaint)))));
        }
        return all;
    }

    /** The same for what belongs under it. */
    static List<FollowUp> hidingBelow(CaseFile<Complaint> file) {
        Family family = file.data().family();
        Secrecy hidden = hidden(file.data());
        return Stream.concat(family.children().stream(), family.parts().stream().map(Family.Part::id))
                .map(id -> to(id, new FamilyCommand.InheritSecrecy(hidden)).ifTaken())
                .toList();
    }

    private static Secrecy hidden(Complaint complaint) {
        Secrecy secrecy = complaint.shielding().secrecy();
        return complaint.isSupervisory() ? Secrecy.strictest(secrecy, Secrecy.CONFIDENTIAL) : secrecy;
    }

    /** Each part is opened, and sent to its agency. */
    static List<FollowUp> splitting(CaseFile<Complaint> file, List<FamilyCommand.PartOrder> parts) {
        List<FollowUp> all = new ArrayList<>();
        Complaint complaint = file.data();
        Intake intake = complaint.intake();
        for (FamilyCommand.PartOrder part : parts) {
            all.add(to(
                    part.id(),
                    new FamilyCommand.OpenPart(
                            file.id(),
                            withoutPersons(complaint.report()),
                            part.tracking(),
                            intake.kind().orElseThrow(),
                            part.leaf().orElseGet(() -> intake.leaf().orElseThrow()),
                            intake.verifiedBy().orElseThrow(),
                            intake.receivedOn(),
                            intake.fileCompleteOn().orElseThrow(),
                            complaint.shielding().secrecy())));
            all.add(to(part.id(), new FamilyCommand.DisposePart(part.agency(), part.instruction())));
        }
        return all;
    }

    /** Who brought it, and for whom, stands with the whole alone. */
    private static Report withoutPersons(Report report) {
        return new Report(
                report.kind(),
                report.channel(),
                report.title(),
                report.story(),
                report.loss(),
                report.wish(),
                report.category(),
                report.location(),
                report.occurrence(),
                report.attachments(),
                Reporter.UNIDENTIFIED,
                report.secrecy(),
                report.subjects(),
                Optional.empty(),
                List.of(),
                report.own());
    }

    /** The whole is told what its part answered; of one that is no part, nothing follows. */
    static List<FollowUp> answering(CaseFile<Complaint> file) {
        Complaint complaint = file.data();
        Optional<Draft> content = complaint.answering().latest().map(Response::content);
        return complaint.family().partOf().stream()
                .flatMap(parent -> content.stream()
                        .map(answer -> to(parent, new FamilyCommand.RecordPartAnswer(file.id(), answer))))
                .toList();
    }

    /** Whoever brought what was merged into it hears that it was answered. */
    static List<FollowUp> answered(CaseFile<Complaint> file) {
        return heard(file, new FamilyCommand.HearAnswered());
    }

    /** He hears that it ended without one. */
    static List<FollowUp> ended(CaseFile<Complaint> file) {
        return heard(file, new FamilyCommand.HearEnded());
    }

    private static List<FollowUp> heard(CaseFile<Complaint> file, FamilyCommand news) {
        return file.data().family().children().stream()
                .map(child -> to(child, news).ifTaken())
                .toList();
    }

    /** These parts are worked on once more, because of what was said last. */
    static List<FollowUp> reworking(CaseFile<Complaint> file, Collection<CaseId> parts) {
        List<Turn> turns = file.data().answering().turns();
        return turns.isEmpty()
                ? List.of()
                : parts.stream()
                        .map(part -> to(part, new FamilyCommand.ReworkPart(turns.get(turns.size() - 1))))
                        .toList();
    }

    /** All parts are. */
    static List<FollowUp> reworkingAll(CaseFile<Complaint> file) {
        return reworking(
                file, file.data().family().parts().stream().map(Family.Part::id).toList());
    }

    /** The parts end with the whole, and what was merged into it hears of it. */
    static List<FollowUp> ending(CaseFile<Complaint> file, FamilyCommand.ParentEnd how) {
        List<FollowUp> all = new ArrayList<>(heard(
                file,
                how == FamilyCommand.ParentEnd.CLOSED
                        ? new FamilyCommand.HearClosed()
                        : new FamilyCommand.HearEnded()));
        file.data().family().parts().stream()
                .map(part -> to(part.id(), new FamilyCommand.EndWithParent(how)).ifTaken())
                .forEach(all::add);
        return all;
    }

    /** Whether who brought it is counted among those who follow the report with which it was merged, and is told there. */
    static boolean isFollower(Complaint complaint) {
        return complaint
                .report()
                .reporter()
                .account()
                .filter(followers(complaint)::contains)
                .isPresent();
    }

    private static FollowUp to(CaseId id, FamilyCommand command) {
        return new FollowUp(ComplaintPolicy.PROCEDURE, id, command);
    }
}
