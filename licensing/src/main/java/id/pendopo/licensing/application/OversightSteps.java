package id.pendopo.licensing.application;

import static id.pendopo.licensing.application.ApplicationClock.BASE_TERM;
import static id.pendopo.licensing.application.ApplicationClock.INQUIRY_TERM;
import static id.pendopo.licensing.application.ApplicationFlag.BASE_MISSING;
import static id.pendopo.licensing.application.ApplicationFlag.INQUIRY;
import static id.pendopo.licensing.application.ApplicationRole.APPROVER;
import static id.pendopo.licensing.application.ApplicationRole.FEE_ASSESSOR;
import static id.pendopo.licensing.application.ApplicationRole.FRONT_OFFICE;
import static id.pendopo.licensing.application.ApplicationRole.INSPECTOR;
import static id.pendopo.licensing.application.ApplicationRole.SUPERIOR;
import static id.pendopo.licensing.application.ApplicationRole.SUPERVISOR;
import static id.pendopo.licensing.application.ApplicationRole.TECH_HEAD;
import static id.pendopo.licensing.application.ApplicationRole.TECH_TEAM;
import static id.pendopo.licensing.application.ApplicationRole.TREASURER;
import static id.pendopo.licensing.application.ApplicationRole.VERIFIER;
import static id.pendopo.licensing.application.ApplicationStage.DRAFT;

import id.pendopo.core.actor.Manner;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.Step;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.List;

/**
 * Marks over the file, and conflicts of interest (<i>pengawasan</i>). A mark keeps silence from granting for a term, once: an office
 * that could mark without end would not be bound by the term of its decision.
 */
final class OversightSteps {
    private final ApplicationPolicy policy;

    OversightSteps(ApplicationPolicy policy) {
        this.policy = policy;
    }

    List<Step<Application>> all() {
        return List.of(
                supervisor("Pengawas membuka pemeriksaan dugaan pemalsuan", OversightCommand.OpenInquiry.class)
                        .raising(INQUIRY)
                        .notWhile(INQUIRY)
                        .atMost(1, "licensing.MARKED_ONCE")
                        .starting(INQUIRY_TERM, policy.inquiry().value())
                        .recording((file, open, o) -> new ReviewEvent.Noted(open.cause())),
                supervisor("Pengawas menutup pemeriksaan", OversightCommand.CloseInquiry.class)
                        .lowering(INQUIRY)
                        .stopping(INQUIRY_TERM)
                        .given("licensing.NO_SUCH_MARK", (file, o) -> isMarked(file, INQUIRY))
                        .recording((file, close, o) -> new ReviewEvent.Noted(close.cause())),
                fallen(
                                "Pemeriksaan dugaan pemalsuan berakhir tanpa hasil",
                                policy.inquiry().source(),
                                OversightCommand.LapseInquiry.class)
                        .lowering(INQUIRY)
                        .whenPassed(INQUIRY_TERM, file -> new OversightCommand.LapseInquiry())
                        .recording((file, lapse, o) -> new ReviewEvent.Noted(Code.of("INQUIRY_LAPSED"))),
                checker("Persyaratan dasar ditandai belum ada", OversightCommand.MarkBaseMissing.class)
                        .raising(BASE_MISSING)
                        .notWhile(BASE_MISSING)
                        .atMost(1, "licensing.MARKED_ONCE")
                        .starting(BASE_TERM, policy.baseMark().value())
                        .recording((file, mark, o) ->
                                new ReviewEvent.Noted(mark.kind().code())),
                checker("Persyaratan dasar dinyatakan sudah ada", OversightCommand.ClearBaseMissing.class)
                        .lowering(BASE_MISSING)
                        .stopping(BASE_TERM)
                        .given("licensing.NO_SUCH_MARK", (file, o) -> isMarked(file, BASE_MISSING))
                        .recording((file, clear, o) -> new ReviewEvent.Noted(Code.of("BASE_FOUND"))),
                fallen(
                                "Tanda persyaratan dasar belum ada berakhir tanpa tindak lanjut",
                                policy.baseMark().source(),
                                OversightCommand.LapseBaseMark.class)
                        .lowering(BASE_MISSING)
                        .whenPassed(BASE_TERM, file -> new OversightCommand.LapseBaseMark())
                        .recording((file, lapse, o) -> new ReviewEvent.Noted(Code.of("BASE_MARK_LAPSED"))),
                Step.<Application>of("Petugas menyatakan benturan kepentingan")
                        .under(LicensingLaw.CONFLICT)
                        .by(
                                FRONT_OFFICE,
                                VERIFIER,
                                TECH_TEAM,
                                TECH_HEAD,
                                INSPECTOR,
                                FEE_ASSESSOR,
                                TREASURER,
                                APPROVER,
                                SUPERIOR)
                        .as(Manner.WITNESSED)
                        .on(OversightCommand.DeclareConflict.class)
                        .fromAnyOpen()
                        .except(DRAFT)
                        .staying()
                        .notByWhoeverDid(OversightCommand.DeclareConflict.class)
                        .handling((file, declare, o) -> file.handling()
                                .assignee()
                                .filter(o.actor().person()::equals)
                                .map(him -> file.handling().withAssignee(java.util.Optional.empty()))
                                .orElse(file.handling()))
                        .recording((file, declare, o) -> new ReviewEvent.Noted(declare.cause())));
    }

    private static <C extends Command> ActingStep<Application, C> fallen(
            String title, LegalSource source, Class<C> command) {
        return Stepping.system(title, source, command)
                .fromAnyOpen()
                .except(DRAFT)
                .staying();
    }

    private static <C extends Command> ActingStep<Application, C> supervisor(String title, Class<C> command) {
        return Stepping.officer(title, ApplicationLaw.OVERSIGHT, command, SUPERVISOR)
                .fromAnyOpen()
                .except(DRAFT)
                .staying();
    }

    private static <C extends Command> ActingStep<Application, C> checker(String title, Class<C> command) {
        return Stepping.officer(title, ApplicationLaw.OVERSIGHT, command, FRONT_OFFICE, VERIFIER, TECH_HEAD)
                .fromAnyOpen()
                .except(DRAFT)
                .staying();
    }

    private static List<Finding> isMarked(CaseFile<Application> file, Flag flag) {
        return file.has(flag)
                ? List.of()
                : Finding.block("licensing.NO_SUCH_MARK")
                        .at("flags")
                        .found(flag.name())
                        .only(ApplicationLaw.OVERSIGHT);
    }
}
