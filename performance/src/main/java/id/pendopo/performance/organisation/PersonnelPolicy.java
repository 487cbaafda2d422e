package id.pendopo.performance.organisation;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;

import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;

/**
 * What is found strange about civil servants and their offices (<i>ketentuan daftar pegawai dan organisasi</i>). The values stand in
 * {@code policy/personnel.json}, never here.
 *
 * @param oldestAppointment above this age at appointment one is warned, in years
 * @param oldestFormerHonorary the same for former honorary staff, in years
 * @param retirement above these ages one is warned
 * @param delegationDays how long a delegation may be, in calendar days
 */
public record PersonnelPolicy(
        @Leeway(value = REGION_MAY_REPLACE, min = "18", max = "65")
        Value<Integer> oldestAppointment,

        @Leeway(value = REGION_MAY_REPLACE, min = "18", max = "65")
        Value<Integer> oldestFormerHonorary,

        @Leeway(FIXED) Value<RetirementAges> retirement,

        @Leeway(value = REGION_MAY_REPLACE, min = "1", max = "90")
        Value<Integer> delegationDays) {
    /** Family and name of these values: they stand in {@code performance.json} under {@code personnel}. */
    public static final String NAME = "performance/personnel";

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<PersonnelPolicy> schema() {
        return PolicySchema.of(PersonnelPolicy.class, NAME, PersonnelPolicy.class::getResourceAsStream);
    }
}
