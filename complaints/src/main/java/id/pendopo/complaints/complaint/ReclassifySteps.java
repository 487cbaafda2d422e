package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.FORMAL_REQUEST;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT_TWICE;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;

import id.pendopo.complaints.category.CategoryLeaf;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The steps that correct what a complaint was found to be (<i>perubahan klasifikasi</i>): its clocks are counted anew, its past is kept. */
final class ReclassifySteps {
    private final ComplaintPolicy policy;
    private final Settling settling;
    private final Categories categories;
    private final UrgencyRules urgency;

    ReclassifySteps(ComplaintPolicy policy, Settling settling, Categories categories) {
        this.policy = policy;
        this.settling = settling;
        this.categories = categories;
        this.urgency = new UrgencyRules(policy, categories);
    }

    List<Step<Complaint>> all() {
        return List.of(reclassify(), toSupervision(), fromSupervision());
    }

    private Step<Complaint> reclassify() {
        return recounting(Stepping.officer(
                                "Klasifikasi diubah",
                                ComplaintsLaw.PROCEDURE,
                                CaseworkCommand.Reclassify.class,
                                INSTANCE_ADMIN)
                        .from(DISPOSED, IN_PROGRESS)
                        .staying()
                        .onlyFor(Handlers::leads)
                        .given("complaints.HAS_PARTS", (file, o) -> FamilyRules.isUnsplit(file))
                        .provided(
                                "complaints.SUPERVISORY_BY_ITSELF",
                                (file, other, o) -> CaseworkRules.isNotSupervisory(other.kind()))
                        .provided(
                                "complaints.FORMAL_BEFORE",
                                (file, other, o) -> CaseworkRules.isNoFormalRequest(file, other.kind()))
                        .provided("complaints.CATEGORY_UNKNOWN", (file, other, o) -> leafIsOne(file, other.leaf()))
                        .provided(
                                "complaints.LEAF_IS_SUPERVISORY",
                                (file, other, o) -> leafIsFree(file, other.kind(), other.leaf())))
                .recording((file, other, o) -> new CaseworkEvent.Reclassified(
                        was(file, other.why(), o),
                        other.kind(),
                        other.leaf(),
                        settling.of(file.data(), other.kind(), other.leaf()),
                        urgency.raising(file.data(), Optional.of(other.leaf()))));
    }

    /** In the same act it leaves the agency that had it, so that whom it is alleged against sees it no more. */
    private Step<Complaint> toSupervision() {
        return recounting(Stepping.eachOf(
                                Stepping.officer(
                                                "Laporan ditetapkan berkadar pengawasan",
                                                ComplaintsLaw.SUPERVISORY,
                                                CaseworkCommand.ReclassifyAsSupervisory.class,
                                                INSTANCE_ADMIN,
                                                APIP_OFFICER,
                                                APIP_HEAD)
                                        .from(DISPOSED, IN_PROGRESS)
                                        .staying()
                                        .onlyFor(ReclassifySteps::mayAllege)
                                        .given("complaints.HAS_PARTS", (file, o) -> FamilyRules.isUnsplit(file))
                                        .needing(
                                                AgencyStanding.FACT,
                                                (file, found) -> found.agency().value())
                                        .provided(
                                                "complaints.CATEGORY_UNKNOWN",
                                                (file, found, o) -> leafIsOne(file, found.leaf())),
                                CaseworkRules.ON_RECEIVING,
                                (file, found, o) -> CaseworkRules.mayReceive(file.data(), found.agency(), true, o))
                        .handling((file, found, o) -> CaseworkSteps.sentTo(file, found.agency()))
                        .lowering(ComplaintFlag.FOLLOW_UP_LATE)
                        .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                        .countingFrom((file, found, o) -> o.today()))
                .leadingTo((file, found, o) -> FamilyEffects.hiding(file))
                .recording((file, found, o) -> new CaseworkEvent.BecameSupervisory(
                        was(file, found.why(), o),
                        found.leaf(),
                        Disposition.to(
                                found.agency(),
                                o.today(),
                                true,
                                settling.of(file.data(), ReportKind.COMPLAINT_SUPERVISORY, found.leaf())),
                        urgency.raising(file.data(), Optional.of(found.leaf()))));
    }

    /** Only the head of the supervisors lets it go; it goes to an agency as if it were disposed that day, but its days are not given back. */
    private Step<Complaint> fromSupervision() {
        return recounting(Stepping.eachOf(
                                Stepping.officer(
                                                "Laporan ditetapkan tidak berkadar pengawasan",
                                                ComplaintsLaw.SUPERVISORY,
                                                CaseworkCommand.ReleaseFromSupervision.class,
                                                APIP_HEAD)
                                        .from(DISPOSED, IN_PROGRESS)
                                        .to(DISPOSED)
                                        .again("yang ternyata tidak berkadar pengawasan diteruskan ke perangkat daerah")
                                        .onlyFor(Handlers::leads)
                                        .needing(
                                                AgencyStanding.FACT,
                                                (file, found) -> found.agency().value())
                                        .provided(
                                                "complaints.SUPERVISORY_BY_ITSELF",
                                                (file, found, o) -> CaseworkRules.isNotSupervisory(found.kind()))
                                        .provided(
                                                "complaints.CATEGORY_UNKNOWN",
                                                (file, found, o) -> leafIsOne(file, found.leaf()))
                                        .provided(
                                                "complaints.LEAF_IS_SUPERVISORY",
                                                (file, found, o) -> leafIsFree(file, found.kind(), found.leaf())),
                                CaseworkRules.ON_RECEIVING,
                                (file, found, o) -> CaseworkRules.mayReceive(file.data(), found.agency(), false, o))
                        .handling((file, found, o) -> CaseworkSteps.sentTo(file, found.agency()))
                        .lowering(ComplaintFlag.FOLLOW_UP_LATE)
                        .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                        .countingFrom((file, found, o) -> o.today()))
                .recording((file, found, o) -> new CaseworkEvent.ReleasedFromSupervision(
                        was(file, found.why(), o),
                        found.kind(),
                        found.leaf(),
                        Disposition.to(
                                found.agency(), o.today(), false, settling.of(file.data(), found.kind(), found.leaf())),
                        urgency.raising(file.data(), Optional.of(found.leaf()))));
    }

    /**
     * Settlement by the kind that it is, from the day on which it was first sent on, with what was granted since [D]; the limit of the law from
     * the complete file; its priority from the leaf to which it belongs now.
     */
    private <C extends Command> ActingStep<Complaint, C> recounting(ActingStep<Complaint, C> step) {
        return settling.limiting(settling.endingMinor(step)
                        .starting(
                                SETTLEMENT,
                                (file, command, o) -> settling.asNowWithGranted(file.data(), sinceWhen(file)))
                        .countingFrom((file, command, o) -> sinceWhen(file))
                        .stopping(SETTLEMENT_TWICE)
                        .stopping(FORMAL_REQUEST)
                        .lowering(ComplaintFlag.SETTLEMENT_LATE))
                .handling((file, command, o) -> urgency.handling(file.handling(), file.data()));
    }

    /** The coordinating admin, or supervisors whoever they are: nobody of the agency that is complained about. */
    private static boolean mayAllege(CaseFile<Complaint> file, Actor actor) {
        return !file.data().isSupervisory() && !Handlers.isOfAccused(file, actor);
    }

    /** The leaf is one of the day on which the report came. */
    private List<Finding> leafIsOne(CaseFile<Complaint> file, Code leaf) {
        return leaf(file, leaf).isPresent()
                ? List.of()
                : Finding.block("complaints.CATEGORY_UNKNOWN")
                        .at("leaf")
                        .found(leaf)
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** What is not alleged of an official stands in no leaf for that. */
    private List<Finding> leafIsFree(CaseFile<Complaint> file, ReportKind kind, Code leaf) {
        return kind.isSupervisory()
                        || leaf(file, leaf).filter(CategoryLeaf::isSupervisory).isEmpty()
                ? List.of()
                : Finding.block("complaints.LEAF_IS_SUPERVISORY")
                        .at("leaf")
                        .found(leaf)
                        .only(ComplaintsLaw.SUPERVISORY);
    }

    private Optional<CategoryLeaf> leaf(CaseFile<Complaint> file, Code leaf) {
        return categories.leaf(leaf, file.data().intake().receivedOn());
    }

    private static LocalDate sinceWhen(CaseFile<Complaint> file) {
        List<Turn> turns = file.data().answering().turns();
        return turns.isEmpty()
                ? file.data().casework().dispositions().get(0).on()
                : turns.get(turns.size() - 1).on();
    }

    private static Reclassification was(CaseFile<Complaint> file, Narrative reason, Occasion o) {
        Intake intake = file.data().intake();
        return new Reclassification(Settling.kind(file.data()), intake.leaf().orElseThrow(), reason, o.today());
    }
}
