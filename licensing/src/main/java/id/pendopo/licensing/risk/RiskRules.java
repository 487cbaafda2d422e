package id.pendopo.licensing.risk;

import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.KbliCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The rules of risk that a region has loaded (<i>himpunan aturan tingkat risiko</i>). Several for one business are normal: the narrowest
 * that fits decides. Where none fits, or something that is not told could make a narrower one fit, a person decides [D]. Immutable and thread-safe.
 *
 * @param rules in the order of their codes, at most {@value #LIMIT}
 */
public record RiskRules(List<RiskRule> rules) {
    /** The most rules. */
    public static final int LIMIT = 20_000;

    /** No rule: for every activity a person decides. */
    public static final RiskRules NONE = new RiskRules(List.of());

    private static final int SHOWN = 10;

    private enum Fit {
        YES,
        UNTOLD,
        NO
    }

    /** @throws IllegalArgumentException if there are too many, or two overlap of which neither is narrower; every pair is named */
    public RiskRules {
        if (rules.size() > LIMIT) {
            throw new IllegalArgumentException("risk rules: %d is more than %d; load those of the region's businesses"
                    .formatted(rules.size(), LIMIT));
        }
        List<RiskOverlap> overlaps = overlaps(rules);
        if (!overlaps.isEmpty()) {
            throw new IllegalArgumentException("risk rules: %d overlaps, %s; make one of each pair narrower or end it"
                    .formatted(overlaps.size(), overlaps.subList(0, Math.min(SHOWN, overlaps.size()))));
        }
        rules = rules.stream().sorted(Comparator.comparing(RiskRule::code)).toList();
    }

    /** Every pair of which neither is narrower though an activity may fit both, for whoever writes rules. */
    public static List<RiskOverlap> overlaps(List<RiskRule> rules) {
        Map<KbliCode, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            places.computeIfAbsent(rules.get(i).code(), code -> new ArrayList<>())
                    .add(i);
        }
        List<RiskOverlap> overlaps = new ArrayList<>();
        places.values().forEach(of -> {
            for (int i = 0; i < of.size(); i++) {
                for (int j = i + 1; j < of.size(); j++) {
                    RiskRule one = rules.get(of.get(i));
                    RiskRule other = rules.get(of.get(j));
                    if (one.narrowness() == other.narrowness() && one.meets(other)) {
                        overlaps.add(new RiskOverlap(of.get(i) + 1, of.get(j) + 1, one, other));
                    }
                }
            }
        });
        overlaps.sort(Comparator.comparing(RiskOverlap::first).thenComparing(RiskOverlap::second));
        return overlaps;
    }

    /** The rule that decides on this activity, or what is missing to find it. */
    public RiskReading read(RiskQuestion question) {
        Optional<RiskRule> narrowest = Optional.empty();
        List<RiskRule> possible = new ArrayList<>();
        for (int i = firstOf(question.code());
                i < rules.size() && rules.get(i).code().equals(question.code());
                i++) {
            RiskRule rule = rules.get(i);
            Fit fit = rule.holdsOn(question.on()) ? fit(rule, question) : Fit.NO;
            if (fit == Fit.UNTOLD) {
                possible.add(rule);
            } else if (fit == Fit.YES
                    && narrowest
                            .map(best -> rule.narrowness() > best.narrowness())
                            .orElse(true)) {
                narrowest = Optional.of(rule);
            }
        }
        int decided = narrowest.map(RiskRule::narrowness).orElse(-1);
        TreeSet<String> untold = new TreeSet<>();
        possible.stream()
                .filter(rule -> rule.narrowness() > decided)
                .forEach(rule -> untold.addAll(untold(rule, question)));
        return untold.isEmpty()
                ? new RiskReading(narrowest, List.of())
                : new RiskReading(Optional.empty(), List.copyOf(untold));
    }

    /** The first place at which a rule of this code could stand. */
    private int firstOf(KbliCode code) {
        int low = 0;
        int high = rules.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).code().compareTo(code) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Fit fit(RiskRule rule, RiskQuestion question) {
        boolean scopeDiffers = rule.scope().isPresent()
                && question.scope().isPresent()
                && !rule.scope().equals(question.scope());
        boolean scaleDiffers = !rule.scales().isEmpty()
                && question.scale().map(scale -> !rule.scales().contains(scale)).orElse(false);
        boolean measureDiffers = rule.parameters().stream()
                .anyMatch(one -> Optional.ofNullable(question.measures().get(one.measure()))
                        .map(amount -> !one.holds(amount))
                        .orElse(false));
        if (scopeDiffers || scaleDiffers || measureDiffers) {
            return Fit.NO;
        }
        return untold(rule, question).isEmpty() ? Fit.YES : Fit.UNTOLD;
    }

    /** What the rule asks and the question does not tell. */
    private static List<String> untold(RiskRule rule, RiskQuestion question) {
        List<String> untold = new ArrayList<>();
        if (rule.scope().isPresent() && question.scope().isEmpty()) {
            untold.add("SCOPE");
        }
        if (!rule.scales().isEmpty() && question.scale().isEmpty()) {
            untold.add("SCALE");
        }
        rule.parameters().stream()
                .map(RiskParameter::measure)
                .filter(measure -> !question.measures().containsKey(measure))
                .map(Code::value)
                .forEach(untold::add);
        return untold;
    }
}
