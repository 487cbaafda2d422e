package id.pendopo.grants.letter;

import id.pendopo.core.law.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which letter (<i>jenis naskah dinas</i>). The list is Pendopo's [D]; which papers a grant needs stands in the policy. */
public enum LetterKind {
    /** <i>Tanda terima berkas</i>: the counter took the file in. */
    RECEIPT("Tanda terima berkas", "Receipt of a file"),
    /** <i>Surat pengembalian berkas</i>: what is missing, and until when it may be mended. */
    RETURN("Surat pengembalian berkas", "Letter returning a file"),
    /** <i>Surat penolakan</i>, with the reason. */
    REFUSAL("Surat penolakan", "Letter of refusal"),
    /** <i>Lampiran keputusan tentang penerima</i>: name, address and amount of each recipient of one decree. */
    DECREE_LIST("Lampiran keputusan tentang penerima", "Annex of the decree on recipients"),
    /** <i>Naskah perjanjian hibah daerah</i>. */
    NPHD("Naskah Perjanjian Hibah Daerah (NPHD)", "Grant agreement (NPHD)"),
    /** <i>Pakta integritas</i> of the recipient. */
    INTEGRITY_PACT("Pakta integritas", "Integrity pact"),
    /** <i>Kuitansi</i>: the recipient acknowledges the money of one part. */
    KUITANSI("Kuitansi", "Receipt of payment (kuitansi)"),
    /** <i>Berita acara serah terima</i>. */
    HANDOVER("Berita acara serah terima (BAST)", "Record of handover (BAST)"),
    /** <i>Surat pengingat</i>: the report of use is awaited or overdue. */
    REMINDER("Surat pengingat laporan", "Reminder of the report");

    private final Text label;

    LetterKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Its name in keys of texts, in file names and on the command line: {@code decree-list}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this name, as {@link #key} gives it. */
    public static Optional<LetterKind> named(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
