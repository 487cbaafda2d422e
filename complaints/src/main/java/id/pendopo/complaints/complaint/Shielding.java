package id.pendopo.complaints.complaint;

import id.pendopo.complaints.report.Secrecy;

/**
 * Who may know what of a complaint (<i>perlindungan identitas dan isi</i>).
 *
 * @param secrecy what is hidden now, whatever was asked at first
 * @param linkCut whether the reporter hears nothing more of it
 */
public record Shielding(Secrecy secrecy, boolean linkCut) {
    static Shielding of(Secrecy asked) {
        return new Shielding(asked, false);
    }

    Shielding hiding(Secrecy other) {
        return new Shielding(other, linkCut);
    }

    /** The same without any way to the reporter. */
    Shielding cut() {
        return new Shielding(secrecy, true);
    }
}
