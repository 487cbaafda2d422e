package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One part of the payment (<i>tahap pencairan</i>), by the papers of the treasury chain.
 *
 * @param number from 1
 * @param amount as agreed
 * @param spp number of the request for payment (<i>SPP-LS</i>)
 * @param spm number of the order to pay (<i>SPM</i>)
 * @param payment the payment (<i>SP2D</i>)
 * @param reportedUse what the recipient reported as used of this part
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Tranche(
        int number,
        Rupiah amount,
        Optional<String> spp,
        Optional<String> spm,
        Optional<Payment> payment,
        Optional<Rupiah> reportedUse) {
    /**
     * The payment (<i>surat perintah pencairan dana, SP2D</i>), or for small social aid in cash the receipt (<i>kuitansi</i>).
     *
     * @param sp2d its number, or that of the receipt
     * @param paidOn the day it was issued
     */
    public record Payment(String sp2d, LocalDate paidOn) {}

    static Tranche agreed(int number, Rupiah amount) {
        return new Tranche(number, amount, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it was paid. */
    @JsonIgnore
    public boolean isPaid() {
        return payment.isPresent();
    }

    Tranche verified(String number) {
        return new Tranche(this.number, amount, Optional.of(number), Optional.empty(), payment, reportedUse);
    }

    Tranche ordered(String number) {
        return new Tranche(this.number, amount, spp, Optional.of(number), payment, reportedUse);
    }

    Tranche paid(Payment by) {
        return new Tranche(number, amount, spp, spm, Optional.of(by), reportedUse);
    }

    Tranche reported(Rupiah used) {
        return new Tranche(number, amount, spp, spm, payment, Optional.of(used));
    }

    /** Sent back: the papers of the treasury are void, and stay in the journal. */
    Tranche sentBack() {
        return agreed(number, amount);
    }
}
