package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What of a licence changes (<i>hal yang diubah</i>). Which changes are major is Pendopo's decision [D]. */
public enum ChangedAspect {
    /** <i>Kode KBLI</i>. */
    KBLI(true),
    /** <i>Lokasi usaha</i>. */
    LOCATION(true),
    /** <i>Kapasitas</i>. */
    CAPACITY(true),
    /** <i>Skala usaha</i>: it crosses a limit of scale. */
    SCALE(true),
    /** <i>Tingkat risiko naik</i>. */
    RISK_RAISED(true),
    /** <i>Penulisan nama atau alamat</i>: the spelling, not the thing. */
    SPELLING(false),
    /** <i>Penanggung jawab</i>. */
    MANAGER(false),
    /** <i>Nomor telepon</i>. */
    PHONE(false);

    private final boolean major;

    ChangedAspect(boolean major) {
        this.major = major;
    }

    /** Whether it needs the full path and a licence granted anew (<i>perubahan besar</i>). */
    @JsonIgnore
    public boolean isMajor() {
        return major;
    }
}
