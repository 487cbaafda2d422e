package id.pendopo.licensing.compute;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.PolicyBook;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.PolicyVersion;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.business.BusinessPolicy;
import id.pendopo.licensing.business.ScaleLimits;
import id.pendopo.licensing.catalogue.LicenceType;
import id.pendopo.licensing.risk.RiskRules;
import id.pendopo.licensing.routing.Router;
import java.util.List;

/** The values of the region that is named, on the day {@code on}, or those that hold last where no day is given. */
final class RegionValues {
    private RegionValues() {}

    /** The limits of scale by this measure. */
    static ScaleLimits limits(ScaleMeasure measure, ComputationInput given) {
        return switch (measure) {
            case CAPITAL -> application(given).scaleLimits().value();
            case TURNOVER -> of(BusinessPolicy.schema(), given).turnoverLimits().value();
            case SIUP -> of(BusinessPolicy.schema(), given).siupLimits().value();
        };
    }

    /** The rules of risk. */
    static RiskRules risk(ComputationInput given) {
        return application(given).risk().value();
    }

    /** The division of the tracks, over these limits. */
    static Router router(ComputationInput given, ScaleLimits limits) {
        ApplicationPolicy policy = application(given);
        return Router.of(policy.routing().value(), limits, policy.routing().source());
    }

    /** The type of that name in the catalogue. */
    static LicenceType type(ComputationInput given) {
        Code code = Code.of(given.text("type"));
        return application(given)
                .types()
                .value()
                .find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "given.type: the catalogue of the region has no %s; name a type of it, or an issuance"
                                .formatted(code)));
    }

    private static ApplicationPolicy application(ComputationInput given) {
        return of(ApplicationPolicy.schema(), given);
    }

    private static <P extends Record> P of(PolicySchema<P> schema, ComputationInput given) {
        RegionPack pack = given.pack()
                .orElseThrow(() ->
                        new IllegalArgumentException("region: none is named; name one, or give the values themselves"));
        PolicyBook<P> book = pack.book(schema);
        List<PolicyVersion> versions = book.versions();
        return given.dateIfAny("on").map(book::policy).orElseGet(() -> book.policy(versions.get(versions.size() - 1)));
    }
}
