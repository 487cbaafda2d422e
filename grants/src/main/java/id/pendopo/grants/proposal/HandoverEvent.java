package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Events of goods and services (<i>pengadaan dan penyerahan hibah barang dan jasa</i>). */
public sealed interface HandoverEvent extends ProposalEvent {
    /** The agency bought something. */
    record Procured(Goods.Procurement procurement) implements HandoverEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            Delivery delivery = before.delivery();
            return before.with(delivery.with(delivery.goods().with(procurement)));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("procured", procurement.amount());
        }
    }

    /** It was handed over. */
    record HandedOver(Goods.Handover handover, Leader leader, Set<Code> papers) implements HandoverEvent {
        /** Copies what it is given. */
        public HandedOver {
            papers = Sorted.set(papers);
        }

        @Override
        public Proposal applyTo(Proposal before) {
            Delivery delivery = before.delivery().receivedBy(leader).withPapers(papers);
            return before.with(delivery.with(delivery.goods().with(handover)));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("handedOver", handover.amount());
        }
    }

    /** At the end of a year something bought was still with the agency; what was not bought by the first of them lapsed. */
    record StockTaken(LocalDate on, Rupiah left, Rupiah lapsed) implements HandoverEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            Delivery delivery = before.delivery();
            return before.with(delivery.with(delivery.goods().stockTaken(on)));
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("inventory", left, "lapsed", lapsed);
        }
    }

    /** The year ended with everything bought handed over. */
    record DeliveryEnded(Rupiah lapsed) implements HandoverEvent {
        @Override
        public Proposal applyTo(Proposal before) {
            return before;
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("lapsed", lapsed);
        }
    }
}
