package id.pendopo.performance.letter;

import id.pendopo.core.law.Code;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.money.InWords;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** What codes are called on paper: by the office's own names, else as they stand. */
final class PaperNames {
    private final LetterOffice office;
    private final Locale locale;

    PaperNames(LetterOffice office, Locale locale) {
        this.office = office;
        this.locale = locale;
    }

    String unit(UnitCode unit) {
        return office.names().getOrDefault(unit.value(), unit.value());
    }

    String code(Code code) {
        return office.names().getOrDefault(code.value(), code.value());
    }

    String month(YearMonth month) {
        String name = PayWord.isEnglish(locale)
                ? month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : InWords.month(month.getMonth());
        return name + " " + month.getYear();
    }
}
