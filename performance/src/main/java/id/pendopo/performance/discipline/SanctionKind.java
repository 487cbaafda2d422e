package id.pendopo.performance.discipline;

import id.pendopo.core.law.Text;

/** A kind of sanction (<i>jenis hukuman disiplin</i>) of PP 94/2021 or PP 53/2010. Which of them a day of absence leads to is dated data. */
public enum SanctionKind {
    /** <i>Teguran lisan</i>. */
    VERBAL_REPRIMAND(SanctionLevel.LIGHT, Text.of("teguran lisan", "verbal reprimand")),
    /** <i>Teguran tertulis</i>. */
    WRITTEN_REPRIMAND(SanctionLevel.LIGHT, Text.of("teguran tertulis", "written reprimand")),
    /** <i>Pernyataan tidak puas secara tertulis</i>. */
    DISSATISFACTION(
            SanctionLevel.LIGHT,
            Text.of("pernyataan tidak puas secara tertulis", "written statement of dissatisfaction")),
    /** <i>Pemotongan tunjangan kinerja 25 % selama 6 bulan</i>, PP 94/2021; not yet in force by its article 42. */
    PAY_CUT_SIX_MONTHS(
            SanctionLevel.MEDIUM,
            Text.of("pemotongan tunjangan kinerja selama 6 bulan", "cut of the performance allowance for 6 months")),
    /** <i>Pemotongan tunjangan kinerja 25 % selama 9 bulan</i>, PP 94/2021; not yet in force by its article 42. */
    PAY_CUT_NINE_MONTHS(
            SanctionLevel.MEDIUM,
            Text.of("pemotongan tunjangan kinerja selama 9 bulan", "cut of the performance allowance for 9 months")),
    /** <i>Pemotongan tunjangan kinerja 25 % selama 12 bulan</i>, PP 94/2021; not yet in force by its article 42. */
    PAY_CUT_TWELVE_MONTHS(
            SanctionLevel.MEDIUM,
            Text.of("pemotongan tunjangan kinerja selama 12 bulan", "cut of the performance allowance for 12 months")),
    /** <i>Penundaan kenaikan gaji berkala selama 1 tahun</i>, PP 53/2010. */
    RAISE_DELAY(
            SanctionLevel.MEDIUM,
            Text.of("penundaan kenaikan gaji berkala selama 1 tahun", "delay of the periodic raise by a year")),
    /** <i>Penundaan kenaikan pangkat selama 1 tahun</i>, PP 53/2010. */
    PROMOTION_DELAY(
            SanctionLevel.MEDIUM, Text.of("penundaan kenaikan pangkat selama 1 tahun", "delay of promotion by a year")),
    /** <i>Penurunan pangkat setingkat lebih rendah selama 1 tahun</i>, PP 53/2010. */
    DEMOTION_ONE_YEAR(
            SanctionLevel.MEDIUM,
            Text.of("penurunan pangkat setingkat lebih rendah selama 1 tahun", "demotion by one rank for a year")),
    /** <i>Penurunan pangkat setingkat lebih rendah selama 3 tahun</i>, PP 53/2010. */
    DEMOTION_THREE_YEARS(
            SanctionLevel.SEVERE,
            Text.of("penurunan pangkat setingkat lebih rendah selama 3 tahun", "demotion by one rank for three years")),
    /** <i>Penurunan jabatan setingkat lebih rendah</i>. */
    LOWER_POSITION(
            SanctionLevel.SEVERE, Text.of("penurunan jabatan setingkat lebih rendah", "transfer to a lower position")),
    /** <i>Pembebasan dari jabatan</i>. */
    RELEASE_FROM_POSITION(SanctionLevel.SEVERE, Text.of("pembebasan dari jabatan", "release from the position")),
    /** <i>Pemberhentian tidak atas permintaan sendiri</i>. */
    DISMISSAL(
            SanctionLevel.SEVERE,
            Text.of("pemberhentian tidak atas permintaan sendiri", "dismissal not at own request"));

    private final SanctionLevel level;
    private final Text label;

    SanctionKind(SanctionLevel level, Text label) {
        this.level = level;
        this.label = label;
    }

    /** How heavy it is. */
    public SanctionLevel level() {
        return level;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
