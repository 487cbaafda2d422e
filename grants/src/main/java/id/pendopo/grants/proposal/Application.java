package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the applicant asks for (<i>surat permohonan dan proposal</i>), as he writes and amends it.
 *
 * @param aid kind and form
 * @param budget from which budget
 * @param applicant who asks
 * @param activity what for
 * @param lines the cost plan, 1 to 200 lines; their sum is what is requested
 * @param conditions what makes further papers necessary, such as {@code RENTED_OFFICE}, {@code MATCHING_FUNDS}
 * @param own what the region asks beside the law; empty where it asks nothing
 * @param declaration what the applicant states of itself beside its papers; empty when it states nothing
 * @param social what social aid asks beside; a grant has none
 */
public record Application(
        @NotNull @Valid Aid aid,
        @NotNull @Valid BudgetRound budget,
        @NotNull @Valid Applicant applicant,
        @NotNull @Valid Activity activity,
        @NotEmpty @Size(max = 200) List<@Valid BudgetLine> lines,
        @NotNull @Size(max = 30) Set<Code> conditions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<OwnValues> own,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Declaration> declaration,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid SocialAid> social) {
    private static final Code MATCHING_FUNDS = Code.of("MATCHING_FUNDS");
    /** Aid in a further year, whose ground is a reassessment. */
    static final Code STILL_AT_RISK = Code.of("STILL_AT_RISK");

    /** Copies what it is given. */
    public Application {
        lines = List.copyOf(lines);
        conditions = Sorted.set(conditions);
    }

    /** An application in a region that asks nothing beside the law. */
    public Application(
            Aid aid,
            BudgetRound budget,
            Applicant applicant,
            Activity activity,
            List<BudgetLine> lines,
            Set<Code> conditions) {
        this(aid, budget, applicant, activity, lines, conditions, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with these answers to what the region asks beside the law. */
    public Application with(OwnValues answers) {
        return new Application(
                aid, budget, applicant, activity, lines, conditions, Optional.of(answers), declaration, social);
    }

    /** What is requested: the sum of the lines. */
    public Rupiah requested() {
        return BudgetLine.sum(lines);
    }

    /** The same with this statement of the applicant. */
    public Application with(Declaration statement) {
        return new Application(
                aid, budget, applicant, activity, lines, conditions, own, Optional.of(statement), social);
    }

    /** The same as an application for social aid. */
    public Application with(SocialAid asked) {
        return new Application(
                aid, budget, applicant, activity, lines, conditions, own, declaration, Optional.of(asked));
    }

    /** Whether it was known when the budget was drafted; a grant always was. */
    public Planning planning() {
        return social.map(SocialAid::planning).orElse(Planning.PLANNED);
    }

    /** Whether it asks for social aid that could not be planned. */
    boolean isUnplanned() {
        return planning() == Planning.UNPLANNED;
    }

    /** What the applicant states of itself. */
    Declaration declared() {
        return declaration.orElse(Declaration.NONE);
    }

    /** What the papers it needs depend on: its conditions and form, that something is built, and what the applicant adds itself. */
    Set<Code> traitsOfPapers() {
        java.util.TreeSet<Code> traits = new java.util.TreeSet<>(conditions);
        traits.add(Code.of(activity.works().name()));
        traits.add(aid.form().code());
        social.ifPresent(asked -> {
            traits.add(asked.planning().code());
            asked.ground().ifPresent(ground -> traits.add(Code.of(ground.kind().name())));
            asked.stillAtRisk().ifPresent(again -> traits.add(STILL_AT_RISK));
        });
        declared().matchingFunds().filter(Rupiah::isPositive).ifPresent(own -> traits.add(MATCHING_FUNDS));
        return traits;
    }
}
