package id.pendopo.licensing.fee;

import id.pendopo.core.law.Text;

/**
 * A factor of a fee by the letters under which the formula prints it (<i>unsur perhitungan retribusi</i>). The formulas for buildings
 * stand in the annex of PP 16/2021 [K].
 */
public enum FeeSymbol {
    /** <i>Luas total lantai</i>: floor area in square metres. */
    LLT("LLt", "luas total lantai (m²)", "floor area (m²)", Shape.NUMBER),
    /** <i>Indeks lokalitas</i>: at most half a per cent [K], as an exact part: {@code 0.005}. */
    ILO("Ilo", "indeks lokalitas", "local index", Shape.PERCENT),
    /** <i>Standar harga satuan tertinggi</i>: rupiah per square metre. */
    SHST("SHST", "standar harga satuan tertinggi (Rp/m²)", "highest standard price (Rp/m²)", Shape.MONEY),
    /** <i>Indeks terintegrasi</i>. */
    IT("It", "indeks terintegrasi", "integrated index", Shape.NUMBER),
    /** <i>Indeks bangunan gedung terbangun</i>. */
    IBG("Ibg", "indeks bangunan gedung terbangun", "index of what stands already", Shape.NUMBER),
    /** <i>Volume</i> of a structure beside a building, in the unit of its price. */
    V("V", "volume", "volume", Shape.NUMBER),
    /** <i>Indeks prasarana bangunan gedung</i>. */
    I("I", "indeks prasarana bangunan gedung", "index of the structure", Shape.NUMBER),
    /** <i>Harga satuan prasarana bangunan gedung</i>: rupiah per unit. */
    HSPBG("HSpbg", "harga satuan prasarana bangunan gedung (Rp)", "unit price of the structure (Rp)", Shape.MONEY),
    /** How many units of what the table prices. */
    QUANTITY("jumlah", "jumlah satuan", "number of units", Shape.NUMBER),
    /** <i>Tarif</i>: rupiah per unit, from the table. */
    TARIFF("tarif", "tarif per satuan (Rp)", "tariff per unit (Rp)", Shape.MONEY);

    /** How its value is written for people. */
    enum Shape {
        NUMBER,
        PERCENT,
        MONEY
    }

    private final String printed;
    private final Text label;
    private final Shape shape;

    FeeSymbol(String printed, String id, String en, Shape shape) {
        this.printed = printed;
        this.label = Text.of(id, en);
        this.shape = shape;
    }

    /** As the formula prints it. */
    public String printed() {
        return printed;
    }

    /** What it stands for, with its unit. */
    public Text label() {
        return label;
    }

    Shape shape() {
        return shape;
    }
}
