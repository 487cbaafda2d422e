package id.pendopo.grants.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Text;
import id.pendopo.grants.proposal.PublicProposalView;
import java.util.Optional;

/**
 * The answer to a receipt number (<i>pelacakan dengan nomor tanda terima</i>). Of a number that was never given, a file that is not
 * public yet, aid that could not be planned and a case closed to strangers the answer is the same, word for word: a stranger learns
 * nothing by asking.
 *
 * @param view what is public of the case
 * @param message what the asker is told where nothing is
 * @param about by what a complaint may name the case; empty where nothing is public
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Tracked(Optional<PublicProposalView> view, Optional<Text> message, Optional<CaseReference> about) {
    /** The answer where nothing is public. */
    public static final Tracked NOTHING = new Tracked(
            Optional.empty(),
            Optional.of(Text.of(
                    "Tidak ada berkas yang dapat ditampilkan dengan nomor ini. Periksa nomor pada tanda terima; berkas tampil"
                            + " setelah dinyatakan lengkap.",
                    "There is no file to show under this number. Check the number on the receipt; a file is shown once it was"
                            + " found complete.")),
            Optional.empty());

    /**
     * By what somebody else may speak of a case, for instance a complaint about it (<i>rujukan perkara</i>): procedure and receipt
     * number, and nothing of what it is about.
     */
    public record CaseReference(String procedure, String receiptNumber) {}
}
