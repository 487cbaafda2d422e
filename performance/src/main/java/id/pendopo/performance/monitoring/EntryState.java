package id.pendopo.performance.monitoring;

import id.pendopo.performance.activity.ActivityStage;
import java.util.Optional;

/** Where a daily entry stands, as far as leaders need it (<i>status aktivitas</i>): an entry's own stages are finer. */
public enum EntryState {
    /** <i>Dicatat</i>, not submitted yet. */
    RECORDED,
    /** <i>Belum diperiksa</i>. */
    PENDING,
    /** <i>Revisi</i>. */
    RETURNED,
    /** <i>Ditolak</i>. */
    REJECTED,
    /** <i>Disetujui</i>. */
    APPROVED,
    /** <i>Disetujui karena atasan diam</i>, flagged. */
    AUTO_APPROVED,
    /** <i>Kedaluwarsa</i>. */
    EXPIRED,
    /** <i>Persetujuan dicabut</i> by the inspectorate. */
    REVOKED;

    /** By the entry's own stage; empty for one that its owner took back. */
    public static Optional<EntryState> from(ActivityStage stage) {
        return switch (stage) {
            case RECORDED -> Optional.of(RECORDED);
            case SUBMITTED -> Optional.of(PENDING);
            case RETURNED -> Optional.of(RETURNED);
            case REJECTED -> Optional.of(REJECTED);
            case APPROVED -> Optional.of(APPROVED);
            case AUTO_APPROVED -> Optional.of(AUTO_APPROVED);
            case EXPIRED -> Optional.of(EXPIRED);
            case REVOKED -> Optional.of(REVOKED);
            case WITHDRAWN -> Optional.empty();
        };
    }
}
