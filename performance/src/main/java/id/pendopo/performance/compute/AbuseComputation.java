package id.pendopo.performance.compute;

import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.abuse.AbuseChecks;
import id.pendopo.performance.abuse.AbuseFlag;
import id.pendopo.performance.abuse.AbusePolicy;
import id.pendopo.performance.abuse.AbuseSeverity;
import id.pendopo.performance.abuse.PersonMonth;
import id.pendopo.performance.abuse.WorkTrace;
import id.pendopo.performance.activity.ActivityPolicy;
import id.pendopo.performance.activity.PlacementReading;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.activity.WorkRules;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.PositionClass;
import id.pendopo.performance.organisation.PositionFamily;
import id.pendopo.performance.organisation.UnitCode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the checks find in one person's month: {@code given: {on, duties, entries: [{id, day, from, to, item, quantity, words, link, duty,
 * enteredAt}]}}, by the thresholds of the region; an entry that tells no {@code enteredAt} was entered in the evening of its day. Results:
 * {@code flags}, each a check with its entries, and {@code blocks}.
 */
public final class AbuseComputation implements Computation {
    private static final EmployeeId SOMEBODY = EmployeeId.of("somebody");
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** For {@code ServiceLoader}. */
    public AbuseComputation() {}

    @Override
    public String name() {
        return "abuse";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        RegionPack pack = RegionTerms.pack(given);
        LocalDate on = given.date("on");
        ActivityPolicy activity = pack.book(ActivityPolicy.schema()).policy(on);
        ZoneOffset offset = pack.region().time().offset();
        WorkRules rules = new WorkRules(activity);
        List<WorkTrace> traces = new ArrayList<>();
        for (ComputationInput one : given.list("entries")) {
            Work work = GivenWork.of(one, "day");
            traces.add(new WorkTrace(
                    CaseId.of(one.text("id")),
                    SOMEBODY,
                    work,
                    rules.claimed(work),
                    one.instantIfAny("enteredAt")
                            .orElseGet(() -> work.date().atTime(EVENING).toInstant(offset)),
                    Optional.empty()));
        }
        PlacementReading placement = new PlacementReading(
                UnitCode.of("UNIT"), PositionFamily.PELAKSANA, PositionClass.of(7), duties(given), Set.of(), List.of());
        List<AbuseFlag> flags = AbuseChecks.of(pack.book(AbusePolicy.schema()).policy(on), activity, offset)
                .ofPerson(new PersonMonth(SOMEBODY, placement, Map.of(), traces));
        return Map.of(
                "flags",
                flags.stream().map(AbuseComputation::shown).toList(),
                "blocks",
                flags.stream().anyMatch(flag -> flag.check().severity() == AbuseSeverity.BLOCKS));
    }

    private static Set<Code> duties(ComputationInput given) {
        Set<Code> duties = new HashSet<>();
        if (given.plainIfAny("duties").orElse(List.of()) instanceof List<?> told) {
            told.forEach(one -> duties.add(Code.of(String.valueOf(one))));
        }
        return duties;
    }

    private static String shown(AbuseFlag flag) {
        return flag.check() + ": " + flag.entries().stream().map(CaseId::value).collect(Collectors.joining(", "));
    }
}
