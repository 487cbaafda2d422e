package id.pendopo.licensing.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.business.BusinessScale;
import id.pendopo.licensing.business.KbliCode;
import id.pendopo.licensing.business.KbliEdition;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One row of the annex on risk (<i>baris Lampiran I</i>): of which business, in which scope, of which scale and measure it speaks, and what
 * follows. What it leaves open it says of all. Made by {@link #of} or read from a pack.
 *
 * @param kbliEdition the edition of the code
 * @param kbli the five digits
 * @param scope the scope (<i>ruang lingkup</i>); empty for all
 * @param scales the scales; none for all
 * @param parameters the measures, all of which hold, each named once, at most {@value #PARAMETERS}
 * @param riskLevel the level
 * @param requirements the codes of what it asks for, at most {@value #REQUIREMENTS}
 * @param issueTermWorkingDays within how many working days of complete and correct papers it is decided, 1 to {@value #DAYS}; empty where
 *     the system decides at once
 * @param authority who decides
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds; empty while it has no end
 */
@JsonPropertyOrder({
    "kbliEdition",
    "kbli",
    "scope",
    "scales",
    "parameters",
    "riskLevel",
    "requirements",
    "issueTermWorkingDays",
    "authority",
    "validFrom",
    "validTo"
})
public record RiskRule(
        KbliEdition kbliEdition,
        String kbli,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Code> scope,
        Set<BusinessScale> scales,
        List<RiskParameter> parameters,
        RiskLevel riskLevel,
        List<Code> requirements,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> issueTermWorkingDays,
        LicensingAuthority authority,
        LocalDate validFrom,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> validTo) {
    /** The most measures. */
    public static final int PARAMETERS = 5;

    /** The most requirements. */
    public static final int REQUIREMENTS = 60;

    /** The longest term in working days. */
    public static final int DAYS = 500;

    /** @throws IllegalArgumentException if the code is none, a list is too long, a measure stands twice or a number is outside its bounds */
    public RiskRule {
        KbliCode.of(kbliEdition, kbli);
        scales = scales.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(scales));
        parameters = List.copyOf(parameters);
        requirements = List.copyOf(requirements);
        if (parameters.size() > PARAMETERS || requirements.size() > REQUIREMENTS) {
            throw new IllegalArgumentException("risk rule %s: %d measures and %d requirements are more than %d and %d"
                    .formatted(kbli, parameters.size(), requirements.size(), PARAMETERS, REQUIREMENTS));
        }
        if (parameters.stream().map(RiskParameter::measure).distinct().count() < parameters.size()) {
            throw new IllegalArgumentException(
                    "risk rule %s: a measure stands twice; join its bounds into one".formatted(kbli));
        }
        if (issueTermWorkingDays.filter(days -> days < 1 || days > DAYS).isPresent()) {
            throw new IllegalArgumentException(
                    "risk rule %s: a term outside 1 to %d working days; leave it out where the system decides at once"
                            .formatted(kbli, DAYS));
        }
        if (validTo.filter(validFrom::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "risk rule %s: it ends before it begins on %s; give the days in order".formatted(kbli, validFrom));
        }
    }

    /** A rule of all scopes, scales and measures that a region decides on, without a term; the draft says the rest. */
    public static RiskRule of(KbliCode code, RiskLevel level, LocalDate validFrom, Consumer<Draft> more) {
        Draft draft = new Draft(code, level, validFrom);
        more.accept(draft);
        return draft.rule();
    }

    /** Of which business it speaks. */
    public KbliCode code() {
        return KbliCode.of(kbliEdition, kbli);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !validTo.map(day::isAfter).orElse(false);
    }

    /** How narrow it is: how many of scope, scale and measures it names. The narrowest rule that fits decides. */
    public int narrowness() {
        return (scope.isPresent() ? 1 : 0) + (scales.isEmpty() ? 0 : 1) + parameters.size();
    }

    /** Whether some activity on some day may fit both. */
    boolean meets(RiskRule other) {
        return code().equals(other.code())
                && (scope.isEmpty() || other.scope.isEmpty() || scope.equals(other.scope))
                && (scales.isEmpty() || other.scales.isEmpty() || !Collections.disjoint(scales, other.scales))
                && parameters.stream().allMatch(one -> other.parameters.stream().allMatch(one::meets))
                && !validTo.map(other.validFrom::isAfter).orElse(false)
                && !other.validTo.map(validFrom::isAfter).orElse(false);
    }

    /** A rule being written. Not thread-safe. */
    public static final class Draft {
        private final KbliCode code;
        private final RiskLevel level;
        private final LocalDate validFrom;
        private Optional<Code> scope = Optional.empty();
        private Set<BusinessScale> scales = Set.of();
        private List<RiskParameter> parameters = List.of();
        private List<Code> requirements = List.of();
        private Optional<Integer> term = Optional.empty();
        private LicensingAuthority authority = LicensingAuthority.REGION;
        private Optional<LocalDate> validTo = Optional.empty();

        private Draft(KbliCode code, RiskLevel level, LocalDate validFrom) {
            this.code = code;
            this.level = level;
            this.validFrom = validFrom;
        }

        /** Only in this scope. */
        public Draft in(Code onlyScope) {
            scope = Optional.of(onlyScope);
            return this;
        }

        /** Only of these scales. */
        public Draft of(BusinessScale... onlyScales) {
            scales = Set.of(onlyScales);
            return this;
        }

        /** Only within these measures. */
        public Draft within(RiskParameter... measures) {
            parameters = List.of(measures);
            return this;
        }

        /** It asks for these. */
        public Draft asking(Code... codes) {
            requirements = List.of(codes);
            return this;
        }

        /** Decided within so many working days by this authority. */
        public Draft decidedWithin(int workingDays, LicensingAuthority who) {
            term = Optional.of(workingDays);
            authority = who;
            return this;
        }

        /** It ends with this day. */
        public Draft until(LocalDate lastDay) {
            validTo = Optional.of(lastDay);
            return this;
        }

        private RiskRule rule() {
            return new RiskRule(
                    code.edition(),
                    code.digits(),
                    scope,
                    scales,
                    parameters,
                    level,
                    requirements,
                    term,
                    authority,
                    validFrom,
                    validTo);
        }
    }
}
