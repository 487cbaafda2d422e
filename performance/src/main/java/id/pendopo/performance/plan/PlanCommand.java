package id.pendopo.performance.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.plan.Execution.Achieved;
import id.pendopo.performance.plan.PastMarks.Ratings;
import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.Rating;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked of a plan (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanCommand.Draft.class, name = "draft"),
    @JsonSubTypes.Type(value = PlanCommand.Revise.class, name = "revise"),
    @JsonSubTypes.Type(value = PlanCommand.Discard.class, name = "discard"),
    @JsonSubTypes.Type(value = PlanCommand.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = PlanCommand.Return.class, name = "return"),
    @JsonSubTypes.Type(value = PlanCommand.EscalateAgreement.class, name = "escalateAgreement"),
    @JsonSubTypes.Type(value = PlanCommand.Agree.class, name = "agree"),
    @JsonSubTypes.Type(value = PlanCommand.Start.class, name = "start"),
    @JsonSubTypes.Type(value = PlanCommand.Adjust.class, name = "adjust"),
    @JsonSubTypes.Type(value = PlanCommand.DropAdjustment.class, name = "dropAdjustment"),
    @JsonSubTypes.Type(value = PlanCommand.LapseAdjustment.class, name = "lapseAdjustment"),
    @JsonSubTypes.Type(value = PlanCommand.Report.class, name = "report"),
    @JsonSubTypes.Type(value = PlanCommand.GiveFeedback.class, name = "giveFeedback"),
    @JsonSubTypes.Type(value = PlanCommand.EvaluatePeriod.class, name = "evaluatePeriod"),
    @JsonSubTypes.Type(value = PlanCommand.NoteUnevaluated.class, name = "noteUnevaluated"),
    @JsonSubTypes.Type(value = PlanCommand.EvaluateYear.class, name = "evaluateYear"),
    @JsonSubTypes.Type(value = PlanCommand.NoteYearLate.class, name = "noteYearLate"),
    @JsonSubTypes.Type(value = PlanCommand.EndEarly.class, name = "endEarly"),
    @JsonSubTypes.Type(value = PlanCommand.RenewPlace.class, name = "renewPlace"),
    @JsonSubTypes.Type(value = PlanCommand.Receive.class, name = "receive"),
    @JsonSubTypes.Type(value = PlanCommand.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = PlanCommand.CloseWindow.class, name = "closeWindow"),
    @JsonSubTypes.Type(value = PlanCommand.Contest.class, name = "contest"),
    @JsonSubTypes.Type(value = PlanCommand.Hear.class, name = "hear"),
    @JsonSubTypes.Type(value = PlanCommand.Rule.class, name = "rule"),
    @JsonSubTypes.Type(value = PlanCommand.NoteUndecided.class, name = "noteUndecided"),
    @JsonSubTypes.Type(value = PlanCommand.NoteImprovementOver.class, name = "noteImprovementOver"),
    @JsonSubTypes.Type(value = PlanCommand.Reopen.class, name = "reopen"),
    @JsonSubTypes.Type(value = PlanCommand.EnterPast.class, name = "enterPast")
})
public sealed interface PlanCommand extends Command {
    /** Whose decision opens a plan again. */
    enum Body {
        /** <i>Pengadilan</i>. */
        COURT,
        /** <i>Badan Kepegawaian Negara</i>. */
        BKN
    }

    /**
     * A plan is drafted (<i>menyusun rancangan SKP</i>).
     *
     * @param key employee, assignment and year
     * @param content what it says so far
     */
    record Draft(
            @NotNull @Valid PlanKey key, @NotNull @Valid PlanContent content) implements PlanCommand {}

    /**
     * A draft is written anew (<i>memperbaiki rancangan</i>).
     *
     * @param content what it says now
     */
    record Revise(@NotNull @Valid PlanContent content) implements PlanCommand {}

    /** A draft that was never submitted is given up (<i>membatalkan rancangan</i>). */
    record Discard() implements PlanCommand {}

    /** The employee signs and submits it (<i>mengajukan</i>). */
    record Submit() implements PlanCommand {}

    /**
     * The assessor returns it (<i>mengembalikan</i>).
     *
     * @param why why, in words
     */
    record Return(
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText why) implements PlanCommand {}

    /** The assessor let the term pass (<i>diteruskan kepada atasan pejabat penilai</i>). */
    record EscalateAgreement() implements PlanCommand {}

    /** The assessor signs it (<i>menyepakati</i>). */
    record Agree() implements PlanCommand {}

    /** Its first day has come (<i>mulai dilaksanakan</i>). */
    record Start() implements PlanCommand {}

    /**
     * A new version is written while the old one stands (<i>menyesuaikan</i>).
     *
     * @param cause why
     * @param content what it is to say
     */
    record Adjust(
            @NotNull PlanVersion.Cause cause,
            @NotNull @Valid PlanContent content) implements PlanCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(Code.of(cause.name()));
        }
    }

    /** The new version is given up, and the old one stands (<i>membatalkan penyesuaian</i>). */
    record DropAdjustment() implements PlanCommand {}

    /** Nobody submitted the new version in time (<i>penyesuaian gugur</i>). */
    record LapseAdjustment() implements PlanCommand {}

    /**
     * The employee reports what he reached (<i>melaporkan realisasi</i>), with evidence of each.
     *
     * @param period its number in the year
     * @param achieved what was reached
     */
    record Report(
            @Min(1) @Max(12) int period,
            @NotEmpty @Size(max = 300) List<@NotNull @Valid Achieved> achieved) implements PlanCommand {
        /** Copies what it is given. */
        public Report {
            achieved = List.copyOf(achieved);
        }

        @Override
        public List<DocumentRef> documents() {
            return achieved.stream().map(Achieved::evidence).toList();
        }
    }

    /**
     * Somebody gives feedback (<i>umpan balik</i>).
     *
     * @param text what is said
     */
    record GiveFeedback(
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText text) implements PlanCommand {}

    /**
     * The assessor rates a period (<i>evaluasi kinerja periodik</i>).
     *
     * @param period its number in the year
     * @param results of results
     * @param behaviour of behaviour
     */
    record EvaluatePeriod(
            @Min(1) @Max(12) int period,
            @NotNull Rating results,
            @NotNull Rating behaviour) implements PlanCommand {}

    /** A period was not rated in time (<i>evaluasi periodik terlambat</i>). */
    record NoteUnevaluated() implements PlanCommand {}

    /**
     * The assessor rates the year (<i>evaluasi kinerja tahunan</i>).
     *
     * @param results of results; of the head of a unit what the unit achieved
     * @param behaviour of behaviour
     * @param distributionReason the answer to what the distribution gives to think about
     * @param peers opinions of peers and subordinates
     */
    record EvaluateYear(
            @NotNull Rating results,
            @NotNull Rating behaviour,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
            Optional<PersonalText> distributionReason,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid DocumentRef> peers)
            implements PlanCommand {
        @Override
        public List<DocumentRef> documents() {
            return peers.stream().toList();
        }
    }

    /** The year was not rated in time (<i>evaluasi tahunan terlambat</i>). */
    record NoteYearLate() implements PlanCommand {}

    /**
     * The assignment ends within the year (<i>penugasan berakhir</i>), and with it the plan.
     *
     * @param lastDay its last day
     */
    record EndEarly(@NotNull LocalDate lastDay) implements PlanCommand {}

    /** The roster names another assessor, unit or duties (<i>memutakhirkan kedudukan</i>). */
    record RenewPlace() implements PlanCommand {}

    /**
     * The employee received the evaluation (<i>hasil penilaian diterima</i>): his term to object counts from then.
     *
     * @param receivedOn when
     */
    record Receive(@NotNull LocalDate receivedOn) implements PlanCommand {}

    /** The employee accepts it (<i>menerima</i>). */
    record Accept() implements PlanCommand {}

    /** Nobody objected in time (<i>jangka waktu keberatan berakhir</i>). */
    record CloseWindow() implements PlanCommand {}

    /**
     * The employee objects (<i>mengajukan keberatan</i>), with reasons.
     *
     * @param grounds why, as codes
     * @param letter the letter with the reasons
     */
    record Contest(
            @NotEmpty @Size(max = 20) List<@NotNull Code> grounds,
            @NotNull @Valid DocumentRef letter) implements PlanCommand {
        /** Copies what it is given. */
        public Contest {
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /**
     * The superior hears one side (<i>meminta penjelasan</i>).
     *
     * @param side who
     * @param minutes the minutes of it
     */
    record Hear(
            @NotNull PlanObjection.Side side,
            @NotNull @Valid DocumentRef minutes) implements PlanCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(minutes);
        }
    }

    /**
     * The superior decides on the objection, finally (<i>memutus keberatan</i>).
     *
     * @param outcome what it comes to
     * @param ratings the ratings from now on, where they change
     * @param reasons why
     */
    record Rule(
            @NotNull PlanObjection.Outcome outcome,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Ratings> ratings,
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText reasons)
            implements PlanCommand {}

    /** The objection was not decided in time (<i>keberatan terlambat diputus</i>). */
    record NoteUndecided() implements PlanCommand {}

    /** The months to improve are over (<i>masa perbaikan kinerja berakhir</i>). */
    record NoteImprovementOver() implements PlanCommand {}

    /**
     * A court or the national board opens it again (<i>dibuka kembali atas putusan</i>).
     *
     * @param body whose decision
     * @param number of the decision
     * @param decision the decision itself
     */
    record Reopen(
            @NotNull Body body,
            @NotBlank @Size(max = 120) String number,
            @NotNull @Valid DocumentRef decision) implements PlanCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(decision);
        }
    }

    /**
     * The office enters a year that was assessed before (<i>mencatat riwayat penilaian</i>).
     *
     * @param key employee, assignment and year
     * @param half of the year; the second for a whole year
     * @param marks as they were given
     * @param paper the sheet they are taken from
     */
    record EnterPast(
            @NotNull @Valid PlanKey key,
            @NotNull HalfYear half,
            @NotNull @Valid PastMarks marks,
            @NotNull @Valid DocumentRef paper)
            implements PlanCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(paper);
        }
    }
}
