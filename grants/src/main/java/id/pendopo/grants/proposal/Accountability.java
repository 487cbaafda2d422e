package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the recipient answers for (<i>pertanggungjawaban</i>).
 *
 * @param report the report of use as it stands, the last one handed in
 * @param accepted whether it was accepted
 * @param missing what the verifier found missing, until it is handed in again
 * @param deposits what the recipient says he deposited, in order; none of it counts before it is recorded
 * @param refunds deposits into the treasury as recorded, in order
 * @param oversight findings and sanctions
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Accountability(
        Optional<UseReport> report,
        boolean accepted,
        Set<Code> missing,
        List<Refund> deposits,
        List<Refund> refunds,
        Oversight oversight) {
    /** Nothing yet. */
    public static final Accountability NONE =
            new Accountability(Optional.empty(), false, Set.of(), List.of(), List.of(), Oversight.NONE);

    /** Copies what it is given. */
    public Accountability {
        missing = Sorted.set(missing);
        deposits = List.copyOf(deposits);
        refunds = List.copyOf(refunds);
    }

    /**
     * The report of use (<i>laporan pertanggungjawaban, LPJ</i>).
     *
     * @param submittedOn when it came in
     * @param used what was used
     * @param unused what was left
     * @param interest what the account bore; refunded on top, no part of the grant
     * @param activityEnded the day the activity ended
     */
    public record UseReport(
            LocalDate submittedOn, Rupiah used, Rupiah unused, Rupiah interest, LocalDate activityEnded) {}

    /**
     * A deposit into the treasury (<i>surat tanda setoran, STS</i>).
     *
     * @param sts its number
     * @param date its date
     * @param amount how much
     */
    public record Refund(String sts, LocalDate date, Rupiah amount) {}

    /**
     * What is to be refunded: what was left, and the interest where the region takes it back; what a sanction ordered where that is
     * more. An order never gives away what the recipient's own report left.
     */
    public Rupiah refundable(boolean withInterest) {
        Rupiah unused = unusedOf(withInterest);
        return oversight.ordered().map(unused::max).orElse(unused);
    }

    /** What the report left over. */
    Rupiah unusedOf(boolean withInterest) {
        return report.map(one -> withInterest ? one.unused().plus(one.interest()) : one.unused())
                .orElse(Rupiah.ZERO);
    }

    /** What was refunded. */
    public Rupiah refunded() {
        return Rupiah.sum(refunds.stream().map(Refund::amount));
    }

    /** What is still owed. */
    public Rupiah outstanding(boolean withInterest) {
        return refundable(withInterest).minus(refunded());
    }

    Accountability with(Oversight seen) {
        return new Accountability(report, accepted, missing, deposits, refunds, seen);
    }

    Accountability submitted(UseReport handedIn) {
        return new Accountability(Optional.of(handedIn), false, Set.of(), deposits, refunds, oversight);
    }

    Accountability approved() {
        return new Accountability(report, true, Set.of(), deposits, refunds, oversight);
    }

    Accountability returned(Set<Code> lacking) {
        return new Accountability(report, false, lacking, deposits, refunds, oversight);
    }

    Accountability reported(Refund deposit) {
        return new Accountability(report, accepted, missing, with(deposits, deposit), refunds, oversight);
    }

    Accountability refunded(Refund deposit) {
        return new Accountability(report, accepted, missing, deposits, with(refunds, deposit), oversight);
    }

    private static List<Refund> with(List<Refund> before, Refund one) {
        List<Refund> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }
}
