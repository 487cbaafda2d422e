package id.pendopo.licensing.business;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionLevel;
import id.pendopo.licensing.law.LicensingLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks against an activity (<i>pemeriksaan kegiatan usaha</i>): its code, its place, its capital. All reasons come at once, and none
 * of them repeats a value of a person.
 */
public final class ActivityRules {
    private ActivityRules() {}

    /**
     * Everything that speaks against an activity of this actor on that day.
     *
     * @param acceptance which edition is taken
     * @param books the lists that are loaded, at most one for an edition; an edition without one is not looked up
     * @param where the part of the command it stands in, for example {@code activities[0]}
     */
    public static List<Finding> check(
            BusinessActivity activity,
            BusinessActor actor,
            KbliAcceptance acceptance,
            List<KbliBook> books,
            String where,
            LocalDate today) {
        List<Finding> findings = new ArrayList<>(kbli(activity.kbli(), books, where + ".kbli"));
        activity.code()
                .filter(code -> !acceptance.takes(code.edition(), today))
                .ifPresent(code -> findings.add(Finding.block("licensing.KBLI_EDITION_CLOSED")
                        .at(where + ".kbli.edition")
                        .found(code.edition().label())
                        .expected(Relation.EQUAL, acceptance.edition().label())
                        .mend(acceptance.edition().label())
                        .source(LicensingLaw.KBLI)));
        findings.addAll(place(activity.location(), actor, where + ".location"));
        findings.addAll(capital(activity.capital(), where + ".capital"));
        return findings;
    }

    /** What speaks against an entry: a code has five digits, an edition, a division of that edition, and a line in its whole list. */
    public static List<Finding> kbli(KbliEntry entry, List<KbliBook> books, String where) {
        List<Finding> findings = new ArrayList<>();
        boolean five = KbliCode.isWellFormed(entry.digits());
        if (!five) {
            findings.add(Finding.block("licensing.KBLI_MALFORMED")
                    .at(where + ".digits")
                    .found(entry.digits().length())
                    .expected(Relation.EQUAL, 5)
                    .source(LicensingLaw.KBLI_LEVEL));
        }
        if (entry.edition().isEmpty()) {
            findings.add(Finding.block("licensing.KBLI_EDITION_REQUIRED")
                    .at(where + ".edition")
                    .source(LicensingLaw.KBLI));
        }
        entry.code()
                .filter(code -> code.section().isEmpty() || books.stream().anyMatch(book -> book.denies(code)))
                .ifPresent(code -> findings.add(Finding.block("licensing.KBLI_UNKNOWN")
                        .at(where + ".digits")
                        .found(code)
                        .source(LicensingLaw.KBLI)));
        return findings;
    }

    /** Down to the kelurahan; open for an entity, personal for an individual. */
    private static List<Finding> place(BusinessLocation place, BusinessActor actor, String where) {
        List<Finding> findings = new ArrayList<>();
        if (place.region().level() != RegionLevel.VILLAGE) {
            findings.add(Finding.block("licensing.LOCATION_TOO_WIDE")
                    .at(where + ".region")
                    .found(place.region())
                    .source(LicensingLaw.PLACE));
        }
        boolean fits = actor.kind().isIndividual()
                ? place.personal().isPresent() && place.address().isEmpty()
                : place.address().isPresent() && place.personal().isEmpty();
        if (!fits) {
            findings.add(Finding.block("licensing.ADDRESS_OF_ANOTHER_KIND")
                    .at(where)
                    .expected(Relation.PRESENT, actor.kind().isIndividual() ? "personal" : "address")
                    .source(LicensingLaw.PERSON_OR_ENTITY));
        }
        place.personal()
                .flatMap(PersonalSite::point)
                .filter(point ->
                        !point.isErased() && GeoPoint.find(point.reveal()).isEmpty())
                .ifPresent(point -> findings.add(Finding.block("licensing.POINT_MALFORMED")
                        .at(where + ".personal.point")
                        .source(LicensingLaw.PLACE)));
        return findings;
    }

    /** Every part that is told is zero or more. */
    private static List<Finding> capital(Capital capital, String where) {
        List<Finding> findings = new ArrayList<>();
        for (CapitalPart part : CapitalPart.values()) {
            Optional<Rupiah> told = part.of(capital);
            told.filter(Rupiah::isNegative)
                    .ifPresent(amount -> findings.add(Finding.block("licensing.CAPITAL_NEGATIVE")
                            .at(where + "." + part.component())
                            .found(amount)
                            .expected(Relation.AT_LEAST, Rupiah.ZERO)
                            .source(LicensingLaw.CAPITAL_TOLD)));
        }
        return findings;
    }
}
