package id.pendopo.complaints.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.Complaint;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.event.Way;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.VisibilityPolicy;
import id.pendopo.core.workflow.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who takes what is shown one by one from what is counted finds nothing below the region's least, which is five here. */
class DifferencingTest {
    private static final VisibilityPolicy POLICY =
            Way.PACK.book(VisibilityPolicy.schema()).policy(LocalDate.of(2025, 6, 2));
    private static final CaseFile<Complaint> OPEN = disposed(Secrecy.PLAIN);
    private static final CaseFile<Complaint> HIDDEN = disposed(new Secrecy(true, true, false, false));

    private static CaseFile<Complaint> disposed(Secrecy secrecy) {
        return Way.received(secrecy)
                .take(
                        "2025-06-02T10:00",
                        Way.ADMIN,
                        new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, Way.PAVEMENT))
                .take("2025-06-02T10:10", Way.ADMIN, new CaseworkCommand.Dispose(Way.DPU, Optional.empty()))
                .file();
    }

    private static List<CaseFile<Complaint>> cases(int open, int hidden) {
        List<CaseFile<Complaint>> files = new ArrayList<>(Collections.nCopies(open, OPEN));
        files.addAll(Collections.nCopies(hidden, HIDDEN));
        return files;
    }

    private static List<Object> months(int open, int hidden) {
        return MonthlyTable.of(cases(open, hidden), POLICY).rows().stream()
                .map(row -> row.get(3))
                .toList();
    }

    @Test
    void the_total_of_the_command_center_is_what_it_sees_and_what_it_counts() {
        assertThat(CommandCenter.of(cases(2, 4), POLICY).total()).isEqualTo(2);
        assertThat(CommandCenter.of(cases(2, 5), POLICY).total()).isEqualTo(7);
        assertThat(CommandCenter.of(cases(2, 5), POLICY).counted()).containsValue(5);
    }

    @Test
    void a_month_has_no_fewer_beyond_its_public_pages_than_the_least() {
        assertThat(months(5, 0)).containsExactly(5L);
        assertThat(months(5, 1)).containsExactly(5L);
        assertThat(months(5, 4)).containsExactly(5L);
        assertThat(months(5, 5)).containsExactly(10L);
        assertThat(months(4, 1)).isEmpty();
        assertThat(months(0, 5)).containsExactly(5L);
    }

    /** Whoever keeps yesterday's figure and takes it from that of today finds no single hidden case either. */
    @Test
    void what_is_hidden_is_counted_by_full_groups_so_that_two_days_differ_by_none_or_five() {
        for (int hidden = 0; hidden < 12; hidden++) {
            int full = hidden / 5 * 5;
            assertThat(months(5, hidden)).as("%d hidden", hidden).containsExactly(5L + full);
            assertThat(CommandCenter.of(cases(2, hidden), POLICY).total()).isEqualTo(2 + full);
        }
    }
}
