package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The account to which the money goes (<i>rekening penerima</i>). Never public.
 *
 * @param bank the bank's three digits
 * @param number the number of the account
 * @param holder in whose name it stands
 */
public record BankAccount(
        @NotNull @Pattern(regexp = "\\d{3}") String bank,
        @NotNull @Personal(purpose = Purpose.PAYMENT) PersonalText number,
        @NotNull @Personal(purpose = Purpose.PAYMENT) PersonalText holder) {

    /** The names of its parts. */
    static final List<String> PARTS = List.of("bank", "number", "holder");

    /** Whether bank, number and holder are the same; spaces and punctuation in number and name do not count. */
    public boolean isSameAs(BankAccount other) {
        return differences(other).isEmpty();
    }

    /** The names of the parts in which the other differs, never their values. */
    List<String> differences(BankAccount other) {
        Map<String, Boolean> same = Map.of(
                "bank", bank.equals(other.bank),
                "number", plain(number.reveal()).equals(plain(other.number.reveal())),
                "holder", plain(holder.reveal()).equals(plain(other.holder.reveal())));
        return PARTS.stream().filter(part -> !same.getOrDefault(part, false)).toList();
    }

    /** Whether it stands in this name. */
    public boolean isHeldBy(String name) {
        return plain(holder.reveal()).equals(plain(name));
    }

    /** Whether the number is one: 6 to 20 digits, leaving out spaces and dots. */
    @JsonIgnore
    public boolean isWellFormed() {
        return plain(number.reveal()).matches("\\d{6,20}");
    }

    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
