package id.pendopo.performance.leave;

import id.pendopo.core.law.Text;
import java.util.Optional;

/**
 * The class of an absence as pay sees it (<i>golongan ketidakhadiran untuk tambahan penghasilan</i>). It is finer than the kind of leave,
 * because tables of pay tell a sick day at home from one in hospital, and the third child from the second.
 */
public enum AbsenceClass {
    /** <i>Cuti tahunan</i>. */
    ANNUAL(Text.of("cuti tahunan", "annual leave"), LeaveKind.ANNUAL),
    /** <i>Cuti bersama</i>. */
    JOINT(Text.of("cuti bersama", "joint leave"), LeaveKind.JOINT),
    /** <i>Sakit dengan surat keterangan</i>. */
    SICK(Text.of("sakit dengan surat keterangan", "sick with a letter"), LeaveKind.SICK),
    /** <i>Sakit dengan rawat inap</i>. */
    SICK_INPATIENT(Text.of("sakit dengan rawat inap", "sick in hospital"), LeaveKind.SICK),
    /** <i>Sakit karena kecelakaan kerja</i>. */
    SICK_DUTY_ACCIDENT(Text.of("sakit karena kecelakaan kerja", "sick by an accident on duty"), LeaveKind.SICK),
    /** <i>Melahirkan anak pertama atau kedua</i>. */
    MATERNITY(Text.of("melahirkan anak pertama atau kedua", "birth of the first or second child"), LeaveKind.MATERNITY),
    /** <i>Melahirkan anak ketiga</i>; from the fourth on it is long leave. */
    MATERNITY_THIRD(Text.of("melahirkan anak ketiga", "birth of the third child"), LeaveKind.MATERNITY),
    /** <i>Cuti besar</i>. */
    LONG(Text.of("cuti besar", "long leave"), LeaveKind.LONG),
    /** <i>Cuti karena alasan penting</i>. */
    IMPORTANT_REASON(
            Text.of("cuti karena alasan penting", "leave for an important reason"), LeaveKind.IMPORTANT_REASON),
    /** <i>Cuti di luar tanggungan negara</i>. */
    UNPAID(Text.of("cuti di luar tanggungan negara", "leave without state pay"), LeaveKind.UNPAID),
    /** <i>Izin</i> of an hour or a day that is no leave. */
    PERMISSION(Text.of("izin", "permission")),
    /** <i>Pemberhentian sementara</i>. */
    SUSPENDED(Text.of("pemberhentian sementara", "temporary dismissal")),
    /** <i>Penahanan</i>. */
    DETAINED(Text.of("ditahan", "detained")),
    /** <i>Penerima uang tunggu</i>. */
    WAITING_PAY(Text.of("penerima uang tunggu", "on waiting pay")),
    /** <i>Masa persiapan pensiun</i>. */
    BEFORE_RETIREMENT(Text.of("masa persiapan pensiun", "preparing for retirement")),
    /** <i>Tugas belajar</i>. */
    STUDY(Text.of("tugas belajar", "study assignment")),
    /** <i>Diperbantukan di luar instansi</i>. */
    SECONDED(Text.of("diperbantukan di luar instansi", "seconded to another body"));

    private final Text label;
    private final Optional<LeaveKind> kind;

    AbsenceClass(Text label) {
        this.label = label;
        this.kind = Optional.empty();
    }

    AbsenceClass(Text label, LeaveKind kind) {
        this.label = label;
        this.kind = Optional.of(kind);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The kind of leave it belongs to, where it is leave at all. */
    public Optional<LeaveKind> kind() {
        return kind;
    }
}
