package id.pendopo.licensing.application;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must hold of a file that comes back mended (<i>syarat perbaikan</i>): nothing but what was flagged differs, and all of it is answered. */
final class MendingRules {
    private final FilingRules filing;

    MendingRules(FilingRules filing) {
        this.filing = filing;
    }

    /** It is the same case as before: another type, kind or door is another application. */
    List<Finding> isSameCase(CaseFile<Application> file, ApplicationForm again) {
        return file.data().form().isSameCase(again)
                ? List.of()
                : Finding.block("licensing.OTHER_CASE")
                        .at("form")
                        .found(again.type())
                        .expected(Relation.EQUAL, file.data().form().type())
                        .only(ApplicationLaw.CORRECTION);
    }

    /** Nothing but what was flagged differs. */
    List<Finding> onlyFlaggedDiffers(CaseFile<Application> file, ApplicationForm again) {
        Set<Code> flagged =
                file.data().corrections().open().map(CorrectionRound::flagged).orElse(Set.of());
        List<Finding> findings = new ArrayList<>();
        for (Code changed : changed(file.data().form(), again)) {
            if (!flagged.contains(changed)) {
                findings.add(Finding.block("licensing.ITEM_NOT_FLAGGED")
                        .at("form")
                        .found(changed)
                        .expected(Relation.ONE_OF, flagged)
                        .source(ApplicationLaw.CORRECTION));
            }
        }
        return findings;
    }

    /** Every flagged item is answered: it was changed, or the applicant says why it stays as it is. */
    List<Finding> everyItemIsAnswered(CaseFile<Application> file, ApplicationForm again, List<ItemAnswer> answers) {
        Set<Code> flagged =
                file.data().corrections().open().map(CorrectionRound::flagged).orElse(Set.of());
        Set<Code> changed = changed(file.data().form(), again);
        Set<Code> answered = new TreeSet<>();
        for (ItemAnswer answer : answers) {
            if (answer.reply().isPresent() || changed.contains(answer.item())) {
                answered.add(answer.item());
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Code item : flagged) {
            if (!answered.contains(item)) {
                findings.add(Finding.block("licensing.ITEM_UNANSWERED")
                        .at("answers")
                        .found(item)
                        .expected(Relation.PRESENT, item)
                        .source(ApplicationLaw.CORRECTION));
            }
        }
        return findings;
    }

    /** What was mended is in its form and in force, and nothing that is needed went missing. */
    List<Finding> mendedPapersHold(CaseFile<Application> file, ApplicationForm again, Occasion o) {
        Set<Code> changed = changed(file.data().form(), again);
        return filing.papersHold(again, changed, o);
    }

    private static Set<Code> changed(ApplicationForm before, ApplicationForm after) {
        Set<Code> changed = new TreeSet<>();
        for (FormSection section : FormSection.values()) {
            if (!section.isSame(before, after)) {
                changed.add(section.code());
            }
        }
        Set<Code> papers = new TreeSet<>();
        before.dossier().papers().forEach(paper -> papers.add(paper.requirement()));
        after.dossier().papers().forEach(paper -> papers.add(paper.requirement()));
        for (Code paper : papers) {
            if (!before.dossier().paper(paper).equals(after.dossier().paper(paper))) {
                changed.add(paper);
            }
        }
        return changed;
    }
}
