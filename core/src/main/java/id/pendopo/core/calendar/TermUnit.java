package id.pendopo.core.calendar;

import id.pendopo.core.law.Text;
import java.util.Optional;

/** What a term counts (<i>satuan jangka waktu</i>). */
public enum TermUnit {
    /** <i>Hari kerja</i>, written {@code wd}. */
    WORKING_DAYS("wd", Text.of("hari kerja", "working days")),
    /** <i>Hari kalender</i>, written {@code d}. */
    CALENDAR_DAYS("d", Text.of("hari kalender", "calendar days")),
    /** <i>Bulan</i>, written {@code m}: to the same day of a later month, or its last day. */
    MONTHS("m", Text.of("bulan", "months"));

    private final String code;
    private final Text label;

    TermUnit(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** How it is written behind the amount. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    static Optional<TermUnit> find(String code) {
        for (TermUnit unit : values()) {
            if (unit.code.equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
