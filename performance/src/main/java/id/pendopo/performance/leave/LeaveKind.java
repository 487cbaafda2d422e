package id.pendopo.performance.leave;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import id.pendopo.performance.law.PerformanceLaw;

/** A kind of leave (<i>jenis cuti</i>) of civil servants by PP 11/2017 articles 310 to 330. How each is paid is not here. */
public enum LeaveKind {
    /** <i>Cuti tahunan</i>. */
    ANNUAL(Text.of("cuti tahunan", "annual leave"), Standing.SEEN),
    /** <i>Cuti besar</i>. */
    LONG(Text.of("cuti besar", "long leave"), Standing.SEEN),
    /** <i>Cuti sakit</i>; its greatest length is known, not read. */
    SICK(Text.of("cuti sakit", "sick leave"), Standing.KNOWN),
    /** <i>Cuti melahirkan</i>. */
    MATERNITY(Text.of("cuti melahirkan", "maternity leave"), Standing.SEEN),
    /** <i>Cuti karena alasan penting</i>. */
    IMPORTANT_REASON(Text.of("cuti karena alasan penting", "leave for an important reason"), Standing.SEEN),
    /** <i>Cuti bersama</i>. */
    JOINT(Text.of("cuti bersama", "joint leave"), Standing.SEEN),
    /** <i>Cuti di luar tanggungan negara</i>; its greatest length is known, not read. */
    UNPAID(Text.of("cuti di luar tanggungan negara", "leave without state pay"), Standing.KNOWN);

    private final Text label;
    private final Standing standing;

    LeaveKind(Text label, Standing standing) {
        this.label = label;
        this.standing = standing;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** What its entitlement rests on. */
    public LegalSource source() {
        return PerformanceLaw.LEAVE.as(standing);
    }
}
