package id.pendopo.licensing.letter;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.letter.LetterBlock;
import id.pendopo.core.letter.LetterDraft;
import id.pendopo.core.letter.Official;
import id.pendopo.core.notice.Confidentiality;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.application.InspectionReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The visit: the assignment, which alone names the inspectors, and the report. */
final class VisitLetters {
    private VisitLetters() {}

    /** <i>Surat tugas</i>: the head of the office sends them; shown at the visit, so nobody reads it before. */
    static void assignment(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.onPaper().readBy(Confidentiality.OFFICE).numberedByOffice().paragraph("opening");
        List<List<String>> rows = new ArrayList<>();
        scene.visit()
                .ifPresent(visit -> visit.inspectors()
                        .forEach(person -> inspector(draft, person)
                                .ifPresent(one -> rows.add(LetterDraft.row(
                                        Integer.toString(rows.size() + 1),
                                        one.name().reveal(),
                                        one.nip().map(nip -> nip.reveal()).orElse("-"),
                                        one.office())))));
        draft.add(draft.table("table", List.of("number", "name", "nip", "office"), rows))
                .paragraph("task")
                .add(new LetterBlock.Entries(List.of(
                        draft.entry("visitOn", draft.text("day")),
                        draft.entry("registration", scene.registration()),
                        draft.entry("applicant", scene.holder().name()),
                        draft.entry("type", scene.type()),
                        draft.entry("location", scene.holder().place()))))
                .paragraphs("closing")
                .signedBy(Optional.empty(), ApplicationRole.APPROVER.code(), false);
    }

    private static Optional<Official> inspector(LetterDraft<ApplicationScene> draft, PersonRef person) {
        return draft.official(person.value());
    }

    /** <i>BAP</i>: the inspectors sign it, and are named on their assignment; so the applicant meets no name here. */
    static void report(LetterDraft<ApplicationScene> draft) {
        ApplicationScene scene = draft.scene();
        draft.onPaper()
                .numberedByOffice()
                .paragraph("opening")
                .add(new LetterBlock.Entries(List.of(
                        draft.entry("registration", scene.registration()),
                        draft.entry("applicant", scene.holder().name()),
                        draft.entry("type", scene.type()),
                        draft.entry("location", scene.holder().place()))));
        Optional<InspectionReport> report = scene.report();
        List<String> findings = report.map(InspectionReport::findings).orElse(List.of()).stream()
                .map(scene::name)
                .map(draft::take)
                .toList();
        if (findings.isEmpty()) {
            draft.paragraph("nothing");
        } else {
            draft.add(new LetterBlock.Points(Optional.of(draft.text("findings")), findings));
        }
        draft.paragraph("outcome");
        int inspectors = scene.visit().map(visit -> visit.inspectors().size()).orElse(0);
        for (int i = 1; i <= inspectors; i++) {
            draft.signedUnnamed(
                    Optional.of(draft.common("inspector") + " " + i),
                    draft.common("inspectorOffice"),
                    draft.common("onAssignment"));
        }
        boolean acknowledged = report.map(one -> one.presence() == InspectionReport.Presence.ACKNOWLEDGED)
                .orElse(false);
        draft.paragraph(acknowledged ? "acknowledged" : "unsigned").paragraphs("closing");
        if (acknowledged) {
            draft.signedUnnamed(
                    Optional.of(draft.common("acknowledging")), scene.holder().office(), draft.common("nameOfSigner"));
        }
    }
}
