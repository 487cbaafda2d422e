package id.pendopo.grants.publication;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Proposal;
import java.util.Optional;

/** Under what name and address a recipient stands on a list of the budget team (<i>nama dan alamat penerima</i>). */
final class Named {
    private Named() {}

    static Optional<String> of(Proposal proposal) {
        Applicant applicant = proposal.application().applicant();
        return applicant
                .name()
                .or(() -> applicant.person().map(PersonApplicant::name).map(PersonalText::reveal));
    }

    /** As the budget has it; before, as the applicant gave it. */
    static Optional<String> address(Proposal proposal) {
        Applicant applicant = proposal.application().applicant();
        return proposal.budgeting()
                .allocation()
                .map(Budgeting.Allocation::address)
                .or(applicant::address)
                .or(() -> applicant.person().map(PersonApplicant::address))
                .map(PersonalText::reveal);
    }
}
