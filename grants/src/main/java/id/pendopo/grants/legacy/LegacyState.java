package id.pendopo.grants.legacy;

import id.pendopo.core.law.Text;
import java.util.Optional;

/**
 * Where the old application had a file (<i>tahap menurut aplikasi lama</i>). Its number is the <b>last stage passed</b>, so a file waits at the
 * next one; its public page shows the passed one [S]. It is told and never becomes a stage of ours.
 */
public enum LegacyState {
    /** <i>Menunggu pemeriksaan kelengkapan</i>. */
    TU_CHECK("Menunggu pemeriksaan kelengkapan", "Waits for the check of completeness"),
    /** <i>Dikembalikan</i>: the intake office refused it. */
    RETURNED("Dikembalikan oleh TU", "Returned by the intake office"),
    /** <i>Menunggu disposisi</i>. */
    HEAD_DISPOSITION("Menunggu disposisi kepala daerah", "Waits for the head's disposition"),
    /** <i>Menunggu klasifikasi</i>. */
    CLASSIFICATION("Menunggu klasifikasi", "Waits for its classification"),
    /** <i>Menunggu rekomendasi SKPD</i>. */
    SKPD_EVALUATION("Menunggu rekomendasi SKPD", "Waits for the agency's recommendation"),
    /** <i>Menunggu verifikasi tim</i>. */
    TEAM_VERIFICATION("Menunggu verifikasi tim", "Waits for the team"),
    /** <i>Menunggu pertimbangan TAPD</i>. */
    TAPD_CONSIDERATION("Menunggu pertimbangan TAPD", "Waits for the budget team"),
    /** <i>Menunggu persetujuan</i>. */
    HEAD_APPROVAL("Menunggu persetujuan kepala daerah", "Waits for the head's approval"),
    /** <i>Disetujui kepala daerah</i>: stage 7, approved. What came after it only documents can tell. */
    LISTED("Disetujui kepala daerah", "Approved by the head"),
    /** <i>Ditolak kepala daerah</i>: stage 7, refused; the number alone does not tell the two apart. */
    REJECTED("Ditolak kepala daerah", "Refused by the head");

    private static final int APPROVAL = 7;

    private final Text label;

    LegacyState(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** How an officer is told. */
    public Text label() {
        return label;
    }

    /**
     * The reading of the old number; empty where it says nothing: a stage 7 without its decision, or a number that is none.
     *
     * @param passed last stage passed; empty when the column is NULL
     * @param refusedByIntake whether the latest decision of stage 1 is a refusal, which may stand beside any number
     * @param approved what the decision of stage 7 says; empty when there is none that can be read
     */
    static Optional<LegacyState> of(Optional<Integer> passed, boolean refusedByIntake, Optional<Boolean> approved) {
        if (refusedByIntake) {
            return Optional.of(RETURNED);
        }
        if (passed.isEmpty()) {
            return Optional.of(TU_CHECK);
        }
        return switch (passed.get()) {
            case 0 -> Optional.of(RETURNED);
            case 1 -> Optional.of(HEAD_DISPOSITION);
            case 2 -> Optional.of(CLASSIFICATION);
            case 3 -> Optional.of(SKPD_EVALUATION);
            case 4 -> Optional.of(TEAM_VERIFICATION);
            case 5 -> Optional.of(TAPD_CONSIDERATION);
            case 6 -> Optional.of(HEAD_APPROVAL);
            case APPROVAL -> approved.map(yes -> yes ? LISTED : REJECTED);
            default -> Optional.empty();
        };
    }
}
