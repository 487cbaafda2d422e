package id.pendopo.core.policy;

import id.pendopo.core.law.LegalSource;
import java.util.Optional;

/** One value of one layer, of its type. */
record Held(DatedValue written, Object value, Layer layer) {
    enum Layer {
        NATIONAL,
        REGIME,
        REGION
    }

    String shown() {
        return Shown.value(written.raw());
    }

    /** For a list of differences, where a value of many parts is told by their names. */
    String told() {
        return Parts.summary(written.raw());
    }

    Value<?> toValue(LeewayKind leeway, boolean regimeEnded) {
        Optional<Replacement> replacement = layer == Layer.REGION && leeway == LeewayKind.REGION_MAY_REPLACE
                ? written.deed().flatMap(deed -> written.reason().map(reason -> new Replacement(deed, reason)))
                : Optional.empty();
        ValueStanding standing = layer == Layer.REGIME && regimeEnded ? ValueStanding.ILLUSTRATION : written.standing();
        LegalSource source =
                replacement.map(why -> why.citedBeside(written.source())).orElse(written.source());
        return new Value<>(value, source, standing, written.start(), replacement);
    }
}
