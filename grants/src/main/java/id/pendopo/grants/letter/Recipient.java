package id.pendopo.grants.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.Budgeting;
import id.pendopo.grants.proposal.Leader;
import id.pendopo.grants.proposal.Officer;
import id.pendopo.grants.proposal.PersonApplicant;
import id.pendopo.grants.proposal.Proposal;
import java.util.Optional;

/** Who receives, as letters name him: an organisation with its leader, or a person. */
final class Recipient {
    private final Proposal proposal;

    Recipient(Proposal proposal) {
        this.proposal = proposal;
    }

    private Applicant applicant() {
        return proposal.application().applicant();
    }

    private Optional<PersonApplicant> person() {
        return applicant().person();
    }

    /** The name of the organisation, or the person's own. */
    Fact name() {
        return applicant()
                .name()
                .map(Fact::known)
                .orElseGet(() -> Fact.ofPersonal(person().map(PersonApplicant::name), "case.applicant.name"));
    }

    boolean isPerson() {
        return applicant().name().isEmpty();
    }

    /** As the budget lists it, else as the application says. */
    Fact address() {
        return Fact.ofPersonal(
                proposal.budgeting()
                        .allocation()
                        .map(Budgeting.Allocation::address)
                        .or(() -> applicant().address())
                        .or(() -> person().map(PersonApplicant::address)),
                "case.applicant.address");
    }

    /** Who leads it now: by what was signed, until then the chair of the application; a person acts for himself. */
    Fact leaderName(Optional<Leader> signed) {
        return Fact.ofPersonal(
                signed.map(Leader::name)
                        .or(() -> applicant().officer(Officer.Position.CHAIR).map(Officer::name))
                        .or(() -> person().map(PersonApplicant::name)),
                "case.leader.name");
    }

    /** What its leader is: <i>Ketua</i> of an organisation with a board, else <i>Pimpinan</i>; a person is the recipient himself. */
    Fact leaderOffice() {
        return Fact.known(applicant()
                .name()
                .map(name -> (applicant().kind().hasOfficers() ? "Ketua " : "Pimpinan ") + name)
                .orElse("Penerima"));
    }

    /** Whom a letter to it is for; empty while name or address is not known. */
    Optional<Addressee> addressee() {
        Optional<PersonalText> address = address().text().map(PersonalText::of);
        Optional<PersonalText> name = isPerson() ? name().text().map(PersonalText::of) : Optional.empty();
        if (address.isEmpty() || isPerson() && name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> office = isPerson() ? Optional.empty() : leaderOffice().text();
        return Optional.of(new Addressee(office, name, address.get()));
    }
}
