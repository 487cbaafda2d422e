package id.pendopo.licensing.application;

import id.pendopo.core.workflow.Stage;
import id.pendopo.licensing.catalogue.ServiceStage;
import java.util.Optional;

/** The stages of an application (<i>tahap permohonan</i>) [D]. */
public enum ApplicationStage implements Stage {
    /** <i>Draf</i>. */
    DRAFT(),
    /** <i>Diajukan, verifikasi pendaftaran</i>. */
    SUBMITTED(ServiceStage.COMPLETENESS),
    /** <i>Dikembalikan</i>: the applicant mends what was flagged. */
    RETURNED(),
    /** <i>Verifikasi teknis</i>. */
    TECHNICAL_REVIEW(ServiceStage.TECHNICAL),
    /** <i>Pemeriksaan lapangan</i>. */
    FIELD_INSPECTION(ServiceStage.INSPECTION),
    /** <i>Rekomendasi teknis</i>. */
    RECOMMENDATION(ServiceStage.RECOMMENDATION),
    /** <i>Penetapan retribusi</i>. */
    FEE_ASSESSMENT(ServiceStage.FEE),
    /** <i>Menunggu pembayaran</i>. */
    AWAITING_PAYMENT(ServiceStage.PAYMENT),
    /** <i>Persetujuan</i>. */
    AWAITING_APPROVAL(ServiceStage.APPROVAL),
    /** <i>Penandatanganan</i>. */
    AWAITING_SIGNATURE(ServiceStage.SIGN),
    /** <i>Menunggu penerbitan oleh sistem lain</i>: what the region may not issue itself is noted down once OSS or the sector has. */
    AWAITING_EXTERNAL(),
    /** <i>Dianggap dikabulkan, menunggu pembayaran</i>: kept apart, because unpaid after silence is not unpaid after a decision. */
    DEEMED_UNPAID(),
    /** <i>Dianggap dikabulkan</i>. */
    DEEMED_APPROVED(),
    /** <i>Terbit</i>. */
    ISSUED(),
    /** <i>Ditolak</i>. */
    REJECTED(),
    /** <i>Gugur</i>: not mended, or not paid, in time. */
    LAPSED(),
    /** <i>Dicabut pemohon</i>. */
    WITHDRAWN(),
    /** <i>Dialihkan</i>: another office or system is the right one. */
    REDIRECTED(),
    /** <i>Draf dihapus</i>: never handed in. */
    DISCARDED();

    private final Optional<ServiceStage> service;

    ApplicationStage() {
        this.service = Optional.empty();
    }

    ApplicationStage(ServiceStage service) {
        this.service = Optional.of(service);
    }

    /** Which stage of the catalogue's terms it is; empty where no term of the service standard runs. */
    public Optional<ServiceStage> service() {
        return service;
    }
}
