package id.pendopo.licensing.legacy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.Locale;
import java.util.Optional;

/** The licences that are no longer issued (<i>jenis izin lama</i>), and what took their place [K]. */
public enum LegacyKind {
    /** <i>Surat Izin Usaha Perdagangan</i>. */
    SIUP(
            "NIB",
            Text.of("Surat Izin Usaha Perdagangan", "Trading licence"),
            Text.of(
                    "Ajukan NIB dan perizinan berusaha melalui OSS",
                    "Apply for a NIB and a business licence through OSS")),
    /** <i>Tanda Daftar Perusahaan</i>. */
    TDP(
            "NIB",
            Text.of("Tanda Daftar Perusahaan", "Company registration"),
            Text.of(
                    "Ajukan NIB melalui OSS; NIB menggantikan TDP",
                    "Apply for a NIB through OSS; it takes the place of a TDP")),
    /** <i>Izin Mendirikan Bangunan</i>. */
    IMB(
            "PBG",
            Text.of("Izin Mendirikan Bangunan", "Building licence"),
            Text.of(
                    "Ajukan PBG untuk bangunan baru atau perubahan, melalui SIMBG",
                    "Apply for a PBG through SIMBG, for a new building or a change")),
    /** <i>Izin Gangguan (Hinderordonnantie)</i>, abolished by Permendagri 19/2017 [K]. */
    HO(
            "",
            Text.of("Izin Gangguan (HO)", "Nuisance permit (HO)"),
            Text.of(
                    "Izin gangguan sudah dihapus; ajukan perizinan berusaha melalui OSS",
                    "Nuisance permits were abolished; apply for a business licence through OSS"));

    private final Optional<Code> present;
    private final Text label;
    private final Text advice;

    LegacyKind(String present, Text label, Text advice) {
        this.present = present.isEmpty() ? Optional.empty() : Optional.of(Code.of(present));
        this.label = label;
        this.advice = advice;
    }

    /** Its full name. */
    public Text label() {
        return label;
    }

    /** The present type that took its place; empty where nothing did. */
    public Optional<Code> present() {
        return present;
    }

    /** What to apply for instead. */
    public Text advice() {
        return advice;
    }

    /** The kind that a cell names, by its code or its full name; empty when it is none. */
    static Optional<LegacyKind> find(String text) {
        String wanted = plain(text);
        for (LegacyKind kind : values()) {
            if (wanted.equals(plain(kind.name()))
                    || wanted.equals(plain(kind.label.id()))
                    || wanted.equals(plain("Izin " + kind.name()))) {
                return Optional.of(kind);
            }
        }
        return wanted.equals("izingangguan") ? Optional.of(HO) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
