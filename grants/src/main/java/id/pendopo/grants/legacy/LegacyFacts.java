package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.grants.proposal.Activity;
import id.pendopo.grants.proposal.AidForm;
import id.pendopo.grants.proposal.AidType;
import id.pendopo.grants.proposal.Applicant;
import id.pendopo.grants.proposal.BudgetRound;
import id.pendopo.grants.proposal.SocialAid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the old tables cannot say and the office has found out since (<i>kelengkapan data</i>), each part when it is known.
 *
 * @param type hibah or bansos, where the old file has none
 * @param form money, goods or services
 * @param budget from which budget
 * @param applicant who asks: kind, seat, registration, board, account
 * @param activity what for: place, days, works, programme
 * @param social what social aid asks beside: planning, purposes, risk
 * @param conditions what makes further papers necessary
 * @param papers kinds that are there on paper
 * @param owners accounts of the applicant's persons
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegacyFacts(
        Optional<AidType> type,
        Optional<AidForm> form,
        Optional<@Valid BudgetRound> budget,
        Optional<@Valid Applicant> applicant,
        Optional<@Valid Activity> activity,
        Optional<@Valid SocialAid> social,
        @NotNull @Size(max = 30) Set<Code> conditions,
        @NotNull @Size(max = 60) Set<Code> papers,
        @NotNull @Size(max = 10) Set<PersonRef> owners) {
    /** Nothing yet. */
    public static final LegacyFacts NONE = new LegacyFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of());

    /** Copies what it is given. */
    public LegacyFacts {
        conditions = Collections.unmodifiableSet(new TreeSet<>(conditions));
        papers = Collections.unmodifiableSet(new TreeSet<>(papers));
        owners = Collections.unmodifiableSet(new TreeSet<>(owners));
    }

    /** With what was found out later; a part said again replaces the former, sets grow. */
    LegacyFacts plus(LegacyFacts more) {
        return new LegacyFacts(
                more.type.or(() -> type),
                more.form.or(() -> form),
                more.budget.or(() -> budget),
                more.applicant.or(() -> applicant),
                more.activity.or(() -> activity),
                more.social.or(() -> social),
                union(conditions, more.conditions),
                union(papers, more.papers),
                union(owners, more.owners));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
