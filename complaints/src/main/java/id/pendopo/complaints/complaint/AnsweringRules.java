package id.pendopo.complaints.complaint;

import id.pendopo.complaints.guard.IdentityScan;
import id.pendopo.complaints.law.ComplaintsLaw;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of an answer and of what follows it (<i>syarat tanggapan</i>). */
final class AnsweringRules {
    /** What may stand against a draft. */
    static final List<String> ON_DRAFTING = List.of(
            "complaints.ANSWER_SHORT",
            "complaints.OUTCOME_MISSING",
            "complaints.UPSHOT_UNFIT",
            "complaints.PROMISE_NOT_AHEAD",
            "complaints.RESULT_MISSING",
            "complaints.RESULT_OF_SUPERVISORS",
            "complaints.RESULT_NOT_NEUTRAL",
            "complaints.IDENTITY_TOLD",
            "complaints.NAME_TOLD");

    /** What may stand against an examiner. */
    static final List<String> ON_ROUTING_BACK =
            List.of("complaints.EXAMINER_MISSING", "complaints.EXAMINER_OF_SUPERVISORS", "complaints.SAME_EXAMINER");

    private final ComplaintPolicy policy;

    AnsweringRules(ComplaintPolicy policy) {
        this.policy = policy;
    }

    /** Everything that stands against a draft. */
    List<Finding> mayBeDrafted(CaseFile<Complaint> file, AnsweringCommand.DraftAnswer draft, Occasion o) {
        List<Finding> findings = new ArrayList<>(hasSubstance(draft.text()));
        findings.addAll(comesToSomething(draft.upshot(), o));
        findings.addAll(isNeutral(file, draft));
        findings.addAll(namesNobody(file, "text", draft.text()));
        draft.upshot()
                .flatMap(Upshot::reason)
                .ifPresent(reason -> findings.addAll(namesNobody(file, "upshot.reason", reason)));
        return findings;
    }

    /** What says what was done has some length; "noted" has none. */
    List<Finding> hasSubstance(Narrative text) {
        int least = policy.answerLeast().value();
        return text.length() < least
                ? Finding.block("complaints.ANSWER_SHORT")
                        .at("text")
                        .found(text.length())
                        .expected(Relation.AT_LEAST, least)
                        .mend(least)
                        .only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** An answer comes to something, and has what belongs to that. */
    private static List<Finding> comesToSomething(Optional<Upshot> upshot, Occasion o) {
        if (upshot.isEmpty()) {
            return Finding.block("complaints.OUTCOME_MISSING").at("upshot").only(ComplaintsLaw.SEPARATION);
        }
        if (!upshot.get().fits()) {
            return Finding.block("complaints.UPSHOT_UNFIT")
                    .at("upshot")
                    .found(upshot.get().outcome().name())
                    .only(ComplaintsLaw.PROCEDURE);
        }
        return upshot.get()
                .plannedFor()
                .filter(day -> !day.isAfter(o.today()))
                .map(day -> promiseNotAhead(day, o))
                .orElse(List.of());
    }

    private static List<Finding> promiseNotAhead(LocalDate day, Occasion o) {
        return Finding.block("complaints.PROMISE_NOT_AHEAD")
                .at("upshot.plannedFor")
                .found(day)
                .expected(Relation.AT_LEAST, o.today().plusDays(1))
                .only(ComplaintsLaw.PROCEDURE);
    }

    /** Supervisors answer with a neutral result and nothing else; nobody else has one. */
    private static List<Finding> isNeutral(CaseFile<Complaint> file, AnsweringCommand.DraftAnswer draft) {
        boolean supervisory = file.data().isSupervisory();
        if (supervisory != draft.result().isPresent()) {
            return supervisory
                    ? Finding.block("complaints.RESULT_MISSING").at("result").only(ComplaintsLaw.SUPERVISION_SECRET)
                    : Finding.block("complaints.RESULT_OF_SUPERVISORS")
                            .at("result")
                            .only(ComplaintsLaw.SUPERVISION_SECRET);
        }
        return supervisory
                        && draft.upshot()
                                .filter(upshot -> upshot.outcome() != Outcome.ANSWERED)
                                .isPresent()
                ? Finding.block("complaints.RESULT_NOT_NEUTRAL")
                        .at("upshot")
                        .expected(Relation.EQUAL, Outcome.ANSWERED.name())
                        .only(ComplaintsLaw.SUPERVISION_SECRET)
                : List.of();
    }

    /** It names nobody whom the case knows. */
    static List<Finding> namesNobody(CaseFile<Complaint> file, String where, Narrative text) {
        boolean hidden = file.data().shielding().secrecy().hidesPerson();
        return IdentityScan.of(file.data().report(), hidden).check(where, text.reveal());
    }

    /** What supervisors examine again has an examiner before anybody drafts. */
    static List<Finding> isRouted(CaseFile<Complaint> file, Occasion o) {
        return file.data().isSupervisory() && file.isAt(ComplaintStage.REOPENED) ? examinerMissing() : List.of();
    }

    /** Where an examiner was named, he drafts. */
    static List<Finding> isByTheExaminer(CaseFile<Complaint> file, Occasion o) {
        Optional<PersonRef> examiner = file.data().casework().active().flatMap(Disposition::examiner);
        return examiner.isPresent() && !o.actor().actsFor(examiner.get())
                ? Finding.block("complaints.NOT_THE_EXAMINER").at("casework").only(ComplaintsLaw.SEPARATION)
                : List.of();
    }

    /** Supervisors name an examiner who did not draft before; others name none. */
    static List<Finding> namesAnother(CaseFile<Complaint> file, Optional<PersonRef> examiner) {
        if (!file.data().isSupervisory()) {
            return examiner.isEmpty()
                    ? List.of()
                    : Finding.block("complaints.EXAMINER_OF_SUPERVISORS")
                            .at("examiner")
                            .only(ComplaintsLaw.SEPARATION);
        }
        if (examiner.isEmpty()) {
            return examinerMissing();
        }
        return file.data().answering().responses().stream()
                        .anyMatch(response -> response.content().by().equals(examiner.get()))
                ? Finding.block("complaints.SAME_EXAMINER").at("examiner").only(ComplaintsLaw.SEPARATION)
                : List.of();
    }

    private static List<Finding> examinerMissing() {
        return Finding.block("complaints.EXAMINER_MISSING").at("examiner").only(ComplaintsLaw.SEPARATION);
    }

    /** There is a draft. */
    static List<Finding> hasDraft(CaseFile<Complaint> file, Occasion o) {
        return file.data().answering().draft().isPresent()
                ? List.of()
                : Finding.block("complaints.NO_DRAFT").at("answering").only(ComplaintsLaw.SEPARATION);
    }

    /** It still names nobody: since it was drafted the reporter may have wished to be hidden. */
    static List<Finding> stillNamesNobody(CaseFile<Complaint> file, String code) {
        List<Finding> findings = new ArrayList<>();
        file.data().answering().draft().ifPresent(draft -> {
            findings.addAll(namesNobody(file, "text", draft.text()));
            draft.upshot().reason().ifPresent(reason -> findings.addAll(namesNobody(file, "upshot.reason", reason)));
        });
        return Stepping.only(code, findings);
    }

    /** An answer is approved as an answer, a promise as a promise. */
    static List<Finding> isPromise(CaseFile<Complaint> file, boolean promise) {
        return file.data()
                .answering()
                .draft()
                .map(Draft::outcome)
                .filter(outcome -> (outcome == Outcome.PLANNED) != promise)
                .map(outcome -> Finding.block("complaints.DRAFT_OF_ANOTHER_KIND")
                        .at("answering")
                        .found(outcome.name())
                        .only(ComplaintsLaw.PROCEDURE))
                .orElse(List.of());
    }

    /** The day of a promise has not come. */
    static List<Finding> isAhead(CaseFile<Complaint> file, Occasion o) {
        return file.data()
                .answering()
                .draft()
                .flatMap(draft -> draft.upshot().plannedFor())
                .filter(day -> !day.isAfter(o.today()))
                .map(day -> promiseNotAhead(day, o))
                .orElse(List.of());
    }

    /** A reply is one of the rounds. */
    List<Finding> hasRoundsLeft(CaseFile<Complaint> file, Occasion o) {
        int most = policy.roundsMax().value();
        return file.data().answering().round() >= most
                ? Finding.block("complaints.ROUNDS_OVER")
                        .at("answering")
                        .found(file.data().answering().round())
                        .expected(Relation.AT_MOST, most)
                        .mend(most)
                        .only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** He has not been told yet. */
    static List<Finding> isUntold(CaseFile<Complaint> file, Occasion o) {
        return file.data().answering().notifiedOn().isPresent()
                ? Finding.block("complaints.TOLD_BEFORE").at("answering").only(ComplaintsLaw.DECISION_NOTICE)
                : List.of();
    }

    /** It was closed not too long ago. */
    List<Finding> mayReopen(CaseFile<Complaint> file, Occasion o) {
        return file.clocks()
                        .find(ComplaintClock.REOPENING)
                        .map(ClockState::phase)
                        .filter(Phase.RUNNING::equals)
                        .isPresent()
                ? List.of()
                : Finding.block("complaints.REOPENING_OVER")
                        .at("answering")
                        .mend(policy.reopenWindow().value())
                        .only(ComplaintsLaw.PROCEDURE);
    }

    /** The reporter has it opened again once. */
    List<Finding> isFirstReopening(CaseFile<Complaint> file, Occasion o) {
        int most = policy.reopenMax().value();
        int now = file.data().answering().count(TurnKind.REOPENED_BY_REPORTER);
        return now >= most
                ? Finding.block("complaints.REOPENED_BEFORE")
                        .at("answering")
                        .found(now)
                        .expected(Relation.AT_MOST, most)
                        .only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }

    /** What goes to another agency does not go to the same. */
    static List<Finding> goesToAnother(CaseFile<Complaint> file, Code agency) {
        return file.data()
                        .casework()
                        .last()
                        .filter(one -> one.agency().equals(agency))
                        .isPresent()
                ? Finding.block("complaints.ROUTES_BACK")
                        .at("agency")
                        .found(agency)
                        .only(ComplaintsLaw.PROCEDURE)
                : List.of();
    }
}
