package id.pendopo.complaints.visibility;

import id.pendopo.core.law.Text;

/** What there is to see of a complaint (<i>unsur pengaduan</i>): a row of the table. Nothing of a complaint is shown that is none of these. */
public enum Field {
    /** That there is such a case. */
    EXISTENCE("keberadaan laporan", "existence"),
    /** The public code, and any other id of the case. */
    TRACKING_ID("kode lacak", "tracking id"),
    /** What kind of report it is. */
    KIND("jenis", "kind"),
    /** The leaf of the category tree. */
    CATEGORY("kategori", "category"),
    /** Where it stands. */
    STATUS("status", "status"),
    /** When it came, is due, was answered and closed. */
    DATES("tanggal", "dates"),
    /** The kelurahan; coarsened, the district. */
    AREA("kelurahan", "area"),
    /** Which agency handles it. */
    AGENCY("instansi penangan", "handling agency"),
    /** Which agency it is about. */
    SUBJECT_AGENCY("instansi terlapor", "agency complained about"),
    /** The official it is about: name and number. */
    SUBJECT_OFFICIAL("pejabat terlapor", "official complained about"),
    /** Title and text. */
    CONTENT("judul dan isi", "title and text"),
    /** Pictures and papers, as derived without metadata. */
    PHOTOS("foto dan lampiran", "photos and attachments"),
    /** Files as they were given, with their names and metadata. */
    ORIGINALS("berkas asli, nama berkas, dan metadata", "original files, their names and metadata"),
    /** Point, address, RT and RW; coarsened, the cell of a grid. */
    PLACE("titik dan alamat", "point and address"),
    /** What the agency answered. */
    ANSWER("jawaban", "answer"),
    /** Notes on progress for everybody. */
    NOTES("catatan kemajuan", "progress notes"),
    /** Notes among officials. */
    INTERNAL_NOTES("catatan internal", "internal notes"),
    /** When the leaders asked after it, and what. */
    NUDGES("atensi pimpinan", "nudges of the leaders"),
    /** Why it was held, returned, refused, closed or archived. */
    REASON("alasan", "reason"),
    /** The rating. */
    RATING("nilai", "rating"),
    /** Replies and comments of the reporter. */
    FEEDBACK("tanggapan pelapor", "reporter's replies"),
    /** How many support it. */
    SUPPORT_COUNT("jumlah dukungan", "number of supporters"),
    /** Who supports it. */
    SUPPORTERS("para pendukung", "supporters"),
    /** Parent, children and parts. */
    FAMILY("laporan terkait", "related reports"),
    /** Ombudsman, police, media and courts. */
    PROCEEDINGS("proses di lembaga lain", "proceedings elsewhere"),
    /** By what way it came. */
    CHANNEL("kanal", "channel"),
    /** How urgent it is. */
    PRIORITY("prioritas", "priority"),
    /** What the reporter asked to be kept secret. */
    SECRECY("tingkat kerahasiaan", "secrecy"),
    /** The name under which a reporter appears. */
    DISPLAY_NAME("nama tampilan", "display name"),
    /** The reporter's name. */
    REPORTER_NAME("nama pelapor", "reporter's name"),
    /** NIK, telephone, e-mail and home of the reporter. */
    CONTACT("NIK, telepon, surel, dan alamat rumah", "NIK, telephone, e-mail and home"),
    /** Account, device and network address. */
    ACCOUNT("akun, perangkat, dan alamat jaringan", "account, device and network address"),
    /** What else the person reported. */
    OTHER_REPORTS("laporan lain dari orang yang sama", "other reports of the person"),
    /** Numbers that other systems gave. */
    EXTERNAL_REFS("nomor pada sistem lain", "numbers in other systems"),
    /** Who did what and when, without content. */
    TRAIL("jejak audit", "audit trail");

    private final Text label;

    Field(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
