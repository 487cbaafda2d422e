package id.pendopo.core.monitoring;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.publication.OpenTable.Column;
import java.util.ArrayList;
import java.util.List;

/** Readings as a table for spreadsheets and machines (<i>tabel indikator</i>), for those who see the office's own figures. */
public final class KpiTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("code", "Indikator", "Indicator"),
            Column.of("procedure", "Prosedur", "Procedure"),
            Column.of("region", "Kode wilayah", "Region"),
            Column.of("agency", "Perangkat daerah", "Agency"),
            Column.of("kecamatan", "Kecamatan", "District"),
            Column.of("from", "Sejak", "From"),
            Column.of("until", "Sampai sebelum", "Until before"),
            Column.of("unit", "Satuan", "Unit"),
            Column.of("value", "Nilai", "Value"),
            Column.of("numerator", "Pembilang", "Numerator"),
            Column.of("denominator", "Penyebut", "Denominator"),
            Column.of("target", "Target", "Target"),
            Column.of("asOf", "Per", "As of"),
            Column.of("policies", "Versi aturan", "Policy versions"),
            Column.of("calendar", "Kalender", "Calendar"));

    private KpiTable() {}

    /**
     * The readings in their order; several versions of the law stand in one cell, parted by blanks.
     *
     * @param name of the file, as {@link OpenTable} wants it
     */
    public static OpenTable of(String name, List<KpiReading> readings) {
        List<List<Object>> rows = new ArrayList<>();
        for (KpiReading one : readings) {
            rows.add(List.of(
                    one.code(),
                    one.procedure(),
                    one.region(),
                    one.agency(),
                    one.kecamatan(),
                    one.from(),
                    one.until(),
                    one.unit(),
                    one.value(),
                    one.numerator(),
                    one.denominator(),
                    one.target(),
                    one.asOf().toString(),
                    String.join(" ", one.policies()),
                    one.calendar()));
        }
        return new OpenTable(name, Text.of("Indikator kinerja layanan", "Service indicators"), COLUMNS, rows);
    }
}
