package id.pendopo.performance.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * For whom an activity is meant (<i>lingkup aktivitas</i>).
 *
 * @param families kinds of position that may claim it; empty means every one
 * @param classes classes that may claim it; empty means every one
 * @param duties items of duty (<i>butir tupoksi</i>) that it serves; empty means that it serves any, at most {@value #DUTIES}
 */
public record ItemScope(Set<PositionFamily> families, Set<PositionClass> classes, Set<Code> duties) {
    /** The most items of duty. */
    public static final int DUTIES = 200;

    /** Meant for everybody. */
    public static final ItemScope EVERYBODY = new ItemScope(Set.of(), Set.of(), Set.of());

    /** @throws IllegalArgumentException if there are too many duties */
    public ItemScope {
        families = Collections.unmodifiableSet(new TreeSet<>(families));
        classes = Collections.unmodifiableSet(new TreeSet<>(classes));
        duties = Collections.unmodifiableSet(new TreeSet<>(duties));
        if (duties.size() > DUTIES) {
            throw new IllegalArgumentException(
                    "catalogue item: %d duties are more than %d; leave them out if it serves every one"
                            .formatted(duties.size(), DUTIES));
        }
    }

    /** Whether a position of this kind and class may claim it. */
    public boolean allows(PositionFamily family, PositionClass positionClass) {
        return (families.isEmpty() || families.contains(family))
                && (classes.isEmpty() || classes.contains(positionClass));
    }

    /** Whether it serves one of these duties, or any. */
    public boolean serves(Set<Code> ofPosition) {
        return duties.isEmpty() || !Collections.disjoint(duties, ofPosition);
    }
}
