package id.pendopo.performance.organisation;

import id.pendopo.core.law.Text;

/** To which kind of position one belongs (<i>jenis dan jenjang jabatan</i>) [K]. */
public enum PositionFamily {
    /** <i>Jabatan pimpinan tinggi utama</i>. */
    JPT_UTAMA("jabatan pimpinan tinggi utama", "top leader of the first rank"),
    /** <i>Jabatan pimpinan tinggi madya</i>, such as the secretary of a province. */
    JPT_MADYA("jabatan pimpinan tinggi madya", "top leader of the second rank"),
    /** <i>Jabatan pimpinan tinggi pratama</i>, such as the secretary of a city or the head of an office. */
    JPT_PRATAMA("jabatan pimpinan tinggi pratama", "top leader of the third rank"),
    /** <i>Administrator</i>. */
    ADMINISTRATOR("administrator", "administrator"),
    /** <i>Pengawas</i>: the lowest who may assess. */
    PENGAWAS("pengawas", "supervisor"),
    /** <i>Pelaksana</i>. */
    PELAKSANA("pelaksana", "staff"),
    /** <i>Fungsional ahli utama</i>. */
    AHLI_UTAMA("fungsional ahli utama", "expert of the first rank"),
    /** <i>Fungsional ahli madya</i>. */
    AHLI_MADYA("fungsional ahli madya", "expert of the second rank"),
    /** <i>Fungsional ahli muda</i>. */
    AHLI_MUDA("fungsional ahli muda", "expert of the third rank"),
    /** <i>Fungsional ahli pertama</i>. */
    AHLI_PERTAMA("fungsional ahli pertama", "expert of the fourth rank"),
    /** <i>Fungsional penyelia</i>. */
    PENYELIA("fungsional penyelia", "skilled officer of the first rank"),
    /** <i>Fungsional mahir</i>. */
    MAHIR("fungsional mahir", "skilled officer of the second rank"),
    /** <i>Fungsional terampil</i>. */
    TERAMPIL("fungsional terampil", "skilled officer of the third rank"),
    /** <i>Fungsional pemula</i>. */
    PEMULA("fungsional pemula", "skilled officer of the fourth rank");

    private final Text label;

    PositionFamily(String id, String en) {
        this.label = Text.of(id, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** Whether a top leader of any rank. */
    public boolean isTopLeader() {
        return this == JPT_UTAMA || this == JPT_MADYA || this == JPT_PRATAMA;
    }

    /** Whether a leading position, down to the supervisor. */
    public boolean isStructural() {
        return isTopLeader() || this == ADMINISTRATOR || this == PENGAWAS;
    }

    /** Whether a functional position, expert or skilled. */
    public boolean isFunctional() {
        return ordinal() > PELAKSANA.ordinal();
    }
}
