package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.ValueFlaw;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at one type: who issues it, what it asks for, what comes of it. How it is handled is looked at by {@link ServiceLint}. */
final class TypeLint {
    private final LicenceTypes catalogue;
    private final LicenceType type;
    private final String at;
    private final List<ValueFlaw> flaws;

    TypeLint(LicenceTypes catalogue, LicenceType type, String at, List<ValueFlaw> flaws) {
        this.catalogue = catalogue;
        this.type = type;
        this.at = at;
        this.flaws = flaws;
    }

    void lint() {
        if (type.legalBases().isEmpty()) {
            add(CatalogueProblem.BASIS_MISSING, "/legalBases", type.code());
        }
        issuance();
        new PaperLint(flaws).ofType(catalogue, type, at);
        type.service().ifPresent(service -> new ServiceLint(catalogue, type, service, at + "/service", flaws).lint());
        product();
    }

    private void issuance() {
        IssuanceAuthority authority = type.issuance().authority();
        boolean named = type.issuance().system().isPresent();
        if (authority.issuedHere() && named) {
            add(CatalogueProblem.SYSTEM_OUTSIDE, "/issuance/system", type.code());
        }
        if (!authority.issuedHere() && !named) {
            add(CatalogueProblem.SYSTEM_MISSING, "/issuance", type.code());
        }
        boolean handled = !type.legacy()
                && (authority == IssuanceAuthority.REGIONAL || authority == IssuanceAuthority.OSS_ON_BEHALF_OF_REGION);
        boolean never = type.legacy() || authority == IssuanceAuthority.OSS_AUTOMATIC;
        if (handled && type.service().isEmpty()) {
            add(CatalogueProblem.SERVICE_MISSING, "", type.code());
        }
        if (never && type.service().isPresent()) {
            add(CatalogueProblem.SERVICE_IDLE, "/service", type.code());
        }
        boolean asks = !type.requirements().isEmpty()
                || !type.preconditions().isEmpty()
                || !type.questions().isEmpty();
        if (type.legacy() && asks) {
            add(CatalogueProblem.LEGACY_ASKS, "", type.code());
        }
    }

    private void product() {
        LicenceProduct product = type.product();
        ValidityKind kind = product.validity().kind();
        if (product.renewable() && kind != ValidityKind.FIXED_PERIOD) {
            add(CatalogueProblem.RENEWAL_IDLE, "/product/renewable", type.code());
        }
        boolean open = kind == ValidityKind.UNTIL_DATE_ASKED
                && product.validity().period().isEmpty();
        if (open && type.mayBeIssuedHere()) {
            add(CatalogueProblem.DATE_UNBOUNDED, "/product/validity", type.code());
        }
        if (type.personal() && product.transferable()) {
            add(CatalogueProblem.PERSONAL_TRANSFER, "/product/transferable", type.code());
        }
        if (type.personal() && product.publicFields().contains(PublicField.ADDRESS)) {
            add(CatalogueProblem.PERSONAL_ADDRESS, "/product/publicFields", type.code());
        }
        if (product.renewable() && type.subject() == LicenceSubject.BUSINESS) {
            Set<Code> again = new TreeSet<>();
            type.preconditions().stream()
                    .filter(base -> mayAskAtRenewal(base.when()))
                    .forEach(base -> again.add(base.kind().code()));
            if (!again.isEmpty()) {
                add(CatalogueProblem.RENEWAL_ASKS_AGAIN, "/preconditions", type.code(), again);
            }
        }
    }

    private static boolean mayAskAtRenewal(List<Condition> when) {
        return when.stream()
                .filter(one -> one.trait() == ConditionTrait.APPLICATION_KIND)
                .allMatch(one -> one.anyOf().contains(ApplicationKind.RENEWAL.code()));
    }

    private void add(CatalogueProblem problem, String below, Object... found) {
        flaws.add(problem.at(at + below, found));
    }
}
