package id.pendopo.grants.budgetfile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A column of a budget file (<i>kolom berkas anggaran</i>) with the headings it is known by. The headings are those of exports and
 * applications that were seen [S] and of common speech [D]; a region adds its own.
 */
public enum BudgetColumn {
    /** <i>Kode SKPD</i>. */
    UNIT(40, "kode_skpd", "kode unit", "kode sub unit", "kode sub skpd", "skpd"),
    /** <i>Kode program</i>. */
    PROGRAMME(40, "kode_program", "program"),
    /** <i>Kode kegiatan</i>. */
    ACTIVITY(40, "kode_kegiatan", "kode giat", "kegiatan"),
    /** <i>Kode sub kegiatan</i>. */
    SUB_ACTIVITY(40, "kode_sub_kegiatan", "kode sub giat", "sub kegiatan"),
    /** <i>Kode rekening</i>. */
    ACCOUNT(40, "kode_rekening", "kode akun", "rekening", "akun"),
    /** The list that the account belongs to: {@code P90_2019}, {@code KEPMEN_5889}, {@code LATER}. */
    CHART(20, "daftar_rekening", "daftar akun", "versi kode", "chart"),
    /** Number of the receipt or of the case, where the file has it. */
    RECEIPT(60, "nomor_tanda_terima", "nomor registrasi", "no registrasi", "nomor usulan", "nomor pendaftaran"),
    /** <i>Nama penerima</i>. */
    RECIPIENT(200, "nama_penerima", "penerima", "nama lembaga"),
    /** <i>Alamat penerima</i>, as the annex of the detailed budget has it. */
    ADDRESS(500, "alamat_penerima", "alamat"),
    /** <i>Uraian</i>. */
    DESCRIPTION(500, "uraian", "keterangan", "nama rekening", "nama akun"),
    /** <i>Jumlah</i>, whole rupiah. */
    AMOUNT(40, "jumlah", "pagu", "anggaran", "nilai", "total harga", "jumlah anggaran"),
    /** Which budget: {@code APBD}, {@code PENJABARAN_CHANGE}, {@code APBD_P}, or as people write them. */
    VERSION(60, "versi_anggaran", "versi", "tahapan", "jadwal");

    private static final Map<BudgetColumn, List<String>> NAMES;

    static {
        Map<BudgetColumn, List<String>> names = new EnumMap<>(BudgetColumn.class);
        for (BudgetColumn one : values()) {
            names.put(one, one.headings);
        }
        NAMES = Collections.unmodifiableMap(names);
    }

    private final int most;
    private final List<String> headings;

    BudgetColumn(int most, String... headings) {
        this.most = most;
        this.headings = List.of(headings);
    }

    /** The most characters of a cell. */
    public int most() {
        return most;
    }

    /** What the columns are called when a region says nothing. */
    public static Map<BudgetColumn, List<String>> names() {
        return NAMES;
    }
}
