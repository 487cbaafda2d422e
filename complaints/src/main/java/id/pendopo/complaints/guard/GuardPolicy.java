package id.pendopo.complaints.guard;

import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import java.util.List;

/**
 * What is looked at when a report comes in (<i>ketentuan penyaringan</i>), all of it Pendopo's decision [D]. The values stand in
 * {@code policy/guard.json}, never here.
 *
 * @param accountPerDay how many reports an account brings a day
 * @param addressPerHour how many reports come from a network address within an hour
 * @param deviceSeconds how long a device waits between two reports
 * @param numberPerDay how many messages a telephone number sends a day
 * @param joinMinutes within which time messages of one number are one report
 * @param linksMost how many links a report has at most
 * @param repeatedMost how often a character or word follows itself at most
 * @param wordsLeast how many different words a report has at least
 * @param filesMost how many files come with a report at most
 * @param fileMegabytes how large a file is at most, in megabytes of 1,048,576 bytes
 * @param fileKinds which files are taken
 */
public record GuardPolicy(
        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1000")
        Value<Integer> accountPerDay,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "10000")
        Value<Integer> addressPerHour,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "3600")
        Value<Integer> deviceSeconds,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1000")
        Value<Integer> numberPerDay,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "60")
        Value<Integer> joinMinutes,

        @Leeway(value = REGION_MAY_REPLACE, min = "0", max = "50")
        Value<Integer> linksMost,

        @Leeway(value = REGION_MAY_REPLACE, min = "3", max = "100")
        Value<Integer> repeatedMost,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "20")
        Value<Integer> wordsLeast,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "50")
        Value<Integer> filesMost,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "1000")
        Value<Integer> fileMegabytes,

        @Leeway(REGION_MAY_REPLACE) Value<List<FileKind>> fileKinds) {
    /** The name of its values; they stand in {@code complaints.json} under {@code guard}. */
    public static final String SECTION = "complaints/guard";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<GuardPolicy> schema() {
        return PolicySchema.of(GuardPolicy.class, SECTION, GuardPolicy.class::getResourceAsStream);
    }
}
