package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.workflow.Fact;

/**
 * What the host says of the account that files (<i>keadaan akun pemohon</i>).
 *
 * @param state where it stands
 * @param nikMatched whether its identity number was matched with the population register
 */
public record AccountReading(State state, boolean nikMatched) {
    /** The fact, asked about the opaque reference of the person who files. */
    public static final Fact<AccountReading> FACT = Fact.of("ACCOUNT", AccountReading.class);

    /** Where an account stands (<i>status akun</i>) [D]. */
    public enum State {
        /** <i>Belum terverifikasi</i>. */
        UNVERIFIED,
        /** <i>Aktif</i>: mail and telephone are confirmed. */
        ACTIVE,
        /** <i>Diblokir</i>. */
        BLOCKED,
        /** <i>Ditutup</i>. */
        CLOSED
    }

    /** Whether it may file. */
    @JsonIgnore
    public boolean mayFile() {
        return state == State.ACTIVE && nikMatched;
    }
}
