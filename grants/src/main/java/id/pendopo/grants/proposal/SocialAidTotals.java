package id.pendopo.grants.proposal;

import id.pendopo.core.budget.LedgerReading;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.Fact;
import java.util.List;

/**
 * What a region's budget of a year holds for social aid (<i>jumlah alokasi bantuan sosial</i>): needed only where aid that could not
 * be planned may come to no more than what was planned, Permendagri 39/2012 Pasal 23A ayat (4) [S].
 *
 * @param planned what the accounts of planned aid may bear together
 * @param unplanned what the accounts of unplanned aid bear already
 */
public record SocialAidTotals(Rupiah planned, Rupiah unplanned) {
    /** Asked with {@link #subjectOf}, before such aid is approved; a source of the region answers with {@link #of}. */
    public static final Fact<SocialAidTotals> FACT = Fact.of("SOCIAL_AID_TOTALS", SocialAidTotals.class);

    /** The totals from pages of the ledger: those of the accounts of planned aid, and those of unplanned aid. */
    public static SocialAidTotals of(List<LedgerReading> planned, List<LedgerReading> unplanned) {
        return new SocialAidTotals(
                Rupiah.sum(planned.stream().map(LedgerReading::ceiling)),
                Rupiah.sum(unplanned.stream().map(LedgerReading::used)));
    }

    /** About what the totals are asked: a region and a fiscal year. */
    public static String subjectOf(RegionCode region, int year) {
        return region.dotted() + "/" + year;
    }
}
