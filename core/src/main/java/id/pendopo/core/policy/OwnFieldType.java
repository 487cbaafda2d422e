package id.pendopo.core.policy;

import id.pendopo.core.law.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a region's own field may hold (<i>jenis isian daerah</i>): a closed list, so that forms, checks and exports know each. */
public enum OwnFieldType {
    /** A text; its limit counts characters. */
    TEXT(Text.of("teks", "a text")),
    /** A whole number; its limit counts digits. */
    WHOLE_NUMBER(Text.of("bilangan bulat", "a whole number")),
    /** Whole rupiah, never negative; its limit counts digits. */
    RUPIAH(Text.of("rupiah, bilangan bulat", "whole rupiah")),
    /** A day, written as in 2026-01-31. */
    DATE(Text.of("tanggal seperti 2026-01-31", "a day such as 2026-01-31")),
    /** True or false. */
    YES_NO(Text.of("ya (true) atau tidak (false)", "true or false")),
    /** The code of one of the choices that the region lists. */
    CHOICE(Text.of("kode salah satu pilihan", "the code of one of the choices")),
    /** The codes of some of the choices that the region lists, at least one, each once; a personal one parts them by commas. */
    CHOICES(Text.of("kode satu atau beberapa pilihan", "the codes of one or several of the choices"));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9_]*(,[A-Z][A-Z0-9_]*)*");
    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9]\\d{0,15}");

    private final Text label;

    OwnFieldType(Text label) {
        this.label = label;
    }

    /** How people are told what to fill in. */
    public Text label() {
        return label;
    }

    boolean isLimited() {
        return this == TEXT || this == WHOLE_NUMBER || this == RUPIAH;
    }

    /** Whether the region lists what may be chosen. */
    public boolean isChosen() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether a value in the open is of this type; which choice it is, is asked of the field. */
    boolean takes(Object value) {
        return switch (this) {
            case TEXT, CHOICE -> value instanceof String;
            case WHOLE_NUMBER -> value instanceof Long;
            case RUPIAH -> value instanceof Long number && number >= 0;
            case DATE -> value instanceof String text && isDay(text);
            case YES_NO -> value instanceof Boolean;
            case CHOICES -> value instanceof List;
        };
    }

    /** Whether a personal value, which is always kept as text, reads as one of this type. */
    boolean takesText(String text) {
        return switch (this) {
            case TEXT, CHOICE -> true;
            case WHOLE_NUMBER -> WHOLE.matcher(text).matches();
            case RUPIAH -> WHOLE.matcher(text).matches() && !text.startsWith("-");
            case DATE -> isDay(text);
            case YES_NO -> text.equals("true") || text.equals("false");
            case CHOICES -> CODES.matcher(text).matches();
        };
    }

    /** Characters of a text, digits of a number; nothing where no limit is kept. */
    int size(String written) {
        return !isLimited() ? 0 : written.startsWith("-") && this != TEXT ? written.length() - 1 : written.length();
    }

    private static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException absent) {
            return false;
        }
    }
}
