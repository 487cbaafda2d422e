package id.pendopo.licensing.assignment;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.licensing.law.LicensingLaw;

/** Why an officer of the pool takes no part in a draw (<i>alasan dikecualikan</i>). */
public enum ExclusionReason {
    /** <i>Tidak bertugas</i> on that day. */
    ABSENT("Tidak bertugas pada hari itu", "Not on duty that day", LicensingLaw.DRAW),
    /** <i>Pernah bertindak</i>: he, or whom he stands in for, acted in this file in a role that is kept apart. */
    ACTED_IN_FILE("Sudah bertindak dalam berkas ini", "Has acted in this file", LicensingLaw.DRAW),
    /** <i>Konflik kepentingan</i>, declared. */
    CONFLICT_OF_INTEREST("Menyatakan konflik kepentingan", "Declared a conflict of interest", LicensingLaw.CONFLICT),
    /** <i>Digantikan</i>: this draw replaces him, or an earlier one did. */
    RELIEVED("Sudah digantikan oleh undian ulang", "Replaced by a later draw", LicensingLaw.DRAW),
    /** <i>Rotasi</i>: he inspected the same holder the last time. */
    SAME_HOLDER_LAST_TIME(
            "Memeriksa pemegang yang sama pada kesempatan terakhir",
            "Inspected the same holder the last time",
            LicensingLaw.DRAW),
    /** <i>Perkara sendiri</i>: he, or whom he stands in for, is a party. */
    SELF("Pihak dalam berkas ini", "A party to this file", LicensingLaw.CONFLICT);

    private final Text label;
    private final LegalSource source;

    ExclusionReason(String id, String en, LegalSource source) {
        this.label = Text.of(id, en);
        this.source = source;
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** What it rests on. */
    public LegalSource source() {
        return source;
    }
}
