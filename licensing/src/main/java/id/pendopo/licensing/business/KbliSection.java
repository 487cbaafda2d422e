package id.pendopo.licensing.business;

import id.pendopo.core.law.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A section of the classification (<i>kategori KBLI</i>) with its divisions. Those of 2020 are known [K]; the letters of 2025 were seen
 * [S], but that its divisions follow ISIC Rev. 5 is unsure [?].
 *
 * @param edition which edition
 * @param letter {@code A} to {@code U} in 2020, to {@code V} in 2025
 * @param firstDivision its first division
 * @param lastDivision its last division
 * @param standing how sure the range is
 */
public record KbliSection(KbliEdition edition, String letter, int firstDivision, int lastDivision, Standing standing) {
    private static final List<KbliSection> ALL = new ArrayList<>();

    static {
        String both = "A 1-3 B 5-9 C 10-33 D 35-35 E 36-39 F 41-43 ";
        add(
                KbliEdition.KBLI_2020,
                Standing.KNOWN,
                both
                        + "G 45-47 H 49-53 I 55-56 J 58-63 K 64-66 L 68-68 M 69-75 N 77-82 O 84-84 P 85-85 Q 86-88 R 90-93 S 94-96 T 97-98"
                        + " U 99-99");
        add(
                KbliEdition.KBLI_2025,
                Standing.UNSURE,
                both
                        + "G 46-47 H 49-53 I 55-56 J 58-60 K 61-63 L 64-66 M 68-68 N 69-75 O 77-82 P 84-84 Q 85-85 R 86-88 S 90-93 T 94-96"
                        + " U 97-98 V 99-99");
    }

    /** The sections of an edition, in the order of their letters. */
    public static List<KbliSection> of(KbliEdition edition) {
        return ALL.stream().filter(one -> one.edition == edition).toList();
    }

    /** The section that holds a division; empty where the edition has no such division. */
    public static Optional<KbliSection> of(KbliEdition edition, int division) {
        return of(edition).stream()
                .filter(one -> one.firstDivision <= division && division <= one.lastDivision)
                .findFirst();
    }

    private static void add(KbliEdition edition, Standing standing, String ranges) {
        String[] words = ranges.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            int to = words[i + 1].indexOf('-');
            ALL.add(new KbliSection(
                    edition,
                    words[i],
                    Integer.parseInt(words[i + 1].substring(0, to)),
                    Integer.parseInt(words[i + 1].substring(to + 1)),
                    standing));
        }
    }
}
