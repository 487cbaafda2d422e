package id.pendopo.core.finding;

import id.pendopo.core.law.Text;
import java.util.regex.Pattern;

/** How what was found must stand to what was expected. */
public enum Relation {
    /** Not more, or not later, than. */
    AT_MOST("paling banyak", "at most", "paling lambat", "at the latest"),
    /** Not less, or not earlier, than. */
    AT_LEAST("paling sedikit", "at least", "paling awal", "at the earliest"),
    /** The same as. */
    EQUAL("harus sama dengan", "must equal"),
    /** One of the listed. */
    ONE_OF("harus salah satu dari", "must be one of"),
    /** Something other than. */
    OTHER_THAN("tidak boleh", "must not be"),
    /** Present: the listed is missing. */
    PRESENT("wajib ada", "must be present");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private final Text label;
    private final Text ofDates;

    Relation(String id, String en) {
        this(id, en, id, en);
    }

    Relation(String id, String en, String dateId, String dateEn) {
        this.label = Text.of(id, en);
        this.ofDates = Text.of(dateId, dateEn);
    }

    /** The words before an amount, a count or a name. */
    public Text label() {
        return label;
    }

    /** The words before this value: a date is late, and not much. */
    public Text label(String value) {
        return DATE.matcher(value).matches() ? ofDates : label;
    }
}
