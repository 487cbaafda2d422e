package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Severity;
import id.pendopo.core.law.Code;

/**
 * What screening looks for across cases and in the journal of one (<i>pemeriksaan penapisan penyalahgunaan</i>). What a step of
 * the procedure already asks by itself is not here: {@code id.pendopo.grants.screening.AskedByProcedure} says where.
 * Severities are Pendopo's own decision [D].
 */
public enum ScreeningCode {
    /** The same recipient twice in one fiscal year (<i>penerima ganda</i>). */
    DUP_YEAR(Severity.BLOCK),
    /** One address, different recipients (<i>alamat sama</i>). */
    DUP_ADDRESS(Severity.WARN),
    /** One bank account, different recipients (<i>rekening sama</i>). */
    DUP_ACCOUNT(Severity.BLOCK),
    /** One person leads two recipients in one year (<i>ketua sama</i>). */
    DUP_LEADER(Severity.BLOCK),
    /** Proposals that together pass a cap which each stays below (<i>pemecahan usulan</i>). */
    SPLIT(Severity.BLOCK),
    /** Who reviewed is related to who asks (<i>benturan kepentingan</i>). */
    CONFLICT(Severity.BLOCK),
    /** A grant of the same leader is not accounted for, or of the same recipient (<i>tunggakan pertanggungjawaban</i>). */
    OVERDUE_PRIOR(Severity.BLOCK),
    /** Nearly the same name in the same kelurahan (<i>nama mirip</i>). */
    SIMILAR_NAME(Severity.WARN),
    /** The cost plan or the text of another (<i>usulan salinan</i>). */
    CLONED_PROPOSAL(Severity.WARN),
    /** The activity was over before the decision (<i>kegiatan sudah dilaksanakan</i>). */
    ALREADY_DONE(Severity.BLOCK),
    /** Decided or paid shortly before an election (<i>masa menjelang pemilihan</i>). */
    ELECTION_WINDOW(Severity.WARN),
    /** The council member who proposed it is linked to the board (<i>keterkaitan pengusul pokir</i>). */
    PROPOSER_LINK(Severity.WARN),
    /** Decided faster than anybody reads (<i>pemeriksaan terlalu cepat</i>). */
    RUSH(Severity.WARN),
    /** Founded just before it asks, or by one family (<i>lembaga papan nama</i>). */
    SHELL(Severity.WARN),
    /** Another government gives for the same activity (<i>pendanaan ganda antarpemerintah</i>). */
    DUP_OTHER_GOV(Severity.WARN);

    private final Severity severity;

    ScreeningCode(Severity severity) {
        this.severity = severity;
    }

    /** Whether it stops the approval, or needs a written answer; a check may give less, never more. */
    public Severity severity() {
        return severity;
    }

    /** The code of its finding, such as {@code grants.DUP_YEAR}. */
    public String finding() {
        return "grants." + name();
    }

    /** Its name as a code. */
    public Code code() {
        return Code.of(name());
    }
}
