package id.pendopo.core.office;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Handling;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a store lets an office look for (<i>baris indeks berkas</i>): the envelope of a case, no data and no person's name; parties and
 * officers stand in it by their opaque references.
 * It is written in the same commit as the entry and can be built anew from the journal at any time.
 */
public record CaseRow(
        CaseId id,
        RegionCode region,
        String procedure,
        long version,
        Code stage,
        CaseStatus status,
        Optional<Code> unit,
        Optional<PersonRef> assignee,
        Set<PersonRef> parties,
        Optional<RegionCode> place,
        Optional<String> receiptNumber,
        Map<String, String> external,
        Optional<Instant> nextDue,
        Instant openedAt,
        Instant stageSince) {
    /** Copies what it is given. */
    public CaseRow {
        parties = Collections.unmodifiableSet(new TreeSet<>(parties));
        external = Map.copyOf(external);
    }

    /**
     * The same with nothing but which case it is, at which stage and since when: whose it is, where it lies, with whom, under which numbers
     * and after how many acts is shown by a view or not at all.
     */
    CaseRow bare() {
        return new CaseRow(
                id,
                region,
                procedure,
                0,
                stage,
                status,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                nextDue,
                openedAt,
                stageSince);
    }

    /** The row of this case. */
    public static CaseRow of(CaseFile<?> file) {
        Handling handling = file.handling();
        return new CaseRow(
                file.id(),
                file.region(),
                file.procedure(),
                file.version(),
                file.stage(),
                file.status(),
                handling.unit(),
                handling.assignee(),
                file.participation().parties(),
                handling.place(),
                handling.receiptNumber(),
                handling.external(),
                handling.nextDue(),
                handling.openedAt(),
                handling.stageSince());
    }
}
