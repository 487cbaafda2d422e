package id.pendopo.licensing.routing;

import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.catalogue.Track;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a region divides what it issues between its two tracks (<i>ketentuan pembagian jalur</i>); a value of its policy.
 *
 * @param division by what
 * @param capital the amount, and what is done where the capital is not told; where scale divides, its basis and whose capital counts
 *     decide of which scale the business is
 * @param simpleScales the scales of the simple track, where scale divides
 * @param undivided the track that takes everything, where nothing divides
 */
public record Routing(Division division, CapitalThreshold capital, Set<BusinessScale> simpleScales, Track undivided) {
    /** @throws IllegalArgumentException if scale divides and leaves one of the tracks empty */
    public Routing {
        simpleScales = simpleScales.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(simpleScales));
        boolean divides = !simpleScales.isEmpty() && simpleScales.size() < BusinessScale.values().length;
        if (division == Division.SCALE && !divides) {
            throw new IllegalArgumentException(
                    "routing: the scales %s leave a track empty; name some and not all, or divide by NONE"
                            .formatted(simpleScales));
        }
    }

    /** Divided by an amount of capital. */
    public static Routing by(CapitalThreshold capital) {
        return new Routing(Division.CAPITAL, capital, Set.of(), Track.HAYU);
    }

    /** The same, divided by scale: these on the simple track. */
    public Routing byScale(Set<BusinessScale> simple) {
        return new Routing(Division.SCALE, capital, simple, undivided);
    }

    /** The same, not divided: this track takes everything. */
    public Routing on(Track one) {
        return new Routing(Division.NONE, capital, simpleScales, one);
    }
}
