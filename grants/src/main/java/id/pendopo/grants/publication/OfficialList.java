package id.pendopo.grants.publication;

import id.pendopo.core.law.Text;
import id.pendopo.core.publication.OpenTable;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Planning;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.Review;
import id.pendopo.grants.proposal.UnplannedRecap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The lists of the budget team and the finance office (<i>daftar resmi</i>), with full names and addresses as the law wants them.
 * None of them is a public file of this library: what strangers read is in {@link PublicOutput}. The annex of the detailed budget is
 * published by the region itself, as part of its regulation, Permendagri 39/2012 Pasal 11A and 30A [S]; the lists of nominees and
 * the recap are for the budget team, the head and the auditor.
 */
public enum OfficialList {
    /** <i>Daftar nominatif calon penerima belanja hibah (DNC-PBH)</i>, form 2 of Perwal Bandung 891/2011 [S]. */
    DNC_PBH(
            "dnc-pbh",
            Text.of("Daftar nominatif calon penerima belanja hibah", "List of nominees for grants"),
            false,
            proposal -> isNominee(proposal, AidType.HIBAH),
            OfficialTables::nominees),
    /** <i>Daftar nominatif calon penerima belanja bantuan sosial (DNC-PBBS)</i>, form 4 of Perwal Bandung 891/2011 [S]. */
    DNC_PBBS(
            "dnc-pbbs",
            Text.of("Daftar nominatif calon penerima belanja bantuan sosial", "List of nominees for social aid"),
            false,
            proposal -> isNominee(proposal, AidType.BANSOS),
            OfficialTables::nominees),
    /** <i>Lampiran III Penjabaran APBD</i>: recipients of hibah, Permendagri 39/2012 Pasal 11A [S]. */
    ANNEX_HIBAH(
            "lampiran-hibah",
            Text.of("Daftar penerima hibah, lampiran Penjabaran APBD", "Recipients of grants, annex of the budget"),
            true,
            proposal -> isBudgeted(proposal, AidType.HIBAH),
            (cases, words) -> OfficialTables.annex(cases)),
    /** <i>Lampiran IV Penjabaran APBD</i>: recipients of planned social aid, Permendagri 39/2012 Pasal 30A [S]. */
    ANNEX_BANSOS(
            "lampiran-bansos",
            Text.of(
                    "Daftar penerima bantuan sosial, lampiran Penjabaran APBD",
                    "Recipients of social aid, annex of the budget"),
            true,
            proposal -> isBudgeted(proposal, AidType.BANSOS),
            (cases, words) -> OfficialTables.annex(cases)),
    /**
     * <i>Rekapitulasi bantuan sosial yang tidak dapat direncanakan</i>: name, address and amount of whoever received, which PPKD draws
     * up by 5 January of the next year, Permendagri 39/2012 Pasal 35A [S]. Whose rows they are and whether it is late says
     * {@link UnplannedRecap}.
     */
    UNPLANNED_RECAP(
            "rekap-bansos-tidak-direncanakan",
            Text.of(
                    "Rekapitulasi bantuan sosial yang tidak dapat direncanakan",
                    "Recap of social aid that could not be planned"),
            false,
            UnplannedRecap::lists,
            OfficialTables::recap);

    private final String file;
    private final Text label;
    private final boolean annexed;
    private final Predicate<Proposal> takes;
    private final BiFunction<List<CaseFile<Proposal>>, OutputWords, OpenTable> table;

    OfficialList(
            String file,
            Text label,
            boolean annexed,
            Predicate<Proposal> takes,
            BiFunction<List<CaseFile<Proposal>>, OutputWords, OpenTable> table) {
        this.file = file;
        this.label = label;
        this.annexed = annexed;
        this.takes = takes;
        this.table = table;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /**
     * Whether the region publishes it as an annex of its regulation, with names and addresses; the others are for those who work with
     * them.
     */
    public boolean isAnnexOfRegulation() {
        return annexed;
    }

    /**
     * The list of a fiscal year. It holds personal values: whoever calls this answers for where it goes.
     *
     * @param cases among which; those that do not belong on it are left out
     * @param year the fiscal year
     */
    public OpenTable of(Collection<CaseFile<Proposal>> cases, int year, OutputWords words) {
        List<CaseFile<Proposal>> its = cases.stream()
                .filter(one -> one.data().application().budget().year() == year && takes.test(one.data()))
                .sorted(order())
                .toList();
        OpenTable made = table.apply(its, words);
        return new OpenTable(file + "-" + year, label, made.columns(), made.rows());
    }

    /** By list and rank where there is one, then by receipt number. */
    private static Comparator<CaseFile<Proposal>> order() {
        return Comparator.comparing((CaseFile<Proposal> one) ->
                        place(one).map(Review.Consideration::list).orElse(""))
                .thenComparing(
                        one -> place(one).map(Review.Consideration::priority).orElse(0))
                .thenComparing(one -> one.handling().receiptNumber().orElse(""))
                .thenComparing(one -> one.id().value());
    }

    private static Optional<Review.Consideration> place(CaseFile<Proposal> one) {
        return one.data().review().consideration();
    }

    private static boolean isNominee(Proposal proposal, AidType type) {
        return proposal.application().aid().type() == type
                && proposal.review().consideration().isPresent();
    }

    private static boolean isBudgeted(Proposal proposal, AidType type) {
        return proposal.application().aid().type() == type
                && proposal.planning() == Planning.PLANNED
                && proposal.budgeting().latest().isPresent();
    }
}
