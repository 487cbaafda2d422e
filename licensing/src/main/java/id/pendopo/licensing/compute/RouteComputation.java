package id.pendopo.licensing.compute;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.ActorKind;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.ScaleLimits;
import id.pendopo.licensing.catalogue.Issuance;
import id.pendopo.licensing.catalogue.IssuanceAuthority;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.risk.LicensingAuthority;
import id.pendopo.licensing.routing.RouteDecision;
import id.pendopo.licensing.routing.Router;
import id.pendopo.licensing.routing.Routing;
import id.pendopo.licensing.routing.RoutingQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where an application belongs: {@code given: {type | issuance, place, actor, foreignInvestment, authority, capitals: [{own, loan, ..}],
 * handedIn, on}}, by the division and the catalogue of the region, or by {@code routing} and {@code limits}. {@code issuance} stands for a
 * type that is not in a catalogue, with {@code system}, and {@code legacy} where it is issued no more. Results: {@code route, reason,
 * system, checkedHere, amount, reroute, refused, warnings, explained, explainedEnglish}.
 */
public final class RouteComputation implements Computation {
    private static final LegalSource GIVEN = LegalSource.ownDecision("Pembagian jalur yang disebut dalam skenario");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** For {@code ServiceLoader}. */
    public RouteComputation() {}

    @Override
    public String name() {
        return "route";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        Router router = router(given);
        RoutingQuestion question = question(given);
        RouteDecision decision = router.route(question);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("route", decision.route().name());
        results.put("reason", decision.reason().name());
        decision.system().ifPresent(system -> results.put("system", system.value()));
        results.put("checkedHere", decision.checkedHere());
        decision.judged()
                .ifPresent(judged -> results.put("amount", judged.amount().value()));
        results.put("warnings", Parts.codes(decision.warnings("capital")));
        results.put("explained", decision.explained(INDONESIAN));
        results.put("explainedEnglish", decision.explained(Locale.ENGLISH));
        Parts.constant(given, "handedIn", Track.class).ifPresent(track -> {
            results.put("refused", Parts.codes(decision.check(track, "track")));
            results.put(
                    "reroute",
                    router.reroute(track, question)
                            .map(moved -> moved.route().name())
                            .orElse("NONE"));
        });
        return results;
    }

    private static Router router(ComputationInput given) {
        ScaleLimits limits = given.has("limits")
                ? given.value("limits", ScaleLimits.class)
                : RegionValues.limits(ScaleMeasure.CAPITAL, given);
        return given.has("routing")
                ? Router.of(given.value("routing", Routing.class), limits, GIVEN)
                : RegionValues.router(given, limits);
    }

    private static RoutingQuestion question(ComputationInput given) {
        RegionCode place = RegionCode.parse(given.text("place"));
        RegionCode region =
                given.pack().map(pack -> pack.region().code()).orElseGet(() -> RegionCode.parse(given.text("region")));
        List<Capital> capitals = new ArrayList<>();
        given.list("capitals").forEach(one -> capitals.add(Parts.capital(one)));
        return new RoutingQuestion(
                region,
                place,
                Parts.constant(given, "actor", ActorKind.class).orElse(ActorKind.PT),
                given.isTrue("foreignInvestment"),
                given.has("type") ? RegionValues.type(given) : unlisted(given),
                Parts.constant(given, "authority", LicensingAuthority.class),
                capitals);
    }

    private static LicenceType unlisted(ComputationInput given) {
        IssuanceAuthority authority =
                Parts.constant(given, "issuance", IssuanceAuthority.class).orElse(IssuanceAuthority.REGIONAL);
        Optional<Code> system = Parts.code(given, "system");
        boolean legacy = given.isTrue("legacy");
        return LicenceType.of(Code.of("UNLISTED"), Text.of("izin", "licence"), draft -> {
            draft.issued(new Issuance(authority, system));
            if (legacy) {
                draft.legacy();
            }
        });
    }
}
