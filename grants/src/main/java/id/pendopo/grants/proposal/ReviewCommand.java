package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
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
import java.util.Set;

/** Commands from the draft to the head's approval (<i>pengusulan dan pemeriksaan</i>). */
public sealed interface ReviewCommand extends ProposalCommand {
    /** The applicant begins a proposal (<i>membuat usulan</i>). */
    record Draft(@NotNull @Valid Application application) implements ReviewCommand {}

    /**
     * The office enters a paper file (<i>mencatat berkas kertas</i>).
     *
     * @param application what stands in it
     * @param owners accounts of the applicant's persons, at least one: they alone may act for it later
     * @param receivedOn the day the counter received it
     * @param agenda its number in the agenda
     * @param papers what came with it
     */
    record EnterPaper(
            @NotNull @Valid Application application,
            @NotEmpty @Size(max = 10) Set<PersonRef> owners,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 60) String agenda,
            @NotNull @Valid Papers papers)
            implements ReviewCommand {
        /** Copies what it is given. */
        public EnterPaper {
            owners = Sorted.set(owners);
        }

        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /** The applicant changes his draft (<i>mengubah usulan</i>). */
    record Amend(@NotNull @Valid Application application) implements ReviewCommand {}

    /** The proposal is filed (<i>mengajukan usulan</i>). */
    record Submit(@NotNull @Valid Papers papers) implements ReviewCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /**
     * The file is complete (<i>berkas dinyatakan lengkap</i>).
     *
     * @param ticked kinds of paper that are there, as the officer ticked them
     * @param originalsReceived whether the originals were handed in
     * @param controlNumber its number in the agenda
     */
    record Accept(
            @NotNull @Size(max = 60) Set<Code> ticked,
            boolean originalsReceived,
            @NotBlank @Size(max = 60) String controlNumber)
            implements ReviewCommand {
        /** Copies what it is given. */
        public Accept {
            ticked = Sorted.set(ticked);
        }
    }

    /**
     * The file goes back to the applicant (<i>berkas dikembalikan kepada pemohon</i>).
     *
     * @param missing kinds of paper that are missing or wrong
     * @param note for the applicant
     */
    record Return(
            @NotEmpty @Size(max = 60) Set<Code> missing,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.AUDIT)
            Optional<PersonalText> note)
            implements ReviewCommand {
        /** Copies what it is given. */
        public Return {
            missing = Sorted.set(missing);
        }
    }

    /** The applicant hands the amended file in again (<i>melengkapi berkas</i>). */
    record Resubmit(
            @NotNull @Valid Application application,
            @NotNull @Valid Papers papers) implements ReviewCommand {
        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /** The file was not handed in again in time; time takes it. */
    record LapseUnmended() implements ReviewCommand {}

    /** The applicant withdraws (<i>mencabut usulan</i>). */
    record Withdraw(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * A stage sends the case back to an earlier one (<i>dikembalikan ke tahap sebelumnya</i>).
     *
     * @param cause why, as a code
     * @param target code of the earlier stage
     * @param note for that stage
     */
    record SendBack(
            @NotNull Code cause,
            @NotNull Code target,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.AUDIT)
            Optional<PersonalText> note)
            implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The head of the region hands it on (<i>lembar disposisi</i>). */
    record Dispose(
            @NotNull @Personal(purpose = Purpose.AUDIT) PersonalText note) implements ReviewCommand {}

    /** The head of the region refuses (<i>menolak</i>). */
    record Refuse(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The team says what it is and whose field (<i>klasifikasi</i>).
     *
     * @param aidType hibah or bansos
     * @param field the field
     * @param unit the agency competent for it
     * @param programme whose programme it carries out
     */
    record Classify(
            @NotNull AidType aidType,
            @NotNull Code field,
            @NotNull Code unit,
            @NotNull Programme programme) implements ReviewCommand {}

    /**
     * The evaluator prepares the recommendation (<i>evaluasi SKPD</i>), which the head of the agency signs.
     *
     * @param amount how much
     * @param checklist the items it found in order
     * @param surveyedOn the day of the survey
     * @param witnesses who helped it, as offices: {@code CAMAT}, {@code LURAH}
     * @param corrected the cost plan as corrected; its sum is the amount
     */
    record Evaluate(
            @NotNull Rupiah amount,
            @NotNull @Size(max = 60) Set<Code> checklist,
            @NotNull LocalDate surveyedOn,
            @NotNull @Size(max = 20) Set<Code> witnesses,
            @NotEmpty @Size(max = 200) List<@Valid BudgetLine> corrected)
            implements ReviewCommand {
        /** Copies what it is given. */
        public Evaluate {
            checklist = Sorted.set(checklist);
            witnesses = Sorted.set(witnesses);
            corrected = List.copyOf(corrected);
        }
    }

    /** The head of the agency signs the recommendation that was prepared (<i>rekomendasi SKPD</i>). */
    record Recommend(@NotNull Rupiah amount) implements ReviewCommand {}

    /** The technical agency does not recommend. */
    record NotRecommend(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The team met (<i>rapat koordinasi</i>). */
    record RecordMeeting(@NotNull LocalDate heldOn) implements ReviewCommand {}

    /** One of those who must signs the sheet of the meeting (<i>penandatanganan daftar hasil evaluasi</i>). */
    record SignSheet() implements ReviewCommand {}

    /** The team finds that it may be considered (<i>rekomendasi dapat dipertimbangkan</i>). */
    record MayConsider(@NotNull Rupiah amount) implements ReviewCommand {}

    /** The team finds that it may not be considered. */
    record MayNotConsider(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The budget team considers (<i>pertimbangan TAPD</i>).
     *
     * @param amount how much
     * @param list number of its list (<i>DNC-PBH</i>)
     * @param priority the rank on it
     */
    record Consider(
            @NotNull Rupiah amount,
            @NotBlank @Size(max = 120) String list,
            @Min(1) @Max(99_999) int priority) implements ReviewCommand {}

    /** The budget team declines. */
    record Decline(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The head of the region approves (<i>persetujuan kepala daerah</i>).
     *
     * @param amount how much
     * @param sheet number of the sheet of approval
     * @param answers what he writes to the warnings of the screening; empty where there are none
     */
    record Approve(
            @NotNull Rupiah amount,
            @NotBlank @Size(max = 120) String sheet,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid WarningAnswers> answers)
            implements ReviewCommand {
        /** Approval where screening warned of nothing. */
        public Approve(Rupiah amount, String sheet) {
            this(amount, sheet, Optional.empty());
        }
    }

    /**
     * The head of the region approves social aid that could not be planned (<i>persetujuan bantuan sosial yang tidak dapat direncanakan
     * sebelumnya</i>): there is no list, no budget line and no decree, so the approval binds the money itself.
     *
     * @param amount how much
     * @param sheet number of the sheet of approval
     * @param account on which it is booked, as the finance agency states
     * @param answers to the warnings of the screening, where the region screens
     */
    record ApproveUnplanned(
            @NotNull Rupiah amount,
            @NotBlank @Size(max = 120) String sheet,
            @NotNull AccountCode account,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid WarningAnswers> answers)
            implements ReviewCommand {
        /** Without answers, where the screening warned of nothing. */
        public ApproveUnplanned(Rupiah amount, String sheet, AccountCode account) {
            this(amount, sheet, account, Optional.empty());
        }
    }

    /** Another office takes note and does not object (<i>pengesahan</i>). */
    record Endorse(@NotBlank @Size(max = 120) String number) implements ReviewCommand {}

    /** A stage fills in what the region asks beside the law (<i>mengisi isian daerah</i>). */
    record FillOwnFields(@NotNull OwnValues values) implements ReviewCommand {}

    /** The auditor holds the case (<i>ditahan</i>). */
    record Hold(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The auditor releases it (<i>dilepas</i>). */
    record Release(@NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
