package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Goods bought for recipients and not yet handed over on a day (<i>persediaan</i>): on 31 December they are inventory in the
 * balance sheet and no realised handover, Permendagri 32/2011 Pasal 20 ayat (2), 38 ayat (2) [S]. It counts by the days of
 * procurement and handover, so that the list of a past day can be made at any later time.
 *
 * @param day as of the end of which day
 * @param lines by case and contract
 */
public record Inventory(LocalDate day, List<Line> lines) {
    /**
     * One contract with goods left.
     *
     * @param proposal the case
     * @param unit the agency that keeps them
     * @param contract by which contract they were bought
     * @param item what they are
     * @param bought what they cost in all
     * @param handedOver what of it was handed over by that day
     */
    public record Line(
            CaseId proposal, Optional<Code> unit, String contract, String item, Rupiah bought, Rupiah handedOver) {
        /** What of it is inventory. */
        public Rupiah left() {
            return bought.minus(handedOver);
        }
    }

    /** Copies what it is given. */
    public Inventory {
        lines = List.copyOf(lines);
    }

    /** The inventory of this day among these cases; a case of money or services has none, and a service is nothing to keep. */
    public static Inventory of(LocalDate day, Collection<CaseFile<Proposal>> cases) {
        List<Line> lines = new ArrayList<>();
        for (CaseFile<Proposal> file : cases) {
            if (file.data().application().aid().form() != AidForm.GOODS) {
                continue;
            }
            Goods goods = file.data().delivery().goods();
            for (Goods.Procurement one : goods.bought()) {
                Rupiah handed = goods.deliveredOf(one.contract(), day);
                if (!one.date().isAfter(day) && one.amount().isMoreThan(handed)) {
                    lines.add(new Line(
                            file.id(), file.handling().unit(), one.contract(), one.item(), one.amount(), handed));
                }
            }
        }
        return new Inventory(day, lines);
    }

    /** What the whole inventory cost. */
    public Rupiah total() {
        return Rupiah.sum(lines.stream().map(Line::left));
    }
}
