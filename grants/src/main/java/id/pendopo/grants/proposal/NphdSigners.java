package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.DecisionTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who signs a grant agreement for the region, by form and amount (<i>penanda tangan NPHD</i>): the first row that fits. Immutable
 * and thread-safe.
 *
 * @param rows at most 40; for each form the last one has no upper bound
 */
public record NphdSigners(List<Row> rows) {
    /** Who may at all: the head of the region or whom he appointed. */
    private static final Set<Code> MAY_SIGN = Sorted.set(List.of(
            ProposalRole.REGION_HEAD.code(),
            ProposalRole.SEKDA.code(),
            ProposalRole.PPKD.code(),
            ProposalRole.SKPD_HEAD.code(),
            ProposalRole.PA.code(),
            ProposalRole.KPA.code()));

    /**
     * One row.
     *
     * @param forms of these forms
     * @param upTo of no more than this
     * @param signers roles of which any one signs
     * @param witnesses offices that witness it, as codes
     */
    public record Row(
            Set<AidForm> forms,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Rupiah> upTo,
            Set<Code> signers,
            Set<Code> witnesses) {
        /** Copies what it is given. */
        public Row {
            forms = Sorted.set(forms);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException(
                        "agreement signers: a row is of no form; name at least one of MONEY, GOODS, SERVICES");
            }
            signers = Sorted.set(signers);
            witnesses = Sorted.set(witnesses);
        }
    }

    /** @throws IllegalArgumentException if a form or an amount has no signer, or a role may not sign for the region */
    public NphdSigners {
        rows = List.copyOf(rows);
        if (rows.size() > 40) {
            throw new IllegalArgumentException("agreement signers: %d rows, at most 40".formatted(rows.size()));
        }
        for (Row row : rows) {
            Set<Code> odd = new LinkedHashSet<>(row.signers());
            odd.removeAll(MAY_SIGN);
            if (row.signers().isEmpty() || !odd.isEmpty()) {
                throw new IllegalArgumentException(
                        "agreement signers: %s may not sign for the region; name one or more of %s"
                                .formatted(odd, MAY_SIGN));
            }
        }
        for (AidForm form : AidForm.values()) {
            if (rows.stream()
                    .noneMatch(row -> row.forms().contains(form) && row.upTo().isEmpty())) {
                throw new IllegalArgumentException(
                        "agreement signers: nobody signs for %s of every amount; add a row without upTo"
                                .formatted(form));
            }
        }
    }

    /** The row for this form and amount. */
    public Row rowFor(AidForm form, Rupiah amount) {
        return rows.stream()
                .filter(row -> row.forms().contains(form)
                        && !row.upTo().map(amount::isMoreThan).orElse(false))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The table for its linter, which then finds rows that decide nothing. A row of several forms is asked for as "none of the other
     * forms", because there a row names what a case must all have.
     */
    DecisionTable asTable() {
        List<Set<Code>> forms = new ArrayList<>();
        for (AidForm form : AidForm.values()) {
            Set<Code> codes = new LinkedHashSet<>(List.of(form.code()));
            for (AidForm other : AidForm.values()) {
                if (other != form) {
                    codes.add(not(other));
                }
            }
            forms.add(codes);
        }
        return new DecisionTable(
                "/rows",
                List.of(new DecisionTable.Trait(Text.of("bentuk", "form"), forms)),
                rows.stream().map(NphdSigners::condition).toList());
    }

    private static DecisionTable.Row condition(Row row) {
        Set<Code> when = new LinkedHashSet<>();
        for (AidForm form : AidForm.values()) {
            if (!row.forms().contains(form)) {
                when.add(not(form));
            }
        }
        return new DecisionTable.Row(when, Optional.empty(), row.upTo(), List.of(row.signers(), row.witnesses()));
    }

    private static Code not(AidForm form) {
        return Code.of("NOT_" + form.name());
    }

    /** Every role that some row lets sign. */
    Set<Code> everySigner() {
        Set<Code> roles = new LinkedHashSet<>();
        rows.forEach(row -> roles.addAll(row.signers()));
        return roles;
    }
}
