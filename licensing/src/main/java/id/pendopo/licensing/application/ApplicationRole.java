package id.pendopo.licensing.application;

import id.pendopo.core.actor.Role;

/** The roles in an application (<i>peran</i>), named as one-stop services use them [K]; what each must not do is Pendopo's decision [D]. */
public enum ApplicationRole implements Role {
    /** <i>Pemohon</i>. */
    APPLICANT,
    /** <i>Kuasa</i>, who files for the applicant. */
    AGENT,
    /** <i>Petugas loket</i>. */
    FRONT_OFFICE,
    /** <i>Verifikator</i>, the back office. */
    VERIFIER,
    /** <i>Anggota tim teknis</i> of the technical unit. */
    TECH_TEAM,
    /** <i>Ketua tim teknis</i>. */
    TECH_HEAD,
    /** <i>Petugas lapangan</i>. */
    INSPECTOR,
    /** <i>Penetap retribusi</i>. */
    FEE_ASSESSOR,
    /** <i>Bendahara penerimaan</i>. */
    TREASURER,
    /** <i>Kanal bank</i>: the account under which the bank's notice of a payment comes in. */
    BANK,
    /** <i>Kepala DPMPTSP</i>, or who stands in for him. */
    APPROVER,
    /** <i>Atasan pejabat</i>: decides what the approver contests. */
    SUPERIOR,
    /** <i>Pengawas, Inspektorat</i>: reads, reassigns, allows one more return, opens an inquiry; decides nothing. */
    SUPERVISOR,
    /** <i>Segel elektronik</i>: the account of the region's own seal, the only one beside a person that may issue. */
    SEAL,
    /** <i>Gerbang OSS dan sistem sektor</i>: the account that notes down what another system issued. */
    GATEWAY
}
