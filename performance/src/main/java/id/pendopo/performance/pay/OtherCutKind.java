package id.pendopo.performance.pay;

import id.pendopo.core.law.Text;

/** What some regions also take from the allowance (<i>potongan lain</i>). */
public enum OtherCutKind {
    /** <i>LHKPN atau LHKASN</i> not handed in: a share of the month's entitlement. */
    WEALTH_REPORT("Laporan harta kekayaan belum disampaikan", "Report of wealth not handed in"),
    /** <i>Tuntutan ganti rugi</i>: an amount by its schedule. */
    STATE_LOSS("Angsuran tuntutan ganti rugi", "Instalment of a state's loss"),
    /** Goods of the region that were not given back: an amount, or a share. */
    ASSET_NOT_RETURNED("Barang milik daerah belum dikembalikan", "Goods of the region not given back"),
    /** <i>Aktivitas negatif</i>, such as not deciding on the entries of one's people: a share for each. */
    NEGATIVE_ACTIVITY("Aktivitas negatif", "Negative activity");

    private final Text label;

    OtherCutKind(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
