package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.money.Rupiah;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a business says it is worth (<i>modal usaha</i>), part by part, as declared; a part that is not told is not zero. What follows
 * from it {@link CapitalBasis} says. Made by {@link #of}.
 *
 * @param own own capital
 * @param loan borrowed capital
 * @param paidUp paid-up capital of a company
 * @param land land of the place of business
 * @param building building of the place of business
 * @param turnover sales of a year
 * @param assets total assets
 * @param liabilities what is owed
 */
@JsonPropertyOrder({"own", "loan", "paidUp", "land", "building", "turnover", "assets", "liabilities"})
public record Capital(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> own,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> loan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> paidUp,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> land,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> building,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> turnover,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> assets,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> liabilities) {
    /** Nothing is told. */
    public static final Capital UNTOLD = of(draft -> {});

    /** A capital of which the draft tells what there is: {@code Capital.of(c -> c.with(OWN, amount))}. */
    public static Capital of(Consumer<Draft> told) {
        Draft draft = new Draft();
        told.accept(draft);
        return draft.capital();
    }

    /** The same, with this much of that part. */
    public Capital with(CapitalPart part, Rupiah amount) {
        return of(draft -> {
            for (CapitalPart one : CapitalPart.values()) {
                one.of(this).ifPresent(told -> draft.with(one, told));
            }
            draft.with(part, amount);
        });
    }

    /** A capital being written. Not thread-safe. */
    public static final class Draft {
        private final Map<CapitalPart, Rupiah> parts = new EnumMap<>(CapitalPart.class);

        private Draft() {}

        /** This much of that part. */
        public Draft with(CapitalPart part, Rupiah amount) {
            parts.put(part, amount);
            return this;
        }

        private Optional<Rupiah> part(CapitalPart part) {
            return Optional.ofNullable(parts.get(part));
        }

        private Capital capital() {
            return new Capital(
                    part(CapitalPart.OWN),
                    part(CapitalPart.LOAN),
                    part(CapitalPart.PAID_UP),
                    part(CapitalPart.LAND),
                    part(CapitalPart.BUILDING),
                    part(CapitalPart.TURNOVER),
                    part(CapitalPart.ASSETS),
                    part(CapitalPart.LIABILITIES));
        }
    }
}
