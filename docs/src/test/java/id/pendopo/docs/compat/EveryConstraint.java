package id.pendopo.docs.compat;

import id.pendopo.core.budget.ValidAccountCode;
import id.pendopo.core.identity.ValidAhuDecree;
import id.pendopo.core.identity.ValidBankAccountNumber;
import id.pendopo.core.identity.ValidFamilyCardNumber;
import id.pendopo.core.identity.ValidNib;
import id.pendopo.core.identity.ValidNik;
import id.pendopo.core.identity.ValidNip;
import id.pendopo.core.identity.ValidNitku;
import id.pendopo.core.identity.ValidNpwp;
import id.pendopo.core.identity.ValidPppkNumber;
import id.pendopo.core.identity.ValidRegionCode;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with every constraint of ours, and every standard one that asks no clock and needs no expression language, so that the words of each are compared. */
public record EveryConstraint(
        @ValidNik String nik,
        @ValidFamilyCardNumber String familyCard,
        @ValidNpwp String npwp,
        @ValidNitku String nitku,
        @ValidNib String nib,
        @ValidNip String nip,
        @ValidPppkNumber String pppk,
        @ValidBankAccountNumber String account,
        @ValidAhuDecree String decree,
        @ValidRegionCode String region,
        @ValidAccountCode String budget,
        @NotBlank String notBlank,
        @NotEmpty String notEmpty,
        @NotNull @Size(min = 2, max = 5) String sized,
        @NotEmpty @Size(max = 3) List<@NotBlank String> many,
        @Email String email,
        @Pattern(regexp = "[a-z]+") String pattern,
        @Digits(integer = 3, fraction = 0) long digits,
        @Min(3) long min,
        @Max(3) long max,
        @Positive long positive,
        @PositiveOrZero long positiveOrZero,
        @Negative long negative,
        @NegativeOrZero long negativeOrZero,
        @Null @Nullable String nothing,
        @AssertTrue boolean yes,
        @AssertFalse boolean no) {
    /** What no constraint says anything against. */
    static final EveryConstraint GOOD = new EveryConstraint(
            "3273014501900001",
            "3273010101200001",
            "3273014501900001",
            "3273014501900001000000",
            "0908210012345",
            "199608182022041001",
            "199205082023212001",
            "0012345678901",
            "AHU-0012345.AH.01.04.Tahun 2020",
            "32.73",
            "5.1.05.05.02.0001",
            "a",
            "a",
            "abc",
            List.of("a"),
            "a@example.invalid",
            "abc",
            3,
            3,
            3,
            1,
            1,
            -1,
            -1,
            null,
            true,
            false);
}
