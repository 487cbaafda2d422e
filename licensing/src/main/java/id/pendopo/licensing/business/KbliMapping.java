package id.pendopo.licensing.business;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.Comparator;
import java.util.List;

/**
 * Which businesses of one edition may be which of another (<i>tabel kesesuaian KBLI</i>). One may become several and several one, and even
 * a single candidate is only proposed: what a business does a person knows, and no code is ever converted by itself [D]. Immutable and
 * thread-safe.
 *
 * @param from the edition it leads from
 * @param to the edition it leads to
 * @param pairs each old code with each new one, in order, without repeats; at most {@value #LIMIT}
 */
public record KbliMapping(KbliEdition from, KbliEdition to, List<Pair> pairs) {
    /** The most pairs. */
    public static final int LIMIT = 10_000;

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::from).thenComparing(Pair::to);

    /**
     * One old code with one new one.
     *
     * @param from five digits
     * @param to five digits
     */
    public record Pair(String from, String to) {
        /** @throws IllegalArgumentException if these are not five digits each */
        public Pair {
            if (!KbliCode.isWellFormed(from) || !KbliCode.isWellFormed(to)) {
                throw new IllegalArgumentException(
                        "KBLI pair: a code is not 5 digits; give the kelompok of both editions");
            }
        }
    }

    /**
     * What a person may choose from.
     *
     * @param from the code to be converted
     * @param candidates what it may have become, in order; none where the table does not know it
     */
    public record Proposal(KbliCode from, List<KbliCode> candidates) {
        /** Copies what it is given. */
        public Proposal {
            candidates = List.copyOf(candidates);
        }

        /**
         * What speaks against a person's choice: outside the candidates it is only warned of, because the table may lack a pair.
         *
         * @param where the part of the command the choice stands in
         */
        public List<Finding> check(KbliCode choice, String where) {
            return candidates.contains(choice)
                    ? List.of()
                    : Finding.warn("licensing.KBLI_CONVERSION_UNLISTED")
                            .at(where)
                            .found(choice.digits())
                            .expected(
                                    Relation.ONE_OF,
                                    candidates.stream().map(KbliCode::digits).toList())
                            .only(LicensingLaw.KBLI_CONVERSION);
        }
    }

    /** @throws IllegalArgumentException if both editions are the same, or there are too many pairs */
    public KbliMapping {
        if (from == to) {
            throw new IllegalArgumentException(
                    "KBLI mapping: it leads from %s to itself; name two editions".formatted(from.label()));
        }
        pairs = pairs.stream().distinct().sorted(ORDER).toList();
        if (pairs.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "KBLI mapping: %d pairs is more than %d; load the official table".formatted(pairs.size(), LIMIT));
        }
    }

    /**
     * What a code may have become.
     *
     * @throws IllegalArgumentException if the code is of another edition than the table leads from
     */
    public Proposal propose(KbliCode code) {
        if (code.edition() != from) {
            throw new IllegalArgumentException(
                    "KBLI mapping: %s is not of %s; take the table from its edition".formatted(code, from.label()));
        }
        return new Proposal(
                code,
                pairs.stream()
                        .filter(pair -> pair.from().equals(code.digits()))
                        .map(pair -> KbliCode.of(to, pair.to()))
                        .toList());
    }

    /** The same table the other way round. */
    public KbliMapping reversed() {
        return new KbliMapping(
                to,
                from,
                pairs.stream().map(pair -> new Pair(pair.to(), pair.from())).toList());
    }
}
