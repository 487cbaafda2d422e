package id.pendopo.performance.abuse;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import java.time.LocalTime;

/**
 * The thresholds of the checks over many entries (<i>ambang pemeriksaan kewajaran</i>); those of one entry stand with activity. The values
 * stand in {@code policy/abuse.json}, never here.
 *
 * @param repeatDays on how many days the same words are too many (7)
 * @param repeatSpan of how many last days with entries (7)
 * @param likenessPercent from which likeness two texts count as the same (7)
 * @param likeSharePercent from which share of entries with such a text it is told (7)
 * @param likeLeastEntries how many entries with words there are at least before a share means anything (7)
 * @param sharedPeople how many people with the same words or file are too many (8)
 * @param evidenceUses how many entries with one proof are too many (9)
 * @param backfillDays how many days entered in one sitting are too many (10)
 * @param backfillMinutes how long a sitting is (10)
 * @param nightFrom from when it is night (12)
 * @param nightUntil until when it is night (12)
 * @param bulkApprovals how many approvals in a short time are too many (12)
 * @param bulkSeconds how short that time is (12)
 * @param unreducedEntries how many approvals without a minute taken away are too many (13)
 * @param unreducedMonths in how many months (13)
 * @param equalPermille within which share of each other two totals are equal (15)
 * @param equalMonths in how many months in a row (15)
 */
public record AbusePolicy(
        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "31")
        Value<Integer> repeatDays,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "366")
        Value<Integer> repeatSpan,

        @Leeway(value = REGION_MAY_REPLACE, min = "50", max = "100")
        Value<Integer> likenessPercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "100")
        Value<Integer> likeSharePercent,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "1000")
        Value<Integer> likeLeastEntries,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "100")
        Value<Integer> sharedPeople,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "100")
        Value<Integer> evidenceUses,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "31")
        Value<Integer> backfillDays,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1440")
        Value<Integer> backfillMinutes,

        @Leeway(REGION_MAY_REPLACE) Value<LocalTime> nightFrom,
        @Leeway(REGION_MAY_REPLACE) Value<LocalTime> nightUntil,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "10000")
        Value<Integer> bulkApprovals,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "86400")
        Value<Integer> bulkSeconds,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "100000")
        Value<Integer> unreducedEntries,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "24")
        Value<Integer> unreducedMonths,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "1000")
        Value<Integer> equalPermille,

        @Leeway(value = REGION_MAY_REPLACE, min = "2", max = "24")
        Value<Integer> equalMonths) {
    /** The name of its values; they stand in {@code performance.json} under {@code abuse}. */
    public static final String SECTION = "performance/abuse";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<AbusePolicy> schema() {
        return PolicySchema.of(AbusePolicy.class, SECTION, AbusePolicy.class::getResourceAsStream);
    }
}
