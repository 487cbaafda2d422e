package id.pendopo.performance.employee;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A rank (<i>golongan</i>): I/a to IV/e of a PNS, I to XVII of a PPPK. The two ladders are not comparable, and which of them a tax
 * rule means for a PPPK no regulation was seen to say. What is written tells which ladder it is: only a PNS' has a letter.
 */
public enum Golongan {
    /** <i>Golongan I/a</i>. */
    I_A("I/a", 1, false),
    /** <i>Golongan I/b</i>. */
    I_B("I/b", 1, false),
    /** <i>Golongan I/c</i>. */
    I_C("I/c", 1, false),
    /** <i>Golongan I/d</i>. */
    I_D("I/d", 1, false),
    /** <i>Golongan II/a</i>. */
    II_A("II/a", 2, false),
    /** <i>Golongan II/b</i>. */
    II_B("II/b", 2, false),
    /** <i>Golongan II/c</i>. */
    II_C("II/c", 2, false),
    /** <i>Golongan II/d</i>. */
    II_D("II/d", 2, false),
    /** <i>Golongan III/a</i>. */
    III_A("III/a", 3, false),
    /** <i>Golongan III/b</i>. */
    III_B("III/b", 3, false),
    /** <i>Golongan III/c</i>. */
    III_C("III/c", 3, false),
    /** <i>Golongan III/d</i>. */
    III_D("III/d", 3, false),
    /** <i>Golongan IV/a</i>. */
    IV_A("IV/a", 4, false),
    /** <i>Golongan IV/b</i>. */
    IV_B("IV/b", 4, false),
    /** <i>Golongan IV/c</i>. */
    IV_C("IV/c", 4, false),
    /** <i>Golongan IV/d</i>. */
    IV_D("IV/d", 4, false),
    /** <i>Golongan IV/e</i>. */
    IV_E("IV/e", 4, false),
    /** <i>Golongan I</i> of a contract civil servant. */
    PPPK_I("I", 1, true),
    /** <i>Golongan II</i> of a contract civil servant. */
    PPPK_II("II", 2, true),
    /** <i>Golongan III</i> of a contract civil servant. */
    PPPK_III("III", 3, true),
    /** <i>Golongan IV</i> of a contract civil servant. */
    PPPK_IV("IV", 4, true),
    /** <i>Golongan V</i> of a contract civil servant. */
    PPPK_V("V", 5, true),
    /** <i>Golongan VI</i> of a contract civil servant. */
    PPPK_VI("VI", 6, true),
    /** <i>Golongan VII</i> of a contract civil servant. */
    PPPK_VII("VII", 7, true),
    /** <i>Golongan VIII</i> of a contract civil servant. */
    PPPK_VIII("VIII", 8, true),
    /** <i>Golongan IX</i> of a contract civil servant. */
    PPPK_IX("IX", 9, true),
    /** <i>Golongan X</i> of a contract civil servant. */
    PPPK_X("X", 10, true),
    /** <i>Golongan XI</i> of a contract civil servant. */
    PPPK_XI("XI", 11, true),
    /** <i>Golongan XII</i> of a contract civil servant. */
    PPPK_XII("XII", 12, true),
    /** <i>Golongan XIII</i> of a contract civil servant. */
    PPPK_XIII("XIII", 13, true),
    /** <i>Golongan XIV</i> of a contract civil servant. */
    PPPK_XIV("XIV", 14, true),
    /** <i>Golongan XV</i> of a contract civil servant. */
    PPPK_XV("XV", 15, true),
    /** <i>Golongan XVI</i> of a contract civil servant. */
    PPPK_XVI("XVI", 16, true),
    /** <i>Golongan XVII</i> of a contract civil servant. */
    PPPK_XVII("XVII", 17, true);

    private static final Map<String, Golongan> BY_TEXT = byText();

    private final String text;
    private final int group;
    private final boolean contract;

    Golongan(String text, int group, boolean contract) {
        this.text = text;
        this.group = group;
        this.contract = contract;
    }

    /** As people write it: {@code III/a} of a PNS, {@code IX} of a PPPK. */
    public String text() {
        return text;
    }

    /** The Roman number alone: 1 to 4 of a PNS, 1 to 17 of a PPPK. */
    public int group() {
        return group;
    }

    /** Whether it is of the ladder of contract civil servants. */
    public boolean isContract() {
        return contract;
    }

    /**
     * The rank as a person typed it: {@code III/a}, {@code iii a}, {@code III-A}, {@code IX}.
     *
     * @throws IllegalArgumentException if there is no such rank
     */
    public static Golongan parse(String typed) {
        return find(typed)
                .orElseThrow(() -> new IllegalArgumentException(
                        "golongan: the value is no rank; write I/a to IV/e of a PNS, I to XVII of a PPPK"));
    }

    /** The rank as a person typed it; empty when there is none. */
    public static Optional<Golongan> find(String typed) {
        if (typed.length() > 10) {
            return Optional.empty();
        }
        String plain = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[ ./-]+", "/");
        return Optional.ofNullable(BY_TEXT.get(plain));
    }

    private static Map<String, Golongan> byText() {
        Map<String, Golongan> all = new TreeMap<>();
        for (Golongan one : values()) {
            all.put(one.text.toUpperCase(Locale.ROOT), one);
        }
        return all;
    }
}
