package id.pendopo.grants.publication;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.Handling;
import id.pendopo.grants.proposal.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a region publishes of its grants (<i>data hibah dan bansos yang diumumkan</i>), the one source of every public file.
 * Immutable.
 *
 * @param grants of the budget, by year, type and number, then as they were read; at most {@value #MAX_GRANTS}
 * @param unplanned totals of what could not be planned, by year and agency
 */
public record PublicGrants(List<PublicGrant> grants, List<UnplannedTotal> unplanned) {
    /** The most grants of one publication; a region with more publishes year by year. */
    public static final int MAX_GRANTS = 200_000;

    private static final Comparator<PublicGrant> ORDER = Comparator.comparing(
                    (PublicGrant grant) -> grant.budget().year())
            .thenComparing(grant -> grant.kind().type())
            .thenComparing(grant -> grant.number().orElse("~"));

    private static final Comparator<UnplannedTotal> BY_YEAR = Comparator.comparing(UnplannedTotal::year)
            .thenComparing(total -> total.unit().map(Object::toString).orElse(""));

    /** @throws IllegalArgumentException if there are more than may be */
    public PublicGrants {
        grants = grants.stream().sorted(ORDER).toList();
        unplanned = unplanned.stream().sorted(BY_YEAR).toList();
        check(grants.size());
    }

    /** The same of fewer. */
    public PublicGrants only(GrantFilter filter) {
        return new PublicGrants(
                grants.stream().filter(filter::takes).toList(),
                unplanned.stream().filter(filter::takes).toList());
    }

    private static void check(int size) {
        if (size > MAX_GRANTS) {
            throw new IllegalArgumentException(
                    "public grants: %d are outside 0 to %d; publish one year at a time".formatted(size, MAX_GRANTS));
        }
    }

    /**
     * Gathers them case by case, so that no case need be kept. Not thread-safe.
     *
     * @param terms what the region opens
     * @param ids numbers for open data
     * @param filter which are wanted
     */
    public static Gathering gathering(PublicTerms terms, PublicIds ids, GrantFilter filter) {
        return new Gathering(terms, ids, filter);
    }

    /** What was gathered so far. */
    public static final class Gathering {
        private final PublicTerms terms;
        private final PublicIds ids;
        private final GrantFilter filter;
        private final List<PublicGrant> grants = new ArrayList<>();
        private final Map<List<Object>, UnplannedTotal> unplanned = new LinkedHashMap<>();

        private Gathering(PublicTerms terms, PublicIds ids, GrantFilter filter) {
            this.terms = terms;
            this.ids = ids;
            this.filter = filter;
        }

        /**
         * One case more; a case that is closed to strangers adds nothing, not even to a total.
         *
         * @throws IllegalArgumentException if there are more than may be, or a number given for a person is none
         */
        public void add(CaseFile<Proposal> file, List<JournalEntry> journal) {
            if (file.handling().confidentiality() != Handling.Confidentiality.ORDINARY) {
                return;
            }
            PublicGrant.of(file, journal, terms, ids).filter(filter::takes).ifPresent(grant -> {
                check(grants.size() + 1);
                grants.add(grant);
            });
            UnplannedTotal.of(file)
                    .filter(filter::takes)
                    .ifPresent(one -> unplanned.merge(List.of(one.year(), one.unit()), one, UnplannedTotal::plus));
        }

        /** All of them. */
        public PublicGrants grants() {
            return new PublicGrants(grants, List.copyOf(unplanned.values()));
        }
    }

    /** A grant by its number. */
    public Optional<PublicGrant> find(String number) {
        return grants.stream()
                .filter(grant -> grant.number().filter(number::equals).isPresent())
                .findFirst();
    }
}
