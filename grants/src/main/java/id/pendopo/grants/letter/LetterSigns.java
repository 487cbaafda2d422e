package id.pendopo.grants.letter;

/** How a place of signature reads in one line. */
final class LetterSigns {
    private LetterSigns() {}

    /** The office with the mark of its mandate: {@code a.n. Wali Kota Bandung, Sekretaris Daerah}. */
    static String office(Signature signature) {
        return signature
                .mandate()
                .map(mandate -> mandate.manner().mark() + " " + mandate.office()
                        + (mandate.manner() == Mandate.Manner.ON_BEHALF ? ", " + signature.office() : ""))
                .orElse(signature.office());
    }

    /** By which deed he signs, where he signs by one. */
    static String deed(Mandate mandate) {
        return "berdasarkan " + mandate.deed().number();
    }
}
