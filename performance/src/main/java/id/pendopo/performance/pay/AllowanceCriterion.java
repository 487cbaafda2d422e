package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.organisation.PositionCode;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of additional income (<i>beban kerja, tempat bertugas, kondisi kerja, kelangkaan profesi, prestasi kerja</i>), with its share of
 * the basic allowance.
 *
 * @param code by which lines name it
 * @param label what people call it
 * @param shares the first that fits a position holds; where none fits it gives nothing
 */
public record AllowanceCriterion(Code code, Text label, List<Share> shares) {
    /**
     * A share for classes, or for one position (<i>persentase menurut kelas atau jabatan</i>).
     *
     * @param fromClass the lowest class, 1 to 17
     * @param toClass the highest class, 1 to 17
     * @param position the one position it is for; empty for all
     * @param percent of the basic allowance, 0 or more
     */
    public record Share(
            int fromClass,
            int toClass,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PositionCode> position,
            Percentage percent) {
        /** @throws IllegalArgumentException if there is no such class or the percentage is below zero */
        public Share {
            ClassAmount.checkClasses(fromClass, toClass);
            if (percent.isNegative()) {
                throw new IllegalArgumentException("criterion: %s is below zero; give 0 or more".formatted(percent));
            }
        }

        boolean fits(int positionClass, Optional<PositionCode> holding) {
            return positionClass >= fromClass
                    && positionClass <= toClass
                    && (position.isEmpty() || position.equals(holding));
        }
    }

    /** Shares are copied. */
    public AllowanceCriterion {
        shares = List.copyOf(shares);
    }

    /** The share of a position of that class; nothing where none fits. */
    public Percentage percent(int positionClass, Optional<PositionCode> position) {
        for (Share share : shares) {
            if (share.fits(positionClass, position)) {
                return share.percent();
            }
        }
        return Percentage.ZERO;
    }
}
