package id.pendopo.licensing.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.calendar.TermUnit;
import id.pendopo.core.law.Code;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * What may be done with a licence of this type (<i>sifat izin</i>), as the catalogue had it when it was granted. Immutable and
 * thread-safe.
 *
 * @param renewable whether it may be renewed (<i>dapat diperpanjang</i>); only one with a last day ever is
 * @param transferable whether it may go over to somebody else (<i>dapat dialihkan</i>)
 * @param personal whether it is granted to a person for what he himself is able to do, such as a practice permit: never transferable [D]
 * @param renewalWindow how long before its last day a renewal may be filed, in calendar days or months; where the type says nothing,
 *     the region's policy does when the licence is registered
 * @param graceDays for how many calendar days after its last day a renewal may still be filed, 0 to 366; else as the policy says
 * @param ladder which ladder of sanctions holds for it; else the policy's default
 */
public record LicenceTraits(
        boolean renewable,
        boolean transferable,
        boolean personal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> renewalWindow,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Min(0) @Max(GRACE_LIMIT) Integer> graceDays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> ladder) {
    /** The longest grace in calendar days. */
    public static final int GRACE_LIMIT = 366;

    /**
     * @throws IllegalArgumentException if a personal licence is called transferable, the window is one of working days, or the grace is
     *     outside its range
     */
    public LicenceTraits {
        if (personal && transferable) {
            throw new IllegalArgumentException(
                    "licence traits: a personal licence is never transferable; say one or the other");
        }
        if (renewalWindow
                .filter(window -> window.unit() == TermUnit.WORKING_DAYS)
                .isPresent()) {
            // It opens years ahead, where no calendar is decreed yet.
            throw new IllegalArgumentException(
                    "licence traits: a window of working days cannot be counted back; give calendar days or months");
        }
        graceDays.filter(days -> days < 0 || days > GRACE_LIMIT).ifPresent(days -> {
            throw new IllegalArgumentException(
                    "licence traits: %d days of grace are outside 0 to %d; count calendar days"
                            .formatted(days, GRACE_LIMIT));
        });
    }

    /** Renewable or not, transferable or not, and for the rest as the region's policy says. */
    public static LicenceTraits of(boolean renewable, boolean transferable) {
        return new LicenceTraits(renewable, transferable, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a person, for what he himself is able to do. */
    public static LicenceTraits personal(boolean renewable) {
        return new LicenceTraits(renewable, false, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With this window before the last day. */
    public LicenceTraits withWindow(Term window) {
        return new LicenceTraits(renewable, transferable, personal, Optional.of(window), graceDays, ladder);
    }

    /** With so many calendar days of grace. */
    public LicenceTraits withGrace(int days) {
        return new LicenceTraits(renewable, transferable, personal, renewalWindow, Optional.of(days), ladder);
    }

    /** Under this ladder of sanctions. */
    public LicenceTraits withLadder(Code sanctions) {
        return new LicenceTraits(renewable, transferable, personal, renewalWindow, graceDays, Optional.of(sanctions));
    }

    /** With what the policy says where this type says nothing. */
    LicenceTraits orElse(Term window, int grace, Code sanctions) {
        return new LicenceTraits(
                renewable,
                transferable,
                personal,
                renewalWindow.or(() -> Optional.of(window)),
                graceDays.or(() -> Optional.of(grace)),
                ladder.or(() -> Optional.of(sanctions)));
    }
}
