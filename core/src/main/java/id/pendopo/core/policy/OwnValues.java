package id.pendopo.core.policy;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was filled in for a region's own fields (<i>isian daerah</i>). Those about a person stand apart, because the journal seals
 * them as commitments, and because they can be erased; which ones they are the pack says, see {@link OwnFields#check}. Immutable
 * and thread-safe.
 *
 * @param open values that are not personal by key, at most {@value #LIMIT}; whether strangers see one is the field's affair
 * @param personal values about a person by key, at most {@value #LIMIT}
 */
public record OwnValues(
        Map<Code, OwnValue> open,

        @Personal(purpose = Purpose.ELIGIBILITY) Map<Code, PersonalText> personal) {
    /** The most values of each sort. */
    public static final int LIMIT = 60;

    /** Nothing filled in. */
    public static final OwnValues NONE = new OwnValues(Map.of(), Map.of());

    /** @throws IllegalArgumentException if there are too many, or a key stands on both sides */
    public OwnValues {
        open = Collections.unmodifiableMap(new TreeMap<>(open));
        personal = Collections.unmodifiableMap(new TreeMap<>(personal));
        if (open.size() > LIMIT || personal.size() > LIMIT) {
            throw new IllegalArgumentException("own values: %d open and %d personal ones; give at most %d of each"
                    .formatted(open.size(), personal.size(), LIMIT));
        }
        if (!Collections.disjoint(open.keySet(), personal.keySet())) {
            throw new IllegalArgumentException(
                    "own values: a key stands among the open and the personal ones; keep one");
        }
    }

    /** The keys of all that was filled in. */
    public Set<Code> keys() {
        Set<Code> keys = new TreeSet<>(open.keySet());
        keys.addAll(personal.keySet());
        return keys;
    }

    /** These, and where the others say something, theirs. */
    public OwnValues plus(OwnValues others) {
        Map<Code, OwnValue> opens = new TreeMap<>(open);
        Map<Code, PersonalText> personals = new TreeMap<>(personal);
        opens.keySet().removeAll(others.personal.keySet());
        personals.keySet().removeAll(others.open.keySet());
        opens.putAll(others.open);
        personals.putAll(others.personal);
        return new OwnValues(opens, personals);
    }
}
