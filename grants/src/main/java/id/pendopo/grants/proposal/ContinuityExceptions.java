package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * On which grounds a recipient may receive in successive years (<i>daftar pengecualian dari ketentuan tidak terus-menerus</i>).
 * No name of a recipient stands here, and none can: whoever asks names the statute and its article.
 *
 * @param rows at most 40; empty where nobody is excepted
 */
public record ContinuityExceptions(List<Row> rows) {
    /**
     * One ground.
     *
     * @param exception why
     * @param statute the statute that must be named; empty where any national rule may be
     * @param article its article, where the ground is one article only
     */
    public record Row(
            ContinuityException exception,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> statute,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> article) {
        /** @throws IllegalArgumentException if an article stands without its statute */
        public Row {
            if (article.isPresent() && statute.isEmpty()) {
                throw new IllegalArgumentException(
                        "continuity exception %s: an article of no statute; name the statute".formatted(exception));
            }
        }

        boolean admits(RecipientKind kind, ContinuityClaim claim) {
            return exception == claim.exception()
                    && exception.isFor(kind)
                    && isSame(statute, claim.statute())
                    && isSame(article, claim.article());
        }

        private static boolean isSame(Optional<String> wanted, String named) {
            return wanted.map(text -> BankAccount.plain(text).equals(BankAccount.plain(named)))
                    .orElse(true);
        }
    }

    /** @throws IllegalArgumentException if there are too many rows */
    public ContinuityExceptions {
        rows = List.copyOf(rows);
        if (rows.size() > 40) {
            throw new IllegalArgumentException("continuity exceptions: %d rows, at most 40".formatted(rows.size()));
        }
    }

    /** Whether this ground holds for a recipient of this kind. */
    public boolean admits(RecipientKind kind, ContinuityClaim claim) {
        return rows.stream().anyMatch(row -> row.admits(kind, claim));
    }
}
