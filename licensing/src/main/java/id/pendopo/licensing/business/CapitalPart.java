package id.pendopo.licensing.business;

import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a capital that are told apart (<i>unsur modal</i>). */
public enum CapitalPart {
    /** <i>Modal sendiri</i>, with what of it went into land and building. */
    OWN("own", "modal sendiri", "own capital", Capital::own),
    /** <i>Modal pinjaman</i> for the business, with what of it went into land and building. */
    LOAN("loan", "modal pinjaman", "loan capital", Capital::loan),
    /** <i>Modal disetor</i>. */
    PAID_UP("paidUp", "modal disetor", "paid-up capital", Capital::paidUp),
    /** <i>Nilai tanah tempat usaha</i>. */
    LAND("land", "nilai tanah tempat usaha", "land of the place of business", Capital::land),
    /** <i>Nilai bangunan tempat usaha</i>. */
    BUILDING("building", "nilai bangunan tempat usaha", "building of the place of business", Capital::building),
    /** <i>Hasil penjualan tahunan</i>. */
    TURNOVER("turnover", "hasil penjualan tahunan", "yearly turnover", Capital::turnover),
    /** <i>Jumlah aset</i>. */
    ASSETS("assets", "jumlah aset", "total assets", Capital::assets),
    /** <i>Jumlah kewajiban</i>. */
    LIABILITIES("liabilities", "jumlah kewajiban", "liabilities", Capital::liabilities);

    private final String component;
    private final Text label;
    private final Function<Capital, Optional<Rupiah>> amount;

    CapitalPart(String component, String id, String en, Function<Capital, Optional<Rupiah>> amount) {
        this.component = component;
        this.label = Text.of(id, en);
        this.amount = amount;
    }

    /** Its name in the record and in JSON. */
    public String component() {
        return component;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** How much of it a capital tells. */
    public Optional<Rupiah> of(Capital capital) {
        return amount.apply(capital);
    }
}
