package id.pendopo.performance.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.employee.EmployeeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What may be asked of an entry (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActivityCommand.RecordEntry.class, name = "recordEntry"),
    @JsonSubTypes.Type(value = ActivityCommand.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = ActivityCommand.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = ActivityCommand.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = ActivityCommand.Return.class, name = "return"),
    @JsonSubTypes.Type(value = ActivityCommand.Resubmit.class, name = "resubmit"),
    @JsonSubTypes.Type(value = ActivityCommand.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = ActivityCommand.PassOn.class, name = "passOn"),
    @JsonSubTypes.Type(value = ActivityCommand.Escalate.class, name = "escalate"),
    @JsonSubTypes.Type(value = ActivityCommand.EscalateAtClose.class, name = "escalateAtClose"),
    @JsonSubTypes.Type(value = ActivityCommand.TakeSilence.class, name = "takeSilence"),
    @JsonSubTypes.Type(value = ActivityCommand.ExpireUnsent.class, name = "expireUnsent"),
    @JsonSubTypes.Type(value = ActivityCommand.ExpireUnmended.class, name = "expireUnmended"),
    @JsonSubTypes.Type(value = ActivityCommand.Revoke.class, name = "revoke")
})
public sealed interface ActivityCommand extends Command {
    /**
     * The employee enters what he did (<i>mencatat aktivitas</i>).
     *
     * @param employee whose it is: who enters it himself
     * @param work what he did
     */
    record RecordEntry(
            @NotNull EmployeeId employee, @NotNull @Valid Work work) implements ActivityCommand {
        @Override
        public List<DocumentRef> documents() {
            return work.files();
        }
    }

    /**
     * He hands it in (<i>mengajukan aktivitas</i>).
     *
     * @param evidence what proves it beside what was entered, at most 10
     */
    record Submit(@NotNull @Size(max = Work.EVIDENCE) List<@NotNull @Valid Evidence> evidence)
            implements ActivityCommand {
        /** Copies what it is given. */
        public Submit {
            evidence = List.copyOf(evidence);
        }

        @Override
        public List<DocumentRef> documents() {
            return evidence.stream().flatMap(one -> one.file().stream()).toList();
        }
    }

    /** He takes back what nobody has decided yet (<i>menarik catatan</i>). */
    record Withdraw() implements ActivityCommand {}

    /**
     * The superior approves (<i>menyetujui</i>).
     *
     * @param minutes how many count, up to what was claimed
     * @param cause why it is less; required then
     */
    record Approve(
            @Min(1) @Max(1_440) int minutes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> cause) implements ActivityCommand {
        @Override
        public Optional<Code> reason() {
            return cause;
        }
    }

    /**
     * He gives it back to be mended (<i>mengembalikan untuk revisi</i>).
     *
     * @param cause why
     * @param remark what is to be mended, for the employee alone
     */
    record Return(
            @NotNull Code cause,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.EMPLOYMENT)
            Optional<PersonalText> remark)
            implements ActivityCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * The employee hands it in again (<i>mengajukan kembali</i>).
     *
     * @param work what he did, mended; on the same day
     */
    record Resubmit(@NotNull @Valid Work work) implements ActivityCommand {
        @Override
        public List<DocumentRef> documents() {
            return work.files();
        }
    }

    /**
     * The superior rejects it (<i>menolak</i>).
     *
     * @param cause why
     */
    record Reject(@NotNull Code cause) implements ActivityCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** It is passed on at once, because whose turn it is cannot be reached (<i>atasan berhalangan atau jabatan lowong</i>). */
    record PassOn() implements ActivityCommand {}

    /** Nobody answered in time, and it climbs (<i>diteruskan kepada atasan dari atasan</i>). */
    record Escalate() implements ActivityCommand {}

    /** The month closes before it ever climbed, so it climbs now (<i>diteruskan saat penutupan</i>). */
    record EscalateAtClose() implements ActivityCommand {}

    /** The month closes, and nobody answered (<i>akibat atasan tidak memeriksa</i>). */
    record TakeSilence() implements ActivityCommand {}

    /** It was never handed in (<i>batas pengajuan lewat</i>). */
    record ExpireUnsent() implements ActivityCommand {}

    /** It was not mended (<i>batas revisi lewat</i>). */
    record ExpireUnmended() implements ActivityCommand {}

    /**
     * The inspectorate revokes an approval (<i>mencabut persetujuan</i>).
     *
     * @param cause why
     * @param report the report that found it
     */
    record Revoke(@NotNull Code cause, @NotNull @Valid DocumentRef report) implements ActivityCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(report);
        }
    }
}
