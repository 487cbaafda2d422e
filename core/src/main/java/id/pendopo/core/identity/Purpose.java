package id.pendopo.core.identity;

import id.pendopo.core.law.Text;

/** Why personal data is kept (<i>tujuan pemrosesan data pribadi</i>), UU 27/2022 [K]. The list is Pendopo's [D]. */
public enum Purpose {
    /** To know who somebody is: identity numbers, names. */
    IDENTITY(Text.of("memastikan identitas", "to establish identity")),
    /** To reach somebody: telephone, electronic mail, address of correspondence. */
    CONTACT(Text.of("menghubungi", "to reach the person")),
    /** To know where somebody lives or where a matter took place. */
    DOMICILE(Text.of("memastikan domisili", "to establish domicile")),
    /** To pay and to account for it: bank accounts, receipts. */
    PAYMENT(Text.of("pembayaran dan pertanggungjawaban", "payment and accountability")),
    /** To judge whether somebody may receive, hold or do something. */
    ELIGIBILITY(Text.of("menilai kelayakan", "to judge eligibility")),
    /** To know who acts for a body or for another person. */
    REPRESENTATION(Text.of("memastikan kewenangan mewakili", "to establish who may act for another")),
    /** What somebody told in his own words, in which persons may be named. */
    NARRATIVE(Text.of("uraian dari warga", "what a citizen told")),
    /** To compute and justify pay and its deductions. */
    EMPLOYMENT(Text.of("kepegawaian dan tunjangan", "employment and pay")),
    /** To prove later who did what. */
    AUDIT(Text.of("pengawasan dan pembuktian", "audit and proof"));

    private final Text label;

    Purpose(Text label) {
        this.label = label;
    }

    /** How the person concerned is told. */
    public Text label() {
        return label;
    }
}
