package id.pendopo.performance.activity;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.journal.CanonicalReader;
import id.pendopo.core.journal.CanonicalWriter;
import id.pendopo.core.office.Book;
import id.pendopo.core.office.StreamLine;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The book of approvals (<i>buku persetujuan</i>): a page for each person and month. One approval of a pair is enough for the month, so it
 * is written once. Thread-safe.
 */
public final class ApprovalBook implements Book {
    /** The name by which postings speak of it. */
    public static final String NAME = "activityApproval";

    /** It holds no state, so any one is as good as another. Offices find it through {@code ServiceLoader}. */
    public ApprovalBook() {}

    /**
     * One line of a page.
     *
     * @param seq number on the page, from 1
     * @param at when
     * @param cause the case and its entry
     * @param posting what was done
     * @param page the month after it
     */
    public record Line(long seq, Instant at, String cause, ApprovalPosting posting, ApprovalPage page) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Fact<ApprovalPage> fact() {
        return ApprovalPage.FACT;
    }

    /** The owner's page and the approver's. */
    @Override
    public List<String> pages(Posting posting) {
        ApprovalPosting approval = (ApprovalPosting) posting;
        return List.of(approval.page(), ApprovalPage.subject(approval.approver(), approval.month()));
    }

    @Override
    public Reading<ApprovalPage> reading(String page, Optional<StreamLine> last, Instant at) {
        String version = Long.toString(last.map(StreamLine::version).orElse(0L));
        return new Reading.Found<>(pageOf(last), at, NAME, version);
    }

    @Override
    public Written write(String page, Optional<StreamLine> last, List<Posting> postings, String cause, Instant at) {
        ApprovalPage month = pageOf(last);
        long seq = last.map(StreamLine::version).orElse(0L);
        List<String> lines = new ArrayList<>();
        for (Posting posting : postings) {
            ApprovalPosting approval = (ApprovalPosting) posting;
            boolean ofOwner = approval.page().equals(page);
            OnPage on = new OnPage(month, approval, ofOwner);
            if (on.isReciprocal()) {
                return new Written(List.of(), ApproverRules.reciprocal());
            }
            month = on.after();
            seq++;
            lines.add(CanonicalWriter.toText(new Line(seq, at, cause, approval, month)));
        }
        return new Written(lines, List.<Finding>of());
    }

    /** One approval upon one of its two pages. */
    private record OnPage(ApprovalPage month, ApprovalPosting approval, boolean ofOwner) {
        boolean isReciprocal() {
            return ofOwner
                    ? month.approved().contains(approval.approver())
                    : month.approvers().contains(approval.owner());
        }

        ApprovalPage after() {
            return ofOwner ? month.withApprover(approval.approver()) : month.withApproved(approval.owner());
        }
    }

    /** A line of a page, read back. */
    public static Line parse(String text) {
        return CanonicalReader.read(CanonicalReader.tree(text), Line.class);
    }

    private static ApprovalPage pageOf(Optional<StreamLine> last) {
        return last.map(line -> parse(line.text()).page()).orElse(ApprovalPage.EMPTY);
    }
}
