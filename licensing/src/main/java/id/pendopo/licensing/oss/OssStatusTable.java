package id.pendopo.licensing.oss;

import id.pendopo.core.law.Standing;
import id.pendopo.core.law.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table of status codes (<i>daftar kode status izin OSS</i>). A region replaces a row when a newer guide says so; a code without a row
 * is unknown, and unknown is a task for a person. Immutable and thread-safe.
 *
 * @param rows each code once, in order
 */
public record OssStatusTable(List<OssStatus> rows) {
    private static final OssStatusTable PUBLISHED = new OssStatusTable(List.of(
            row("05", "Penapisan dokumen lingkungan", "Screening for the environment"),
            row("09", "Persyaratan telah dilengkapi pemohon", "The applicant has filled in what is required"),
            row("10", "Dokumen lengkap dan benar", "Documents complete and correct"),
            row("11", "Dokumen belum lengkap", "Documents not complete", OssSignal.ASKED),
            row("12", "Pemenuhan komitmen", "Commitments are being met"),
            row("20", "Validasi oleh petugas", "An officer checks"),
            row("30", "Verifikasi pembayaran", "A payment is checked"),
            row("31", "Konfirmasi pembayaran", "A payment is asked about"),
            row("32", "PNBP dibayar, menunggu verifikasi", "State revenue paid, to be checked"),
            row("33", "Pembayaran disetujui", "Payment accepted"),
            row("34", "Bukti pembayaran diunggah ulang", "Proof of payment handed in again"),
            row("40", "Pemeriksaan lapangan", "Inspection"),
            row("41", "Konfirmasi persyaratan", "A requirement is asked about", OssClockEffect.STOP),
            row("42", "Data konfirmasi persyaratan", "The answer about the requirement", OssClockEffect.RESUME),
            row("43", "Konfirmasi ulang persyaratan", "Asked again, from zero", OssClockEffect.STOP_TO_ZERO),
            row("44", "Data konfirmasi ulang", "The answer, from zero", OssClockEffect.RESTART),
            row("45", "Persyaratan terverifikasi oleh dinas teknis", "The technical unit verified the requirements"),
            row("49", "Pengambilan nomor", "A number is taken"),
            row("50", "Disetujui", "Approved", OssSignal.GRANTED),
            row("52", "Terbit sementara", "Issued for the time being", OssSignal.GRANTED_FOR_NOW),
            row("57", "Disetujui otomatis, fiktif positif", "Approved by silence", OssSignal.GRANTED_BY_SILENCE),
            row("60", "Peringatan", "Warned", OssSignal.SANCTIONED),
            row("70", "Penghentian sementara kegiatan", "Activity stopped for a time", OssSignal.SANCTIONED),
            row("80", "Denda administratif", "Fined", OssSignal.SANCTIONED),
            row("90", "Ditolak", "Refused", OssSignal.REFUSED),
            row(
                    "93",
                    "Persyaratan ditolak dinas teknis",
                    "The technical unit refused the requirements",
                    OssSignal.REFUSED)));

    /** @throws IllegalArgumentException if a code stands twice or out of order */
    public OssStatusTable {
        rows = List.copyOf(rows);
        List<OssStatusCode> codes = rows.stream().map(OssStatus::code).toList();
        if (!codes.equals(codes.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("OSS statuses: a code stands twice or out of order");
        }
    }

    /** The codes of the guide 4.3.22, annex 10 [S]; 91 and 92, for withdrawal and annulment, left it with 4.3.19 [S]. */
    public static OssStatusTable published() {
        return PUBLISHED;
    }

    /** What is known of a code; empty where nothing is. */
    public Optional<OssStatus> find(OssStatusCode code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The same with this row, in place of the one before where there was one. */
    public OssStatusTable with(OssStatus row) {
        List<OssStatus> more = new ArrayList<>(rows);
        more.removeIf(one -> one.code().equals(row.code()));
        more.add(row);
        more.sort(Comparator.comparing(OssStatus::code));
        return new OssStatusTable(more);
    }

    private static OssStatus row(String code, String id, String en) {
        return row(code, id, en, OssClockEffect.NONE, OssSignal.NOTED);
    }

    private static OssStatus row(String code, String id, String en, OssSignal signal) {
        return row(code, id, en, OssClockEffect.NONE, signal);
    }

    private static OssStatus row(String code, String id, String en, OssClockEffect clock) {
        return row(code, id, en, clock, clock.isStop() ? OssSignal.ASKED : OssSignal.ANSWERED);
    }

    private static OssStatus row(String code, String id, String en, OssClockEffect clock, OssSignal signal) {
        return new OssStatus(OssStatusCode.of(code), Text.of(id, en), clock, signal, Standing.SEEN);
    }
}
