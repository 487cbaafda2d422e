package id.pendopo.licensing.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What several computations read alike. */
final class Parts {
    private Parts() {}

    /** The constant of this name, if it is given. */
    static <E extends Enum<E>> Optional<E> constant(ComputationInput given, String name, Class<E> type) {
        return given.textIfAny(name)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("given.%s: '%s' is none of %s"
                                .formatted(name, text, Arrays.toString(type.getEnumConstants())))));
    }

    /** The parts of a capital that are given. */
    static Capital capital(ComputationInput given) {
        return Capital.of(draft -> {
            for (CapitalPart part : CapitalPart.values()) {
                given.numberIfAny(part.component()).ifPresent(amount -> draft.with(part, Rupiah.of(amount)));
            }
        });
    }

    /** The edition of this year, if one is given. */
    static Optional<KbliEdition> edition(ComputationInput given) {
        return given.numberIfAny("edition")
                .map(year -> KbliEdition.find(Math.toIntExact(year))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "given.edition: there is no edition of %d here; give 2020 or 2025".formatted(year))));
    }

    static KbliCode code(ComputationInput given) {
        return KbliCode.of(
                edition(given).orElseThrow(() -> new IllegalArgumentException("given.edition: is not given; give it")),
                given.text("kbli"));
    }

    static Optional<Code> code(ComputationInput given, String name) {
        return given.textIfAny(name).map(Code::of);
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
