package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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
 */
public record Application(
        @NotNull @Valid Aid aid,
        @NotNull @Valid BudgetRound budget,
        @NotNull @Valid Applicant applicant,
        @NotNull @Valid Activity activity,
        @NotEmpty @Size(max = 200) List<@Valid BudgetLine> lines,
        @NotNull @Size(max = 30) Set<Code> conditions) {
    /** Copies what it is given. */
    public Application {
        lines = List.copyOf(lines);
        conditions = Sorted.set(conditions);
    }

    /** What is requested: the sum of the lines. */
    public Rupiah requested() {
        return BudgetLine.sum(lines);
    }

    /** What the papers it needs depend on: its conditions, and that something is built. */
    Set<Code> traitsOfPapers() {
        java.util.TreeSet<Code> traits = new java.util.TreeSet<>(conditions);
        traits.add(Code.of(activity.works().name()));
        return traits;
    }
}
