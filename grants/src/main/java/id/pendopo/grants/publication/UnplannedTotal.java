package id.pendopo.grants.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.grants.proposal.Accountability;
import id.pendopo.grants.proposal.LadderStep;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Proposal;
import java.util.Optional;

/**
 * Social aid that could not be planned, as everybody may read it (<i>bantuan sosial yang tidak dapat direncanakan sebelumnya</i>):
 * how many and how much, by year and agency. Its recipients stand on no published list, Permendagri 39/2012 Pasal 30A [S]; that
 * nothing but counts and totals is told is Pendopo's decision [D].
 *
 * @param year the fiscal year
 * @param unit the agency responsible
 * @param approved how many the head approved
 * @param approvedAmount how much he approved
 * @param paid to how many something was paid or handed over
 * @param paidAmount how much
 * @param reported how many have accounted for it
 * @param reportedAmount for how much
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record UnplannedTotal(
        int year,
        Optional<Code> unit,
        long approved,
        Rupiah approvedAmount,
        long paid,
        Rupiah paidAmount,
        long reported,
        Rupiah reportedAmount) {

    /** What one case adds; empty when it was planned or is not approved. */
    static Optional<UnplannedTotal> of(CaseFile<Proposal> file) {
        Proposal proposal = file.data();
        Rupiah approved = proposal.amounts().at(LadderStep.APPROVED);
        if (proposal.planning() != Planning.UNPLANNED || !approved.isPositive()) {
            return Optional.empty();
        }
        Rupiah received = proposal.delivery().received();
        Rupiah used = proposal.accountability()
                .report()
                .map(Accountability.UseReport::used)
                .orElse(Rupiah.ZERO);
        boolean reported = proposal.accountability().accepted();
        return Optional.of(new UnplannedTotal(
                proposal.application().budget().year(),
                file.handling().unit(),
                1,
                approved,
                received.isPositive() ? 1 : 0,
                received,
                reported ? 1 : 0,
                reported ? used : Rupiah.ZERO));
    }

    /** Both together; year and agency of this one. */
    UnplannedTotal plus(UnplannedTotal other) {
        return new UnplannedTotal(
                year,
                unit,
                approved + other.approved,
                approvedAmount.plus(other.approvedAmount),
                paid + other.paid,
                paidAmount.plus(other.paidAmount),
                reported + other.reported,
                reportedAmount.plus(other.reportedAmount));
    }
}
