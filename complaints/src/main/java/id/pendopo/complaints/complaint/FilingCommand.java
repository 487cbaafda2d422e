package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.Report;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How a report comes in, and what it is found to be (<i>penerimaan dan verifikasi</i>). */
public sealed interface FilingCommand extends ComplaintCommand {
    /**
     * A report is brought (<i>menyampaikan laporan</i>).
     *
     * @param report what it says
     * @param tracking the code by which it is followed, made by the host with {@link TrackingId#random}
     * @param consent that who brings it agrees to the terms
     * @param receivedOn the day a letter came, or somebody came to the counter, where it is entered later
     */
    record Submit(
            @NotNull @Valid Report report,
            @NotNull TrackingId tracking,
            @AssertTrue boolean consent,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> receivedOn)
            implements FilingCommand {
        @Override
        public List<DocumentRef> documents() {
            return report.documents();
        }
    }

    /**
     * The reporter is asked to complete it (<i>menunda, meminta kelengkapan</i>).
     *
     * @param items what is missing
     */
    record Hold(@NotEmpty @Size(max = 20) Set<@NotNull Code> items) implements FilingCommand {
        /** Copies what it is given. */
        public Hold {
            items = java.util.Collections.unmodifiableSet(new TreeSet<>(items));
        }
    }

    /**
     * He completes it (<i>melengkapi laporan</i>).
     *
     * @param report the whole report as it is now; who brings it, by which way and under what secrecy does not change here
     */
    record Complete(@NotNull @Valid Report report) implements FilingCommand {
        @Override
        public List<DocumentRef> documents() {
            return report.documents();
        }
    }

    /**
     * It no longer waits for the reporter (<i>melanjutkan laporan yang ditunda</i>): somebody looked at what the guard held, or what was
     * asked is known.
     *
     * @param cause why
     */
    record Release(@NotNull Code cause) implements FilingCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** What was asked did not come in time (<i>dianggap mencabut</i>). */
    record DeemWithdrawn() implements FilingCommand {}

    /** What was asked did not come, and it is left to the supervisors what becomes of it (<i>diserahkan kepada APIP</i>). */
    record LeaveToSupervisors() implements FilingCommand {}

    /** What the guard asked did not come, and it is left to a person what becomes of it (<i>diserahkan kepada petugas</i>). */
    record LeaveToOfficer() implements FilingCommand {}

    /**
     * The supervisors look into it all the same (<i>APIP menindaklanjuti</i>).
     *
     * @param leaf where it belongs in the tree of categories
     */
    record TakeUp(@NotNull Code leaf) implements FilingCommand {}

    /** The supervisors let it lapse (<i>APIP menghentikan</i>). */
    record LetLapse() implements FilingCommand {}

    /**
     * It is sorted (<i>memverifikasi</i>).
     *
     * @param kind what kind it is
     * @param leaf where it belongs in the tree of categories
     */
    record Verify(@NotNull ReportKind kind, @NotNull Code leaf) implements FilingCommand {}

    /** It was not sorted in time (<i>verifikasi terlambat</i>). */
    record NoteVerificationLate() implements FilingCommand {}

    /** Nobody of the office has shown himself within the goal (<i>belum ada tanggapan awal</i>). */
    record NoteUnacknowledged() implements FilingCommand {}

    /** Whether it is complete was not answered in time (<i>jawaban kelengkapan terlambat</i>). */
    record NoteCompletenessLate() implements FilingCommand {}

    /**
     * It cannot be worked on (<i>menolak</i>).
     *
     * @param cause why
     * @param words what the reporter is told
     * @param handedTo to whom it was handed over, where no agency of the region can help
     */
    record Reject(
            @NotNull ReasonCode cause,
            @NotNull @Valid Narrative words,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(min = 3, max = 200) String> handedTo)
            implements FilingCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause.code());
        }
    }

    /**
     * Two find that it was made up (<i>menolak karena laporan palsu</i>).
     *
     * @param words what the reporter is told
     * @param evidence what shows it
     */
    record RejectAsHoax(
            @NotNull @Valid Narrative words,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid DocumentRef> evidence) implements FilingCommand {
        /** Copies what it is given. */
        public RejectAsHoax {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Optional<Code> reason() {
            return Optional.of(ReasonCode.HOAX.code());
        }

        @Override
        public List<DocumentRef> documents() {
            return evidence;
        }
    }

    /**
     * It is put aside (<i>mengarsipkan</i>).
     *
     * @param cause why
     * @param words what the reporter is told
     */
    record Archive(
            @NotNull ReasonCode cause, @NotNull @Valid Narrative words) implements FilingCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause.code());
        }
    }

    /**
     * The reporter takes it back (<i>mencabut laporan</i>).
     *
     * @param confirmed that he means it
     */
    record Withdraw(@AssertTrue boolean confirmed) implements FilingCommand {}

    /**
     * The reporter wants nothing more to do with it (<i>berhenti sebagai pelapor</i>): the supervisors go on of their own accord.
     *
     * @param confirmed that he means it
     */
    record StepBack(@AssertTrue boolean confirmed) implements FilingCommand {}

    /**
     * The reporter objects to that it is not worked on, or not by itself (<i>mengajukan keberatan</i>).
     *
     * @param grounds what he says
     */
    record ObjectToRejection(@NotNull @Valid Narrative grounds) implements FilingCommand {}

    /** He can no longer object (<i>batas keberatan lewat</i>). */
    record CloseObjecting() implements FilingCommand {}

    /** Somebody else finds that he is right (<i>mengabulkan keberatan</i>). */
    record UpholdObjection() implements FilingCommand {}

    /**
     * Somebody else finds that he is not (<i>menolak keberatan</i>).
     *
     * @param words what he is answered
     */
    record DismissObjection(@NotNull @Valid Narrative words) implements FilingCommand {}

    /** His objection was not answered in time (<i>jawaban keberatan terlambat</i>). */
    record NoteObjectionLate() implements FilingCommand {}

    /** Nobody decided on it at all, so that he is taken to be right (<i>keberatan dianggap dikabulkan</i>). */
    record DeemObjectionUpheld() implements FilingCommand {}

    /** Its file has been kept at hand long enough (<i>masa aktif berkas berakhir</i>). */
    record ExpireRetention() implements FilingCommand {}

    /**
     * The records officer takes its file into the archive (<i>memindahkan ke arsip</i>).
     *
     * @param deed the deed under which it goes there
     */
    record TransferRecord(@NotNull @Valid DocumentRef deed) implements FilingCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(deed);
        }
    }

    /**
     * An official says that he is close to somebody in it (<i>menyatakan benturan kepentingan</i>): he then does nothing more in it.
     *
     * @param cause how close
     */
    record DeclareInterest(@NotNull Code cause) implements FilingCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }
}
