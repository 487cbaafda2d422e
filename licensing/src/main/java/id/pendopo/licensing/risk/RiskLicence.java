package id.pendopo.licensing.risk;

import id.pendopo.core.law.Text;

/** What a business of a level of risk needs (<i>perizinan berusaha menurut risiko</i>), PP 28/2025 Pasal 130-133 [S]. */
public enum RiskLicence {
    /** <i>Nomor induk berusaha</i>. */
    NIB(Text.of("NIB", "the business identity number")),
    /** <i>Sertifikat standar</i> by the business's own declaration, checked only by supervision. */
    DECLARED_STANDARD(Text.of("sertifikat standar pernyataan mandiri", "a standard certificate by declaration")),
    /** <i>Sertifikat standar</i> that an authority has verified. */
    VERIFIED_STANDARD(Text.of("sertifikat standar terverifikasi", "a verified standard certificate")),
    /** <i>Izin</i>. */
    PERMIT(Text.of("izin", "a permit"));

    private final Text label;

    RiskLicence(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
