package id.pendopo.licensing.business;

import id.pendopo.core.law.Text;

/** What a kind of business actor shows to say who it is (<i>identitas yang wajib ditunjukkan</i>) [K]. */
public enum IdentityNeed {
    /** The resident's identity number, which is the taxpayer's number too. */
    NIK(Text.of("NIK", "the resident's identity number")),
    /** The taxpayer's number. */
    NPWP(Text.of("NPWP", "the taxpayer's number")),
    /** The business identity number. */
    NIB(Text.of("NIB", "the business identity number")),
    /** The identity number of a founder. */
    FOUNDER_NIK(Text.of("NIK pendiri", "the identity number of a founder")),
    /** A deed with its number, date and notary. */
    DEED(Text.of("akta notaris", "the notary's deed")),
    /** The ratification by the ministry. */
    APPROVAL(Text.of("pengesahan menteri", "the ministry's ratification")),
    /** The registration of a partnership. */
    REGISTRATION(Text.of("pendaftaran badan usaha", "the registration of the partnership")),
    /** The statement by which a one-person company is founded. */
    STATEMENT(Text.of("pernyataan pendirian", "the statement of establishment")),
    /** The electronic certificate that answers it. */
    ELECTRONIC_CERTIFICATE(Text.of("sertifikat elektronik pendirian", "the electronic certificate of establishment")),
    /** The regulation of a region, the state or a village that founded it. */
    FOUNDING_REGULATION(Text.of("peraturan pendirian", "the regulation that founded it")),
    /** The act that founded it. */
    FOUNDING_ACT(Text.of("dasar pendirian", "the act that founded it"));

    private final Text label;

    IdentityNeed(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
