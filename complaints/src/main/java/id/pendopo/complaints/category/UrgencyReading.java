package id.pendopo.complaints.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.complaints.report.Location;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.law.Code;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How soon a report is looked at, and why (<i>pembacaan prioritas</i>): where its category starts, and each reason that raised it by one step.
 * A place and supports raise at most to {@link Priority#HIGH}, words of danger to {@link Priority#URGENT} [D]. It holds no word of the report,
 * shortens no term, and yields to whatever an official sets.
 *
 * @param base where the category starts; normal, where there is none
 * @param reasons what raised it; a reason that raised nothing is none
 * @param result how soon
 */
public record UrgencyReading(Priority base, Set<UrgencyReason> reasons, Priority result) {
    /** Copies what it is given. */
    public UrgencyReading {
        reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
    }

    /**
     * Reads a report by the values of the day on which it came.
     *
     * @param leaf where it belongs: as an official found, and until one has found anything, as the reporter chose
     * @param policy of that day
     * @param supported whether so many support it that it counts
     */
    public static UrgencyReading of(Report report, Optional<Code> leaf, CategoryPolicy policy, boolean supported) {
        Priority base = policy.priority(leaf);
        boolean near = report.location()
                .flatMap(Location::geo)
                .filter(policy.sites()::areNear)
                .isPresent();
        boolean danger = policy.safetyWords().value().areIn(report);
        return new UrgencyReading(base, Set.of(), base)
                .raised(near, UrgencyReason.VULNERABLE_SITE, Priority.HIGH)
                .raised(supported, UrgencyReason.SUPPORTS, Priority.HIGH)
                .raised(danger, UrgencyReason.SAFETY_WORDS, Priority.URGENT);
    }

    private UrgencyReading raised(boolean holds, UrgencyReason reason, Priority most) {
        if (!holds || result.rank() >= most.rank()) {
            return this;
        }
        Set<UrgencyReason> more = new TreeSet<>(reasons);
        more.add(reason);
        return new UrgencyReading(base, more, result.raised());
    }

    /** Whether anything raised it. */
    @JsonIgnore
    public boolean isRaised() {
        return !reasons.isEmpty();
    }

    /** Whether a life may be in danger, so that whoever brings it is told whom to call: it is urgent, or speaks of danger. */
    @JsonIgnore
    public boolean mayBeInDanger() {
        return result == Priority.URGENT || reasons.contains(UrgencyReason.SAFETY_WORDS);
    }
}
