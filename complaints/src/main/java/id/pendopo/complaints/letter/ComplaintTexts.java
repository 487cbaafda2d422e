package id.pendopo.complaints.letter;

import id.pendopo.core.letter.LetterTexts;
import java.util.List;
import java.util.Locale;

/** The words of the letters in both languages; a region replaces the Indonesian ones under {@code complaints.} in its {@code letters.id.json}. */
final class ComplaintTexts {
    static final LetterTexts INDONESIAN = LetterTexts.load(
            "complaints",
            List.of(ComplaintLetter.values()),
            kind -> ComplaintScene.PLACES.keySet(),
            ComplaintTexts.class::getResourceAsStream);

    static final LetterTexts ENGLISH = LetterTexts.load(
            "complaints",
            List.of(ComplaintLetter.values()),
            kind -> ComplaintScene.PLACES.keySet(),
            // The room of letters knows one file of words, the Indonesian one; this is the same in English.
            name -> ComplaintTexts.class.getResourceAsStream("letters_en.properties"));

    private ComplaintTexts() {}

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
