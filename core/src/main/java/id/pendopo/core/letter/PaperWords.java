package id.pendopo.core.letter;

import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** The fixed words of a letter's frame (<i>kata tetap pada naskah</i>). Letters are Indonesian; what a person reads for himself may be English. */
final class PaperWords {
    static final Locale ID = Locale.forLanguageTag("id");
    static final Text NUMBER = Text.of("Nomor", "Number");
    static final Text DATE = Text.of("Tanggal", "Date");
    static final Text SUBJECT = Text.of("Hal", "Subject");
    static final Text TO = Text.of("Yth.", "To");
    static final Text AT = Text.of("di", "at");
    static final Text CLAUSE = Text.of("Pasal", "Article");
    static final Text WITNESSES = Text.of("Saksi", "Witness");
    static final Text BASES = Text.of("Dasar hukum", "Legal basis");
    static final Text STAMP = Text.of("meterai", "duty stamp");
    static final Text COPIES = Text.of("Rangkap: %d, bermeterai: %d.", "Copies: %d, with duty stamp: %d.");
    static final Text MADE_IN = Text.of("Rangkap", "Copies");
    static final Text MADE_IN_SO_MANY = Text.of("%d, bermeterai %d", "%d, with duty stamp %d");

    private PaperWords() {}

    /** The language as HTML names it: English for any English locale, Indonesian for every other. */
    static String language(Locale locale) {
        return isEnglish(locale) ? "en" : "id";
    }

    /** A day as papers write it: {@code 2 Maret 2026}, {@code 2 March 2026}. */
    static String date(LocalDate day, Locale locale) {
        return isEnglish(locale)
                ? day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.getYear()
                : LetterFact.written(day);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
