package id.pendopo.grants.proposal;

/**
 * The conditions of the law on a proposal (<i>syarat</i>), built with the policy of one version: a class for amounts and one for
 * each page of steps, one method for each condition, named as the law names it.
 *
 * @param amounts whatever sets an amount
 * @param intake filing and completeness
 * @param eligibility who may receive
 * @param social what social aid asks
 * @param continuity that it is not continuous, and earlier grants
 * @param review disposition to approval
 * @param budget KUA-PPAS to decree
 * @param versions changes of the budget
 * @param agreement the agreement and its addenda
 * @param delivery payment
 * @param handover goods and services
 * @param accountability report and refund
 * @param oversight audit and sanction
 * @param own what the region asks beside the law
 */
record ProposalRules(
        AmountRules amounts,
        IntakeRules intake,
        EligibilityRules eligibility,
        SocialAidRules social,
        ContinuityRules continuity,
        ReviewRules review,
        BudgetRules budget,
        BudgetVersionRules versions,
        AgreementRules agreement,
        DeliveryRules delivery,
        HandoverRules handover,
        AccountabilityRules accountability,
        OversightRules oversight,
        OwnFieldRules own) {
    static ProposalRules of(ProposalPolicy policy, ReviewRoute route) {
        EligibilityRules eligibility = new EligibilityRules(policy);
        ContinuityRules continuity = new ContinuityRules(policy);
        SocialAidRules social = new SocialAidRules(policy);
        return new ProposalRules(
                new AmountRules(policy),
                new IntakeRules(policy, eligibility, social, continuity),
                eligibility,
                social,
                continuity,
                new ReviewRules(policy, route, social),
                new BudgetRules(policy),
                new BudgetVersionRules(policy),
                new AgreementRules(policy),
                new DeliveryRules(policy),
                new HandoverRules(policy),
                new AccountabilityRules(policy),
                new OversightRules(policy),
                new OwnFieldRules(policy, route));
    }
}
