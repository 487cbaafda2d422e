package id.pendopo.licensing.catalogue;

/**
 * What happens when the term passes in silence (<i>fiktif positif</i>). The law grants the application; in which form the decision then
 * comes was left to a presidential regulation that was not found, so a person issues unless the region itself has ruled otherwise [D].
 */
public enum DeemedMode {
    /** The type is none to which silence applies. */
    OFF,
    /** It is recorded, the superior is told, and a person issues. */
    RECORD_AND_ESCALATE,
    /** The system issues with the region's seal; only where a regulation of the region says so. */
    AUTO_ISSUE
}
