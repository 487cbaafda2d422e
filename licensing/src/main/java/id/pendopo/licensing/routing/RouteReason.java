package id.pendopo.licensing.routing;

import id.pendopo.core.law.Text;

/** Why an application belongs where it belongs (<i>alasan penyaluran</i>), in the order in which it is asked [D]. */
public enum RouteReason {
    /** The place lies in another region. */
    ELSEWHERE(Text.of("lokasinya di luar daerah ini", "its place lies outside this region")),
    /** Foreign capital takes part. */
    FOREIGN_INVESTMENT(Text.of("ada penanaman modal asing", "foreign capital takes part")),
    /** Only the centre licenses this kind of applicant. */
    CENTRAL_ACTOR(Text.of("pelaku usaha ini diizinkan oleh pusat", "only the centre licenses this kind of applicant")),
    /** The centre or the province decides. */
    HIGHER_AUTHORITY(Text.of("kewenangan pusat atau provinsi", "the centre or the province decides")),
    /** No such licence is issued any more. */
    NO_LONGER_ISSUED(Text.of("izin jenis ini tidak diterbitkan lagi", "licences of this type are issued no more")),
    /** The system of a sector issues it. */
    SECTOR(Text.of("diterbitkan melalui sistem sektor", "the system of the sector issues it")),
    /** The national system issues it. */
    NATIONAL(Text.of("diterbitkan melalui OSS", "the OSS system issues it")),
    /** It is about no business activity, so there is no capital to be judged. */
    NO_ACTIVITY(Text.of("bukan tentang kegiatan usaha", "it is about no business activity")),
    /** One track takes everything. */
    UNDIVIDED(Text.of("semua permohonan melalui satu jalur", "one track takes everything")),
    /** What is needed to judge the capital is not told. */
    CAPITAL_UNTOLD(Text.of("modalnya belum dinyatakan lengkap", "its capital is not told in full")),
    /** The capital passes the amount, or does not. */
    CAPITAL(Text.of("modalnya", "its capital is")),
    /** The scale of the business. */
    SCALE(Text.of("skalanya", "its scale is"));

    private final Text words;

    RouteReason(Text words) {
        this.words = words;
    }

    /** The reason in words, or how they begin. */
    public Text words() {
        return words;
    }
}
