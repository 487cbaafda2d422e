package id.pendopo.performance.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.money.Ratio;
import java.util.Optional;

/**
 * The indices of a region for a year, unrounded (<i>indeks daerah</i>): the three, or the one that a decree printed in their place.
 *
 * @param ikfd <i>indeks kapasitas fiskal daerah</i>, more than nothing
 * @param ikk <i>indeks kemahalan konstruksi</i>, more than nothing
 * @param ippd <i>indeks penyelenggaraan pemerintahan daerah</i>, more than nothing
 * @param composite all three as one, where only their product was printed
 */
public record RegionIndices(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> ikfd,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> ikk,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> ippd,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Ratio> composite) {
    /** @throws IllegalArgumentException if neither the three nor the one are there, or one is not more than nothing */
    public RegionIndices {
        boolean three = ikfd.isPresent() && ikk.isPresent() && ippd.isPresent();
        boolean any = ikfd.isPresent() || ikk.isPresent() || ippd.isPresent();
        if (composite.isPresent() ? any : !three) {
            throw new IllegalArgumentException(
                    "indices: give ikfd, ikk and ippd, or composite alone where a decree printed only that");
        }
        check(ikfd);
        check(ikk);
        check(ippd);
        check(composite);
    }

    /** The three indices. */
    public static RegionIndices of(Ratio ikfd, Ratio ikk, Ratio ippd) {
        return new RegionIndices(Optional.of(ikfd), Optional.of(ikk), Optional.of(ippd), Optional.empty());
    }

    /** The one index that a decree printed. */
    public static RegionIndices of(Ratio composite) {
        return new RegionIndices(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(composite));
    }

    private static void check(Optional<Ratio> index) {
        if (index.filter(ratio -> ratio.isZero() || ratio.isNegative()).isPresent()) {
            throw new IllegalArgumentException("indices: %s is not more than nothing; give the index unrounded"
                    .formatted(index.get().toText()));
        }
    }
}
