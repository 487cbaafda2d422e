package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** Who works on it (<i>penanganan</i>). */
public sealed interface CaseworkCommand extends ComplaintCommand {
    /**
     * It is sent to an agency (<i>mendisposisikan</i>).
     *
     * @param agency which
     * @param instruction what it shall do
     */
    record Dispose(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) implements CaseworkCommand {}

    /** The agency takes it on (<i>menerima disposisi</i>). */
    record Accept() implements CaseworkCommand {}

    /**
     * The agency gives it back because it is not its own (<i>mengembalikan disposisi</i>).
     *
     * @param why why
     * @param proposed whose it is, as it thinks
     */
    record HandBack(@NotNull @Valid Narrative why, @NotNull Code proposed) implements CaseworkCommand {}

    /**
     * What was given back is sent on (<i>mendisposisikan kembali</i>).
     *
     * @param agency to whom
     * @param instruction what it shall do
     * @param binding whether it may not give it back
     */
    record Redispose(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction,
            boolean binding)
            implements CaseworkCommand {}

    /**
     * The same with a term of settlement that begins anew (<i>mendisposisikan kembali dengan jangka waktu baru</i>).
     *
     * @param agency to whom
     * @param instruction what it shall do
     * @param binding whether it may not give it back
     * @param why why the time that is gone does not count
     */
    record RedisposeAfresh(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction,
            boolean binding,
            @NotNull @Valid Narrative why)
            implements CaseworkCommand {}

    /**
     * The agency that had it is no more, and another takes its place (<i>mendisposisikan kembali dari perangkat yang sudah tidak ada</i>).
     *
     * @param agency to whom
     * @param instruction what it shall do
     */
    record RedisposeFromGone(
            @NotNull Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> instruction) implements CaseworkCommand {}

    /**
     * What was done is noted (<i>mencatat kemajuan</i>).
     *
     * @param text what
     */
    record NoteProgress(@NotNull @Valid Narrative text) implements CaseworkCommand {}

    /**
     * Something is noted that is no follow-up (<i>mencatat keterangan</i>).
     *
     * @param text what
     */
    record NoteRemark(@NotNull @Valid Narrative text) implements CaseworkCommand {}

    /**
     * The leaders ask what became of it (<i>atensi pimpinan: menanyakan tindak lanjut</i>). Nothing moves by it.
     *
     * @param text what they ask, where they say more than that they ask
     */
    record Nudge(@JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Narrative> text)
            implements CaseworkCommand {}

    /**
     * The agency asks for more time (<i>memohon perpanjangan</i>).
     *
     * @param days how many, in the unit of the term
     * @param why why
     */
    record AskExtension(
            @Min(1) @Max(Term.LIMIT) int days,
            @NotNull @Valid Narrative why) implements CaseworkCommand {}

    /**
     * It is given more time (<i>memperpanjang</i>).
     *
     * @param days how many, at most what was asked
     * @param why why
     */
    record Extend(
            @Min(1) @Max(Term.LIMIT) int days,
            @NotNull @Valid Narrative why) implements CaseworkCommand {}

    /** It is given no more time (<i>menolak perpanjangan</i>). */
    record RefuseExtension() implements CaseworkCommand {}

    /**
     * An official sets how soon it is looked at (<i>menetapkan prioritas</i>).
     *
     * @param priority how soon
     * @param why why
     */
    record SetPriority(
            @NotNull Priority priority, @NotNull @Valid Narrative why) implements CaseworkCommand {}

    /**
     * It is of another kind or category than was found (<i>mengubah klasifikasi</i>).
     *
     * @param kind of which, not of the weight of supervision
     * @param leaf where it belongs
     * @param why why
     */
    record Reclassify(
            @NotNull ReportKind kind,
            @NotNull Code leaf,
            @NotNull @Valid Narrative why) implements CaseworkCommand {}

    /**
     * It turns out to have the weight of supervision (<i>menetapkan berkadar pengawasan</i>).
     *
     * @param leaf where it belongs
     * @param agency the supervisors to whom it goes at once
     * @param why why
     */
    record ReclassifyAsSupervisory(
            @NotNull Code leaf,
            @NotNull Code agency,
            @NotNull @Valid Narrative why) implements CaseworkCommand {}

    /**
     * It turns out not to have the weight of supervision, and goes to an agency (<i>menetapkan tidak berkadar pengawasan</i>).
     *
     * @param kind of which
     * @param leaf where it belongs
     * @param agency to whom it goes
     * @param why why
     */
    record ReleaseFromSupervision(
            @NotNull ReportKind kind,
            @NotNull Code leaf,
            @NotNull Code agency,
            @NotNull @Valid Narrative why) implements CaseworkCommand {}

    /** It is treated as a minor one (<i>menetapkan pengaduan ringan</i>). */
    record TreatAsMinor() implements CaseworkCommand {}

    /** It is treated as a formal request for information (<i>meneruskan sebagai permohonan informasi publik</i>). */
    record TreatAsFormalRequest() implements CaseworkCommand {}

    /**
     * The formal request gets its extension (<i>memperpanjang permohonan informasi</i>).
     *
     * @param why in writing, why
     */
    record ExtendFormalRequest(@NotNull @Valid Narrative why) implements CaseworkCommand {}

    /** Abuse in licensing is looked into (<i>memeriksa laporan penyalahgunaan perizinan</i>). */
    record CheckAbuse() implements CaseworkCommand {}

    /** There is no sign of it (<i>tidak ada indikasi</i>). */
    record FindNoSign() implements CaseworkCommand {}

    /** There is a sign of it, and the supervisors audit (<i>ada indikasi, APIP mengaudit</i>). */
    record FindSign() implements CaseworkCommand {}

    /**
     * The audit ends without an administrative fault (<i>hasil audit</i>).
     *
     * @param forLawEnforcement whether what was found is for the police or the prosecutors
     */
    record EndAudit(boolean forLawEnforcement) implements CaseworkCommand {}

    /** The audit finds an administrative fault (<i>kesalahan administratif</i>). */
    record FindFault() implements CaseworkCommand {}

    /** The fault was put right (<i>kesalahan diperbaiki</i>). */
    record PutRight() implements CaseworkCommand {}

    // What is told upward because time passed: nothing of it moves the case.

    /** What was verified is not sent on (<i>penerusan terlambat</i>). */
    record NoteDispositionLate() implements CaseworkCommand {}

    /** The first follow-up is late (<i>tindak lanjut terlambat</i>). */
    record NoteFollowUpLate() implements CaseworkCommand {}

    /** The settlement is late (<i>penyelesaian terlambat</i>). */
    record NoteSettlementLate() implements CaseworkCommand {}

    /** It is late by as much again as it had (<i>penyelesaian terlambat dua kali</i>). */
    record NoteSettlementTwiceLate() implements CaseworkCommand {}

    /** The limit of the law is near (<i>mendekati batas undang-undang</i>). */
    record NoteLimitNear() implements CaseworkCommand {}

    /** The limit of the law has passed (<i>batas undang-undang terlampaui</i>). */
    record NoteLimitPassed() implements CaseworkCommand {}

    /** A minor complaint is late (<i>pengaduan ringan terlambat</i>). */
    record NoteMinorLate() implements CaseworkCommand {}

    /** A formal request for information is late (<i>permohonan informasi terlambat</i>). */
    record NoteFormalRequestLate() implements CaseworkCommand {}

    /** The decision was not told in time (<i>pemberitahuan keputusan terlambat</i>). */
    record NoteNoticeLate() implements CaseworkCommand {}
}
