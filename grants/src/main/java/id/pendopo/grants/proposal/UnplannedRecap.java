package id.pendopo.grants.proposal;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The recapitulation of social aid that could not be planned (<i>rekapitulasi bantuan sosial yang tidak dapat direncanakan
 * sebelumnya</i>): name, address and amount of each recipient of a fiscal year, which the finance agency makes by 5 January of the
 * next year, Permendagri 39/2012 Pasal 35A [S]. It is personal and for that agency; of such aid the public sees counts and totals only.
 *
 * @param year the fiscal year
 * @param due the last day on which it is in time
 * @param rows who received something, in the order given
 */
public record UnplannedRecap(int year, LocalDate due, List<Row> rows) {
    /**
     * One recipient.
     *
     * @param name as it was applied under
     * @param address the full address
     * @param amount what he received, in money or in kind
     */
    public record Row(
            @Personal(purpose = Purpose.AUDIT) PersonalText name,
            @Personal(purpose = Purpose.AUDIT) PersonalText address,
            Rupiah amount) {}

    /** Copies what it is given. */
    public UnplannedRecap {
        rows = List.copyOf(rows);
    }

    /** The recapitulation of a year: of these files those of unplanned aid of which something was received. */
    public static UnplannedRecap of(int year, ProposalPolicy policy, List<CaseFile<Proposal>> files) {
        return new UnplannedRecap(
                year,
                policy.unplannedRecapDay().value().atYear(year + 1),
                files.stream()
                        .map(CaseFile::data)
                        .filter(proposal -> lists(proposal)
                                && proposal.application().budget().year() == year)
                        .flatMap(proposal -> row(proposal).stream())
                        .toList());
    }

    /** Whether this one belongs on the recapitulation of its year: it could not be planned, and something was received. */
    public static boolean lists(Proposal proposal) {
        return proposal.planning() == Planning.UNPLANNED
                && proposal.delivery().received().isPositive();
    }

    private static Optional<Row> row(Proposal proposal) {
        Rupiah received = proposal.delivery().received();
        return proposal.application()
                .applicant()
                .person()
                .map(person -> new Row(person.name(), person.address(), received));
    }

    /** What was given in all. */
    public Rupiah total() {
        return Rupiah.sum(rows.stream().map(Row::amount));
    }

    /** That it is made late is told, and undoes nothing. */
    public List<Finding> lateness(LocalDate madeOn, ProposalPolicy policy) {
        return madeOn.isAfter(due)
                ? Finding.warn("grants.RECAP_LATE")
                        .at("madeOn")
                        .found(madeOn)
                        .expected(Relation.AT_MOST, due)
                        .only(policy.unplannedRecapDay().source())
                : List.of();
    }
}
