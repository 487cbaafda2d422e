package id.pendopo.licensing.routing;

import id.pendopo.core.region.RegionCode;
import id.pendopo.licensing.business.ActorKind;
import id.pendopo.licensing.business.BusinessActor;
import id.pendopo.licensing.business.Capital;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.risk.LicensingAuthority;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an application that looks for its place (<i>data penentu tujuan permohonan</i>).
 *
 * @param region the region that is asked
 * @param place where the activity or the thing is
 * @param actor the kind of applicant
 * @param foreignInvestment whether foreign capital takes part
 * @param type the type of licence
 * @param authority whose authority it is by the rules of risk; empty where they do not say
 * @param capitals that of the activity first, then those of the other activities of the business; none where it is about no activity
 */
public record RoutingQuestion(
        RegionCode region,
        RegionCode place,
        ActorKind actor,
        boolean foreignInvestment,
        LicenceType type,
        Optional<LicensingAuthority> authority,
        List<Capital> capitals) {
    /** Copies what it is given. */
    public RoutingQuestion {
        capitals = List.copyOf(capitals);
    }

    /** What an actor asks in a region. */
    public static RoutingQuestion of(
            RegionCode region, RegionCode place, BusinessActor actor, LicenceType type, List<Capital> capitals) {
        return new RoutingQuestion(
                region, place, actor.kind(), actor.foreignInvestment(), type, Optional.empty(), capitals);
    }

    /** The same, under this authority. */
    public RoutingQuestion with(LicensingAuthority whose) {
        return new RoutingQuestion(region, place, actor, foreignInvestment, type, Optional.of(whose), capitals);
    }

    /** The same, with these capitals in the place of those told before. */
    public RoutingQuestion with(List<Capital> found) {
        return new RoutingQuestion(region, place, actor, foreignInvestment, type, authority, found);
    }
}
