package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.report.VerificationLevel;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What belongs together (<i>laporan serupa, bagian laporan dan dukungan</i>). */
public sealed interface FamilyCommand extends ComplaintCommand {
    /**
     * It is merged into an earlier one (<i>menggabungkan</i>).
     *
     * @param parent which
     */
    record Merge(@NotNull CaseId parent) implements FamilyCommand {}

    /**
     * What was merged into it was not the same and goes its own way again (<i>melepas gabungan</i>).
     *
     * @param child which
     */
    record LetGo(@NotNull CaseId child) implements FamilyCommand {}

    /**
     * Another was merged into it (<i>menerima gabungan</i>).
     *
     * @param child which
     * @param followers accounts that follow the other and may be known here
     */
    record Adopt(
            @NotNull CaseId child,
            @NotNull @Size(max = Family.SUPPORTS) Set<@NotNull PersonRef> followers) implements FamilyCommand {
        /** Copies what it is given. */
        public Adopt {
            followers = java.util.Collections.unmodifiableSet(new TreeSet<>(followers));
        }
    }

    /**
     * What belongs to it hides more (<i>mewarisi kerahasiaan</i>).
     *
     * @param secrecy what is hidden there
     */
    record InheritSecrecy(@NotNull @Valid Secrecy secrecy) implements FamilyCommand {}

    /**
     * It concerns several agencies, and each is given a part (<i>membagi laporan</i>).
     *
     * @param parts for whom
     */
    record Split(@NotNull @Size(min = 2, max = 10) List<@NotNull @Valid PartOrder> parts) implements FamilyCommand {
        /** Copies what it is given. */
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part for one agency (<i>bagian untuk satu perangkat</i>).
     *
     * @param id the case that is opened; the host makes it
     * @param tracking its own code, made by the host
     * @param agency to whom it is sent
     * @param leaf what it is about; empty for the same as the whole
     * @param instruction what the agency shall do
     */
    record PartOrder(
            @NotNull CaseId id,
            @NotNull TrackingId tracking,
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> leaf,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) {}

    /**
     * A part is opened (<i>membuka bagian laporan</i>). Who brought it stands with the whole alone.
     *
     * @param parent of which it is a part
     * @param report what it says, without the reporter
     * @param tracking its own code
     * @param kind what kind the whole was found to be
     * @param leaf what it is about
     * @param verifiedBy who found that
     * @param receivedOn the day the whole came in
     * @param completeOn since when the whole is complete
     * @param secrecy what is hidden with the whole
     */
    record OpenPart(
            @NotNull CaseId parent,
            @NotNull @Valid Report report,
            @NotNull TrackingId tracking,
            @NotNull ReportKind kind,
            @NotNull Code leaf,
            @NotNull PersonRef verifiedBy,
            @NotNull LocalDate receivedOn,
            @NotNull LocalDate completeOn,
            @NotNull @Valid Secrecy secrecy)
            implements FamilyCommand {}

    /**
     * A part is sent to its agency (<i>mendisposisikan bagian</i>).
     *
     * @param agency which
     * @param instruction what it shall do
     */
    record DisposePart(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) implements FamilyCommand {}

    /**
     * A part has answered (<i>mencatat jawaban bagian</i>).
     *
     * @param part which
     * @param content what it answered
     */
    record RecordPartAnswer(
            @NotNull CaseId part, @NotNull @Valid Draft content) implements FamilyCommand {}

    /** All parts have answered, and so it is answered (<i>tanggapan lengkap dari semua bagian</i>). */
    record AnswerByParts() implements FamilyCommand {}

    /**
     * The reporter replies to some of the parts alone (<i>menanggapi balik bagian tertentu</i>).
     *
     * @param text what he says
     * @param parts which
     */
    record ReplyToParts(
            @NotNull @Valid Narrative text,
            @NotEmpty @Size(max = Family.LIMIT) Set<@NotNull CaseId> parts) implements FamilyCommand {
        /** Copies what it is given. */
        public ReplyToParts {
            parts = ordered(parts);
        }
    }

    /**
     * What was opened again goes back to some of its parts (<i>mengembalikan ke bagian</i>).
     *
     * @param parts which
     */
    record ReworkParts(@NotEmpty @Size(max = Family.LIMIT) Set<@NotNull CaseId> parts) implements FamilyCommand {
        /** Copies what it is given. */
        public ReworkParts {
            parts = ordered(parts);
        }
    }

    /**
     * A part is worked on once more (<i>bagian dikerjakan kembali</i>).
     *
     * @param turn what was said to its answer
     */
    record ReworkPart(@NotNull @Valid Turn turn) implements FamilyCommand {}

    /**
     * A part ends with the whole (<i>bagian berakhir bersama laporan</i>).
     *
     * @param how how the whole ended
     */
    record EndWithParent(@NotNull ParentEnd how) implements FamilyCommand {}

    /** The report with which it was merged was answered (<i>laporan induk ditanggapi</i>). */
    record HearAnswered() implements FamilyCommand {}

    /** The report with which it was merged was closed (<i>laporan induk selesai</i>). */
    record HearClosed() implements FamilyCommand {}

    /** The report with which it was merged ended without an answer (<i>laporan induk berakhir</i>). */
    record HearEnded() implements FamilyCommand {}

    /** How a whole ended, and its parts with it (<i>akhir laporan induk</i>). */
    enum ParentEnd {
        /** It was closed. */
        CLOSED,
        /** The reporter took it back. */
        WITHDRAWN,
        /** The same is before a court. */
        IN_COURT
    }

    /**
     * Somebody wants the same (<i>mendukung</i>).
     *
     * @param level how far it is known who he is
     */
    record Support(@NotNull VerificationLevel level) implements FamilyCommand {}

    /** He no longer does (<i>menarik dukungan</i>). */
    record WithdrawSupport() implements FamilyCommand {}

    /**
     * The reporter puts something to it, or repeats it (<i>menambahkan keterangan</i>).
     *
     * @param text what he says
     */
    record Append(@NotNull @Valid Narrative text) implements FamilyCommand {}

    /**
     * Which it may repeat is noted (<i>mencatat kemungkinan ganda</i>).
     *
     * @param found those that were found
     */
    record NotePossible(@NotNull @Size(max = Family.LIMIT) List<Family.@NotNull Possible> found)
            implements FamilyCommand {
        /** Copies what it is given. */
        public NotePossible {
            found = List.copyOf(found);
        }
    }

    private static Set<CaseId> ordered(Set<CaseId> ids) {
        TreeSet<CaseId> all = new TreeSet<>(java.util.Comparator.comparing(CaseId::value));
        all.addAll(ids);
        return java.util.Collections.unmodifiableSet(all);
    }
}
