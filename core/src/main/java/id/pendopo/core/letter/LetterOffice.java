package id.pendopo.core.letter;

import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the office knows and the case does not (<i>keterangan kantor untuk naskah dinas</i>): its paper, its place, who signs, what
 * things are called, and the numbers of letters that the case does not number itself. Immutable.
 *
 * @param letterhead the head of its paper
 * @param place where it writes: {@code Bandung}
 * @param officials who signs, by the opaque reference of his account, or by the code of a role ({@code TU_OPERATOR}) or of an office
 *     that witnesses; whoever acted on a deed is looked for by his reference alone
 * @param names what agencies, reasons and banks are called that the region's labels do not name: {@code DINSOS},
 *     {@code BANK_110}
 * @param numbers numbers of letters by their kind, as given by the office's own register: {@code RETURN}; each may hold
 *     {@code {case}}, {@code {entry}} and {@code {year}}
 */
public record LetterOffice(
        Letterhead letterhead,
        String place,
        Map<String, Official> officials,
        Map<String, String> names,
        Map<Code, String> numbers) {
    /** The most officials, the most names, and the most numbers. */
    public static final int ENTRIES_LIMIT = 500;

    /** @throws IllegalArgumentException if there are too many officials, names or numbers */
    public LetterOffice {
        officials = Collections.unmodifiableMap(new TreeMap<>(officials));
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        if (officials.size() > ENTRIES_LIMIT || names.size() > ENTRIES_LIMIT || numbers.size() > ENTRIES_LIMIT) {
            throw new IllegalArgumentException(
                    "letter office: %d officials, %d names and %d numbers, at most %d of each"
                            .formatted(officials.size(), names.size(), numbers.size(), ENTRIES_LIMIT));
        }
    }

    /** The same, with this number for the next letter of this kind. */
    public LetterOffice numbering(LetterKind kind, String number) {
        Map<Code, String> more = new TreeMap<>(numbers);
        more.put(kind.code(), number);
        return new LetterOffice(letterhead, place, officials, names, more);
    }
}
