package id.pendopo.licensing.risk;

import id.pendopo.core.law.Text;

/** Whose authority a licence is (<i>kewenangan</i>), as a column of the annex on risk says it. */
public enum LicensingAuthority {
    /** <i>Menteri atau kepala lembaga</i>. */
    CENTRAL(Text.of("pemerintah pusat", "the central government")),
    /** <i>Gubernur</i>. */
    PROVINCE(Text.of("provinsi", "the province")),
    /** <i>Bupati atau wali kota</i>. */
    REGION(Text.of("kabupaten atau kota", "the regency or city"));

    private final Text label;

    LicensingAuthority(Text label) {
        this.label = label;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
