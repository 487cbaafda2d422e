package id.pendopo.grants.legacy;

import static id.pendopo.grants.legacy.OldTables.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.table.RowFinding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be trusted is kept out, each by its row, and no good file is lost for it. */
class LegacyQuarantineTest {
    private final LegacyReading reading = read();

    private List<String> keptOut() {
        return reading.findings().stream()
                .filter(one -> one.finding().code().equals("grants.LEGACY_QUARANTINED"))
                .map(one -> one.table() + ":" + one.row() + " "
                        + one.finding().found().orElseThrow())
                .toList();
    }

    @Test
    void each_file_that_is_kept_out_is_told_by_the_row_that_is_to_blame() {
        assertThat(keptOut())
                .containsExactlyInAnyOrder(
                        "proposal.csv:7 APPROVAL_MISSING",
                        "proposal.csv:9 TYPE_MISSING",
                        "proposal_checklist.csv:25 AMOUNT_UNREADABLE",
                        "proposal_dana.csv:13 AMOUNT_OUT_OF_RANGE",
                        "proposal.csv:12 FILED_AFTER_DECISION",
                        "proposal_dana.csv:17 AMOUNT_OUT_OF_RANGE",
                        "proposal.csv:15 DECIDED_TWICE",
                        "proposal.csv:16 STAGE_UNKNOWN");
    }

    @Test
    void good_files_are_not_lost_for_bad_ones() {
        assertThat(reading.snapshots())
                .extracting(one -> one.origin().id())
                .containsExactly("11", "12", "13", "14", "15", "17", "24", "25");
        assertThat(reading.proposals()).isEqualTo(15);
        assertThat(reading.quarantined()).isEqualTo(7);
    }

    @Test
    void rows_of_proposals_that_are_gone_are_told_and_numbers_that_are_gone_are_counted() {
        assertThat(reading.findings())
                .filteredOn(one -> one.finding().code().equals("grants.LEGACY_ROW_ORPHAN"))
                .singleElement()
                .extracting(RowFinding::table, RowFinding::row)
                .containsExactly("proposal_dana.csv", 19L);
        assertThat(reading.gone()).isEqualTo(2);
    }

    @Test
    void two_proposals_of_one_number_are_both_kept_out_and_one_without_a_number_too() {
        String row = ",101,,Contoh,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-04 17:00:00,,NULL";
        LegacyReading one = read(Map.of(LegacyTable.PROPOSAL, List.of("1" + row, "1" + row, row, "2" + row)));
        assertThat(one.snapshots()).hasSize(1);
        assertThat(one.quarantined()).isEqualTo(3);
    }

    @Test
    void without_the_table_of_proposals_nothing_is_read() {
        LegacyReading none = read(Map.of());
        assertThat(none.findings())
                .extracting(one -> one.finding().code())
                .containsExactly("grants.LEGACY_TABLE_MISSING");
    }

    @Test
    void the_report_counts_and_speaks_both_languages() {
        LegacyReport report = LegacyImport.tried(reading);
        assertThat(report.count(LegacyReport.Outcome.IMPORTED)).isEqualTo(8);
        assertThat(report.count(LegacyReport.Outcome.QUARANTINED)).isEqualTo(7);
        assertThat(report.defects()).containsEntry(LegacyDefect.AMOUNT_OUT_OF_RANGE, 2);
        assertThat(report.states()).containsEntry(LegacyState.LISTED, 2);
        assertThat(report.text(Locale.ENGLISH))
                .contains("Snapshots: 8", "Kept out, to be looked at: 7", "Approved by the head: 2");
        assertThat(report.text(Locale.forLanguageTag("id")))
                .contains("Potret: 8", "Ditahan untuk diperiksa: 7", "Disetujui kepala daerah: 2");
    }

    @Test
    void no_finding_repeats_a_name_a_number_or_a_text() {
        String told = reading.findings() + LegacyImport.tried(reading).text(Locale.ENGLISH);
        assertThat(told).doesNotContain("Yayasan", "Ibu Contoh", "Jalan", "3273014501900001", "tiga puluh", "orang");
    }

    @Test
    void a_snapshot_with_such_a_defect_cannot_be_made() {
        LegacySnapshot good = reading.snapshots().get(0);
        assertThatThrownBy(() -> new LegacySnapshot(
                        good.origin(),
                        good.state(),
                        good.request(),
                        good.applicant(),
                        good.review(),
                        good.decisions(),
                        good.after(),
                        java.util.Set.of(LegacyDefect.TYPE_MISSING)))
                .hasMessageContaining("TYPE_MISSING");
    }

    @Test
    void a_mapping_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> LegacyMapping.parse("{}")).hasMessageContaining("shape");
        assertThatThrownBy(() -> LegacyMapping.parse("{\"shape\": \"V\", \"farben\": 1}"))
                .hasMessageContaining("farben");
        assertThatThrownBy(() -> LegacyMapping.parse("{\"shape\": \"V\", \"charset\": \"x-unknown\"}"))
                .hasMessageContaining("windows-1252");
        LegacyMapping renamed = LegacyMapping.parse("""
                {"shape": "N", "charset": "windows-1252", "types": {"3": "HIBAH"},
                 "columns": {"PROPOSAL": {"TITLE": ["nama_kegiatan"]}}}
                """);
        assertThat(renamed.types()).containsKey("3").containsKey("1");
        assertThat(renamed.columns().get(LegacyTable.PROPOSAL))
                .containsEntry(LegacyColumn.TITLE, List.of("nama_kegiatan"));
    }
}
