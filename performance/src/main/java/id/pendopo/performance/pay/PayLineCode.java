package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/**
 * What a line of a slip is (<i>jenis baris perhitungan</i>), in the order of the computation. A line builds up towards what could be earned, or
 * it counts: those that count, with their signs, add up to the net.
 */
public enum PayLineCode {
    /** L1: the allowance of a full month in the position. */
    BASE(1, 0, "Tambahan penghasilan dasar", "Basic allowance"),
    /** L2: what a candidate gets of it. */
    CANDIDATE(2, 0, "Bagian calon pegawai", "Share of a candidate"),
    /** L2: what the part of the month served gives. */
    PART_MONTH(2, 0, "Bagian bulan yang dijalani", "Part of the month served"),
    /** L2: what remains in leave that is paid in part or not at all. */
    LEAVE(2, 0, "Setelah ketentuan cuti", "After the rules of leave"),
    /** L3: the addition for acting in another position. */
    ACTING(3, 0, "Tambahan pelaksana tugas", "Addition for acting"),
    /** L3: what could be earned in this part. */
    ENTITLED(3, 0, "Hak sebelum penilaian", "Entitlement before assessment"),
    /** L4: one component of it. */
    COMPONENT(4, 0, "Komponen", "Component"),
    /** L5: what of a component was earned. */
    EARNED_COMPONENT(5, 1, "Komponen yang dicapai", "Component earned"),
    /** L6: taken for absence, lateness and leaving early. */
    DISCIPLINE(6, -1, "Pengurangan disiplin kehadiran", "Deduction for attendance"),
    /** L7: taken where too little was done for anything to be paid. */
    BELOW_FLOOR(7, -1, "Capaian di bawah batas minimal", "Achieved less than the least"),
    /** L7: what was earned in this part. */
    EARNED(7, 0, "Perolehan", "Earned"),
    /** L8: taken for a sanction. */
    SANCTION(8, -1, "Pemotongan hukuman disiplin", "Cut for a sanction"),
    /** L9: taken for something else. */
    OTHER_CUT(9, -1, "Potongan lain", "Other cut"),
    /** L10: what cuts would take beyond nothing. */
    NOT_BELOW_ZERO(10, 1, "Potongan tidak melebihi perolehan", "Cuts take no more than was earned"),
    /** L10: what is above the region's most. */
    ABOVE_CEILING(10, -1, "Di atas batas tertinggi", "Above the ceiling"),
    /** L10: gross. */
    GROSS(10, 0, "Bruto", "Gross"),
    /** L11: health insurance, the employee's share. */
    HEALTH_EMPLOYEE(11, -1, "Iuran jaminan kesehatan peserta", "Health insurance, employee"),
    /** L11: health insurance, the employer's share, booked outside the net. */
    HEALTH_EMPLOYER(
            11, 0, "Iuran jaminan kesehatan pemberi kerja (di luar neto)", "Health insurance, employer (outside net)"),
    /** L12: income tax taken from the employee. */
    TAX(12, -1, "Pajak penghasilan Pasal 21", "Income tax"),
    /** L12: income tax that the government bears, booked outside the net. */
    TAX_BORNE(
            12,
            0,
            "Pajak penghasilan ditanggung pemerintah (di luar neto)",
            "Income tax borne by the government (outside net)"),
    /** L12: more tax for want of a tax number. */
    TAX_SURCHARGE(12, -1, "Tambahan pajak karena tidak ber-NPWP", "More tax without a tax number"),
    /** L13: a difference of an earlier month. */
    CORRECTION(13, 1, "Koreksi bulan sebelumnya", "Correction of an earlier month"),
    /** L13: what could not be taken this month and is taken in a later one. */
    RECEIVABLE(13, 1, "Sisa yang diperhitungkan bulan berikutnya", "Rest to be taken in a later month"),
    /** L14: net. */
    NET(14, 0, "Neto", "Net");

    private final int step;
    private final int sign;
    private final Text label;
    private final Code code;

    PayLineCode(int step, int sign, String id, String en) {
        this.step = step;
        this.sign = sign;
        this.label = Text.of(id, en);
        this.code = Code.of(name());
    }

    /** The step of the computation, 1 to 14. */
    public int step() {
        return step;
    }

    /** How its amount counts into the net: 1, -1, or 0 for what builds up or stands outside. */
    public int sign() {
        return sign;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Its name as a code. */
    public Code toCode() {
        return code;
    }
}
