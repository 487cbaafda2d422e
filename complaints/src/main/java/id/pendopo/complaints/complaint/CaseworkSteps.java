package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.DISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.REDISPOSING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;
import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.LIAISON;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The page of who works on it (<i>penanganan</i>). */
final class CaseworkSteps {
    private final ComplaintPolicy policy;
    private final Settling settling;
    private final CaseworkRules rules;
    private final Categories categories;
    private final HolderRules holders;

    CaseworkSteps(ComplaintPolicy policy, Categories categories) {
        this.policy = policy;
        this.settling = new Settling(policy, categories);
        this.rules = new CaseworkRules(policy, settling);
        this.categories = categories;
        this.holders = new HolderRules(categories);
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>(List.of(dispose(), accept(), handBack(), redispose()));
        steps.add(redisposeAfresh());
        steps.add(redisposeFromGone());
        steps.addAll(notes());
        steps.addAll(NudgeSteps.all());
        steps.addAll(new ExtensionSteps(policy, rules, holders).all());
        steps.addAll(new ReclassifySteps(policy, settling, categories).all());
        steps.addAll(new SpecialSteps(policy).all());
        steps.addAll(new LateSteps(settling, policy.escalationLevels()).all());
        steps.add(setPriority());
        return steps;
    }

    /** Commands that some versions of the policy have no step for. */
    static List<Class<? extends Command>> dispensable() {
        return List.of(
                CaseworkCommand.Extend.class,
                CaseworkCommand.AskExtension.class,
                CaseworkCommand.RefuseExtension.class,
                CaseworkCommand.TreatAsMinor.class,
                CaseworkCommand.NoteMinorLate.class,
                CaseworkCommand.CheckAbuse.class,
                CaseworkCommand.FindSign.class,
                CaseworkCommand.FindNoSign.class,
                CaseworkCommand.FindFault.class,
                CaseworkCommand.EndAudit.class,
                CaseworkCommand.PutRight.class);
    }

    private Step<Complaint> dispose() {
        return settling.limiting(receiving(
                                PersonRules.compared(Stepping.officer(
                                                "Admin mendisposisikan laporan",
                                                ComplaintsLaw.NATIONAL_CHANNEL,
                                                CaseworkCommand.Dispose.class,
                                                INSTANCE_ADMIN))
                                        .from(VERIFIED)
                                        .to(DISPOSED)
                                        .onlyFor(Handlers::sorts)
                                        .stopping(DISPOSING)
                                        .lowering(ComplaintFlag.DISPOSITION_LATE)
                                        .needing(
                                                AgencyStanding.FACT,
                                                (file, dispose) ->
                                                        dispose.agency().value()),
                                CaseworkCommand.Dispose::agency)
                        .handling((file, dispose, o) -> sentTo(file, dispose.agency()))
                        .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                        .countingFrom((file, dispose, o) -> o.today())
                        .starting(SETTLEMENT, (file, dispose, o) -> settling.given(file.data()))
                        .countingFrom((file, dispose, o) -> o.today()))
                .recording((file, dispose, o) -> disposed(
                        file,
                        Disposition.to(
                                        dispose.agency(),
                                        o.today(),
                                        file.data().isSupervisory(),
                                        settling.of(file.data()))
                                .instructed(dispose.instruction(), false)));
    }

    private Step<Complaint> accept() {
        return Stepping.officer(
                        "Perangkat daerah menerima disposisi",
                        ComplaintsLaw.PROCEDURE,
                        CaseworkCommand.Accept.class,
                        AGENCY_ADMIN,
                        LIAISON,
                        APIP_OFFICER,
                        APIP_HEAD)
                .from(DISPOSED)
                .to(IN_PROGRESS)
                .onlyFor(Handlers::works)
                .given("complaints.HOLDER_GONE", holders::isStillThere)
                .recording((file, accept, o) -> new CaseworkEvent.DispositionAccepted());
    }

    /** What is alleged stays with the supervisors: an agency's admin never works on it, so it is not there for him. */
    private Step<Complaint> handBack() {
        return Stepping.officer(
                        "Perangkat daerah mengembalikan disposisi",
                        ComplaintsLaw.PROCEDURE,
                        CaseworkCommand.HandBack.class,
                        AGENCY_ADMIN)
                .from(DISPOSED)
                .to(RETURNED)
                .onlyFor(Handlers::works)
                .atMost(policy.returnMax().value(), "complaints.RETURNED_TOO_OFTEN")
                .given("complaints.DISPOSITION_BINDING", CaseworkRules::isNotBound)
                .given("complaints.RETURN_LATE", rules::isInReturnWindow)
                .provided(
                        "complaints.PROPOSES_ITSELF",
                        (file, back, o) -> CaseworkRules.proposesAnother(file, back.proposed()))
                .stopping(FIRST_FOLLOW_UP)
                .starting(REDISPOSING, policy.redisposing().value())
                .countingFrom((file, back, o) -> o.today())
                .recording((file, back, o) ->
                        new CaseworkEvent.HandedBack(new Handback(back.why(), back.proposed(), o.today())));
    }

    private Step<Complaint> redispose() {
        return Stepping.eachOf(
                        receiving(
                                sendingOn("Admin mendisposisikan kembali", CaseworkCommand.Redispose.class)
                                        .needing(
                                                AgencyStanding.FACT,
                                                (file, again) -> again.agency().value()),
                                CaseworkCommand.Redispose::agency),
                        CaseworkRules.ON_SENDING_ON,
                        (file, again, o) -> rules.goesOn(file, again.agency(), again.instruction(), again.binding()))
                .handling((file, again, o) -> sentTo(file, again.agency()))
                .recording((file, again, o) ->
                        sentOn(file, again.agency(), again.instruction(), again.binding(), given(file), o));
    }

    private Step<Complaint> redisposeAfresh() {
        return Stepping.eachOf(
                        receiving(
                                sendingOn(
                                                "Admin mendisposisikan kembali dengan jangka waktu baru",
                                                CaseworkCommand.RedisposeAfresh.class)
                                        .needing(
                                                AgencyStanding.FACT,
                                                (file, again) -> again.agency().value()),
                                CaseworkCommand.RedisposeAfresh::agency),
                        CaseworkRules.ON_SENDING_ON,
                        (file, again, o) -> rules.goesOn(file, again.agency(), again.instruction(), again.binding()))
                .handling((file, again, o) -> sentTo(file, again.agency()))
                .starting(SETTLEMENT, (file, again, o) -> settling.given(file.data()))
                .countingFrom((file, again, o) -> o.today())
                .stopping(SETTLEMENT_TWICE)
                .lowering(ComplaintFlag.SETTLEMENT_LATE)
                .recording((file, again, o) ->
                        sentOn(file, again.agency(), again.instruction(), again.binding(), given(file), o));
    }

    /** As when it is given back: another agency, a new first follow-up, and the term of settlement as it was. */
    private Step<Complaint> redisposeFromGone() {
        return receiving(
                        PersonRules.compared(Stepping.officer(
                                        "Laporan diteruskan dari perangkat daerah yang sudah tidak ada",
                                        ComplaintsLaw.PROCEDURE,
                                        CaseworkCommand.RedisposeFromGone.class,
                                        INSTANCE_ADMIN,
                                        APIP_HEAD))
                                .from(DISPOSED, IN_PROGRESS)
                                .to(DISPOSED)
                                .again("perangkat yang menanganinya sudah tidak ada; yang sudah dicatat tetap berlaku")
                                .onlyFor(Handlers::takesOver)
                                .given("complaints.HAS_PARTS", (file, o) -> FamilyRules.isUnsplit(file))
                                .needing(
                                        AgencyStanding.FACT,
                                        (file, again) -> again.agency().value())
                                .asking(AgencyStanding.FACT, (file, again) -> HolderRules.subject(file, again.agency()))
                                .provided("complaints.HOLDER_STANDS", (file, again, o) -> holders.isGone(file, o))
                                .provided(
                                        "complaints.HOLDER_AGAIN",
                                        (file, again, o) -> holders.isAnother(file, again.agency())),
                        CaseworkCommand.RedisposeFromGone::agency)
                .handling((file, again, o) -> sentTo(file, again.agency()))
                .lowering(ComplaintFlag.FOLLOW_UP_LATE)
                .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                .countingFrom((file, again, o) -> o.today())
                .recording(
                        (file, again, o) -> sentOn(file, again.agency(), again.instruction(), false, given(file), o));
    }

    private <C extends Command> ActingStep<Complaint, C> sendingOn(String title, Class<C> command) {
        return PersonRules.compared(Stepping.officer(title, ComplaintsLaw.PROCEDURE, command, INSTANCE_ADMIN))
                .from(RETURNED)
                .to(DISPOSED)
                .again("yang dikembalikan diteruskan ke perangkat lain, tidak ada yang diputus ulang")
                .onlyFor(Handlers::sorts)
                .stopping(REDISPOSING)
                .lowering(ComplaintFlag.FOLLOW_UP_LATE)
                .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                .countingFrom((file, again, o) -> o.today());
    }

    private List<Step<Complaint>> notes() {
        return List.of(
                Stepping.officer(
                                "Perangkat daerah mencatat kemajuan",
                                ComplaintsLaw.NATIONAL_CHANNEL,
                                CaseworkCommand.NoteProgress.class,
                                AGENCY_ADMIN,
                                APIP_OFFICER)
                        .from(DISPOSED, IN_PROGRESS)
                        .staying()
                        .onlyFor(Handlers::works)
                        .given("complaints.HOLDER_GONE", holders::isStillThere)
                        .provided(
                                "complaints.ANSWER_SHORT",
                                (file, note, o) -> new AnsweringRules(policy).hasSubstance(note.text()))
                        .provided(
                                "complaints.IDENTITY_TOLD",
                                (file, note, o) -> Stepping.only(
                                        "complaints.IDENTITY_TOLD",
                                        AnsweringRules.namesNobody(file, "text", note.text())))
                        .provided(
                                "complaints.NAME_TOLD",
                                (file, note, o) -> Stepping.only(
                                        "complaints.NAME_TOLD", AnsweringRules.namesNobody(file, "text", note.text())))
                        .stopping(FIRST_FOLLOW_UP)
                        .lowering(ComplaintFlag.FOLLOW_UP_LATE)
                        .recording((file, note, o) ->
                                new CaseworkEvent.Noted(new Note(note.text(), true, agency(file), o.today(), o.at()))),
                Stepping.officer(
                                "Perangkat daerah mencatat keterangan",
                                ComplaintsLaw.PROCEDURE,
                                CaseworkCommand.NoteRemark.class,
                                AGENCY_ADMIN,
                                LIAISON,
                                APIP_OFFICER,
                                APIP_HEAD)
                        .from(DISPOSED, IN_PROGRESS)
                        .staying()
                        .onlyFor(Handlers::works)
                        .recording((file, note, o) -> new CaseworkEvent.Noted(
                                new Note(note.text(), false, agency(file), o.today(), o.at()))));
    }

    private Step<Complaint> setPriority() {
        return Stepping.officer(
                        "Prioritas ditetapkan",
                        ComplaintsLaw.PROCEDURE,
                        CaseworkCommand.SetPriority.class,
                        INSTANCE_ADMIN,
                        APIP_HEAD)
                .fromAnyOpen()
                .staying()
                .onlyFor((file, actor) -> file.data().casework().active().isEmpty()
                        ? Handlers.sorts(file, actor)
                        : Handlers.leads(file, actor))
                .handling((file, set, o) ->
                        file.handling().withPriority(set.priority().rank()))
                .recording((file, set, o) -> new CaseworkEvent.PrioritySet(set.priority()));
    }

    /** Whether the agency may receive it as it is. */
    static <C extends Command> ActingStep<Complaint, C> receiving(
            ActingStep<Complaint, C> step, Function<C, Code> agency) {
        return Stepping.eachOf(
                step,
                CaseworkRules.ON_RECEIVING,
                (file, command, o) -> CaseworkRules.mayReceive(file, agency.apply(command), o));
    }

    private Term given(CaseFile<Complaint> file) {
        return settling.given(file.data());
    }

    /** With the agency, as closed as it must be, and with nobody in particular. */
    static Handling sentTo(CaseFile<Complaint> file, Code agency) {
        return Shields.handling(file).withUnit(agency).withAssignee(Optional.empty());
    }

    private static CaseworkEvent sentOn(
            CaseFile<Complaint> file, Code agency, Optional<Code> instruction, boolean binding, Term term, Occasion o) {
        return disposed(
                file,
                Disposition.to(agency, o.today(), file.data().isSupervisory(), term)
                        .instructed(instruction, binding));
    }

    static CaseworkEvent disposed(CaseFile<Complaint> file, Disposition disposition) {
        boolean hidden =
                file.data().isSupervisory() || file.data().shielding().secrecy().hidesReport();
        return new CaseworkEvent.Disposed(disposition, !hidden);
    }

    private static Code agency(CaseFile<Complaint> file) {
        return file.data().casework().active().orElseThrow().agency();
    }

    /** Whether he acts for the agency with which it lies. */
    static boolean isItsAgency(CaseFile<Complaint> file, Actor actor) {
        return Handlers.isItsAgency(file, actor);
    }
}
