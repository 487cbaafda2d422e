package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintRole.ADAPTER;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.REPORTER;
import static id.pendopo.complaints.complaint.ComplaintRole.SUPPORTER;
import static id.pendopo.complaints.complaint.ComplaintStage.ARCHIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.HELD;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.MERGED;
import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.ComplaintStage.REJECTED;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;
import static id.pendopo.complaints.complaint.ComplaintStage.RESPONDED;
import static id.pendopo.complaints.complaint.ComplaintStage.RETURNED;
import static id.pendopo.complaints.complaint.ComplaintStage.VERIFIED;
import static id.pendopo.complaints.complaint.ComplaintStage.WITHDRAWN;

import id.pendopo.complaints.category.UrgencyReading;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Handling;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.StepDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The page of reports that are merged, of what is put to them, and of who supports them (<i>laporan serupa dan dukungan</i>). */
final class FamilySteps {
    private final ComplaintPolicy policy;
    private final FilingRules filing;
    private final FamilyRules rules;

    FamilySteps(ComplaintPolicy policy, Categories categories, FilingRules filing) {
        this.policy = policy;
        this.filing = filing;
        this.rules = new FamilyRules(policy, categories);
    }

    List<Step<Complaint>> all() {
        List<Step<Complaint>> steps = new ArrayList<>(List.of(merge(), adopt(), notePossible(), append()));
        steps.add(inherit().fromAnyOpen().staying().recording((file, inherit, o) -> inherited(inherit)));
        steps.add(inherit()
                .from(CLOSED, REJECTED, MERGED, WITHDRAWN, ARCHIVED)
                .staying()
                .recording((file, inherit, o) -> inherited(inherit)));
        steps.add(letGo().fromAnyOpen().staying().recording((file, go, o) -> new FamilyEvent.ChildLetGo(go.child())));
        steps.add(letGo().from(CLOSED, REJECTED, MERGED, WITHDRAWN, ARCHIVED)
                .staying()
                .recording((file, go, o) -> new FamilyEvent.ChildLetGo(go.child())));
        steps.addAll(hearing());
        steps.addAll(supporting());
        return steps;
    }

    /** A person merges; what looks alike to a machine is only suggested. */
    private Step<Complaint> merge() {
        return Stepping.eachOf(
                        PersonRules.compared(Stepping.outsider(
                                        "Laporan digabung dengan laporan terdahulu",
                                        ComplaintsLaw.FAMILY,
                                        FamilyCommand.Merge.class,
                                        INSTANCE_ADMIN,
                                        APIP_HEAD))
                                .from(RECEIVED, HELD, VERIFIED, DISPOSED, RETURNED, IN_PROGRESS)
                                .to(MERGED)
                                .stopping(ComplaintClock.ACKNOWLEDGING)
                                .lowering(ComplaintFlag.NOT_ACKNOWLEDGED)
                                .lowering(ComplaintFlag.DISPOSITION_LATE)
                                .onlyFor(FamilySteps::mayJudge)
                                // Whether it is the same is a finding like any other on which nothing was done yet.
                                .untilIfAny(ComplaintClock.OBJECTING, (file, merge, o) -> objecting(file, o))
                                .given("complaints.FROZEN", (file, o) -> ProceedingRules.isNotFrozen(file))
                                .given("complaints.MERGE_FAMILY", (file, o) -> FamilyRules.standsAlone(file))
                                .needing(
                                        FamilyReading.FACT,
                                        (file, merge) -> merge.parent().value()),
                        FamilyRules.ON_MERGING,
                        rules::mayBeMerged)
                .handling((file, merge, o) -> Shields.handling(file))
                .leadingTo((file, merge, o) -> FamilyEffects.merging(file, merge.parent()))
                .recording((file, merge, o) -> new FamilyEvent.ComplaintMerged(
                        merge.parent(), o.fact(FamilyReading.FACT).secrecy()));
    }

    /** Until when who brought it may object; not where somebody has worked on it, because taken up anew it would be sorted as if nobody had. */
    private Optional<LocalDate> objecting(CaseFile<Complaint> file, Occasion o) {
        return file.data().casework().dispositions().isEmpty()
                ? Optional.of(policy.objecting().value().lastDay(o.today(), o.calendar()))
                : Optional.empty();
    }

    /** What has the weight of supervision lies with the supervisors once it was sent to them. */
    static boolean mayJudge(CaseFile<Complaint> file, Actor actor) {
        boolean sent = !file.data().casework().dispositions().isEmpty();
        return file.data().isSupervisory() && sent
                ? Handlers.leads(file, actor)
                : actor.role().equals(INSTANCE_ADMIN.code());
    }

    /** It takes nothing from the other but who follows it: not a word of what it says. */
    private Step<Complaint> adopt() {
        return Stepping.system("Laporan lain digabung ke sini", ComplaintsLaw.FAMILY, FamilyCommand.Adopt.class)
                .from(RECEIVED, HELD, VERIFIED, DISPOSED, RETURNED, IN_PROGRESS, RESPONDED, REOPENED, CLOSED)
                .staying()
                .following()
                .given("complaints.FROZEN", (file, o) -> ProceedingRules.isNotFrozen(file))
                .atMost(Family.LIMIT, "complaints.MERGE_FULL")
                .handling((file, adopt, o) -> urgency(file))
                .recording((file, adopt, o) -> new FamilyEvent.ChildAdopted(
                        adopt.child(),
                        adopt.followers(),
                        o.today(),
                        raising(file, family -> family.followedBy(adopt.followers(), o.today()))));
    }

    private ActingStep<Complaint, FamilyCommand.LetGo> letGo() {
        return Stepping.system("Gabungan yang keliru dilepas", ComplaintsLaw.FAMILY, FamilyCommand.LetGo.class)
                .following();
    }

    private ActingStep<Complaint, FamilyCommand.InheritSecrecy> inherit() {
        return Stepping.system(
                        "Kerahasiaan mengikuti laporan sekeluarga",
                        ComplaintsLaw.SECRET_IDENTITY,
                        FamilyCommand.InheritSecrecy.class)
                .following()
                .leadingTo((file, inherit, o) -> FamilyEffects.hidingBelow(file))
                .handling((file, inherit, o) -> Shields.handling(file));
    }

    /** What became of the other is told to whoever brought this one, and stands in the archive no less than before. */
    private static List<Step<Complaint>> hearing() {
        return List.of(
                hears("Laporan induk ditanggapi", FamilyCommand.HearAnswered.class),
                hears("Laporan induk selesai", FamilyCommand.HearClosed.class),
                hears("Laporan induk berakhir", FamilyCommand.HearEnded.class));
    }

    private static <C extends Command> Step<Complaint> hears(String title, Class<C> command) {
        return Stepping.system(title, ComplaintsLaw.FOLLOW_UP_TOLD, command)
                .from(MERGED, ARCHIVED)
                .staying()
                .following()
                .recording((file, news, o) -> new FamilyEvent.ParentHeard(o.today()));
    }

    private static FamilyEvent inherited(FamilyCommand.InheritSecrecy inherit) {
        return new FamilyEvent.SecrecyInherited(inherit.secrecy());
    }

    private static Step<Complaint> notePossible() {
        return Stepping.outsider(
                        "Kemungkinan laporan ganda dicatat",
                        ComplaintsLaw.FAMILY,
                        FamilyCommand.NotePossible.class,
                        INSTANCE_ADMIN,
                        APIP_HEAD)
                .from(RECEIVED, HELD, VERIFIED, DISPOSED, RETURNED, IN_PROGRESS)
                .staying()
                .onlyFor(FamilySteps::mayJudge)
                .recording((file, note, o) -> new FamilyEvent.PossibleNoted(note.found()));
    }

    /** Whoever brings the same once more adds to what is there, instead of being counted twice. */
    private Step<Complaint> append() {
        return Step.<Complaint>of("Pelapor menambahkan keterangan")
                .under(ComplaintsLaw.FAMILY)
                .by(REPORTER, ADAPTER)
                .as(Manner.REQUESTED)
                .on(FamilyCommand.Append.class)
                .fromAnyOpen()
                .staying()
                .onlyFor(AnsweringSteps::isLinked)
                .atMost(Family.LIMIT, "complaints.ADDITIONS_FULL")
                .provided("complaints.TEXT_LONG", filing.isNotLong("text", FamilyCommand.Append::text))
                .recording((file, append, o) -> new FamilyEvent.RepeatAppended(append.text(), o.today()));
    }

    private List<Step<Complaint>> supporting() {
        return List.of(
                supporter("Warga mendukung laporan", FamilyCommand.Support.class)
                        .given("complaints.SUPPORT_TWICE", FamilyRules::isFirstSupport)
                        .given("complaints.IS_PART", (file, o) -> FamilyRules.isNoPart(file))
                        .atMost(Family.SUPPORTS, "complaints.SUPPORTS_FULL")
                        .provided(
                                "complaints.SUPPORT_UNVERIFIED", (file, support, o) -> FamilyRules.isVerified(support))
                        .handling((file, support, o) -> urgency(file))
                        .recording((file, support, o) -> new FamilyEvent.SupportGiven(
                                o.actor().person(),
                                o.today(),
                                raising(
                                        file,
                                        family -> family.supported(o.actor().person(), o.today())))),
                supporter("Warga menarik dukungan", FamilyCommand.WithdrawSupport.class)
                        .given("complaints.SUPPORT_NONE", FamilyRules::supports)
                        .handling((file, withdraw, o) -> urgency(file))
                        .recording((file, withdraw, o) -> new FamilyEvent.SupportWithdrawn(
                                o.actor().person(),
                                raising(
                                        file,
                                        family -> family.unsupported(o.actor().person())))));
    }

    private static <C extends Command> ActingStep<Complaint, C> supporter(String title, Class<C> command) {
        StepDraft<Complaint> draft = Step.<Complaint>of(title)
                .under(ComplaintsLaw.FAMILY)
                .by(SUPPORTER)
                .as(Manner.REQUESTED);
        return draft.on(command)
                .from(DISPOSED, RETURNED, IN_PROGRESS, RESPONDED, REOPENED)
                .staying();
    }

    /** Many supports bring it one step forward, at most to high; they change no term, and never what an official set. */
    private Handling urgency(CaseFile<Complaint> file) {
        return filing.urgency().handling(file.handling(), file.data());
    }

    private Optional<UrgencyReading> raising(CaseFile<Complaint> file, UnaryOperator<Family> change) {
        return filing.urgency().raising(file.data().family(change));
    }
}
