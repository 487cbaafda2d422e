package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.LIAISON;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The page of who may know what (<i>perlindungan identitas dan isi</i>): all of it works while the case is open and after it was closed. */
final class ShieldingSteps {
    /** Who handles a case, and not merely looks on. */
    private static final Set<Viewer> ON_THE_CASE = Set.of(Viewer.ADMIN, Viewer.APIP, Viewer.HANDLER, Viewer.LIAISON);

    private final ShieldingRules rules = new ShieldingRules();

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>();
        steps.add(tighten().fromAnyOpen().staying().recording((file, tighten, o) -> tightened(tighten)));
        steps.add(tighten()
                .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                .staying()
                .recording((file, tighten, o) -> tightened(tighten)));
        steps.add(loosen().fromAnyOpen().staying().recording((file, loosen, o) -> loosened(loosen)));
        steps.add(loosen().from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                .staying()
                .recording((file, loosen, o) -> loosened(loosen)));
        steps.add(readIdentity()
                .fromAnyOpen()
                .staying()
                .recording((file, read, o) ->
                        new ShieldingEvent.ClosedFieldsRead(o.actor().person(), o.today(), read.fields())));
        steps.add(readIdentity()
                .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                .staying()
                .recording((file, read, o) ->
                        new ShieldingEvent.ClosedFieldsRead(o.actor().person(), o.today(), read.fields())));
        steps.add(readHidden()
                .fromAnyOpen()
                .staying()
                .recording((file, read, o) ->
                        new ShieldingEvent.ClosedFieldsRead(o.actor().person(), o.today(), read.fields())));
        steps.add(readHidden()
                .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                .staying()
                .recording((file, read, o) ->
                        new ShieldingEvent.ClosedFieldsRead(o.actor().person(), o.today(), read.fields())));
        steps.addAll(unmasking());
        steps.addAll(supervision());
        return List.copyOf(steps);
    }

    private static ShieldingEvent tightened(ShieldingCommand.TightenSecrecy tighten) {
        return new ShieldingEvent.SecrecyTightened(tighten.secrecy());
    }

    private static ShieldingEvent loosened(ShieldingCommand.LoosenSecrecy loosen) {
        return new ShieldingEvent.SecrecyLoosened(loosen.secrecy());
    }

    private ActingStep<Complaint, ShieldingCommand.TightenSecrecy> tighten() {
        return Stepping.reporter(
                        "Pelapor memperketat kerahasiaan",
                        ComplaintsLaw.SECRET_IDENTITY,
                        ShieldingCommand.TightenSecrecy.class)
                .provided("complaints.ALREADY_HIDDEN", (file, tighten, o) -> rules.hidesMore(file, tighten))
                .provided(
                        "complaints.PUBLIC_ELSEWHERE",
                        (file, tighten, o) -> ShieldingRules.openElsewhere(
                                file.data().report().channel(), tighten.secrecy()))
                .leadingTo((file, tighten, o) -> FamilyEffects.hiding(file))
                .handling((file, tighten, o) -> Shields.handling(file));
    }

    private ActingStep<Complaint, ShieldingCommand.LoosenSecrecy> loosen() {
        return Stepping.reporter(
                        "Pelapor melonggarkan kerahasiaan",
                        ComplaintsLaw.SECRET_IDENTITY,
                        ShieldingCommand.LoosenSecrecy.class)
                .provided("complaints.NOT_LOOSER", (file, loosen, o) -> rules.hidesLess(file, loosen))
                .provided("complaints.FAMILY_HIDES", (file, loosen, o) -> rules.familyHides(file, loosen))
                .handling((file, loosen, o) -> Shields.handling(file));
    }

    private ActingStep<Complaint, ShieldingCommand.ReadIdentity> readIdentity() {
        return Stepping.officer(
                        "Identitas pelapor dibaca dengan alasan",
                        ComplaintsLaw.SECRET_IDENTITY,
                        ShieldingCommand.ReadIdentity.class,
                        INSTANCE_ADMIN,
                        APIP_OFFICER,
                        APIP_HEAD)
                .onlyFor(ShieldingSteps::isOnTheCase)
                .provided("complaints.NOT_TO_BE_READ", rules::identityOpens);
    }

    private ActingStep<Complaint, ShieldingCommand.ReadHidden> readHidden() {
        return Stepping.officer(
                        "Isi tertutup dibaca dengan alasan",
                        ComplaintsLaw.CONFIDENTIAL_EXAMINATION,
                        ShieldingCommand.ReadHidden.class,
                        INSTANCE_ADMIN,
                        AGENCY_ADMIN,
                        LIAISON,
                        APIP_OFFICER,
                        APIP_HEAD)
                .onlyFor(ShieldingSteps::isOnTheCase)
                .provided("complaints.NOT_TO_BE_READ", rules::contentOpens);
    }

    private List<Step<Complaint>> unmasking() {
        return List.of(
                request().fromAnyOpen().staying().recording((file, request, o) -> requested(request, o.actor())),
                request()
                        .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                        .staying()
                        .recording((file, request, o) -> requested(request, o.actor())),
                second("Pembukaan identitas disetujui orang kedua", ShieldingCommand.ApproveUnmasking.class)
                        .fromAnyOpen()
                        .staying()
                        .recording((file, approve, o) -> new ShieldingEvent.UnmaskingApproved()),
                second("Pembukaan identitas disetujui orang kedua", ShieldingCommand.ApproveUnmasking.class)
                        .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                        .staying()
                        .recording((file, approve, o) -> new ShieldingEvent.UnmaskingApproved()),
                second("Pembukaan identitas ditolak orang kedua", ShieldingCommand.RefuseUnmasking.class)
                        .fromAnyOpen()
                        .staying()
                        .recording((file, refuse, o) -> new ShieldingEvent.UnmaskingRefused(refuse.why())),
                second("Pembukaan identitas ditolak orang kedua", ShieldingCommand.RefuseUnmasking.class)
                        .from(CLOSED, REJECTED, MERGED, WITHDRAWN)
                        .staying()
                        .recording((file, refuse, o) -> new ShieldingEvent.UnmaskingRefused(refuse.why())));
    }

    private static ShieldingEvent requested(ShieldingCommand.RequestUnmasking request, Actor by) {
        return new ShieldingEvent.UnmaskingRequested(by.person(), request.fields(), request.why());
    }

    private ActingStep<Complaint, ShieldingCommand.RequestUnmasking> request() {
        return Stepping.officer(
                        "Pembukaan identitas diminta dengan alasan",
                        ComplaintsLaw.SEPARATION,
                        ShieldingCommand.RequestUnmasking.class,
                        INSTANCE_ADMIN,
                        APIP_OFFICER,
                        APIP_HEAD)
                .onlyFor(ShieldingSteps::isOnTheCase)
                .given("complaints.UNMASKING_WAITS", (file, o) -> rules.noneWaits(file))
                .provided("complaints.NOT_TO_BE_UNMASKED", rules::mayBeUnmasked);
    }

    private <C extends Command> ActingStep<Complaint, C> second(String title, Class<C> command) {
        return Stepping.officer(title, ComplaintsLaw.SEPARATION, command, INSTANCE_ADMIN, APIP_HEAD)
                .onlyFor(ShieldingSteps::isOnTheCase)
                .given("complaints.NO_UNMASKING_WAITS", (file, o) -> rules.oneWaits(file))
                .given("complaints.UNMASKING_SECOND_PERSON", rules::isSecondPerson);
    }

    private List<Step<Complaint>> supervision() {
        return List.of(
                Stepping.officer(
                                "APIP mengungkapkan sebagian laporan",
                                ComplaintsLaw.SUPERVISION_SECRET,
                                ShieldingCommand.Disclose.class,
                                APIP_HEAD)
                        .fromAnyOpen()
                        .staying()
                        .onlyFor(ShieldingSteps::isOnTheCase)
                        .given("complaints.NOT_FOR_SUPERVISORS", (file, o) -> rules.isSupervisory(file))
                        .provided(
                                "complaints.NOT_TO_BE_DISCLOSED", (file, disclose, o) -> rules.mayBeDisclosed(disclose))
                        .recording((file, disclose, o) ->
                                new ShieldingEvent.PartsDisclosed(disclose.agency(), disclose.fields())),
                Stepping.officer(
                                "APIP menugaskan pejabat penghubung",
                                ComplaintsLaw.SUPERVISION_SECRET,
                                ShieldingCommand.AssignLiaison.class,
                                APIP_HEAD)
                        .fromAnyOpen()
                        .staying()
                        .onlyFor(ShieldingSteps::isOnTheCase)
                        .given("complaints.NOT_FOR_SUPERVISORS", (file, o) -> rules.isSupervisory(file))
                        .recording((file, assign, o) -> new ShieldingEvent.LiaisonAssigned(assign.agency())));
    }

    private static boolean isOnTheCase(CaseFile<Complaint> file, Actor actor) {
        return ON_THE_CASE.contains(Shields.viewer(file, actor));
    }
}
