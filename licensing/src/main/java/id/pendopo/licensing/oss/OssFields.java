package id.pendopo.licensing.oss;

import static id.pendopo.core.law.Standing.SEEN;
import static id.pendopo.core.law.Standing.UNSURE;

import id.pendopo.core.law.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which field of ours is which of OSS (<i>tabel padanan unsur data OSS</i>): what an adapter writes its translation by. Names of OSS stand
 * as the guide 4.3.22 prints them [S]; what the guide prints beside these, mostly of persons, is not carried. A newer guide is a newer
 * table: {@link #published()} is only where an adapter starts.
 */
public final class OssFields {
    private static final String NIB = "receiveNIB";
    private static final String FILE = "receiveFileDS";
    private static final String CHECK = "checkLicenseStatus";
    private static final String INQUERY = "inqueryLicense";
    private static final String STATUS = "receiveLicenseStatus";
    private static final String LICENCE = "receiveLicense";
    private static final String UPDATE = "updateLicense";
    private static final String CERTIFICATE = "receiveCertificate";

    private static final List<OssField> PUBLISHED = Stream.of(asked(), papers(LICENCE), papers(UPDATE), certificates())
            .flatMap(List::stream)
            .toList();

    private OssFields() {}

    /** The fields of the guide 4.3.22 that our records carry, and those that an adapter has to add. */
    public static List<OssField> published() {
        return PUBLISHED;
    }

    /** Those of one method. */
    public static List<OssField> of(String method) {
        return PUBLISHED.stream().filter(field -> field.method().equals(method)).toList();
    }

    private static List<OssField> asked() {
        return List.of(
                ours(NIB, "stamp"),
                both(NIB, "nib", "nib"),
                both(NIB, "ossId", "oss_id"),
                both(NIB, "nibStatus", "status_nib"),
                both(NIB, "projects[].project", "data_proyek.id_proyek"),
                both(NIB, "projects[].kbli", "data_proyek.kbli"),
                both(NIB, "projects[].scale", "data_proyek.skala_usaha"),
                both(NIB, "projects[].risk", "data_proyek.skala_resiko", UNSURE),
                both(NIB, "projects[].places", "data_proyek.data_lokasi_proyek.proyek_daerah_id"),
                both(NIB, "permits[].permit", "data_checklist.id_izin"),
                both(NIB, "permits[].project", "data_checklist.id_proyek"),
                both(NIB, "permits[].product", "data_checklist.id_produk"),
                both(NIB, "permits[].licenceCode", "data_checklist.kd_izin"),
                both(NIB, "permits[].region", "data_checklist.kd_daerah"),
                both(NIB, "permits[].authority", "data_checklist.kewenangan"),
                ours(FILE, "stamp"),
                both(FILE, "nib", "nib"),
                both(FILE, "permit", "id_izin"),
                both(FILE, "link", "file_izin"),
                ours(CHECK, "stamp"),
                both(CHECK, "nib", "dataIZIN.nib"),
                both(CHECK, "permit", "dataIZIN.id_izin"),
                both(CHECK, "status", "dataIZIN.kd_status"),
                ours(INQUERY, "stamp"),
                ours(INQUERY, "nib"),
                both(INQUERY, "permit", "data.data_checklist.id_izin"),
                both(INQUERY, "issuance.number", "data.data_checklist.no_izin"),
                both(INQUERY, "issuance.on", "data.data_checklist.tgl_izin"),
                ours(STATUS, "key"),
                both(STATUS, "to.nib", "nib"),
                both(STATUS, "to.ossId", "oss_id"),
                both(STATUS, "to.permit.permit", "id_izin"),
                both(STATUS, "to.permit.project", "id_proyek"),
                both(STATUS, "to.permit.product", "id_produk"),
                both(STATUS, "to.permit.licenceCode", "kd_izin"),
                ours(STATUS, "to.permit.region"),
                ours(STATUS, "to.permit.authority"),
                both(STATUS, "status", "kd_status"),
                both(STATUS, "at", "tgl_status"),
                theirs(STATUS, "kd_instansi"),
                theirs(STATUS, "nip_status"),
                theirs(STATUS, "nama_status"),
                theirs(STATUS, "keterangan"));
    }

    /** A licence that is sent and one that is sent again differ in one field. */
    private static List<OssField> papers(String method) {
        return List.of(
                ours(method, "key"),
                both(method, "to.nib", "nib"),
                both(method, "to.ossId", "oss_id"),
                both(method, "to.permit.permit", "id_izin"),
                both(method, "to.permit.project", "id_proyek"),
                ours(method, "to.permit.product"),
                both(method, "to.permit.licenceCode", "kd_izin"),
                both(method, "to.permit.region", "kd_daerah"),
                method.equals(UPDATE)
                        ? both(method, "to.permit.authority", "kewenangan")
                        : ours(method, "to.permit.authority"),
                both(method, "paper.number", "nomor_izin"),
                both(method, "paper.issuedOn", "tgl_terbit_izin"),
                both(method, "paper.validFrom", "tgl_berlaku_izin", UNSURE),
                ours(method, "paper.validUntil"),
                both(method, "paper.status", "status_izin"),
                both(method, "paper.sha256", "file_izin", UNSURE),
                theirs(method, "nama_ttd"),
                theirs(method, "nip_ttd"),
                theirs(method, "jabatan_ttd"));
    }

    private static List<OssField> certificates() {
        return List.of(
                ours(CERTIFICATE, "key"),
                both(CERTIFICATE, "permit", "id_permohonan_izin"),
                both(CERTIFICATE, "number", "nomor_sertifikat"),
                both(CERTIFICATE, "issuedOn", "tanggal_terbit"),
                both(CERTIFICATE, "validity", "masa_berlaku", UNSURE),
                both(CERTIFICATE, "unit", "satuan_waktu", UNSURE),
                both(CERTIFICATE, "kind", "jenis_sertifikat", UNSURE),
                both(CERTIFICATE, "sha256", "url_sertifikat", UNSURE));
    }

    private static OssField both(String method, String ours, String theirs) {
        return both(method, ours, theirs, SEEN);
    }

    private static OssField both(String method, String ours, String theirs, Standing standing) {
        return new OssField(method, Optional.of(ours), Optional.of(theirs), standing);
    }

    /** Not in the guide: our own. */
    private static OssField ours(String method, String ours) {
        return new OssField(method, Optional.of(ours), Optional.empty(), UNSURE);
    }

    /** In the guide, and for the adapter to add. */
    private static OssField theirs(String method, String theirs) {
        return new OssField(method, Optional.empty(), Optional.of(theirs), SEEN);
    }
}
