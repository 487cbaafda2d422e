package id.pendopo.grants.proposal;

import id.pendopo.core.actor.Role;
import java.util.List;

/**
 * In whose budget the grant stands (<i>pemegang anggaran: RKA/DPA-PPKD atau RKA/DPA-SKPD</i>), and by that whose officers make
 * the agreement, the request for payment and the order to pay: Permendagri 32/2011 Pasal 10 [S]; since 2021 the agency as a rule
 * [K].
 */
public enum BudgetHolder {
    /** <i>PPKD</i>: the head of the finance agency. */
    PPKD(
            List.of(ProposalRole.PPKD),
            List.of(ProposalRole.TREASURER, ProposalRole.PPK_PPKD),
            List.of(ProposalRole.PPKD),
            List.of(ProposalRole.PPKD, ProposalRole.TREASURER)),
    /** <i>SKPD</i>: the agency competent for the field, with its <i>pengguna anggaran</i>. */
    SKPD(
            List.of(ProposalRole.SKPD_HEAD, ProposalRole.PA, ProposalRole.KPA, ProposalRole.PPTK),
            List.of(ProposalRole.SKPD_TREASURER, ProposalRole.PPK_SKPD),
            List.of(ProposalRole.PA, ProposalRole.KPA),
            List.of(ProposalRole.SKPD_TREASURER, ProposalRole.PPK_SKPD, ProposalRole.PPKD));

    private final List<Role> makers;
    private final List<Role> checkers;
    private final List<Role> payers;
    private final List<Role> bookers;

    BudgetHolder(List<Role> makers, List<Role> checkers, List<Role> payers, List<Role> bookers) {
        this.makers = makers;
        this.checkers = checkers;
        this.payers = payers;
        this.bookers = bookers;
    }

    /** Who makes the agreement and speaks for the region in it. */
    List<Role> makers() {
        return makers;
    }

    /** Who checks a request for payment and makes the SPP. */
    List<Role> checkers() {
        return checkers;
    }

    /** Who signs the SPM. */
    List<Role> payers() {
        return payers;
    }

    /** Who books what comes back. */
    List<Role> bookers() {
        return bookers;
    }
}
