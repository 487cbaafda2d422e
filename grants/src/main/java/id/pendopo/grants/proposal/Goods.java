package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goods or services given in kind (<i>hibah barang dan jasa</i>): the agency buys them under its own budget and hands them over,
 * Permendagri 32/2011 Pasal 12 ayat (2), 15 [S].
 *
 * @param bought what the agency bought for the recipient, in order
 * @param handed what it handed over, in order
 * @param stockTakenOn the last 31 December on which goods bought were still with the agency
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Goods(List<Procurement> bought, List<Handover> handed, Optional<LocalDate> stockTakenOn) {
    /** Nothing bought yet. */
    public static final Goods NONE = new Goods(List.of(), List.of(), Optional.empty());

    /** Copies what it is given. */
    public Goods {
        bought = List.copyOf(bought);
        handed = List.copyOf(handed);
    }

    /**
     * What the agency bought (<i>pengadaan</i>).
     *
     * @param contract number of the contract or order
     * @param date the day on which the agency received what it bought
     * @param item what it is
     * @param amount what it cost
     */
    public record Procurement(String contract, LocalDate date, String item, Rupiah amount) {}

    /**
     * What was handed over, by the record of handover (<i>berita acara serah terima, BAST</i>).
     *
     * @param bast its number
     * @param date its date
     * @param items what was handed over
     * @param last whether nothing more is to come under the agreement
     */
    public record Handover(String bast, LocalDate date, List<Item> items, boolean last) {
        /** Copies what it is given. */
        public Handover {
            items = List.copyOf(items);
        }

        /** What it is worth. */
        public Rupiah amount() {
            return Rupiah.sum(items.stream().map(Item::amount));
        }
    }

    /**
     * One line of a record of handover.
     *
     * @param contract by which contract it was bought
     * @param description what and how many
     * @param amount what it cost
     */
    public record Item(
            @NotBlank @Size(max = 120) String contract,
            @NotBlank @Size(max = 300) String description,
            @NotNull Rupiah amount) {}

    /** What everything bought cost. */
    public Rupiah cost() {
        return Rupiah.sum(bought.stream().map(Procurement::amount));
    }

    /** What everything handed over cost. */
    public Rupiah delivered() {
        return Rupiah.sum(handed.stream().map(Handover::amount));
    }

    /** Whether nothing more is to be handed over. */
    @JsonIgnore
    public boolean isFinished() {
        return handed.stream().anyMatch(Handover::last);
    }

    /** The day of the last handover. */
    public Optional<LocalDate> lastHandedOn() {
        return handed.stream().map(Handover::date).max(LocalDate::compareTo);
    }

    /** What of this contract was handed over up to this day. */
    Rupiah deliveredOf(String contract, LocalDate day) {
        return Rupiah.sum(handed.stream()
                .filter(one -> !one.date().isAfter(day))
                .flatMap(one -> one.items().stream())
                .filter(item -> BankAccount.plain(item.contract()).equals(BankAccount.plain(contract)))
                .map(Item::amount));
    }

    /** The day on which this contract's goods were received from the seller, if there is such a contract. */
    Optional<LocalDate> boughtOn(String contract) {
        return bought.stream()
                .filter(one -> BankAccount.plain(one.contract()).equals(BankAccount.plain(contract)))
                .map(Procurement::date)
                .findFirst();
    }

    /** What of this contract was bought and not yet handed over. */
    Rupiah leftOf(String contract) {
        return Rupiah.sum(bought.stream()
                        .filter(one -> BankAccount.plain(one.contract()).equals(BankAccount.plain(contract)))
                        .map(Procurement::amount))
                .minus(deliveredOf(contract, LocalDate.MAX));
    }

    Goods with(Procurement one) {
        List<Procurement> more = new ArrayList<>(bought);
        more.add(one);
        return new Goods(more, handed, stockTakenOn);
    }

    Goods with(Handover one) {
        List<Handover> more = new ArrayList<>(handed);
        more.add(one);
        return new Goods(bought, more, stockTakenOn);
    }

    Goods stockTaken(LocalDate on) {
        return new Goods(bought, handed, Optional.of(on));
    }
}
