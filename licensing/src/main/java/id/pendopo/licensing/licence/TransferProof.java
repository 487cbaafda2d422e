package id.pendopo.licensing.licence;

import id.pendopo.core.document.DocumentRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What proves a transfer (<i>bukti pengalihan</i>): the deed and the consent of both sides [D].
 *
 * @param basis by what it goes over
 * @param deed the deed of transfer or of inheritance
 * @param givenBy the consent of the present holder, or of all heirs
 * @param takenBy the consent of the new holder
 */
public record TransferProof(
        @NotNull Basis basis,
        @NotNull @Valid DocumentRef deed,
        @NotNull @Valid DocumentRef givenBy,
        @NotNull @Valid DocumentRef takenBy) {
    /** By what a licence goes over (<i>dasar pengalihan</i>). */
    public enum Basis {
        /** <i>Akta pengalihan</i>. */
        DEED,
        /** <i>Pewarisan</i>. */
        INHERITANCE
    }
}
