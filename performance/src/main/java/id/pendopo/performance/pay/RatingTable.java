package id.pendopo.performance.pay;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Percentage;
import id.pendopo.performance.rating.Predikat;
import java.util.List;
import java.util.Optional;

/**
 * What each rating gives of a component, by one regulation (<i>tabel predikat</i>).
 *
 * @param code by which a policy names it
 * @param name what people call it
 * @param source where it was read, with how sure that is
 * @param shares one a rating at most; a rating that is not there is not decided
 */
public record RatingTable(Code code, Text name, LegalSource source, List<Share> shares) {
    /**
     * What one rating gives.
     *
     * @param predikat the rating
     * @param paid how much of the component is paid, 0 to 100 percent
     */
    public record Share(Predikat predikat, Percentage paid) {
        /** @throws IllegalArgumentException if the percentage is outside its range */
        public Share {
            PayTables.checkPaid(paid);
        }
    }

    /** @throws IllegalArgumentException if a rating stands twice */
    public RatingTable {
        shares = List.copyOf(shares);
        if (shares.stream().map(Share::predikat).distinct().count() != shares.size()) {
            throw new IllegalArgumentException("rating table %s: a rating stands twice; keep one".formatted(code));
        }
    }

    /** What this rating gives, if the table decides it. */
    public Optional<Percentage> paid(Predikat predikat) {
        return shares.stream()
                .filter(share -> share.predikat() == predikat)
                .map(Share::paid)
                .findFirst();
    }
}
