package id.pendopo.licensing.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of businesses of one edition (<i>daftar KBLI</i>), as a region loaded it. The library ships none: {@link #EXAMPLES} are the
 * five codes that its own texts speak of. Against a book that is not whole no code can be refused for being absent. Immutable and
 * thread-safe; in JSON an object with its lines.
 *
 * @param edition which edition
 * @param whole whether every <i>kelompok</i> of the edition stands in it
 * @param titles its lines, in the order of their codes; at most {@value #LIMIT}
 */
public record KbliBook(KbliEdition edition, boolean whole, List<KbliTitle> titles) {
    // Stands first, because the examples below are sorted with it.
    private static final Comparator<KbliTitle> BY_CODE = Comparator.comparing(KbliTitle::digits);

    /** The most lines. */
    public static final int LIMIT = 5_000;

    /** Five businesses of 2020 [K], which are no list. */
    public static final KbliBook EXAMPLES = new KbliBook(
            KbliEdition.KBLI_2020,
            false,
            List.of(
                    new KbliTitle("10710", "Industri produk roti dan kue"),
                    new KbliTitle("47111", "Minimarket, supermarket, hypermarket terutama makanan"),
                    new KbliTitle("56101", "Restoran"),
                    new KbliTitle("62019", "Aktivitas pemrograman komputer lainnya"),
                    new KbliTitle("96200", "Aktivitas penatu")));

    private static final int KELOMPOK = 5;

    /**
     * Sorts its lines.
     *
     * @throws IllegalArgumentException if it is empty or too long, a code stands in it twice, lies in no division of the edition, or
     *     lacks a heading above it at a level of which the book has any
     */
    public KbliBook {
        if (titles.isEmpty() || titles.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "KBLI book: %d lines is outside 1 to %d; load one edition".formatted(titles.size(), LIMIT));
        }
        titles = titles.stream().sorted(BY_CODE).toList();
        List<String> faults = faults(edition, titles);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "KBLI book %s: %s; take the official list".formatted(edition.label(), String.join(", ", faults)));
        }
    }

    private static List<String> faults(KbliEdition edition, List<KbliTitle> titles) {
        Set<String> codes = new HashSet<>();
        Set<Integer> levels = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (KbliTitle one : titles) {
            levels.add(one.digits().length());
            if (!codes.add(one.digits())) {
                faults.add(one.digits() + " stands twice");
            }
        }
        for (KbliTitle one : titles) {
            if (KbliSection.of(edition, Integer.parseInt(one.digits().substring(0, 2)))
                    .isEmpty()) {
                faults.add(one.digits() + " lies in no division");
            }
            for (int level = 2; level < one.digits().length(); level++) {
                String above = one.digits().substring(0, level);
                if (levels.contains(level) && !codes.contains(above)) {
                    faults.add(one.digits() + " lacks " + above);
                }
            }
        }
        return faults.size() > 10 ? faults.subList(0, 10) : faults;
    }

    /** What business a code is; empty where the book does not have it, or is of another edition. */
    public Optional<String> title(KbliCode code) {
        return code.edition() == edition ? title(code.digits()) : Optional.empty();
    }

    /** What a line of two to five digits says. */
    public Optional<String> title(String digits) {
        int low = 0;
        int high = titles.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = titles.get(middle).digits().compareTo(digits);
            if (order == 0) {
                return Optional.of(titles.get(middle).title());
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether a code of this edition does not exist: only a whole book can say so of a code in a division that there is. */
    public boolean denies(KbliCode code) {
        return code.edition() == edition && whole && title(code).isEmpty();
    }

    /** Every code that a licence may name. */
    public List<KbliCode> codes() {
        return titles.stream()
                .filter(one -> one.digits().length() == KELOMPOK)
                .map(one -> KbliCode.of(edition, one.digits()))
                .toList();
    }
}
