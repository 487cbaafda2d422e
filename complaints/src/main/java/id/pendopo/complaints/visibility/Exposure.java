package id.pendopo.complaints.visibility;

import java.util.EnumSet;
import java.util.Set;

/**
 * What about one case matters to who may see it (<i>keadaan kerahasiaan</i>): what closes it, and what was opened. Begin with
 * {@link #PLAIN}. It knows no person. Immutable and thread-safe.
 *
 * @param layers what lies over the case; {@link Layer#PLAIN} always does, and {@link Layer#BOTH} wherever its two do
 * @param openings what holds of it
 * @param disclosed the fields that the inspectorate disclosed to the agency
 */
public record Exposure(Set<Layer> layers, Set<Opening> openings, Set<Field> disclosed) {
    /** A published report without any flag. */
    public static final Exposure PLAIN = new Exposure(Set.of(), Set.of(), Set.of());

    /** Adds what always holds. */
    public Exposure {
        Set<Layer> all = EnumSet.of(Layer.PLAIN);
        all.addAll(layers);
        if (all.contains(Layer.ANONYMOUS) && all.contains(Layer.CONFIDENTIAL)) {
            all.add(Layer.BOTH);
        }
        layers = Set.copyOf(all);
        openings = Set.copyOf(openings);
        disclosed = Set.copyOf(disclosed);
    }

    /** With this over it too. */
    public Exposure with(Layer layer) {
        Set<Layer> more = EnumSet.copyOf(layers);
        more.add(layer);
        return new Exposure(more, openings, disclosed);
    }

    /** With this over it where it is so. */
    public Exposure with(Layer layer, boolean isSo) {
        return isSo ? with(layer) : this;
    }

    /** With this opened where it is so. */
    public Exposure opened(Opening opening, boolean isSo) {
        if (!isSo) {
            return this;
        }
        Set<Opening> more = EnumSet.of(opening);
        more.addAll(openings);
        return new Exposure(layers, more, disclosed);
    }

    /** With these fields disclosed to the agency. */
    public Exposure disclosing(Set<Field> fields) {
        return new Exposure(layers, openings, fields);
    }

    /** Whether this lies over it. */
    public boolean has(Layer layer) {
        return layers.contains(layer);
    }

    /** Whether a cell of this field that needs this opening is open. Of what something was disclosed, it is known that it exists. */
    boolean opens(Opening opening, Field field) {
        if (opening == Opening.DISCLOSED) {
            return disclosed.contains(field) || field == Field.EXISTENCE && !disclosed.isEmpty();
        }
        return openings.contains(opening);
    }
}
