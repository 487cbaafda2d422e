package id.pendopo.complaints.complaint;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold while a complaint is worked on (<i>syarat penanganan</i>). */
final class CaseworkRules {
    /** What may stand against an agency that is to receive it. */
    static final List<String> ON_RECEIVING = List.of(
            "complaints.AGENCY_GONE",
            "complaints.AGENCY_WITHOUT_ADMIN",
            "complaints.AGENCY_OUTSIDE",
            "complaints.AGENCY_IS_RESPONDENT",
            "complaints.SUPERVISORS_ONLY",
            "complaints.HIGHER_TIER_NEEDED");

    /** What may stand against sending on what was given back. */
    static final List<String> ON_SENDING_ON = List.of("complaints.INSTRUCTION_MISSING", "complaints.SAME_AGENCY_AGAIN");

    /** What may stand against more time. */
    static final List<String> ON_EXTENDING = List.of(
            "complaints.EXTENSION_NOT_ASKED",
            "complaints.EXTENSION_OVER_ASKED",
            "complaints.EXTENSION_TOO_LONG",
            "complaints.EXTENSION_BEYOND_LIMIT");

    private static final int PERCENT = 100;

    private final ComplaintPolicy policy;
    private final Settling settling;

    CaseworkRules(ComplaintPolicy policy, Settling settling) {
        this.policy = policy;
        this.settling = settling;
    }

    /** Whether it may be sent to this agency as it is. */
    static List<Finding> mayReceive(CaseFile<Complaint> file, Code agency, Occasion o) {
        return mayReceive(file.data(), agency, file.data().isSupervisory(), o);
    }

    /** Whether it may be sent there; what is alleged goes to supervisors alone, and never to whom it is alleged against. */
    static List<Finding> mayReceive(Complaint complaint, Code agency, boolean supervisory, Occasion o) {
        AgencyStanding standing = o.fact(AgencyStanding.FACT, agency.value());
        List<Finding> findings = new ArrayList<>();
        if (!standing.active()) {
            findings.add(Finding.block("complaints.AGENCY_GONE")
                    .at("agency")
                    .found(agency)
                    .source(ComplaintsLaw.PROCEDURE));
        } else if (!standing.staffed()) {
            findings.add(Finding.block("complaints.AGENCY_WITHOUT_ADMIN")
                    .at("agency")
                    .found(agency)
                    .source(ComplaintsLaw.PROCEDURE));
        }
        if (supervisory) {
            findings.addAll(maySupervise(complaint, agency, standing.kind()));
        } else if (standing.kind() == AgencyKind.OUTSIDE || standing.kind() == AgencyKind.HIGHER_TIER) {
            findings.add(Finding.block("complaints.AGENCY_OUTSIDE")
                    .at("agency")
                    .found(agency)
                    .source(ComplaintsLaw.PROCEDURE));
        }
        return findings;
    }

    private static List<Finding> maySupervise(Complaint complaint, Code agency, AgencyKind kind) {
        if (complaint.isAgainst(agency)) {
            return Finding.block("complaints.AGENCY_IS_RESPONDENT")
                    .at("agency")
                    .found(agency)
                    .only(ComplaintsLaw.TO_THE_SUPERIOR);
        }
        if (!kind.isSupervisor()) {
            return Finding.block("complaints.SUPERVISORS_ONLY")
                    .at("agency")
                    .found(agency)
                    .only(ComplaintsLaw.REPORT_TO_SUPERVISORS);
        }
        boolean beyond = complaint.report().subjects().stream()
                .anyMatch(subject -> subject.office().isAboveSupervisors());
        return beyond && kind != AgencyKind.HIGHER_TIER
                ? Finding.block("complaints.HIGHER_TIER_NEEDED")
                        .at("agency")
                        .found(agency)
                        .only(ComplaintsLaw.HIGHER_TIER)
                : List.of();
    }

    /** What is sent with a binding instruction is not given back. */
    static List<Finding> isNotBound(CaseFile<Complaint> file, Occasion o) {
        return file.data().casework().active().filter(Disposition::binding).isPresent()
                ? Finding.block("complaints.DISPOSITION_BINDING").at("casework").only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** It is given back within the first days, or kept. */
    List<Finding> isInReturnWindow(CaseFile<Complaint> file, Occasion o) {
        LocalDate last = file.data()
                .casework()
                .active()
                .map(now -> policy.returnWindow().value().lastDay(now.on(), o.calendar()))
                .orElse(LocalDate.MAX);
        return o.today().isAfter(last)
                ? Finding.block("complaints.RETURN_LATE")
                        .at("casework")
                        .found(o.today())
                        .expected(Relation.AT_MOST, last)
                        .mend(policy.returnWindow().value())
                        .only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** Whose it is instead is another. */
    static List<Finding> proposesAnother(CaseFile<Complaint> file, Code proposed) {
        return file.data()
                        .casework()
                        .active()
                        .filter(now -> now.agency().equals(proposed))
                        .isPresent()
                ? Finding.block("complaints.PROPOSES_ITSELF")
                        .at("proposed")
                        .found(proposed)
                        .only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** It goes to another agency, or, once nobody may give it back any more, to the same with an instruction that binds. */
    List<Finding> goesOn(CaseFile<Complaint> file, Code agency, Optional<Code> instruction, boolean binding) {
        Casework casework = file.data().casework();
        if (binding && instruction.isEmpty()) {
            return Finding.block("complaints.INSTRUCTION_MISSING")
                    .at("instruction")
                    .only(ComplaintsLaw.PROCEDURE);
        }
        boolean same =
                casework.last().filter(one -> one.agency().equals(agency)).isPresent();
        if (!same || binding && casework.returns() >= policy.returnMax().value()) {
            return List.of();
        }
        return Finding.block("complaints.SAME_AGENCY_AGAIN")
                .at("agency")
                .found(agency)
                .mend(policy.returnMax().value())
                .only(ComplaintsLaw.PROCEDURE);
    }

    /** Somebody asked for more time. */
    static List<Finding> isExtensionAsked(CaseFile<Complaint> file, Occasion o) {
        return file.data().casework().extension().asked().isPresent()
                ? List.of()
                : Finding.block("complaints.EXTENSION_NOT_ASKED").at("casework").only(ComplaintsLaw.PROCEDURE);
    }

    /** Somebody asked for it, for at least as many days, and it ends neither after its part of the term nor after the limit of the law. */
    List<Finding> mayBeExtended(CaseFile<Complaint> file, int days, Occasion o) {
        Optional<Extension.Asked> asked = file.data().casework().extension().asked();
        if (asked.isEmpty()) {
            return isExtensionAsked(file, o);
        }
        List<Finding> findings = new ArrayList<>();
        addIfOver(findings, days, asked.get().days());
        file.clocks().find(ComplaintClock.SETTLEMENT).ifPresent(clock -> {
            Term term = clock.term().orElseGet(() -> settling.given(file.data()));
            addIfTooLong(findings, days, term);
            addIfBeyondLimit(findings, file, clock, new Term(days, term.unit()), o);
        });
        return findings;
    }

    private static void addIfOver(List<Finding> findings, int days, int asked) {
        if (days > asked) {
            findings.add(Finding.block("complaints.EXTENSION_OVER_ASKED")
                    .at("days")
                    .found(days)
                    .expected(Relation.AT_MOST, asked)
                    .source(ComplaintsLaw.PROCEDURE));
        }
    }

    private void addIfTooLong(List<Finding> findings, int days, Term term) {
        int most = term.amount() * policy.extensionPercent().value() / PERCENT;
        if (days > most) {
            findings.add(Finding.block("complaints.EXTENSION_TOO_LONG")
                    .at("days")
                    .found(days)
                    .expected(Relation.AT_MOST, most)
                    .mend(policy.extensionPercent().value())
                    .source(ComplaintsLaw.PROCEDURE));
        }
    }

    private static void addIfBeyondLimit(
            List<Finding> findings, CaseFile<Complaint> file, ClockState clock, Term by, Occasion o) {
        LocalDate last = by.lastDay(clock.lastDay(), o.calendar());
        file.clocks()
                .find(ComplaintClock.LEGAL_LIMIT)
                .map(ClockState::lastDay)
                .filter(last::isAfter)
                .ifPresent(limit -> findings.add(Finding.block("complaints.EXTENSION_BEYOND_LIMIT")
                        .at("days")
                        .found(last)
                        .expected(Relation.AT_MOST, limit)
                        .mend(limit)
                        .source(ComplaintsLaw.DECISION_LIMIT)));
    }

    /** What is alleged is found by its own command, so that it is never found by the way. */
    static List<Finding> isNotSupervisory(ReportKind kind) {
        return kind.isSupervisory()
                ? Finding.block("complaints.SUPERVISORY_BY_ITSELF")
                        .at("kind")
                        .found(kind.name())
                        .only(ComplaintsLaw.SUPERVISORY)
                : List.of();
    }

    /** The days that the act gives a formal request are not ended by another category. */
    static List<Finding> isNoFormalRequest(CaseFile<Complaint> file, ReportKind kind) {
        return kind == ReportKind.INFORMATION_REQUEST
                        && isOf(file, kind)
                        && file.data().casework().special().formalSince().isPresent()
                ? Finding.block("complaints.FORMAL_BEFORE")
                        .at("kind")
                        .found(kind.name())
                        .only(ComplaintsLaw.FORMAL_REQUEST)
                : List.of();
    }

    /** Only questions and complaints about service can be minor; a minor thing is never alleged of an official. */
    static List<Finding> mayBeMinor(CaseFile<Complaint> file, Occasion o) {
        return isOf(file, ReportKind.INFORMATION_REQUEST) || isOf(file, ReportKind.COMPLAINT_GENERAL)
                ? List.of()
                : Finding.block("complaints.NOT_MINOR").at("kind").only(ComplaintsLaw.PROCEDURE);
    }

    /** Only a question becomes a formal request for information. */
    static List<Finding> isQuestion(CaseFile<Complaint> file, Occasion o) {
        return isOf(file, ReportKind.INFORMATION_REQUEST)
                ? List.of()
                : Finding.block("complaints.NOT_A_QUESTION").at("kind").only(ComplaintsLaw.FORMAL_REQUEST);
    }

    /** The examination of abuse has come as far as that. */
    static List<Finding> hasCome(CaseFile<Complaint> file, AbuseStep step) {
        return file.data().casework().special().abuse().filter(step::equals).isPresent()
                ? List.of()
                : Finding.block("complaints.ABUSE_OUT_OF_ORDER")
                        .at("casework")
                        .found(file.data()
                                .casework()
                                .special()
                                .abuse()
                                .map(Enum::name)
                                .orElse("-"))
                        .expected(Relation.EQUAL, step.name())
                        .only(ComplaintsLaw.LICENSING_ABUSE);
    }

    private static boolean isOf(CaseFile<Complaint> file, ReportKind kind) {
        return file.data().intake().kind().filter(kind::equals).isPresent();
    }
}
