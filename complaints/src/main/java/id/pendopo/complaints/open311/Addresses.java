package id.pendopo.complaints.open311;

import java.util.Optional;

/** The region's register of addresses (<i>daftar alamat</i>), where it has one. */
@FunctionalInterface
public interface Addresses {
    /** No register: no number is known. */
    Addresses NONE = id -> Optional.empty();

    /** The address of this number, in words. */
    Optional<String> of(String id);
}
