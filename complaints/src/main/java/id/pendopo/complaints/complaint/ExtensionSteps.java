package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintClock.SETTLEMENT;
import static id.pendopo.complaints.complaint.ComplaintRole.AGENCY_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_HEAD;
import static id.pendopo.complaints.complaint.ComplaintRole.APIP_OFFICER;
import static id.pendopo.complaints.complaint.ComplaintRole.INSTANCE_ADMIN;
import static id.pendopo.complaints.complaint.ComplaintStage.DISPOSED;
import static id.pendopo.complaints.complaint.ComplaintStage.IN_PROGRESS;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Step;
import java.time.LocalDate;
import java.util.List;

/** The steps of more time (<i>perpanjangan</i>): asked for by who works on it, granted by who leads. */
final class ExtensionSteps {
    private final ComplaintPolicy policy;
    private final CaseworkRules rules;
    private final HolderRules holders;

    ExtensionSteps(ComplaintPolicy policy, CaseworkRules rules, HolderRules holders) {
        this.policy = policy;
        this.rules = rules;
        this.holders = holders;
    }

    List<Step<Complaint>> all() {
        return policy.extensionMax().value() < 1
                ? List.of()
                : List.of(
                        Stepping.officer(
                                        "Perangkat daerah memohon perpanjangan",
                                        ComplaintsLaw.PROCEDURE,
                                        CaseworkCommand.AskExtension.class,
                                        AGENCY_ADMIN,
                                        APIP_OFFICER)
                                .from(DISPOSED, IN_PROGRESS)
                                .staying()
                                .onlyFor(Handlers::works)
                                .given("complaints.HOLDER_GONE", holders::isStillThere)
                                .recording((file, ask, o) -> new CaseworkEvent.ExtensionAsked(
                                        new Extension.Asked(ask.days(), ask.why(), o.today()))),
                        Stepping.eachOf(
                                        Stepping.officer(
                                                        "Penyelesaian diperpanjang",
                                                        ComplaintsLaw.PROCEDURE,
                                                        CaseworkCommand.Extend.class,
                                                        INSTANCE_ADMIN,
                                                        APIP_HEAD)
                                                .from(DISPOSED, IN_PROGRESS)
                                                .staying()
                                                .onlyFor(Handlers::leads)
                                                .notByWhoeverDid(CaseworkCommand.AskExtension.class)
                                                .atMost(policy.extensionMax().value(), "complaints.EXTENDED_BEFORE"),
                                        CaseworkRules.ON_EXTENDING,
                                        (file, extend, o) -> rules.mayBeExtended(file, extend.days(), o))
                                .extending(SETTLEMENT, (file, extend, o) -> new Term(extend.days(), unit(file)))
                                .recording((file, extend, o) -> new CaseworkEvent.Extended(
                                        new Extension.Granted(extend.days(), extend.why(), o.today(), lastDay(file)))),
                        Stepping.officer(
                                        "Perpanjangan tidak diberikan",
                                        ComplaintsLaw.PROCEDURE,
                                        CaseworkCommand.RefuseExtension.class,
                                        INSTANCE_ADMIN,
                                        APIP_HEAD)
                                .from(DISPOSED, IN_PROGRESS)
                                .staying()
                                .onlyFor(Handlers::leads)
                                .given("complaints.EXTENSION_NOT_ASKED", CaseworkRules::isExtensionAsked)
                                .recording((file, refuse, o) -> new CaseworkEvent.ExtensionRefused()));
    }

    private static TermUnit unit(CaseFile<Complaint> file) {
        return file.clocks()
                .find(SETTLEMENT)
                .flatMap(ClockState::term)
                .map(Term::unit)
                .orElse(TermUnit.WORKING_DAYS);
    }

    private static LocalDate lastDay(CaseFile<Complaint> file) {
        return file.clocks().find(SETTLEMENT).orElseThrow().lastDay();
    }
}
