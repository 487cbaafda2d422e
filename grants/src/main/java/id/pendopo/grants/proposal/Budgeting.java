package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where it stands in the budget (<i>penganggaran</i>).
 *
 * @param kuaPpas its line in KUA-PPAS
 * @param allocation account and documents of the budget
 * @param decree the head's decree on recipients, of the latest version of the budget
 * @param versions what each version of the budget granted, in order; the last one counts
 * @param unplanned the account of social aid that could not be planned, which stands in no annex of the budget
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Budgeting(
        Optional<String> kuaPpas,
        Optional<Allocation> allocation,
        Optional<Decree> decree,
        List<BudgetVersion> versions,
        Optional<AccountCode> unplanned) {
    /** Nowhere yet. */
    public static final Budgeting NONE =
            new Budgeting(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** Copies what it is given. */
    public Budgeting {
        versions = List.copyOf(versions);
    }

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
        return new Budgeting(Optional.of(line), allocation, decree, versions, unplanned);
    }

    /** On an account of what could not be planned. */
    Budgeting on(AccountCode account) {
        return new Budgeting(kuaPpas, allocation, decree, versions, Optional.of(account));
    }

    /** The account on which it is booked, once it is. */
    public Optional<AccountCode> account() {
        return allocation.map(Allocation::account).or(() -> unplanned);
    }

    /** The version of the budget that counts, if it stands in one. */
    public Optional<BudgetVersion> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** What the latest version changed, against the one before it; zero while there is only one. */
    Rupiah difference() {
        int last = versions.size() - 1;
        return last < 1
                ? Rupiah.ZERO
                : versions.get(last).amount().minus(versions.get(last - 1).amount());
    }

    Budgeting with(Allocation place, BudgetVersion version) {
        return new Budgeting(kuaPpas, Optional.of(place), decree, List.of(version), unplanned);
    }

    /** Under a new version, with a DPA of its own; a decree of another amount than this is void. */
    Budgeting changed(BudgetVersion version, String dpa) {
        List<BudgetVersion> more = new ArrayList<>(versions);
        more.add(version);
        Allocation before = allocation.orElseThrow();
        Budgeting after = new Budgeting(
                kuaPpas,
                Optional.of(new Allocation(before.account(), version.number(), dpa, before.address())),
                decree,
                more,
                unplanned);
        return after.difference().isZero()
                ? after
                : new Budgeting(after.kuaPpas, after.allocation, Optional.empty(), after.versions, unplanned);
    }

    Budgeting with(Decree made) {
        return new Budgeting(kuaPpas, allocation, Optional.of(made), versions, unplanned);
    }
}
