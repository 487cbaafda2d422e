package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where it stands in the budget (<i>penganggaran</i>).
 *
 * @param kuaPpas its line in KUA-PPAS
 * @param allocation account and documents of the budget
 * @param decree the head's decree on recipients
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Budgeting(Optional<String> kuaPpas, Optional<Allocation> allocation, Optional<Decree> decree) {
    /** Nowhere yet. */
    public static final Budgeting NONE = new Budgeting(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The place in the budget.
     *
     * @param account the account
     * @param regulation number of the regulation that details the budget (<i>Perkada Penjabaran APBD</i>)
     * @param dpa number of the budget implementation document (<i>DPA</i>)
     * @param address the recipient's full address as it stands there
     */
    public record Allocation(
            AccountCode account,
            String regulation,
            String dpa,
            @Personal(purpose = Purpose.DOMICILE) PersonalText address) {}

    /**
     * The decree on recipients (<i>keputusan kepala daerah tentang penerima</i>).
     *
     * @param number its number
     * @param date its date
     */
    public record Decree(String number, LocalDate date) {}

    Budgeting inKuaPpas(String line) {
        return new Budgeting(Optional.of(line), allocation, decree);
    }

    Budgeting with(Allocation place) {
        return new Budgeting(kuaPpas, Optional.of(place), decree);
    }

    Budgeting with(Decree made) {
        return new Budgeting(kuaPpas, allocation, Optional.of(made));
    }
}
