package id.pendopo.core.region;

import id.pendopo.core.law.Text;

/** The level of a region (<i>tingkatan wilayah</i>), told by the number of digits of its code. */
public enum RegionLevel {
    /** <i>Provinsi</i>, two digits. */
    PROVINCE(2, Text.of("provinsi", "province")),
    /** <i>Kabupaten</i> or <i>kota</i>, four digits. */
    REGENCY(4, Text.of("kabupaten/kota", "regency or city")),
    /** <i>Kecamatan</i>, six digits. */
    DISTRICT(6, Text.of("kecamatan", "district")),
    /** <i>Kelurahan</i> or <i>desa</i>, ten digits. */
    VILLAGE(10, Text.of("kelurahan/desa", "urban ward or village"));

    private final int digits;
    private final Text label;

    RegionLevel(int digits, Text label) {
        this.digits = digits;
        this.label = label;
    }

    /** How many digits a code of this level has, dots not counted. */
    public int digits() {
        return digits;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
