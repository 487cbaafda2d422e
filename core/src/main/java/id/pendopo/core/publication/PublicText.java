package id.pendopo.core.publication;

import id.pendopo.core.law.Code;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stranger may read of a text that somebody typed (<i>penyamaran teks publik</i>). It knows the personal values of one case and
 * puts {@value #MASK} in the place of each that stands in the text again, however it is grouped: spaces, dots, hyphens and capitals do
 * not count, and of a number its last digits are enough. Numbers that nobody declared are masked where they look like one of a person:
 * {@value #MANY_DIGITS} digits or more, {@value #PHONE_DIGITS} where the first is 0, amounts of rupiah apart; so are electronic
 * addresses. A name that stands in no personal value of the case cannot be known as one. UU 27/2022 [K]; the bounds are Pendopo's
 * decision [D]. Immutable and thread-safe.
 */
public final class PublicText {
    /** What stands in the place of what is not shown. */
    public static final String MASK = "***";

    private static final Code MASKED = Code.of("MASKED");

    /** Fewer digits, such as a year or an amount, may well stand in a title by themselves. */
    private static final int MANY_DIGITS = 10;

    private static final int PHONE_DIGITS = 9;

    /** Digits with at most three other characters between them that are no letters. */
    private static final Pattern RUN = Pattern.compile("\\p{Nd}(?:[^\\p{L}\\p{Nd}]{0,3}\\p{Nd})*");

    private static final Pattern RUPIAH =
            Pattern.compile("(?i)rp\\.?\\s?(\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})*(?:,\\p{Nd}{2}|,-)?)(?!\\p{Nd})");
    private static final Pattern YEARS = Pattern.compile("(?:(?:19|20)\\d\\d[^\\p{L}\\p{Nd}]{1,3})+(?:19|20)\\d\\d");
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{Nd}._%+-]{1,64}\\s{0,2}(?:@|\\(at\\)|\\[at\\])\\s{0,2}[\\p{L}\\p{Nd}-]{1,63}(?:\\s?\\.\\s?[\\p{L}\\p{Nd}-]{1,63}){0,5}");

    private final List<SecretNumber> numbers;
    private final List<SecretWords> words;

    private PublicText(List<SecretNumber> numbers, List<SecretWords> words) {
        this.numbers = numbers;
        this.words = words;
    }

    /**
     * For texts of a case whose personal values stand in this.
     *
     * @param data the case's data, or any record that holds personal texts
     * @param open what is public by itself, such as the name of an organisation: a personal value that is part of it hides nothing
     */
    public static PublicText knowing(Object data, Collection<String> open) {
        List<SecretNumber> numbers = new ArrayList<>();
        List<SecretWords> words = new ArrayList<>();
        List<Compact> known = open.stream().map(Compact::of).toList();
        Set<String> secrets = Secrets.in(data);
        for (String secret : secrets) {
            numbers.addAll(SecretNumber.in(secret));
            SecretWords.in(secret).stream()
                    .filter(one -> known.stream().noneMatch(one::isIn))
                    .forEach(words::add);
        }
        return new PublicText(List.copyOf(numbers), List.copyOf(words));
    }

    /** A text of which anything may be personal, such as the title of an activity. */
    public String of(String text) {
        BitSet hidden = numbersIn(text, true);
        Compact compact = Compact.of(text);
        words.forEach(secret -> secret.hideIn(text, compact, hidden));
        return masked(text, hidden);
    }

    /** The name of an organisation, public by law: numbers and electronic addresses are masked, and no word. */
    public String ofName(String name) {
        return masked(name, numbersIn(name, true));
    }

    /** The number of an official paper, which may be long by itself: what is known of the persons of the case is masked. */
    public String ofNumber(String number) {
        BitSet hidden = numbersIn(number, false);
        Compact compact = Compact.of(number);
        words.forEach(secret -> secret.hideIn(number, compact, hidden));
        return masked(number, hidden);
    }

    /** A code that an officer chose; {@code MASKED} where it holds something personal. */
    public Code of(Code code) {
        return holds(code.value()) ? MASKED : code;
    }

    /** Whether something in this text would be masked. */
    public boolean holds(String text) {
        return !of(text).equals(text);
    }

    private BitSet numbersIn(String text, boolean unknownToo) {
        BitSet hidden = new BitSet(text.length());
        Matcher mail = MAIL.matcher(text);
        while (mail.find()) {
            hidden.set(mail.start(), mail.end());
        }
        BitSet amounts = amountsIn(text);
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            String run = runs.group();
            String digits = SecretNumber.digitsOf(run);
            boolean isAmount = amounts.nextClearBit(runs.start()) >= runs.end();
            boolean looksPersonal = unknownToo
                    && !isAmount
                    && isLong(digits)
                    && !YEARS.matcher(run).matches();
            if (looksPersonal || numbers.stream().anyMatch(secret -> secret.isToldBy(digits))) {
                hidden.set(runs.start(), runs.end());
            }
        }
        return hidden;
    }

    private static boolean isLong(String digits) {
        return digits.length() >= MANY_DIGITS || digits.length() >= PHONE_DIGITS && digits.charAt(0) == '0';
    }

    private static BitSet amountsIn(String text) {
        BitSet amounts = new BitSet();
        Matcher rupiah = RUPIAH.matcher(text);
        while (rupiah.find()) {
            amounts.set(rupiah.start(1), rupiah.end(1));
        }
        return amounts;
    }

    private static String masked(String text, BitSet hidden) {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        for (int next = hidden.nextSetBit(0); next >= 0; next = hidden.nextSetBit(at)) {
            shown.append(text, at, next).append(MASK);
            at = hidden.nextClearBit(next);
        }
        return shown.append(text, at, text.length()).toString();
    }
}
