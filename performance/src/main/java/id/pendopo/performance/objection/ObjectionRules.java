package id.pendopo.performance.objection;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.util.List;

/** The conditions of an objection to pay (<i>syarat keberatan atas hasil TPP</i>). */
final class ObjectionRules {
    /** How it goes on. */
    static final LegalSource WAY = LegalSource.ownDecision(
            "Keberatan atas hasil TPP: diajukan pegawai, ditelaah dan diputus BKPSDM dengan alasan, satu kali banding");
    /** One objection to a slip. */
    static final LegalSource ONCE =
            LegalSource.ownDecision("Terhadap satu slip diajukan satu keberatan, kecuali yang sebelumnya ditarik");
    /** Who decides. */
    static final LegalSource OTHERS =
            LegalSource.ownDecision("Yang memutus keberatan bukan yang memverifikasi bulannya");
    /** Payment goes on. */
    static final LegalSource NO_HOLD = LegalSource.ownDecision(
            "Keberatan tidak menahan pembayaran; yang ternyata salah dikoreksi di samping bulannya");
    /** Reasons are sentences. */
    static final LegalSource REASONED = LegalSource.ownDecision("Putusan memuat alasan sedikitnya 20 karakter");

    private static final int LEAST_REASONS = 20;

    private final ObjectionPolicy policy;

    ObjectionRules(ObjectionPolicy policy) {
        this.policy = policy;
    }

    /** Whose objection it is: of who acts, or of whom he acts for. */
    static EmployeeId objector(Occasion o) {
        PersonRef person = o.actor().onBehalfOf().orElse(o.actor().person());
        return EmployeeId.from(person);
    }

    /** Until when it is in time: the last day counts whole. */
    LocalDate lastDay(Occasion o) {
        return ClockState.start(
                        "OBJECTION",
                        policy.fileTerm().value(),
                        o.at(),
                        o.fact(ContestedSlip.FACT).receivedOn(),
                        o.calendar())
                .lastDay();
    }

    /** The office's hours do not bind who objects. */
    List<Finding> isInTime(Occasion o) {
        LocalDate last = lastDay(o);
        return o.today().isAfter(last)
                ? Finding.block("performance.OBJECTION_LATE")
                        .at("period")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .only(policy.fileTerm().source())
                : List.of();
    }

    /** Only one's own slip. */
    List<Finding> isOwn(EmployeeId employee, Occasion o) {
        return employee.equals(objector(o))
                        && o.fact(ContestedSlip.FACT).employee().equals(employee)
                ? List.of()
                : Finding.block("performance.NOT_OWN_SLIP").at("period").only(WAY);
    }

    /** One objection to a slip. */
    List<Finding> isFirst(Occasion o) {
        List<CaseId> known = o.fact(MonthRecord.FACT).objections();
        return known.isEmpty()
                ? List.of()
                : Finding.block("performance.OBJECTION_KNOWN")
                        .at("period")
                        .found(known.get(0))
                        .only(ONCE);
    }

    /** Who decides has not verified the month. */
    List<Finding> mayDecide(Occasion o) {
        return o.fact(MonthRecord.FACT).verifiedBy().stream().anyMatch(o.actor()::actsFor)
                ? Finding.block("performance.OBJECTION_OWN_MONTH").at("actor").only(OTHERS)
                : List.of();
    }

    /** A decision has reasons; an erased one had them. */
    List<Finding> isReasoned(PersonalText reasons) {
        return reasons.isErased() || reasons.reveal().strip().length() >= LEAST_REASONS
                ? List.of()
                : Finding.block("performance.REASONS_SHORT")
                        .at("reasons")
                        .expected(Relation.AT_LEAST, LEAST_REASONS)
                        .only(REASONED);
    }

    /** There is room for more papers. */
    List<Finding> hasRoom(CaseFile<Objection> file, int more) {
        return file.data().evidence().size() + more <= Objection.EVIDENCE_LIMIT
                ? List.of()
                : Finding.block("performance.EVIDENCE_LIMIT")
                        .at("evidence")
                        .expected(Relation.AT_MOST, Objection.EVIDENCE_LIMIT)
                        .only(WAY);
    }

    /** A window that time has closed says so by its name. */
    List<Finding> appealIsInTime(CaseFile<Objection> file, Occasion o) {
        return file.clocks()
                .find(ObjectionClock.APPEAL_WINDOW)
                .filter(clock -> clock.phase() != Phase.RUNNING)
                .map(clock -> Finding.block("performance.APPEAL_LATE")
                        .at("clocks")
                        .found(o.today())
                        .expected(Relation.AT_MOST, clock.lastDay())
                        .only(policy.appealTerm().source()))
                .orElse(List.of());
    }
}
