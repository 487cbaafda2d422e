package id.pendopo.licensing.application;

import id.pendopo.core.region.RegionCode;

/**
 * The conditions of the law and of the region, a page each (<i>kaidah</i>), built with the policy of one version.
 *
 * @param traits what is known of a case
 * @param terms how long what may take
 * @param filing handing in
 * @param filer what others say of who applies
 * @param mending a file that comes back mended
 * @param counter the counter, and every return
 * @param review technical check, visit, recommendation
 * @param charge the fee
 * @param decision decision and signing
 * @param silence what silence means
 * @param effects what it does to licences
 * @param assignment who is drawn
 */
record ApplicationRules(
        CaseTraits traits,
        ApplicationTerms terms,
        FilingRules filing,
        FilerRules filer,
        MendingRules mending,
        CounterRules counter,
        ReviewRules review,
        ChargeRules charge,
        DecisionRules decision,
        SilenceRules silence,
        LicenceEffects effects,
        AssignmentRules assignment) {
    static ApplicationRules of(ApplicationPolicy policy, RegionCode region) {
        CaseTraits traits = new CaseTraits(policy);
        ApplicationTerms terms = new ApplicationTerms(policy);
        FilingRules filing = new FilingRules(policy, traits, region);
        return new ApplicationRules(
                traits,
                terms,
                filing,
                new FilerRules(policy),
                new MendingRules(filing),
                new CounterRules(policy, traits, terms),
                new ReviewRules(policy, traits, terms),
                new ChargeRules(policy, terms),
                new DecisionRules(policy, terms),
                new SilenceRules(policy, terms),
                new LicenceEffects(new GrantWriter(policy, terms, region)),
                new AssignmentRules(policy));
    }
}
