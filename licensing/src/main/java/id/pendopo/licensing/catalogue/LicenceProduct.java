package id.pendopo.licensing.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What comes of a granted application (<i>produk pelayanan</i>): how long it holds, whether it may be renewed and passed on, how it is
 * numbered and signed, and what strangers see of it.
 *
 * @param validity how long it holds
 * @param renewable whether it may be renewed, which only a fixed period may
 * @param transferable whether it may pass to another holder, which a personal one never may
 * @param number the type's own pattern of numbers; empty where it uses that of the catalogue
 * @param signature how it is signed
 * @param publicFields what strangers see
 */
public record LicenceProduct(
        Validity validity,
        boolean renewable,
        boolean transferable,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> number,
        SignatureLevel signature,
        Set<PublicField> publicFields) {
    /** Copies what it is given. */
    public LicenceProduct {
        publicFields = publicFields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(publicFields));
    }
}
