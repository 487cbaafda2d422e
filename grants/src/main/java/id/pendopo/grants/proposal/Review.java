package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the review has found so far (<i>hasil pemeriksaan</i>).
 *
 * @param filing how the file came in
 * @param classification kind, field and competent agency
 * @param evaluation what the evaluator of the technical agency found
 * @param meeting the coordination meeting of the team
 * @param consideration the budget team's list
 * @param approvalSheet number of the sheet of approval (<i>lembar persetujuan</i>)
 * @param own what officers filled in for the region's own fields; empty where it has none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Review(
        Filing filing,
        Optional<Classification> classification,
        Optional<Evaluation> evaluation,
        Optional<Meeting> meeting,
        Optional<Consideration> consideration,
        Optional<String> approvalSheet,
        Optional<OwnAnswers> own) {
    /**
     * What it is and whose field (<i>klasifikasi</i>).
     *
     * @param type hibah or bansos
     * @param field the field (<i>bidang</i>)
     * @param unit the competent agency (<i>SKPD</i>)
     * @param programme whose programme it carries out
     */
    public record Classification(AidType type, Code field, Code unit, Programme programme) {}

    /**
     * What the technical agency found (<i>evaluasi SKPD</i>).
     *
     * @param proposed how much the evaluator proposes
     * @param checklist the items it answered
     * @param surveyedOn the day of the survey
     * @param witnesses who helped the survey, as offices: camat, lurah
     * @param corrected the cost plan as corrected
     */
    public record Evaluation(
            Rupiah proposed,
            Set<Code> checklist,
            LocalDate surveyedOn,
            Set<Code> witnesses,
            List<BudgetLine> corrected) {
        /** Copies what it is given. */
        public Evaluation {
            checklist = Sorted.set(checklist);
            witnesses = Sorted.set(witnesses);
            corrected = List.copyOf(corrected);
        }
    }

    /**
     * The coordination meeting (<i>rapat koordinasi tim pertimbangan</i>).
     *
     * @param heldOn the day of the meeting
     * @param signedOn the day on which the last of those who must had signed its sheet
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Meeting(LocalDate heldOn, Optional<LocalDate> signedOn) {}

    /**
     * The list of the budget team (<i>DNC-PBH</i>, for bansos <i>DNC-PBBS</i>).
     *
     * @param list its number
     * @param priority the rank on it, from 1
     */
    public record Consideration(String list, int priority) {}

    /**
     * What became of the region's own fields (<i>isian daerah</i>).
     *
     * @param found what officers filled in
     * @param shown the keys of the fields that strangers may see, by the policy of the case
     */
    public record OwnAnswers(OwnValues found, Set<Code> shown) {
        static final OwnAnswers NONE = new OwnAnswers(OwnValues.NONE, Set.of());

        /** Copies what it is given. */
        public OwnAnswers {
            shown = Sorted.set(shown);
        }
    }

    static Review of(Filing filing) {
        return new Review(
                filing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Strangers may see these of the region's own fields. */
    Review showing(Set<Code> shown) {
        return with(new OwnAnswers(own.orElse(OwnAnswers.NONE).found(), shown));
    }

    /** An officer filled in these of the region's own fields. */
    Review finding(OwnValues values) {
        OwnAnswers before = own.orElse(OwnAnswers.NONE);
        return with(new OwnAnswers(before.found().plus(values), before.shown()));
    }

    private Review with(OwnAnswers answered) {
        return new Review(
                filing, classification, evaluation, meeting, consideration, approvalSheet, Optional.of(answered));
    }

    Review with(Filing changed) {
        return new Review(changed, classification, evaluation, meeting, consideration, approvalSheet, own);
    }

    Review with(Classification settled) {
        return new Review(filing, Optional.of(settled), evaluation, meeting, consideration, approvalSheet, own);
    }

    Review with(Evaluation found) {
        return new Review(filing, classification, Optional.of(found), meeting, consideration, approvalSheet, own);
    }

    Review with(Meeting held) {
        return new Review(filing, classification, evaluation, Optional.of(held), consideration, approvalSheet, own);
    }

    Review with(Consideration listed) {
        return new Review(filing, classification, evaluation, meeting, Optional.of(listed), approvalSheet, own);
    }

    Review signed(LocalDate on) {
        return with(new Meeting(meeting.orElseThrow().heldOn(), Optional.of(on)));
    }

    Review approved(String sheet) {
        return new Review(filing, classification, evaluation, meeting, consideration, Optional.of(sheet), own);
    }

    /** Without what the steps from a return on had found. */
    Review without(Set<LadderStep> superseded) {
        return new Review(
                filing,
                classification,
                superseded.contains(LadderStep.RECOMMENDED) ? Optional.empty() : evaluation,
                superseded.contains(LadderStep.VERIFIED) ? Optional.empty() : meeting,
                superseded.contains(LadderStep.CONSIDERED) ? Optional.empty() : consideration,
                superseded.contains(LadderStep.APPROVED) ? Optional.empty() : approvalSheet,
                own);
    }
}
