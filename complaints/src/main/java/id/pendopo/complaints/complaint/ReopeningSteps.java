package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.FIRST_FOLLOW_UP;
import static id.pendopo.complaints.complaint.ComplaintClock.REOPENING;
import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.OMBUDSMAN_LIAISON;
import static id.pendopo.complaints.complaint.ComplaintStage.CLOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;
import static id.pendopo.complaints.complaint.ComplaintStage.REOPENED;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Step;
import java.util.List;
import java.util.Optional;

/** The steps of a closed complaint that is opened again (<i>pembukaan kembali</i>). */
final class ReopeningSteps {
    private final ComplaintPolicy policy;
    private final Settling settling;
    private final AnsweringRules rules;

    ReopeningSteps(ComplaintPolicy policy, Settling settling, AnsweringRules rules) {
        this.policy = policy;
        this.settling = settling;
        this.rules = rules;
    }

    List<Step<Complaint>> all() {
        return List.of(reopen(), reopenByOffice(), endReopening(), routeBack(), replaceExaminer(), routeTo());
    }

    private Step<Complaint> reopen() {
        return reopening(Stepping.reporter(
                                "Pelapor membuka kembali", ComplaintsLaw.PROCEDURE, AnsweringCommand.Reopen.class)
                        .onlyFor(AnsweringSteps::isLinked)
                        .given("complaints.REOPENED_BEFORE", rules::isFirstReopening))
                .recording((file, reopen, o) -> new AnsweringEvent.TakenBack(
                        new Turn(TurnKind.REOPENED_BY_REPORTER, reopen.newFact(), o.today())));
    }

    private Step<Complaint> reopenByOffice() {
        return reopening(Stepping.officer(
                                "Instansi membuka kembali",
                                ComplaintsLaw.PROCEDURE,
                                AnsweringCommand.ReopenByOffice.class,
                                INSTANCE_ADMIN,
                                OMBUDSMAN_LIAISON,
                                APIP_HEAD)
                        .onlyFor(ReopeningSteps::mayReopen))
                .recording((file, reopen, o) -> new AnsweringEvent.TakenBack(new Turn(
                        reopen.forOmbudsman() ? TurnKind.REOPENED_FOR_OMBUDSMAN : TurnKind.REOPENED_BY_OFFICE,
                        reopen.newFact(),
                        o.today())));
    }

    private static boolean mayReopen(CaseFile<Complaint> file, Actor actor) {
        return actor.role().equals(OMBUDSMAN_LIAISON.code())
                ? !Handlers.isOfAccused(file, actor)
                : Handlers.leads(file, actor);
    }

    private <C extends Command> ActingStep<Complaint, C> reopening(ActingStep<Complaint, C> step) {
        return step.from(CLOSED)
                .to(REOPENED)
                .again("laporan yang selesai dibuka kembali; tanggapan sebelumnya tetap tercatat")
                .given("complaints.REOPENING_OVER", rules::mayReopen)
                .given("complaints.IS_PART", (file, o) -> FamilyRules.isNoPart(file))
                .stopping(REOPENING)
                .lowering(ComplaintFlag.SETTLEMENT_LATE)
                .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                .countingFrom((file, command, o) -> o.today())
                .starting(SETTLEMENT, (file, command, o) -> settling.again(file.data()))
                .countingFrom((file, command, o) -> o.today());
    }

    private static Step<Complaint> endReopening() {
        return Stepping.system(
                        "Masa membuka kembali berakhir", ComplaintsLaw.PROCEDURE, AnsweringCommand.EndReopening.class)
                .from(CLOSED)
                .staying()
                .whenPassed(REOPENING, file -> new AnsweringCommand.EndReopening())
                .recording((file, end, o) -> new AnsweringEvent.ReopeningEnded());
    }

    private Step<Complaint> routeBack() {
        return Stepping.eachOf(
                        Stepping.officer(
                                        "Laporan yang dibuka kembali diteruskan ke perangkat semula",
                                        ComplaintsLaw.PROCEDURE,
                                        AnsweringCommand.RouteBack.class,
                                        INSTANCE_ADMIN,
                                        APIP_HEAD)
                                .from(REOPENED)
                                .to(IN_PROGRESS)
                                .onlyFor(Handlers::leads)
                                .given("complaints.HAS_PARTS", (file, o) -> FamilyRules.isUnsplit(file)),
                        AnsweringRules.ON_ROUTING_BACK,
                        (file, route, o) -> AnsweringRules.namesAnother(file, route.examiner()))
                .handling((file, route, o) -> file.handling().withAssignee(route.examiner()))
                .recording((file, route, o) -> new AnsweringEvent.RoutedBack(route.examiner()));
    }

    /** Whoever was named may be close to somebody in it, or gone: without this nobody could ever answer. */
    private Step<Complaint> replaceExaminer() {
        return Stepping.eachOf(
                        Stepping.officer(
                                        "Pimpinan APIP mengganti pemeriksa",
                                        ComplaintsLaw.SEPARATION,
                                        AnsweringCommand.ReplaceExaminer.class,
                                        APIP_HEAD)
                                .from(IN_PROGRESS)
                                .staying()
                                .onlyFor(Handlers::leads),
                        AnsweringRules.ON_ROUTING_BACK,
                        (file, replace, o) -> AnsweringRules.namesAnother(file, Optional.of(replace.examiner())))
                .handling((file, replace, o) -> file.handling().withAssignee(Optional.of(replace.examiner())))
                .recording((file, replace, o) -> new AnsweringEvent.ExaminerReplaced(replace.examiner()));
    }

    private Step<Complaint> routeTo() {
        return CaseworkSteps.receiving(
                        Stepping.officer(
                                        "Laporan yang dibuka kembali diteruskan ke perangkat lain",
                                        ComplaintsLaw.PROCEDURE,
                                        AnsweringCommand.RouteTo.class,
                                        INSTANCE_ADMIN,
                                        APIP_HEAD)
                                .from(REOPENED)
                                .to(DISPOSED)
                                .onlyFor(Handlers::leads)
                                .given("complaints.HAS_PARTS", (file, o) -> FamilyRules.isUnsplit(file))
                                .needing(
                                        AgencyStanding.FACT,
                                        (file, route) -> route.agency().value())
                                .provided(
                                        "complaints.ROUTES_BACK",
                                        (file, route, o) -> AnsweringRules.goesToAnother(file, route.agency())),
                        AnsweringCommand.RouteTo::agency)
                .handling((file, route, o) -> CaseworkSteps.sentTo(file, route.agency()))
                .lowering(ComplaintFlag.FOLLOW_UP_LATE)
                .starting(FIRST_FOLLOW_UP, policy.firstFollowUp().value())
                .countingFrom((file, route, o) -> o.today())
                .recording((file, route, o) -> CaseworkSteps.disposed(
                        file,
                        Disposition.to(
                                        route.agency(),
                                        o.today(),
                                        file.data().isSupervisory(),
                                        settling.given(file.data()))
                                .instructed(route.instruction(), false)));
    }
}
