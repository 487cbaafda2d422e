package id.pendopo.complaints.complaint;

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
import java.util.List;

/** How a report comes in, and what it is found to be (<i>penerimaan dan verifikasi</i>). */
public sealed interface FilingCommand extends ComplaintCommand {
    /**
     * A report is brought (<i>menyampaikan laporan</i>).
     *
     * @param report what it says
     * @param tracking the code by which it is followed, made by the host with {@link TrackingId#random}
     * @param consent that who brings it agrees to the terms
     */
    record Submit(
            @NotNull @Valid Report report,
            @NotNull TrackingId tracking,
            @AssertTrue boolean consent) implements FilingCommand {
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
    record Hold(@NotEmpty @Size(max = 20) List<@NotNull Code> items) implements FilingCommand {
        /** Copies what it is given. */
        public Hold {
            items = List.copyOf(items);
        }
    }

    /**
     * He completes it (<i>melengkapi laporan</i>).
     *
     * @param report the whole report as it is now
     */
    record Complete(@NotNull @Valid Report report) implements FilingCommand {
        @Override
        public List<DocumentRef> documents() {
            return report.documents();
        }
    }

    /** What was asked did not come in time (<i>dianggap mencabut</i>). */
    record DeemWithdrawn() implements FilingCommand {}

    /**
     * It is sorted (<i>memverifikasi</i>).
     *
     * @param kind what kind it is
     * @param leaf where it belongs in the tree of categories
     */
    record Verify(@NotNull ReportKind kind, @NotNull Code leaf) implements FilingCommand {}

    /** It was not sorted in time (<i>verifikasi terlambat</i>). */
    record NoteVerificationLate() implements FilingCommand {}
}
