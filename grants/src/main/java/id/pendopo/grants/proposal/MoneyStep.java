package id.pendopo.grants.proposal;

import id.pendopo.core.law.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an amount in the life of a grant is (<i>langkah uang</i>), from what is asked to what comes back. */
public enum MoneyStep {
    /** <i>Permohonan</i>. */
    REQUESTED("diminta", "requested"),
    /** What the evaluator of the technical agency proposed. */
    EVALUATED("diusulkan evaluator", "proposed by the evaluator"),
    /** <i>Rekomendasi SKPD</i>. */
    RECOMMENDED("direkomendasikan SKPD", "recommended by the agency"),
    /** What the consideration team verified. */
    VERIFIED("diverifikasi tim pertimbangan", "verified by the team"),
    /** <i>Pertimbangan TAPD</i>. */
    CONSIDERED("dipertimbangkan TAPD", "considered by the budget team"),
    /** <i>Persetujuan kepala daerah</i>. */
    APPROVED("disetujui kepala daerah", "approved by the head"),
    /** <i>DPA</i>. */
    BUDGETED("dianggarkan", "budgeted"),
    /** <i>Keputusan penetapan penerima</i>. */
    DECREED("ditetapkan", "decreed"),
    /** <i>NPHD</i>. */
    AGREED("diperjanjikan", "agreed"),
    /** <i>SP2D</i>: paid to the recipient. */
    PAID("dicairkan", "paid"),
    /** Paid to whom the goods were bought from. */
    PROCURED("dibelanjakan untuk barang", "spent on goods"),
    /** <i>BAST</i>: handed over in kind. */
    HANDED_OVER("diserahkan", "handed over", "handedOver"),
    /** What the agency still kept at the end of a year. */
    INVENTORY("tersimpan pada akhir tahun", "kept at the year's end"),
    /** What was not paid or bought in time. */
    LAPSED("gugur", "lapsed"),
    /** Reported as used of one part. */
    PART_USED("terpakai dari satu tahap", "used of one part"),
    /** Reported as used. */
    USED("dipertanggungjawabkan", "accounted for"),
    /** Reported as left over. */
    UNUSED("tidak terpakai", "not used"),
    /** What the account bore. */
    INTEREST("bunga", "interest"),
    /** To be refunded, by the accepted report. */
    REFUNDABLE("harus dikembalikan", "to be refunded"),
    /** To be refunded, by a sanction. */
    ORDERED("diperintahkan kembali", "ordered back"),
    /** What the recipient says he deposited. */
    DEPOSITED("setoran yang dilaporkan", "deposit reported"),
    /** <i>STS</i>: recorded as returned. */
    RETURNED("dikembalikan", "returned", "refunded");

    private final Text label;
    private final String key;

    MoneyStep(String id, String en) {
        this.label = Text.of(id, en);
        this.key = name().toLowerCase(Locale.ROOT);
    }

    MoneyStep(String id, String en, String key) {
        this.label = Text.of(id, en);
        this.key = key;
    }

    /** What it is, in words. */
    public Text label() {
        return label;
    }

    /** The step of an amount that a journal keeps under this name. */
    static Optional<MoneyStep> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The step of the ladder that it is, if it is one. */
    Optional<LadderStep> ladder() {
        return Arrays.stream(LadderStep.values())
                .filter(one -> one.name().equals(name()))
                .findFirst();
    }
}
