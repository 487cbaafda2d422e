package id.pendopo.licensing.routing;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.ScaleLimits;
import id.pendopo.licensing.catalogue.IssuanceAuthority;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.catalogue.Track;
import id.pendopo.licensing.law.LicensingLaw;
import id.pendopo.licensing.risk.LicensingAuthority;
import java.util.List;
import java.util.Optional;

/**
 * Finds where an application belongs (<i>penyalur permohonan</i>), asking in this order [D]: does its place lie elsewhere; is it outside
 * the region's authority; is such a licence still issued; does the system of a sector issue it; does the national system; and if the
 * region does, on which of its two tracks. Immutable and thread-safe.
 */
public final class Router {
    private static final Code OSS = Code.of("OSS");

    private final Routing routing;
    private final ScaleLimits byCapital;
    private final LegalSource source;

    private Router(Routing routing, ScaleLimits byCapital, LegalSource source) {
        this.routing = routing;
        this.byCapital = byCapital;
        this.source = source;
    }

    /**
     * The router of a region.
     *
     * @param routing how it divides the tracks
     * @param byCapital the limits of scale by capital
     * @param source where the division comes from, which every answer about a track cites
     */
    public static Router of(Routing routing, ScaleLimits byCapital, LegalSource source) {
        return new Router(routing, byCapital, source);
    }

    /** Where it belongs. */
    public RouteDecision route(RoutingQuestion question) {
        if (!question.place().isWithin(question.region())) {
            return RouteDecision.of(Route.OTHER_REGION, RouteReason.ELSEWHERE, LicensingLaw.ROUTING_ORDER);
        }
        Optional<RouteDecision> outside = outsideAuthority(question);
        if (outside.isPresent()) {
            return outside.get();
        }
        LicenceType type = question.type();
        if (type.legacy()) {
            return RouteDecision.of(Route.NOT_REQUIRED, RouteReason.NO_LONGER_ISSUED, LicensingLaw.ONLY_DOOR);
        }
        Optional<Code> system = type.issuance().system();
        boolean handled = type.service().isPresent();
        return switch (type.issuance().authority()) {
            case SECTOR_SYSTEM ->
                RouteDecision.by(Route.SECTOR_SYSTEM, RouteReason.SECTOR, system, handled, LicensingLaw.ROUTING_ORDER);
            case OSS_AUTOMATIC ->
                RouteDecision.by(
                        Route.OSS,
                        RouteReason.NATIONAL,
                        system.or(() -> Optional.of(OSS)),
                        false,
                        LicensingLaw.ONLY_DOOR);
            case OSS_ON_BEHALF_OF_REGION ->
                RouteDecision.by(
                        Route.OSS,
                        RouteReason.NATIONAL,
                        system.or(() -> Optional.of(OSS)),
                        handled,
                        LicensingLaw.ONLY_DOOR);
            case REGIONAL -> track(question.capitals());
        };
    }

    /**
     * Where a file on the simple track belongs once its true capital is known: the full track when that capital passes the rule, and
     * otherwise where it is. Moving it keeps its papers and the day on which its term began; a file never moves down [D].
     *
     * @param now the track it is on
     * @param found the same question with what was found
     */
    public Optional<RouteDecision> reroute(Track now, RoutingQuestion found) {
        if (now != Track.SIMPLE || found.type().issuance().authority() != IssuanceAuthority.REGIONAL) {
            return Optional.empty();
        }
        RouteDecision decision = route(found);
        return Optional.of(decision)
                .filter(one -> one.route() == Route.HAYU && one.judged().isPresent());
    }

    private static Optional<RouteDecision> outsideAuthority(RoutingQuestion question) {
        if (question.foreignInvestment()) {
            return Optional.of(outside(RouteReason.FOREIGN_INVESTMENT, LicensingLaw.FOREIGN_INVESTMENT));
        }
        if (question.actor().isCentral()) {
            return Optional.of(
                    outside(RouteReason.CENTRAL_ACTOR, question.actor().source()));
        }
        return question.authority()
                .filter(whose -> whose != LicensingAuthority.REGION)
                .map(whose -> outside(RouteReason.HIGHER_AUTHORITY, LicensingLaw.RISK_LOOKED_UP));
    }

    private static RouteDecision outside(RouteReason reason, LegalSource because) {
        return RouteDecision.by(Route.OSS, reason, Optional.of(OSS), false, because);
    }

    private RouteDecision track(List<Capital> capitals) {
        CapitalThreshold rule = routing.capital();
        if (routing.division() == Division.NONE) {
            return RouteDecision.of(Route.of(routing.undivided()), RouteReason.UNDIVIDED, source);
        }
        if (routing.division() == Division.CAPITAL && rule.threshold().isZero()) {
            return RouteDecision.of(Route.HAYU, RouteReason.UNDIVIDED, source);
        }
        if (capitals.isEmpty()) {
            return RouteDecision.of(Route.HAYU, RouteReason.NO_ACTIVITY, LicensingLaw.ROUTING_ORDER);
        }
        List<Capital> counted =
                rule.aggregation() == CapitalAggregation.PER_ACTIVITY ? capitals.subList(0, 1) : capitals;
        Optional<JudgedCapital> judged = JudgedCapital.of(rule.basis(), counted);
        if (judged.isEmpty()) {
            return RouteDecision.on(rule.unknown(), RouteReason.CAPITAL_UNTOLD, rule, judged, Optional.empty(), source);
        }
        BusinessScale scale = byCapital.scaleOf(judged.get().amount());
        boolean simple = routing.division() == Division.SCALE
                ? routing.simpleScales().contains(scale)
                : !rule.operator().passes(judged.get().amount(), rule.threshold());
        RouteReason reason = routing.division() == Division.SCALE ? RouteReason.SCALE : RouteReason.CAPITAL;
        return RouteDecision.on(simple ? Track.SIMPLE : Track.HAYU, reason, rule, judged, Optional.of(scale), source);
    }
}
