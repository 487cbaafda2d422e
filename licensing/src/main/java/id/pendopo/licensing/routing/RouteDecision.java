package id.pendopo.licensing.routing;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.CapitalPart;
import id.pendopo.licensing.catalogue.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an application belongs, and why (<i>hasil penyaluran</i>).
 *
 * @param route where
 * @param reason why
 * @param system the system outside that issues it, where there is one
 * @param checkedHere whether the region handles an application although another system issues the licence
 * @param threshold the rule that divides the tracks, where it was asked
 * @param judged the capital that was held against it, where it was told
 * @param scale the scale of the business, where it was asked and known
 * @param source on what the reason rests
 */
public record RouteDecision(
        Route route,
        RouteReason reason,
        Optional<Code> system,
        boolean checkedHere,
        Optional<CapitalThreshold> threshold,
        Optional<JudgedCapital> judged,
        Optional<BusinessScale> scale,
        LegalSource source) {

    /** What came of a reason alone, without a capital. */
    static RouteDecision of(Route route, RouteReason reason, LegalSource source) {
        return new RouteDecision(
                route, reason, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), source);
    }

    /** What another system issues. */
    static RouteDecision by(
            Route route, RouteReason reason, Optional<Code> system, boolean checkedHere, LegalSource source) {
        return new RouteDecision(
                route, reason, system, checkedHere, Optional.empty(), Optional.empty(), Optional.empty(), source);
    }

    /** What the division of the two tracks says. */
    static RouteDecision on(
            Track track,
            RouteReason reason,
            CapitalThreshold threshold,
            Optional<JudgedCapital> judged,
            Optional<BusinessScale> scale,
            LegalSource source) {
        return new RouteDecision(
                Route.of(track), reason, Optional.empty(), true, Optional.of(threshold), judged, scale, source);
    }

    /** Whether an application may be handed in here at all. */
    public boolean takenHere() {
        return checkedHere || route.track().isPresent();
    }

    /**
     * What speaks against handing it in on this track: it belongs on the other one, or nowhere here. What the region only checks for
     * another system may come in on either.
     *
     * @param where the part of the command the track stands in
     */
    public List<Finding> check(Track chosen, String where) {
        boolean right = route.track().map(chosen::equals).orElse(checkedHere);
        return right
                ? List.of()
                : Finding.block("licensing.WRONG_TRACK")
                        .at(where)
                        .found(chosen)
                        .expected(Relation.EQUAL, route)
                        .mend(system.map(Code::value).orElse(route.name()))
                        .only(source);
    }

    /**
     * A warning where the capital is not told, so that the track was chosen without it.
     *
     * @param where the part of the command the capital stands in
     */
    public List<Finding> warnings(String where) {
        return reason != RouteReason.CAPITAL_UNTOLD
                ? List.of()
                : Finding.warn("licensing.CAPITAL_UNTOLD")
                        .at(where)
                        .expected(
                                Relation.PRESENT,
                                threshold.stream()
                                        .flatMap(rule -> rule.basis().needs().stream())
                                        .map(CapitalPart::component)
                                        .toList())
                        .mend(route)
                        .only(source);
    }

    /** Why, line by line, for citizens and for auditors: where to, by which rule, how the capital came about, on what it rests. */
    public List<String> explained(Locale locale) {
        List<String> said = new ArrayList<>();
        said.add(Text.of("Tujuan: ", "Belongs to: ").in(locale)
                + route.label().in(locale)
                + system.map(name -> " (" + name + ")").orElse(""));
        said.add(Text.of("Alasan: ", "Because: ").in(locale) + why(locale));
        judged.ifPresent(capital -> said.add(capital.in(locale)));
        if (reason == RouteReason.CAPITAL && threshold.isPresent()) {
            said.add((threshold.get().aggregation() == CapitalAggregation.PER_ACTIVITY
                            ? Text.of("Dinilai untuk kegiatan ini saja", "Judged for this activity alone")
                            : Text.of(
                                    "Dinilai untuk semua kegiatan bersama-sama", "Judged for all activities together"))
                    .in(locale));
        }
        said.add(Text.of("Dasar: ", "Source: ").in(locale) + source.in(locale));
        return List.copyOf(said);
    }

    private String why(Locale locale) {
        String words = reason.words().in(locale);
        if (reason == RouteReason.CAPITAL && threshold.isPresent()) {
            CapitalThreshold rule = threshold.get();
            return "%s %s %s"
                    .formatted(words, rule.operator().words(route == Route.HAYU).in(locale), rule.threshold());
        }
        return reason == RouteReason.SCALE && scale.isPresent()
                ? words + " " + scale.get().label().in(locale)
                : words;
    }
}
