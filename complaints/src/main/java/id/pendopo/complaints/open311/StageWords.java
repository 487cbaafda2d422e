package id.pendopo.complaints.open311;

import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.core.law.Text;
import java.util.Map;
import java.util.Optional;

/** What a stage is called for everybody, in a sentence [D]; merging in the words of the specification's own example, in any language. */
final class StageWords {
    /** A report came. */
    static final Text SUBMITTED = Text.of("Laporan diterima.", "The report was received.");

    /** The national channel closed it. */
    static final Text CLOSED_AT_HUB =
            Text.of("Ditutup melalui kanal nasional SP4N-LAPOR!.", "Closed through the national channel SP4N-LAPOR!.");

    private static final Map<ComplaintStage, Text> WORDS = Map.of(
            ComplaintStage.DISPOSED, Text.of("Diteruskan kepada instansi.", "Forwarded to the agency."),
            ComplaintStage.RETURNED,
                    Text.of("Sedang dialihkan kepada instansi lain.", "Being forwarded to another agency."),
            ComplaintStage.IN_PROGRESS, Text.of("Sedang ditindaklanjuti.", "In progress."),
            ComplaintStage.REOPENED, Text.of("Dibuka kembali.", "Opened again."),
            ComplaintStage.CLOSED, Text.of("Selesai.", "Closed."),
            ComplaintStage.REJECTED, Text.of("Tidak dapat diproses.", "Could not be processed."),
            ComplaintStage.MERGED, Text.of("Duplicate request.", "Duplicate request."),
            ComplaintStage.WITHDRAWN, Text.of("Dicabut oleh pelapor.", "Withdrawn by the reporter."));

    private StageWords() {}

    /** Empty where something else says it: an answer that it was answered, that it came that it waits. */
    static Optional<Text> of(ComplaintStage stage) {
        return Optional.ofNullable(WORDS.get(stage));
    }
}
