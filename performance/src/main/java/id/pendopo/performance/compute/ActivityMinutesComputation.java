package id.pendopo.performance.compute;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.Computation;
import id.pendopo.core.policy.ComputationInput;
import id.pendopo.performance.activity.ActivityPolicy;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.activity.WorkRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The minutes that an entry may claim: {@code given: {on, from, to, item, quantity}}, by the catalogue and the rule of the region. Results:
 * {@code clock, norm} where the activity is counted by one, {@code claimed, warnings}.
 */
public final class ActivityMinutesComputation implements Computation {
    /** For {@code ServiceLoader}. */
    public ActivityMinutesComputation() {}

    @Override
    public String name() {
        return "activityMinutes";
    }

    @Override
    public Map<String, Object> compute(ComputationInput given) {
        ActivityPolicy policy =
                RegionTerms.pack(given).book(ActivityPolicy.schema()).policy(given.date("on"));
        WorkRules rules = new WorkRules(policy);
        Work work = GivenWork.of(given, "on");
        if (work.time().minutes() <= 0) {
            throw new IllegalArgumentException("given.to: it ends no later than it begins; give a later time");
        }
        Code item = work.output().item();
        long norm = rules.item(work)
                .orElseThrow(() -> new IllegalArgumentException(
                        "given.item: the catalogue has no %s on that day; name another".formatted(item)))
                .norm()
                .minutesOf(work.output().quantity());
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("clock", work.time().minutes());
        if (!policy.genericItems().value().contains(item)) {
            results.put("norm", norm);
        }
        results.put("claimed", rules.claimed(work));
        results.put(
                "warnings",
                Stream.concat(rules.isShort(work).stream(), rules.isPlausible(work).stream())
                        .map(Finding::code)
                        .toList());
        return results;
    }
}
