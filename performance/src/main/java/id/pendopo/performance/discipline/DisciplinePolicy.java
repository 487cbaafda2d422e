package id.pendopo.performance.discipline;

import static id.pendopo.core.policy.LeewayKind.FIXED;
import static id.pendopo.core.policy.LeewayKind.REGION_MAY_REPLACE;
import static id.pendopo.core.policy.LeewayKind.REGION_SETS;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Leeway;
import id.pendopo.core.policy.PolicySchema;
import id.pendopo.core.policy.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a region may set about discipline (<i>ketentuan disiplin</i>). The values stand in {@code policy/discipline.json}, never here; what
 * a sanction takes from pay is the matter of pay.
 *
 * @param catalogues what the law attaches to days of absence, one a period, the oldest first
 * @param mediumSanctions which medium sanctions hold
 * @param convertMinutes how many minutes late and early make a day of absence, for discipline alone; empty where they make none
 * @param alertDays on which days the superior is told
 * @param deductionTables tables of what lateness and absence take that were printed somewhere; a region's policy of pay names one
 * @param sanctionTables tables of what sanctions take that were printed somewhere; a region's policy of pay names one
 */
public record DisciplinePolicy(
        @Leeway(FIXED) Value<List<AbsenceCatalogue>> catalogues,
        @Leeway(REGION_MAY_REPLACE) Value<MediumSanctions> mediumSanctions,

        @Leeway(value = REGION_SETS, min = "60", max = "1440")
        Optional<Value<Integer>> convertMinutes,

        @Leeway(REGION_MAY_REPLACE) Value<AlertDays> alertDays,
        @Leeway(FIXED) Value<List<DeductionTable>> deductionTables,
        @Leeway(FIXED) Value<List<SanctionTable>> sanctionTables) {
    /** Family and name of these values: they stand in {@code performance.json} under {@code discipline}. */
    public static final String NAME = "performance/discipline";

    /** @throws IllegalArgumentException if the catalogues are not in the order of their days */
    public DisciplinePolicy {
        List<AbsenceCatalogue> all = catalogues.value();
        for (int i = 0; i < all.size(); i++) {
            LocalDate from = all.get(i).from().orElse(LocalDate.MIN);
            if (i > 0 && !from.isAfter(all.get(i - 1).from().orElse(LocalDate.MIN))
                    || i == 0 && !from.equals(LocalDate.MIN)) {
                throw new IllegalArgumentException(
                        "discipline: catalogue %s does not follow the one before; begin with one that has no first day"
                                .formatted(all.get(i).code()));
            }
        }
    }

    /** What the values are: labels, units and national values stand beside this class. */
    public static PolicySchema<DisciplinePolicy> schema() {
        return PolicySchema.of(DisciplinePolicy.class, NAME, DisciplinePolicy.class::getResourceAsStream);
    }

    /** The catalogue that holds on this day. */
    public AbsenceCatalogue catalogue(LocalDate day) {
        AbsenceCatalogue found = catalogues.value().get(0);
        for (AbsenceCatalogue one : catalogues.value()) {
            if (!day.isBefore(one.from().orElse(LocalDate.MIN))) {
                found = one;
            }
        }
        return found;
    }

    /** The printed table of deductions of this name. */
    public Optional<DeductionTable> deductions(Code name) {
        return deductionTables.value().stream()
                .filter(table -> table.code().equals(name))
                .findFirst();
    }

    /** The printed table of sanctions of this name. */
    public Optional<SanctionTable> sanctions(Code name) {
        return sanctionTables.value().stream()
                .filter(table -> table.code().equals(name))
                .findFirst();
    }

    /** What counts absence as this day's law has it: minutes by the catalogue where it says so, else by the region. */
    public AbsenceCounter counter(LocalDate day) {
        AbsenceCatalogue catalogue = catalogue(day);
        return AbsenceCounter.of(
                catalogue,
                mediumSanctions.value(),
                catalogue.dayMinutes().or(() -> convertMinutes.map(Value::value)),
                alertDays.value());
    }
}
