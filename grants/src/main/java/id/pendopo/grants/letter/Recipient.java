package id.pendopo.grants.letter;

import id.pendopo.core.letter.LetterFact;
import id.pendopo.core.letter.LetterParty;
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
    LetterFact name() {
        return applicant()
                .name()
                .map(LetterFact::known)
                .orElseGet(() -> LetterFact.ofPersonal(person().map(PersonApplicant::name), "case.applicant.name"));
    }

    boolean isPerson() {
        return applicant().name().isEmpty();
    }

    /** As the budget lists it, else as the application says. */
    LetterFact address() {
        return LetterFact.ofPersonal(
                proposal.budgeting()
                        .allocation()
                        .map(Budgeting.Allocation::address)
                        .or(() -> applicant().address())
                        .or(() -> person().map(PersonApplicant::address)),
                "case.applicant.address");
    }

    /** Who leads it now: by what was signed, until then the chair of the application; a person acts for himself. */
    LetterFact leaderName(Optional<Leader> signed) {
        return LetterFact.ofPersonal(
                signed.map(Leader::name)
                        .or(() -> applicant().officer(Officer.Position.CHAIR).map(Officer::name))
                        .or(() -> person().map(PersonApplicant::name)),
                "case.leader.name");
    }

    /** What its leader is: <i>Ketua</i> of an organisation with a board, else <i>Pimpinan</i>; a person is the recipient himself. */
    LetterFact leaderOffice() {
        return LetterFact.known(applicant()
                .name()
                .map(name -> (applicant().kind().hasOfficers() ? "Ketua " : "Pimpinan ") + name)
                .orElse("Penerima"));
    }

    /** Whom a letter to it is for. */
    LetterParty party() {
        return isPerson() ? LetterParty.person(name(), address()) : LetterParty.organisation(leaderOffice(), address());
    }
}
