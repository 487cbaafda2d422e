package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at a whole catalogue and says everything at once; what is about one type is looked at by {@link TypeLint}. */
final class CatalogueLint {
    private final LicenceTypes catalogue;
    private final List<ValueFlaw> flaws = new ArrayList<>();

    CatalogueLint(LicenceTypes catalogue) {
        this.catalogue = catalogue;
    }

    List<ValueFlaw> lint() {
        profiles();
        new PaperLint(flaws).common(catalogue.common());
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < catalogue.types().size(); i++) {
            LicenceType type = catalogue.types().get(i);
            String at = "/types/" + i;
            if (!seen.add(type.code())) {
                flaws.add(CatalogueProblem.TYPE_TWICE.at(at + "/code", type.code()));
            }
            new TypeLint(catalogue, type, at, flaws).lint();
        }
        numbers();
        return List.copyOf(flaws);
    }

    private void profiles() {
        Set<Code> seen = new HashSet<>();
        SlaProfile.NAMED.forEach(named -> seen.add(named.code()));
        Set<Code> used = new HashSet<>();
        catalogue
                .types()
                .forEach(type -> type.service().ifPresent(service -> {
                    for (Track track : Track.values()) {
                        used.add(service.sla(track));
                    }
                }));
        for (int i = 0; i < catalogue.profiles().size(); i++) {
            SlaProfile profile = catalogue.profiles().get(i);
            String at = "/profiles/" + i;
            if (!seen.add(profile.code())) {
                flaws.add(CatalogueProblem.PROFILE_TWICE.at(at + "/code", profile.code()));
            }
            if (!used.contains(profile.code())) {
                flaws.add(CatalogueProblem.PROFILE_UNUSED.at(at, profile.code()));
            }
            profile.terms().forEach((stage, term) -> {
                if (!stage.runs()) {
                    flaws.add(CatalogueProblem.PROFILE_OF_PAYMENT.at(at + "/terms/" + stage, profile.code()));
                } else if (!Days.are(term)) {
                    flaws.add(CatalogueProblem.PROFILE_UNIT.at(at + "/terms/" + stage, profile.code(), stage));
                }
            });
        }
    }

    /** Each type counts for itself, so patterns that look alike would give two licences the same number. */
    private void numbers() {
        Map<String, Code> patterns = new HashMap<>();
        for (int i = 0; i < catalogue.types().size(); i++) {
            LicenceType type = catalogue.types().get(i);
            boolean own = type.product().number().isPresent();
            String at = own ? "/types/" + i + "/product/number" : "/numbering/pattern";
            try {
                String pattern = catalogue
                        .numbering()
                        .templateOf(type, Numbering.ANYWHERE)
                        .pattern();
                Code other = type.mayBeIssuedHere() ? patterns.putIfAbsent(pattern, type.code()) : null;
                if (other != null && !other.equals(type.code())) {
                    flaws.add(CatalogueProblem.NUMBER_SHARED.at(at, type.code(), other));
                }
            } catch (IllegalArgumentException refused) {
                flaws.add(CatalogueProblem.NUMBER_BAD.at(at, type.code(), String.valueOf(refused.getMessage())));
            }
        }
    }
}
