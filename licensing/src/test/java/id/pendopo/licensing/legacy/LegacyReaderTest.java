package id.pendopo.licensing.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.table.Repair;
import id.pendopo.core.table.RowFinding;
import id.pendopo.core.table.RowRepair;
import id.pendopo.core.table.TableFile;
import id.pendopo.licensing.law.LicensingFindings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old licences are taken over as printed, tolerantly and with every mend told. */
class LegacyReaderTest {
    private static final String HEAD =
            "Jenis Izin;No. Izin;Nama Pemegang;Bentuk;NIK;Alamat;Kode Wilayah;Tgl Terbit;Masa Berlaku;Modal;Golongan;Lintang;Bujur\n";
    private static final String GOOD =
            "SIUP;503/1/SIUP-K/2012;PT Contoh Dagang;PT;;Jalan Contoh 1;32.73.01.1001;2012-05-02;2017-05-01;400000000;Kecil;-6.9147;107.6098\n";

    private static LegacyReading read(String rows) {
        return LegacyReader.of(SiupLimits.PERMENDAG_46_2009, 100)
                .read(TableFile.read("lama.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(LegacyReading reading) {
        return reading.findings().stream()
                .map(RowFinding::finding)
                .map(Finding::code)
                .toList();
    }

    private static List<Repair> repairs(LegacyReading reading) {
        return reading.repairs().stream().map(RowRepair::repair).toList();
    }

    @Test
    void a_clean_row_is_a_licence_as_printed() {
        LegacyReading reading = read(GOOD);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.repairs()).isEmpty();
        LegacyLicence licence = reading.register().licences().get(0);
        assertThat(licence.kind()).isEqualTo(LegacyKind.SIUP);
        assertThat(licence.number()).isEqualTo("503/1/SIUP-K/2012");
        assertThat(licence.holder())
                .isEqualTo(
                        new LegacyLicence.Holder(Optional.of("PT Contoh Dagang"), Optional.empty(), Optional.empty()));
        assertThat(licence.issued()).contains(LocalDate.of(2012, 5, 2));
        assertThat(licence.place().point()).contains(GeoPoint.parse("-6.9147,107.6098"));
        assertThat(licence.worth())
                .contains(new LegacyLicence.Worth(
                        Optional.of(Rupiah.of(400_000_000)),
                        Optional.of(SiupClass.SMALL),
                        Optional.of(SiupClass.SMALL)));
        assertThat(licence.source().row()).isEqualTo(2);
        assertThat(reading.quarantine()).isEmpty();
    }

    @Test
    void what_was_mended_is_told_row_by_row() {
        LegacyReading reading = read(
                "siup;503/2;Sari Contoh;Perorangan;3273 0145 0190 0001;Jl. Contoh;32.73;02/05/2012;s/d 31 Desember 2017;"
                        + "\"Rp 400.000.000,00\";kecil;107,6098;-6,9147\n");
        assertThat(codes(reading)).isEmpty();
        assertThat(repairs(reading))
                .containsExactlyInAnyOrder(
                        Repair.DATE_TURNED,
                        Repair.DATE_TURNED,
                        Repair.AMOUNT_WRITTEN,
                        Repair.SEPARATORS_REMOVED,
                        Repair.POINT_SWAPPED);
        LegacyLicence licence = reading.licences().get(0);
        assertThat(licence.validity().until()).contains(LocalDate.of(2017, 12, 31));
        assertThat(licence.validity().text()).isEqualTo("s/d 31 Desember 2017");
        assertThat(licence.holder().person()).contains(PersonalText.of("Sari Contoh"));
        assertThat(licence.holder().nik()).contains(PersonalText.of("3273014501900001"));
    }

    /** A name that may be that of a person is kept as one: what was never said to be public does not become so. */
    @ParameterizedTest
    @CsvSource({
        "Toko Sari,, true",
        "CV Contoh,, false",
        "Koperasi Contoh,, false",
        "Sari Contoh, Perorangan, true",
        "Sari Contoh, UD, false"
    })
    void a_name_is_a_persons_unless_something_says_otherwise(
            String name, @org.jspecify.annotations.Nullable String form, boolean person) {
        LegacyReading reading =
                read("TDP;1;%s;%s;;;;;selama menjalankan usaha;;;;\n".formatted(name, form == null ? "" : form));
        assertThat(reading.licences().get(0).holder().person().isPresent()).isEqualTo(person);
        assertThat(reading.licences().get(0).toString()).satisfies(printed -> {
            if (person) {
                assertThat(printed).doesNotContain(name);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-01, 2017-05-01, VALID_AS_PRINTED",
        "2017-05-01, 2017-05-02, ENDED",
        "selama perusahaan menjalankan kegiatan usaha, 2026-01-01, VALID_AS_PRINTED",
        "seumur bangunan, 2026-01-01, VALID_AS_PRINTED",
        "lihat lampiran, 2026-01-01, UNKNOWN",
        "0000-00-00, 2026-01-01, UNKNOWN"
    })
    void validity_is_what_is_printed(String printed, LocalDate day, LegacyState state) {
        LegacyReading reading = read("IMB;1;PT Contoh;;;;;;%s;;;;\n".formatted(printed));
        assertThat(reading.licences().get(0).validity().on(day)).isEqualTo(state);
        assertThat(codes(reading).contains("licensing.LEGACY_VALIDITY")).isEqualTo(state == LegacyState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, MICRO",
        "50000000, MICRO",
        "50000001, SMALL",
        "500000000, SMALL",
        "500000001, MEDIUM",
        "10000000000, MEDIUM",
        "10000000001, LARGE"
    })
    void the_class_of_a_siup_follows_net_worth_and_each_limit_belongs_below(long worth, SiupClass siup) {
        assertThat(SiupLimits.PERMENDAG_46_2009.classOf(Rupiah.of(worth))).isEqualTo(siup);
    }

    @Test
    void a_printed_class_that_cannot_be_is_warned_of_and_kept() {
        LegacyReading reading = read("SIUP;1;PT Contoh;;;;;;selama usaha;500000001;Kecil;;\n");
        assertThat(codes(reading)).containsExactly("licensing.LEGACY_CLASS_DIFFERS");
        assertThat(reading.licences().get(0).worth().orElseThrow().printed()).contains(SiupClass.SMALL);
        assertThat(reading.licences().get(0).worth().orElseThrow().computed()).contains(SiupClass.MEDIUM);
        assertThat(codes(read("SIUP;1;PT Contoh;;;;;;selama usaha;;kecil atau menengah;;\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIM;1;PT A;;;;;;;;;;|licensing.LEGACY_KIND",
                "SIUP;;PT A;;;;;;selama;;;;|core.FILE_CELL_MISSING",
                "SIUP;1;;;;;;;selama;;;;|core.FILE_CELL_MISSING",
                "SIUP;1;PT A;;;;kota;;selama;;;;|core.FILE_CELL_FORM",
                "SIUP;1;PT A;;;;;kemarin;selama;;;;|core.FILE_CELL_FORM",
                "SIUP;1;PT A;;;;;;selama;banyak;;;|core.FILE_CELL_FORM",
                "SIUP;1;PT A;;;;;2017-05-02;2017-05-01;;;;|licensing.LEGACY_DATES",
                "SIUP;1;=PT A;;;;;;selama;;;;|core.FILE_CELL_FORMULA",
                "SIUP;1;PT A;;;;;;selama;;;;;;|core.FILE_ROW_WIDTH"
            })
    void a_row_with_a_fault_is_left_out_and_named(String row, String code) {
        LegacyReading reading = read(GOOD + row + "\n");
        assertThat(codes(reading)).contains(code);
        assertThat(reading.licences()).hasSize(1);
        assertThat(reading.quarantine()).containsExactly(3L);
    }

    @Test
    void a_licence_ends_on_the_day_of_its_issue_at_the_earliest() {
        assertThat(codes(read("SIUP;1;PT A;;;;;2017-05-01;2017-05-01;;;;\n"))).isEmpty();
    }

    @Test
    void what_may_be_wrong_and_is_not_needed_is_left_out_with_a_warning() {
        LegacyReading reading = read("SIUP;1;PT A;;327301450190001;;;;selama;;;0;0\n");
        assertThat(codes(reading)).containsExactlyInAnyOrder("licensing.LEGACY_NIK", "licensing.LEGACY_POINT");
        assertThat(reading.licences()).hasSize(1);
        assertThat(reading.licences().get(0).holder().nik()).isEmpty();
        assertThat(reading.licences().get(0).place().point()).isEmpty();
    }

    @Test
    void the_same_number_twice_is_kept_once() {
        LegacyReading reading = read(GOOD + GOOD.replace("503/1/SIUP-K/2012", "503 / 1 / siup-k / 2012"));
        assertThat(codes(reading)).containsExactly("core.FILE_ROW_TWICE");
        assertThat(reading.licences()).hasSize(1);
        assertThat(reading.register().find(LegacyKind.SIUP, "503-1-SIUP-K-2012"))
                .isPresent();
        assertThat(reading.register().find(LegacyKind.TDP, "503/1/SIUP-K/2012")).isEmpty();
        assertThat(reading.register().counts()).containsEntry(LegacyKind.SIUP, 1L);
        assertThatThrownBy(() -> LegacyRegister.of(
                        List.of(reading.licences().get(0), reading.licences().get(0))))
                .hasMessageContaining("twice");
    }

    @Test
    void five_bad_rows_of_a_hundred_are_borne_and_six_are_not() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 95; i++) {
            rows.append("TDP;").append(i).append(";PT Contoh;;;;;;selama usaha;;;;\n");
        }
        String bad = "SIM;x;PT Contoh;;;;;;;;;;\n";
        LegacyReading five = usual(rows + bad.repeat(5));
        assertThat(five.stopped()).isFalse();
        assertThat(five.register().licences()).hasSize(95);
        LegacyReading six = usual(rows + bad.repeat(6));
        assertThat(six.stopped()).isTrue();
        assertThat(codes(six)).contains("licensing.LEGACY_TOO_MANY_BAD");
        assertThatThrownBy(six::register)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("6 of 101");
    }

    private static LegacyReading usual(String rows) {
        return LegacyReader.usual().read(TableFile.read("lama.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_table_without_numbers_is_no_table_of_licences() {
        LegacyReading reading = LegacyReader.usual()
                .read(TableFile.read("lama.csv", "jenis;nama\nSIUP;PT A\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.stopped()).isTrue();
        assertThat(codes(reading)).containsExactly("core.FILE_COLUMN_MISSING");
        assertThat(reading.licences()).isEmpty();
    }

    @Test
    void columns_that_nobody_knows_are_named_and_not_read() {
        LegacyReading reading = LegacyReader.usual()
                .read(TableFile.read(
                        "lama.csv",
                        "jenis;nomor;nama;berlaku sampai;sandi\nHO;1;PT A;2019-01-01;rahasia\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.ignored()).containsExactly("sandi");
        assertThat(reading.licences().toString()).doesNotContain("rahasia");
    }

    @ParameterizedTest
    @CsvSource({"SIUP, NIB", "TDP, NIB", "IMB, PBG", "HO, OSS"})
    void nothing_old_is_renewed_here_and_what_to_apply_for_is_said(LegacyKind kind, String instead) {
        LegacyLicence licence = read("%s;1;PT A;;;;;;selama usaha;;;;\n".formatted(kind))
                .licences()
                .get(0);
        Finding finding = licence.notHere();
        assertThat(finding.isBlock()).isTrue();
        assertThat(finding.code()).isEqualTo("licensing.LEGACY_NOT_RENEWABLE");
        assertThat(LicensingFindings.all().mend(finding, Locale.ENGLISH)).contains(instead);
        assertThat(kind.advice().id()).startsWith(kind == LegacyKind.HO ? "Izin gangguan" : "Ajukan");
    }

    @ParameterizedTest
    @CsvSource({
        "siup, SIUP",
        "Surat Izin Usaha Perdagangan, SIUP",
        "Izin HO, HO",
        "izin gangguan, HO",
        "T.D.P., TDP",
        "Izin Mendirikan Bangunan, IMB"
    })
    void a_kind_is_known_by_its_names(String text, LegacyKind kind) {
        assertThat(LegacyKind.find(text)).contains(kind);
    }

    @Test
    void letters_of_a_wrong_encoding_come_back() {
        LegacyReading reading = read("TDP;1;PT CafÃ© Contoh;;;;;;selama;;;;\n");
        assertThat(reading.licences().get(0).holder().body()).contains("PT Café Contoh");
        assertThat(repairs(reading)).containsExactly(Repair.ENCODING);
    }

    @Test
    void limits_and_thresholds_have_their_ranges() {
        Rupiah one = Rupiah.of(1);
        assertThatThrownBy(() -> new SiupLimits(one, one, Rupiah.of(2))).hasMessageContaining("more than");
        assertThatThrownBy(() -> LegacyReader.of(SiupLimits.PERMENDAG_46_2009, 101))
                .hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> LegacyReader.of(SiupLimits.PERMENDAG_46_2009, -1))
                .hasMessageContaining("0 to 100");
    }

    @Test
    void an_address_of_several_lines_is_kept_in_one() {
        LegacyReading reading = read("SIUP;1;\"Warga\nContoh\";;;\"Jalan Contoh\nNomor 1\tKota\"\n");

        assertThat(reading.licences()).hasSize(1);
        LegacyLicence licence = reading.licences().get(0);
        assertThat(licence.holder().person().orElseThrow().reveal()).isEqualTo("Warga Contoh");
        assertThat(licence.place().address().orElseThrow().reveal()).isEqualTo("Jalan Contoh Nomor 1 Kota");
    }

    /** Whatever stands in a table, it is read or its faults are told, in words, and no finding repeats a name or a number of a person. */
    @Property(tries = 300)
    void any_cells_are_read_without_a_throw(@ForAll List<String> cells) {
        StringBuilder row = new StringBuilder("SIUP;1;Rahasia Contoh");
        cells.stream()
                .limit(12)
                .forEach(cell ->
                        row.append(";\"").append(cell.replace("\"", "\"\"")).append('"'));
        LegacyReading reading = read(row + "\n");
        FindingCatalogue words = FindingCatalogue.core().and(LicensingFindings.all());
        reading.findings().forEach(one -> {
            assertThat(words.knows(one.finding().code())).isTrue();
            assertThat(one.toString()).doesNotContain("Rahasia");
        });
        assertThat(reading.licences().size() + reading.quarantine().size()).isLessThanOrEqualTo(reading.rows());
    }
}
