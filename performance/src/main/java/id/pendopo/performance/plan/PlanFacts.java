package id.pendopo.performance.plan;

import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Offers which plans there are of an employee, assignment and year (<i>keterangan SKP dari berkas sendiri</i>), so that there is one. Found
 * through {@code ServiceLoader}. Thread-safe as its store is.
 */
public final class PlanFacts implements FactProvider {
    /** Under this name a plan keeps what there is one of. */
    static final String PLAN = "PLAN";

    private static final String SOURCE = "store";
    private static final int FEW = 20;

    /** For {@code ServiceLoader}. */
    public PlanFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(KnownPlans.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return new FactSource() {
            @Override
            public Set<Fact<?>> facts() {
                return PlanFacts.this.facts();
            }

            @Override
            public Reading<?> read(FactRequest request, Instant at) {
                return new Reading.Found<>(known(pack, store, request.subject()), at, SOURCE, "");
            }
        };
    }

    private static KnownPlans known(RegionPack pack, Store store, String subject) {
        List<CaseId> drafts = new ArrayList<>();
        List<CaseId> submitted = new ArrayList<>();
        for (CaseRow row : store.find(CaseQuery.all(FEW)
                        .ofRegion(pack.region().code())
                        .ofProcedure(PlanPolicy.PROCEDURE)
                        .external(PLAN, subject))
                .rows()) {
            if (row.stage().equals(PlanStage.DRAFT.code())) {
                drafts.add(row.id());
            } else if (!row.stage().equals(PlanStage.DISCARDED.code())) {
                submitted.add(row.id());
            }
        }
        return new KnownPlans(drafts, submitted);
    }
}
