package id.pendopo.licensing.letter;

import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What may stand in the texts of a procedure's letters (<i>isian naskah</i>), and in which of them. A region's own words can name
 * nothing else: identity and tax numbers stand nowhere, nor does any officer.
 *
 * @param <S> where the values are read
 */
final class Places<S> {
    private record Place<S>(Function<S, LetterFact> reader, Set<LetterKind> kinds) {}

    private final Map<String, Place<S>> places;

    private Places(Map<String, Place<S>> places) {
        this.places = places;
    }

    static <S> Places<S> none() {
        return new Places<>(Map.of());
    }

    /** With this value in these letters too. */
    Places<S> with(String name, Function<S, LetterFact> reader, LetterKind... kinds) {
        Map<String, Place<S>> more = new LinkedHashMap<>(places);
        more.put(name, new Place<>(reader, Set.of(kinds)));
        return new Places<>(more);
    }

    /** A text that names another was refused when the pack was opened. */
    LetterFact read(String name, S scene) {
        Place<S> place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("letters: no letter has a place %s".formatted(name));
        }
        return place.reader().apply(scene);
    }

    /** The names of what may stand in this letter. */
    Set<String> in(LetterKind kind) {
        Set<String> names = new TreeSet<>();
        places.forEach((name, place) -> {
            if (place.kinds().contains(kind)) {
                names.add(name);
            }
        });
        return names;
    }
}
