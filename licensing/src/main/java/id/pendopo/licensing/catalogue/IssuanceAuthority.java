package id.pendopo.licensing.catalogue;

/**
 * Who issues a licence of a type (<i>penerbit izin</i>). Only what is {@link #REGIONAL} may be issued here; of the others the region at
 * most checks what another system decides, and notes down what that system issued [D].
 */
public enum IssuanceAuthority {
    /** The national OSS system by itself, at once. */
    OSS_AUTOMATIC,
    /** The national OSS system on behalf of the regent or mayor, after the region has checked. */
    OSS_ON_BEHALF_OF_REGION,
    /** The system of a sector, such as SIMBG for buildings. */
    SECTOR_SYSTEM,
    /** The region with its own system. */
    REGIONAL;

    /** Whether the region itself issues it. */
    public boolean issuedHere() {
        return this == REGIONAL;
    }
}
