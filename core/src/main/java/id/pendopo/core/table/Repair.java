package id.pendopo.core.table;

import id.pendopo.core.law.Text;

/** How a cell was mended to be read (<i>jenis perbaikan</i>). Which mends there are is Pendopo's decision [D]. */
public enum Repair {
    /** Spaces, dots and dashes stood in a number. */
    SEPARATORS_REMOVED("pemisah dalam nomor dihapus", "separators in a number were removed"),
    /** A date stood with the day first. */
    DATE_TURNED("tanggal ditulis hari-bulan-tahun", "a date was written day first"),
    /** A date of zeros, which older databases write for none. */
    ZERO_DATE("tanggal nol dibaca sebagai kosong", "a date of zeros was read as none"),
    /** An amount stood with the currency, dots or a part of sen that is zero. */
    AMOUNT_WRITTEN("jumlah ditulis dengan Rp, titik, atau koma", "an amount was written with Rp, dots or a comma"),
    /** A fraction stood with a comma. */
    DECIMAL_COMMA("koma desimal dibaca sebagai titik", "a decimal comma was read as a point"),
    /** Latitude and longitude stood in each other's place. */
    POINT_SWAPPED("lintang dan bujur tertukar", "latitude and longitude were swapped"),
    /** A text had been read in a wrong encoding once. */
    ENCODING("teks yang salah sandi dipulihkan", "a text of a wrong encoding was restored");

    private final Text label;

    Repair(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What was done. */
    public Text label() {
        return label;
    }
}
