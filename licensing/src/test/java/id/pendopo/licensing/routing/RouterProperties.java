package id.pendopo.licensing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.money.Rupiah;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.business.CapitalBasis;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.catalogue.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RouterProperties {
    private static final long MOST = 20_000_000_000L;

    /** Whatever the division, more of what raises a capital never leads back to the simple track. */
    @Property
    void more_capital_never_leads_back_to_the_simple_track(
            @ForAll("routings") Routing routing,
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 0, max = MOST) Long> amounts,
            @ForAll @LongRange(min = 0, max = MOST) long more) {
        List<Capital> before = new ArrayList<>();
        List<Capital> after = new ArrayList<>();
        for (long amount : amounts) {
            before.add(everything(amount));
            after.add(everything(amount + more));
        }
        Router router = Asked.router(routing);
        Route less = router.route(Asked.regional().with(before)).route();
        Route raised = router.route(Asked.regional().with(after)).route();
        if (less == Route.HAYU) {
            assertThat(raised).isEqualTo(Route.HAYU);
        }
    }

    /** Land and building are left at nothing, so that every basis rises with the amount. */
    private static Capital everything(long amount) {
        Rupiah rupiah = Rupiah.of(amount);
        return Capital.of(draft -> draft.with(CapitalPart.OWN, rupiah)
                .with(CapitalPart.LOAN, rupiah)
                .with(CapitalPart.PAID_UP, rupiah)
                .with(CapitalPart.ASSETS, rupiah));
    }

    /** Saying less of what raises a capital never helps where the region sends the unknown to the full track. */
    @Property
    void saying_less_never_leads_to_the_simple_track(
            @ForAll @LongRange(min = 0, max = MOST) long own, @ForAll CapitalPart left) {
        Capital told = everything(own);
        Capital less = Capital.of(draft -> {
            for (CapitalPart part : CapitalPart.values()) {
                if (part != left) {
                    part.of(told).ifPresent(amount -> draft.with(part, amount));
                }
            }
        });
        Router router = Asked.router();
        if (router.route(Asked.regional(told)).route() == Route.HAYU) {
            assertThat(router.route(Asked.regional(less)).route()).isEqualTo(Route.HAYU);
        }
    }

    /** A file that was rightly on the simple track moves up exactly when its true capital would have gone there at once. */
    @Property
    void what_is_found_later_is_judged_as_what_is_told_at_once(
            @ForAll("routings") Routing routing, @ForAll @LongRange(min = 0, max = MOST) long found) {
        Router router = Asked.router(routing);
        RoutingQuestion question = Asked.regional(everything(found));
        RouteDecision atOnce = router.route(question);
        boolean judgedUp = atOnce.route() == Route.HAYU && atOnce.judged().isPresent();
        assertThat(router.reroute(Track.SIMPLE, question).isPresent()).isEqualTo(judgedUp);
    }

    /** Every answer says why in both languages, and always on what it rests. */
    @Property
    void every_answer_explains_itself(
            @ForAll("routings") Routing routing, @ForAll @LongRange(min = 0, max = MOST) long own) {
        RouteDecision decision = Asked.router(routing).route(Asked.regional(everything(own)));
        assertThat(decision.explained(Locale.forLanguageTag("id")))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(line -> line.startsWith("Dasar: "));
        assertThat(decision.explained(Locale.ENGLISH)).hasSameSizeAs(decision.explained(Locale.forLanguageTag("id")));
    }

    @Provide
    Arbitrary<Routing> routings() {
        Arbitrary<CapitalThreshold> thresholds = Combinators.combine(
                        Arbitraries.longs().between(0, 2 * MOST).map(Rupiah::of),
                        Arbitraries.of(CapitalOperator.class),
                        Arbitraries.of(CapitalBasis.class),
                        Arbitraries.of(CapitalAggregation.class),
                        Arbitraries.of(Track.class))
                .as(CapitalThreshold::new);
        return Combinators.combine(
                        Arbitraries.of(Division.class),
                        thresholds,
                        Arbitraries.of(Set.of(BusinessScale.MICRO), Set.of(BusinessScale.MICRO, BusinessScale.SMALL)),
                        Arbitraries.of(Track.class))
                .as(Routing::new);
    }
}
