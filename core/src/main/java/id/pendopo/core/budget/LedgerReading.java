package id.pendopo.core.budget;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.money.Rupiah;
import java.util.List;

/**
 * What a page of the ledger says (<i>posisi anggaran</i>). Reserved, committed and paid each count what is at that step
 * now, so their sum is what the ceiling bears.
 *
 * @param ceiling the most that may be spent
 * @param reserved set aside and not yet bound
 * @param committed bound and not yet paid
 * @param paid paid out
 * @param returned refunded; kept apart, since a refund does not free this year's ceiling
 */
public record LedgerReading(Rupiah ceiling, Rupiah reserved, Rupiah committed, Rupiah paid, Rupiah returned) {
    /** A page on which nothing stands: no ceiling, so nothing may be spent. */
    public static final LedgerReading EMPTY =
            new LedgerReading(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);

    /** The page of a case on which nothing stands: the account's own page keeps the ceiling. */
    static final LedgerReading OF_CASE =
            new LedgerReading(Rupiah.of(Rupiah.LIMIT), Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);

    /** More than what stands there to be given back, bound, paid or refunded. */
    private static final String SHORT = "core.LEDGER_SHORT";

    private static final LegalSource SOURCE = LegalSource.of("Pagu anggaran: UU 17/2003 dan UU 1/2004", Standing.KNOWN);

    /** What may still be set aside. */
    public Rupiah available() {
        return ceiling.minus(used());
    }

    /** What the ceiling bears already. */
    public Rupiah used() {
        return reserved.plus(committed).plus(paid);
    }

    /** The page after this movement; ask {@link #against} first. */
    public LedgerReading after(LedgerPosting posting) {
        Rupiah by = posting.amount();
        return switch (posting.kind()) {
            case CEILING -> new LedgerReading(by, reserved, committed, paid, returned);
            case RESERVE -> new LedgerReading(ceiling, reserved.plus(by), committed, paid, returned);
            case RELEASE -> new LedgerReading(ceiling, reserved.minus(by), committed, paid, returned);
            case COMMIT -> new LedgerReading(ceiling, reserved.minus(by), committed.plus(by), paid, returned);
            case UNCOMMIT -> new LedgerReading(ceiling, reserved.plus(by), committed.minus(by), paid, returned);
            case PAY -> new LedgerReading(ceiling, reserved, committed.minus(by), paid.plus(by), returned);
            case RETURN -> new LedgerReading(ceiling, reserved, committed, paid, returned.plus(by));
        };
    }

    /** Why this movement may not stand; empty when it may. */
    public List<Finding> against(LedgerPosting posting) {
        return switch (posting.kind()) {
            case CEILING ->
                posting.amount().isLessThan(used())
                        ? refusal("core.CEILING_TOO_LOW", posting, Relation.AT_LEAST, used())
                        : List.of();
            case RESERVE -> atMost(available(), "core.OVER_CEILING", posting);
            case RELEASE, COMMIT -> atMost(reserved, SHORT, posting);
            case UNCOMMIT, PAY -> atMost(committed, SHORT, posting);
            case RETURN -> atMost(paid.minus(returned), SHORT, posting);
        };
    }

    private static List<Finding> atMost(Rupiah limit, String code, LedgerPosting posting) {
        return posting.amount().isMoreThan(limit) ? refusal(code, posting, Relation.AT_MOST, limit) : List.of();
    }

    private static List<Finding> refusal(String code, LedgerPosting posting, Relation relation, Rupiah limit) {
        return Finding.block(code)
                .at(posting.page())
                .found(posting.amount().value())
                .expected(relation, limit.value())
                .mend(limit)
                .only(SOURCE);
    }
}
