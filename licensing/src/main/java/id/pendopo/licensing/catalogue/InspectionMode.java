package id.pendopo.licensing.catalogue;

/** Whether somebody goes and looks (<i>pemeriksaan lapangan</i>) [D]. */
public enum InspectionMode {
    /** Never. */
    NONE,
    /** When the case is such as the type names; and when its risk is not known. */
    RISK_BASED,
    /** Always. */
    ALWAYS
}
