package id.pendopo.licensing.licence;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of withdrawal, postponement and annulment (<i>syarat pencabutan, penundaan dan pembatalan keputusan</i>). */
final class DefectRules {
    private final LicencePolicy policy;

    DefectRules(LicencePolicy policy) {
        this.policy = policy;
    }

    /** One ground at a time is acted upon, or dismissed. */
    List<Finding> nothingIsOpen(CaseFile<Licence> file, Occasion o) {
        return file.data().supervision().defect().isEmpty()
                ? List.of()
                : Finding.block("licensing.DEFECT_OPEN")
                        .at("defect")
                        .only(policy.defectTerm().source());
    }

    /** There is a ground to act upon. */
    List<Finding> somethingIsOpen(CaseFile<Licence> file, Occasion o) {
        return file.data().supervision().defect().isPresent()
                ? List.of()
                : Finding.block("licensing.NO_DEFECT_FOUND")
                        .at("defect")
                        .only(policy.defectTerm().source());
    }

    /** A court's order is carried out, and never dismissed. */
    List<Finding> isOurOwn(CaseFile<Licence> file, Occasion o) {
        return orderOf(file)
                .map(order -> Finding.block("licensing.ORDER_BINDS")
                        .at("defect")
                        .found(order)
                        .only(policy.courtTerm().source()))
                .orElse(List.of());
    }

    /** What a court ordered is what is done. */
    List<Finding> isWhatWasOrdered(CaseFile<Licence> file, CourtOrder act, LegalSource source) {
        return orderOf(file)
                .filter(order -> order != act)
                .map(order -> Finding.block("licensing.ORDER_BINDS")
                        .at("defect")
                        .found(order)
                        .expected(Relation.EQUAL, order)
                        .only(source))
                .orElse(List.of());
    }

    /** A court orders that the licence is given back. */
    List<Finding> restoringIsOrdered(CaseFile<Licence> file, Occasion o) {
        return orderOf(file).filter(CourtOrder.REINSTATE::equals).isPresent()
                ? List.of()
                : Finding.block("licensing.NO_COURT_ORDER")
                        .at("defect")
                        .found(CourtOrder.REINSTATE)
                        .only(LicenceRules.REINSTATEMENT);
    }

    private static Optional<CourtOrder> orderOf(CaseFile<Licence> file) {
        return file.data().supervision().defect().flatMap(Supervision.Defect::order);
    }

    /** What was found, with the last day to act. */
    Supervision.Defect found(DefectCommand.FindDefect find, Occasion o) {
        return new Supervision.Defect(
                Optional.of(find.ground()),
                Optional.empty(),
                find.reference(),
                actBy(policy.defectTerm().value(), find.foundOn(), o));
    }

    /** What was ordered, with the last day to act. */
    Supervision.Defect ordered(DefectCommand.ReceiveCourtOrder received, Occasion o) {
        return new Supervision.Defect(
                Optional.empty(),
                Optional.of(received.order()),
                received.number(),
                actBy(policy.courtTerm().value(), received.receivedOn(), o));
    }

    private static LocalDate actBy(Term term, LocalDate from, Occasion o) {
        return term.lastDay(from, o.calendar());
    }

    /** On which article this act stands. */
    static LegalSource sourceOf(CourtOrder act) {
        return act == CourtOrder.ANNUL ? LicensingLaw.ANNULMENT : LicensingLaw.WITHDRAWAL_OF_DECISION;
    }
}
