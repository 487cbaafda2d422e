package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.law.Code;
import java.util.function.UnaryOperator;

/**
 * A complaint (<i>pengaduan</i>): what was brought, and what became of it, a part for each page of the procedure. Immutable and
 * thread-safe.
 *
 * @param report what the reporter tells
 * @param intake how it came in and what it was found to be
 * @param casework who works on it
 * @param answering what is answered
 * @param shielding who may know what
 * @param family what belongs together with it
 * @param proceedings what happens elsewhere
 */
public record Complaint(
        Report report,
        Intake intake,
        Casework casework,
        Answering answering,
        Shielding shielding,
        Family family,
        Proceedings proceedings) {
    static Complaint received(Report report, Intake intake) {
        return new Complaint(
                report,
                intake,
                Casework.NONE,
                Answering.NONE,
                Shielding.of(report.secrecy()),
                Family.NONE,
                Proceedings.NONE);
    }

    /**
     * Whether it has the weight of supervision (<i>berkadar pengawasan</i>): as an official found, and until one has found anything, if it
     * came in as a whistleblower's.
     */
    @JsonIgnore
    public boolean isSupervisory() {
        return intake.kind()
                .map(ReportKind::isSupervisory)
                .orElseGet(() -> shielding.secrecy().whistleblower());
    }

    /** Whether this agency is complained about, or had it before what is alleged was found, and so may be meant. */
    public boolean isAgainst(Code agency) {
        return report.isAbout(agency) || isSupervisory() && casework.hadAsOrdinary(agency);
    }

    /** Whether for this agency there is no such case: what is alleged against it is not there for it until the supervisors disclose. */
    public boolean isKeptFrom(Code agency) {
        return isSupervisory() && isAgainst(agency);
    }

    Complaint with(Report other) {
        return new Complaint(other, intake, casework, answering, shielding, family, proceedings);
    }

    Complaint intake(UnaryOperator<Intake> change) {
        return new Complaint(report, change.apply(intake), casework, answering, shielding, family, proceedings);
    }

    Complaint casework(UnaryOperator<Casework> change) {
        return new Complaint(report, intake, change.apply(casework), answering, shielding, family, proceedings);
    }

    Complaint answering(UnaryOperator<Answering> change) {
        return new Complaint(report, intake, casework, change.apply(answering), shielding, family, proceedings);
    }

    Complaint shielding(UnaryOperator<Shielding> change) {
        return new Complaint(report, intake, casework, answering, change.apply(shielding), family, proceedings);
    }

    Complaint family(UnaryOperator<Family> change) {
        return new Complaint(report, intake, casework, answering, shielding, change.apply(family), proceedings);
    }

    Complaint proceedings(UnaryOperator<Proceedings> change) {
        return new Complaint(report, intake, casework, answering, shielding, family, change.apply(proceedings));
    }
}
