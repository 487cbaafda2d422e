package id.pendopo.complaints.complaint;

import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.workflow.ActingStep;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Occasion;
import id.pendopo.core.workflow.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Nobody decides on a complaint in which he is the reporter or accused (<i>pemisahan orang dalam pengaduan</i>). By reference every step of an
 * officer asks it; by the hash of NIK and NIP those ask the vault that decide what becomes of the complaint.
 */
final class PersonRules {
    private PersonRules() {}

    /** A step that decides what becomes of it. */
    static <C extends Command> ActingStep<Complaint, C> compared(ActingStep<Complaint, C> step) {
        return step.consulting(PersonComparison.FACT, (file, command, o) -> subject(file, o))
                .provided("complaints.SAME_PERSON", (file, command, o) -> isNobodyInIt(file, o))
                .provided("complaints.PERSON_UNCHECKED", (file, command, o) -> wasCompared(file, o));
    }

    /** Nothing where there is nobody whose number the vault could know. */
    private static Optional<String> subject(CaseFile<Complaint> file, Occasion o) {
        Report report = file.data().report();
        boolean somebody = !report.owners().isEmpty()
                || report.reporter().known().nik().isPresent()
                || report.subjects().stream()
                        .anyMatch(subject -> subject.employeeNumber().isPresent());
        return somebody ? Optional.of(PersonComparison.subject(file.id(), o.actor())) : Optional.empty();
    }

    /** Whether he is the reporter or the accused is not said: a substitute would learn it of whom he stands in for. */
    private static List<Finding> isNobodyInIt(CaseFile<Complaint> file, Occasion o) {
        return compared(file, o).filter(PersonComparison::isInIt).isPresent()
                ? Finding.block("complaints.SAME_PERSON").at("actor.person").only(ComplaintsLaw.SEPARATION)
                : List.of();
    }

    /**
     * That the vault could not compare is said and stays in the entry. An ordinary complaint goes on, because the terms of the law do not wait
     * for a service; on what is alleged of an official nobody decides unchecked.
     */
    private static List<Finding> wasCompared(CaseFile<Complaint> file, Occasion o) {
        if (subject(file, o).isEmpty() || compared(file, o).isPresent()) {
            return List.of();
        }
        return file.data().isSupervisory()
                ? Finding.block("complaints.PERSON_UNCHECKED").at("facts").only(ComplaintsLaw.SEPARATION)
                : Finding.warn("complaints.PERSON_UNCHECKED").at("facts").only(ComplaintsLaw.SEPARATION);
    }

    private static Optional<PersonComparison> compared(CaseFile<Complaint> file, Occasion o) {
        return subject(file, o)
                .flatMap(subject -> o.facts().find(PersonComparison.FACT, subject))
                .flatMap(Reading::found);
    }
}
