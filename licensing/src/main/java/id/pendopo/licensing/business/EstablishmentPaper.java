package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper by which an entity was founded, ratified, registered or changed (<i>legalitas badan usaha</i>).
 *
 * @param kind which paper
 * @param number as it stands on the paper
 * @param date its date
 * @param issuer the office that issued it; empty for a deed
 * @param notary the notary of a deed
 */
public record EstablishmentPaper(
        @NotNull Kind kind,
        @NotBlank @Size(max = 120) String number,
        @NotNull LocalDate date,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 200) String> issuer,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Personal(purpose = Purpose.REPRESENTATION)
        Optional<PersonalText> notary) {
    /** Which paper. */
    public enum Kind {
        /** <i>Akta pendirian</i>. */
        DEED(IdentityNeed.DEED),
        /** <i>Akta perubahan</i>, the last one; it says nothing of what a kind must show. */
        AMENDMENT(null),
        /** <i>Pengesahan</i> of a company, foundation or association by AHU, of a cooperative by its ministry. */
        APPROVAL(IdentityNeed.APPROVAL),
        /** <i>Surat keterangan terdaftar</i> of a partnership in SABU. */
        REGISTRATION(IdentityNeed.REGISTRATION),
        /** <i>Surat pernyataan pendirian</i> of a one-person company. */
        STATEMENT(IdentityNeed.STATEMENT),
        /** <i>Sertifikat elektronik</i> of a one-person company. */
        ELECTRONIC_CERTIFICATE(IdentityNeed.ELECTRONIC_CERTIFICATE),
        /** <i>Perda, PP atau peraturan desa</i> that founded an enterprise. */
        FOUNDING_REGULATION(IdentityNeed.FOUNDING_REGULATION),
        /** <i>Dasar pendirian</i> of any other body. */
        FOUNDING_ACT(IdentityNeed.FOUNDING_ACT);

        private final @org.jspecify.annotations.Nullable IdentityNeed meets;

        Kind(@org.jspecify.annotations.Nullable IdentityNeed meets) {
            this.meets = meets;
        }

        /** What it shows of what a kind of actor must show. */
        public Optional<IdentityNeed> meets() {
            return Optional.ofNullable(meets);
        }
    }
}
