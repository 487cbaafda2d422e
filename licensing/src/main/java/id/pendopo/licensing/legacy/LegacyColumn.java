package id.pendopo.licensing.legacy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of a table of old licences (<i>kolom tabel izin lama</i>) and what each may be called. */
enum LegacyColumn {
    KIND(40, "jenis", "jenis izin", "izin"),
    NUMBER(120, "nomor", "nomor izin", "no izin", "nomor surat"),
    HOLDER(200, "nama", "pemegang", "nama pemegang", "nama perusahaan", "nama pemilik"),
    FORM(60, "bentuk", "bentuk usaha", "badan usaha", "jenis pemegang"),
    NIK(40, "nik", "no ktp", "ktp"),
    ADDRESS(300, "alamat", "alamat usaha", "lokasi"),
    REGION(20, "kode wilayah", "wilayah", "kode kelurahan"),
    ISSUED(40, "tanggal terbit", "tgl terbit", "tanggal", "terbit"),
    VALIDITY(120, "masa berlaku", "berlaku sampai", "berlaku hingga", "tgl berakhir"),
    ACTIVITY(300, "kegiatan usaha", "bidang usaha", "kbli", "kegiatan"),
    NET_WORTH(60, "kekayaan bersih", "modal", "modal bersih"),
    CLASS(40, "golongan", "kelas", "golongan usaha"),
    LATITUDE(30, "lintang", "lat"),
    LONGITUDE(30, "bujur", "long", "lng");

    static final Set<LegacyColumn> REQUIRED = EnumSet.of(KIND, NUMBER, HOLDER);

    private final int most;
    private final List<String> names;

    LegacyColumn(int most, String... names) {
        this.most = most;
        this.names = List.of(names);
    }

    int most() {
        return most;
    }

    static Map<LegacyColumn, List<String>> names() {
        Map<LegacyColumn, List<String>> all = new EnumMap<>(LegacyColumn.class);
        for (LegacyColumn column : values()) {
            all.put(column, column.names);
        }
        return all;
    }
}
