package id.pendopo.performance.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.performance.organisation.UnitCode;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one computation of one unit and month came to (<i>ringkasan perhitungan TPP</i>), small enough for a case file: the same input
 * under the same policy gives the same summary, on however many threads and however often it was resumed. It holds no person. Immutable.
 *
 * @param month the month paid for
 * @param unit the unit charged
 * @param policy the policy it was computed under, by name and content; its name says when values are invented
 * @param inputHash SHA-256 over the hashes of every input in order, 64 lower-case hexadecimal digits
 * @param resultHash SHA-256 over the hashes of every slip and every refusal in order, 64 lower-case hexadecimal digits
 * @param slips how many slips it gave, 0 to {@value #RECORDS_LIMIT}
 * @param failed how many records were refused, 0 to {@value #RECORDS_LIMIT}; a unit with any is not ready to be verified
 * @param totals the sum of each line over all slips, each line once
 * @param carried what differences of earlier months came to in these slips, each correction once
 */
public record RunSummary(
        YearMonth month,
        UnitCode unit,
        PolicyStamp policy,
        String inputHash,
        String resultHash,
        int slips,
        int failed,
        List<Total> totals,
        List<Carried> carried) {
    /** The most records of one run. */
    public static final int RECORDS_LIMIT = 10_000_000;

    private static final int HASH = 64;

    /**
     * The sum of one line over all slips (<i>jumlah per baris</i>).
     *
     * @param line the code of the line: {@code GROSS}
     * @param amount its sum; what is taken from the employee is negative where the line is
     */
    public record Total(Code line, Rupiah amount) {}

    /**
     * What one correction of an earlier month came to in the slips of this one (<i>koreksi yang diperhitungkan</i>), before anything of it was
     * carried on. A slip of several units counts in that of its last tenure.
     *
     * @param id which correction, as the slips name it
     * @param amount its sum, below zero where it takes back
     */
    public record Carried(String id, Rupiah amount) {}

    /** @throws IllegalArgumentException if a count or hash is outside its range, or a line or a correction is there twice */
    public RunSummary {
        checkCount(slips);
        checkCount(failed);
        checkHash(inputHash);
        checkHash(resultHash);
        totals = List.copyOf(totals);
        carried = List.copyOf(carried);
        if (carried.stream().map(Carried::id).distinct().count() < carried.size()) {
            throw new IllegalArgumentException("run summary: a correction is told twice; add its amounts up first");
        }
        Set<Code> lines = new HashSet<>();
        for (Total total : totals) {
            if (!lines.add(total.line())) {
                throw new IllegalArgumentException(
                        "run summary: line %s is totalled twice; add its amounts up first".formatted(total.line()));
            }
        }
    }

    /** The sum of this line; nothing where no slip has it. */
    public Rupiah total(Code line) {
        for (Total total : totals) {
            if (total.line().equals(line)) {
                return total.amount();
            }
        }
        return Rupiah.ZERO;
    }

    /** What this correction came to; nothing where no slip has it. */
    public Rupiah carried(String id) {
        for (Carried one : carried) {
            if (one.id().equals(id)) {
                return one.amount();
            }
        }
        return Rupiah.ZERO;
    }

    /** Whether every record gave a slip. */
    @JsonIgnore
    public boolean isWhole() {
        return failed == 0;
    }

    private static void checkCount(int count) {
        if (count < 0 || count > RECORDS_LIMIT) {
            throw new IllegalArgumentException(
                    "run summary: %d records is outside 0 to %d; run unit by unit".formatted(count, RECORDS_LIMIT));
        }
    }

    private static void checkHash(String hash) {
        boolean right = hash.length() == HASH;
        for (int i = 0; right && i < HASH; i++) {
            char c = hash.charAt(i);
            right = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        if (!right) {
            throw new IllegalArgumentException(
                    "run summary: a hash must be %d lower-case hexadecimal digits; give SHA-256".formatted(HASH));
        }
    }
}
