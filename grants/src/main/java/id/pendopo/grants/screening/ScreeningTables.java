package id.pendopo.grants.screening;

import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.proposal.ScreeningCode;
import java.util.ArrayList;
import java.util.List;

/** Tables of a yearly report (<i>tabel laporan penapisan</i>), ready for CSV and JSON; in the words of the catalogue of findings. */
public final class ScreeningTables {
    private static final FindingCatalogue WORDS = new ProposalProcedure().findings();

    private ScreeningTables() {}

    /** One row for each check, also for one that found nothing. */
    public static OpenTable figures(ScreeningReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.figures()
                .forEach(figure -> rows.add(List.of(
                        figure.check(),
                        words(figure.check()).id(),
                        words(figure.check()).en(),
                        figure.blocking(),
                        figure.warning())));
        return new OpenTable(
                "penapisan-" + report.year(),
                title(report, "Angka penapisan", "Figures of the screening"),
                List.of(
                        OpenTable.Column.of("check", "Pemeriksaan", "Check"),
                        OpenTable.Column.of("text_id", "Uraian", "Text in Indonesian"),
                        OpenTable.Column.of("text_en", "Uraian dalam bahasa Inggris", "Text"),
                        OpenTable.Column.of("blocking", "Berkas tertahan", "Cases stopped"),
                        OpenTable.Column.of("warning", "Berkas diperingatkan", "Cases warned of")),
                rows);
    }

    /** One row for each finding: case, check, and which other cases. */
    public static OpenTable findings(ScreeningReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.rows()
                .forEach(row -> rows.add(List.of(
                        row.caseId().value(),
                        row.check(),
                        row.severity(),
                        row.finding(),
                        String.join(
                                " ", row.others().stream().map(CaseId::value).toList()),
                        String.join(" ", row.marks().stream().map(Code::value).toList()),
                        row.count())));
        return new OpenTable(
                "temuan-penapisan-" + report.year(),
                title(report, "Temuan penapisan", "Findings of the screening"),
                List.of(
                        OpenTable.Column.of("case", "Berkas", "Case"),
                        OpenTable.Column.of("check", "Pemeriksaan", "Check"),
                        OpenTable.Column.of("severity", "Akibat", "Severity"),
                        OpenTable.Column.of("finding", "Nomor temuan", "Finding"),
                        OpenTable.Column.of("others", "Berkas lain", "Other cases"),
                        OpenTable.Column.of("marks", "Kunci atau tanda", "Keys or marks"),
                        OpenTable.Column.of("count", "Jumlah bukti", "Pieces of evidence")),
                rows);
    }

    /** One row for each finding that the head set aside. */
    public static OpenTable leave(ScreeningReport report) {
        List<List<Object>> rows = new ArrayList<>();
        report.leave().forEach(row -> rows.add(List.of(row.caseId().value(), row.code(), row.finding(), row.entry())));
        return new OpenTable(
                "pengecualian-penapisan-" + report.year(),
                title(report, "Pengecualian temuan penapisan", "Findings of the screening that were set aside"),
                List.of(
                        OpenTable.Column.of("case", "Berkas", "Case"),
                        OpenTable.Column.of("code", "Kode temuan", "Code of the finding"),
                        OpenTable.Column.of("finding", "Nomor temuan", "Finding"),
                        OpenTable.Column.of("entry", "Nomor catatan jurnal", "Entry of the journal")),
                rows);
    }

    private static Text title(ScreeningReport report, String id, String en) {
        String inventedId = report.illustration() ? " (memuat nilai contoh)" : "";
        String inventedEn = report.illustration() ? " (holds invented values)" : "";
        return Text.of(
                "%s tahun anggaran %d%s".formatted(id, report.year(), inventedId),
                "%s, fiscal year %d%s".formatted(en, report.year(), inventedEn));
    }

    private static Text words(ScreeningCode check) {
        return WORDS.words(check.finding()).orElseThrow().what();
    }
}
