package id.pendopo.core.workflow.spike;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.chart.Chart;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Difference;
import id.pendopo.core.policy.Replacement;
import id.pendopo.core.policy.ValueStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Large workflows must stay readable: what leaves from many stages is drawn once, and says from where. */
class ChartOfSketchesTest {
    private final Chart licence = Chart.of(Licence.within(5));
    private final Chart complaint = Chart.of(Complaint.workflow());

    private static Difference replaced(String key, Optional<Replacement> why) {
        return new Difference(
                "contoh/licence",
                key,
                Text.of("Batas pengembalian", "Limit of returns"),
                LocalDate.of(2026, 1, 1),
                Optional.of("2"),
                "3",
                LegalSource.of("Perwal Contoh 1/2026", Standing.SEEN),
                ValueStanding.DECISION,
                why);
    }

    @Test
    void what_leaves_from_many_stages_is_drawn_from_one_box() {
        assertThat(licence.mermaid().lines().map(String::strip))
                .contains(
                        "state \"TECHNICAL_REVIEW, FIELD_INSPECTION, RECOMMENDATION, FEE_ASSESSMENT, AWAITING_APPROVAL\" as FROM_25",
                        "FROM_17 --> FROM_17 : escalate",
                        "FROM_25 --> DEEMED_APPROVED : reachDeemedApproval",
                        "FROM_25 --> DEEMED_UNPAID : reachDeemedApproval",
                        "state \"Semua tahap terbuka kecuali AWAITING_SIGNATURE, DEEMED_APPROVED, OBJECTION\" as FROM_31",
                        "FROM_31 --> WITHDRAWN : withdraw",
                        "state \"Semua tahap terbuka\" as FROM_32",
                        "FROM_32 --> FROM_32 : openInquiry",
                        "FROM_32 --> FROM_32 : closeInquiry");
        assertThat(licence.in(Locale.ENGLISH)
                        .labelled(Map.of("OBJECTION", "Keberatan"))
                        .mermaid())
                .contains("state \"Any open stage except AWAITING_SIGNATURE, DEEMED_APPROVED, Keberatan\" as FROM_31")
                .doesNotContain("FROM_33");
    }

    @Test
    void a_table_says_what_starts_what_returns_and_what_rests() {
        assertThat(complaint.table())
                .contains("| tetap | – | setelah lewat: SETTLEMENT; mulai: ESCALATION 5 hari kerja |")
                .contains("| REJECTED | REJECTED | beristirahat | – |")
                .contains("| CLOSED | CLOSED | beristirahat | REOPENING 30 hari kalender |");
        assertThat(licence.table())
                .contains("| AWAITING_APPROVAL | TECHNICAL_REVIEW (diulang) |")
                .contains("- \"sign\" hanya sesudah \"approve\" atau \"confirmIssue\", setiap kali")
                .contains("- INSPECTORATE: tidak mengambil bagian lain dalam berkas")
                .contains("## Tahap", "## Urutan wajib", "## Pemisahan kewenangan")
                .doesNotContain("Ketentuan bawaan", "Arti kode syarat");
    }

    /** Whatever a region has put in the place of our own opinion is shown wherever the chart is. */
    @Test
    void what_the_region_has_replaced_is_shown_in_every_form() {
        Chart own = licence.replacing(List.of(
                replaced("maxReturns", Optional.of(new Replacement("Perwal Contoh 1/2026", "loket jauh"))),
                replaced("other", Optional.empty())));
        assertThat(own.table())
                .contains("## Ketentuan bawaan yang diganti daerah")
                .contains("| Batas pengembalian (maxReturns) | 2 | 3 | Perwal Contoh 1/2026 | loket jauh |")
                .contains("| Batas pengembalian (other) | 2 | 3 | – | – |");
        assertThat(own.mermaid())
                .contains("Ketentuan bawaan yang diganti daerah - Batas pengembalian 3 (Perwal Contoh 1/2026),"
                        + " Batas pengembalian 3");
        assertThat(own.in(Locale.ENGLISH).mermaid())
                .contains("Defaults that the region has replaced - Limit of returns 3");
        assertThat(licence.mermaid()).doesNotContain("Ketentuan bawaan");
    }
}
