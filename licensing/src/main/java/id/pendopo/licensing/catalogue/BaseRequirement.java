package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;

/**
 * What must be there before a business licence, by its reference number (<i>persyaratan dasar</i>) [K]; other systems issue it.
 */
public enum BaseRequirement {
    /** <i>Kesesuaian kegiatan pemanfaatan ruang</i>: the place fits the plan. */
    KKPR,
    /** <i>Persetujuan lingkungan</i>: SPPL, UKL-UPL or AMDAL. */
    ENVIRONMENTAL_APPROVAL,
    /** <i>PBG dan SLF</i>: the building was approved and is fit for use. */
    BUILDING_APPROVAL_AND_FITNESS;

    private final Code code = Code.of(name());

    /** Which, as a code. */
    public Code code() {
        return code;
    }
}
