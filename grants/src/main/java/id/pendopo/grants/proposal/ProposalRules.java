package id.pendopo.grants.proposal;

/**
 * The conditions of the law on a proposal (<i>syarat</i>), built with the policy of one version: a class for each page of
 * steps, one method for each condition, named as the law names it.
 *
 * @param intake filing and completeness
 * @param review disposition to approval
 * @param budget KUA-PPAS to decree
 * @param delivery agreement and payment
 * @param accountability report and refund
 */
record ProposalRules(
        IntakeRules intake,
        ReviewRules review,
        BudgetRules budget,
        DeliveryRules delivery,
        AccountabilityRules accountability) {
    static ProposalRules of(ProposalPolicy policy, ReviewRoute route) {
        AmountRules amounts = new AmountRules(policy);
        return new ProposalRules(
                new IntakeRules(policy),
                new ReviewRules(policy, route, amounts),
                new BudgetRules(policy, amounts),
                new DeliveryRules(policy),
                new AccountabilityRules(policy));
    }
}
