package id.pendopo.performance.attendance;

import id.pendopo.core.law.Text;

/** By what a scan was made (<i>sumber rekaman presensi</i>). */
public enum PunchSource {
    /** <i>Sidik jari</i>. */
    FINGER(Text.of("sidik jari", "fingerprint")),
    /** <i>Wajah</i>. */
    FACE(Text.of("wajah", "face")),
    /** <i>Gawai dengan lokasi dan swafoto</i>. */
    MOBILE(Text.of("gawai dengan lokasi dan swafoto", "mobile device with place and selfie")),
    /** <i>Dicatat petugas dengan dokumen</i>. */
    MANUAL(Text.of("dicatat petugas dengan dokumen", "entered by an officer with a document"));

    private final Text label;

    PunchSource(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
