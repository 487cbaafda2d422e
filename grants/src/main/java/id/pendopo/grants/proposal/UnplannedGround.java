package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * On what an unplanned request rests (<i>dasar bantuan yang tidak dapat direncanakan sebelumnya</i>): the written request of the
 * person, or the statement of a competent officer, Permendagri 39/2012 Pasal 32 ayat (2a) [S].
 *
 * @param kind which of the two
 * @param date of the paper
 * @param office the office of whoever stated it, for instance {@code LURAH}, {@code DINSOS}; a statement has one
 * @param number of the paper, where it has one
 */
public record UnplannedGround(
        @NotNull Kind kind,
        @NotNull LocalDate date,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> office,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Size(max = 120) String> number) {
    /** Which paper. */
    public enum Kind {
        /** <i>Permintaan tertulis dari individu atau keluarga</i>. */
        WRITTEN_REQUEST,
        /** <i>Surat keterangan dari pejabat yang berwenang</i>. */
        OFFICER_STATEMENT
    }
}
