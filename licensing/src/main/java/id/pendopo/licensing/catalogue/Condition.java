package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One condition on which a paper, a base requirement or a visit depends (<i>syarat keberlakuan</i>): the case has any of these. It is no
 * expression: what a case may be asked about is a closed list, so that a pack cannot run code and everybody can read it [D].
 *
 * @param trait what is asked
 * @param anyOf the answers of which one must be there, 1 to {@value #CODES}
 */
public record Condition(ConditionTrait trait, Set<Code> anyOf) {
    /** The most conditions that hold together. */
    public static final int LIMIT = 10;

    /** The most answers of one condition. */
    public static final int CODES = 40;

    /** @throws IllegalArgumentException if it names no answer or too many */
    public Condition {
        anyOf = Collections.unmodifiableSet(new TreeSet<>(anyOf));
        if (anyOf.isEmpty() || anyOf.size() > CODES) {
            throw new IllegalArgumentException("condition: %d answers are outside 1 to %d; name what must be there"
                    .formatted(anyOf.size(), CODES));
        }
    }

    /** The case has any of these. */
    public static Condition of(ConditionTrait trait, Code... anyOf) {
        return new Condition(trait, Set.copyOf(Arrays.asList(anyOf)));
    }

    /** Whether it holds; what is not known does not. */
    public boolean holdsIn(Circumstances circumstances) {
        return !Collections.disjoint(circumstances.of(trait), anyOf);
    }

    static boolean allHold(List<Condition> all, Circumstances circumstances) {
        return all.stream().allMatch(one -> one.holdsIn(circumstances));
    }

    /** A list of them, within its limit. */
    static List<Condition> some(String whose, List<Condition> all) {
        return Limits.list(whose + " when", all, LIMIT);
    }
}
