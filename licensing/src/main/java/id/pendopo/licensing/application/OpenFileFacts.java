package id.pendopo.licensing.application;

import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.journal.Replay;
import id.pendopo.core.office.CasePage;
import id.pendopo.core.office.CaseQuery;
import id.pendopo.core.office.CaseRow;
import id.pendopo.core.office.FactProvider;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Store;
import id.pendopo.core.office.StreamId;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.region.RegionCode;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CaseStatus;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.business.BusinessActor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers from the office's own cases whether the same is being asked for already (<i>permohonan serupa dari berkas sendiri</i>). Found
 * through {@code ServiceLoader}. Thread-safe.
 */
public final class OpenFileFacts implements FactProvider {
    /** For {@code ServiceLoader}. */
    public OpenFileFacts() {}

    @Override
    public Set<Fact<?>> facts() {
        return Set.of(OpenFiles.FACT);
    }

    @Override
    public FactSource over(RegionPack pack, Store store, byte[] secret) {
        return new Files(store, pack.region().code(), Replay.of(ApplicationProcedure.types(), Application.class));
    }

    private record Files(Store store, RegionCode region, Replay<Application> replay) implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(OpenFiles.FACT);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            Optional<CaseFile<Application>> asked = find(CaseId.of(request.subject()));
            if (asked.isEmpty()) {
                return new Reading.NotFound<OpenFiles>(at, "STORE", "");
            }
            return new Reading.Found<>(
                    new OpenFiles(others(asked.get())),
                    at,
                    "STORE",
                    String.valueOf(asked.get().version()));
        }

        private Optional<CaseFile<Application>> find(CaseId id) {
            List<JournalEntry> journal = store.read(StreamId.of(StreamId.Kind.CASE, id.value()), 0).stream()
                    .map(line -> JournalEntry.parse(line.text()))
                    .toList();
            boolean ours = !journal.isEmpty()
                    && journal.get(0).procedure().equals(ApplicationPolicy.PROCEDURE)
                    && journal.get(0).region().equals(region);
            return ours ? Optional.of(replay.file(journal, store)) : Optional.empty();
        }

        /** Handed in, not ended, and about the same; drafts of the same are everybody's own matter until one is handed in. */
        private List<CaseId> others(CaseFile<Application> asked) {
            List<CaseId> same = new ArrayList<>();
            if (asked.participation().parties().isEmpty()) {
                return same;
            }
            CaseQuery query = CaseQuery.all(CaseQuery.LIMIT)
                    .ofRegion(region)
                    .ofProcedure(ApplicationPolicy.PROCEDURE)
                    .ofParties(Set.copyOf(asked.participation().parties()));
            Optional<CaseQuery.Cursor> next;
            do {
                CasePage page = store.find(query);
                for (CaseRow row : page.rows()) {
                    boolean open = row.status() == CaseStatus.OPEN
                            && !row.stage().equals(ApplicationStage.DRAFT.code())
                            && !row.id().equals(asked.id());
                    if (open
                            && find(row.id())
                                    .filter(other -> isTheSame(asked, other))
                                    .isPresent()) {
                        same.add(row.id());
                    }
                }
                next = page.next();
                if (next.isPresent()) {
                    query = query.after(next.get());
                }
            } while (next.isPresent());
            return same;
        }

        /**
         * The same type, kind and place, of the same holder, about the same licence where there is one. An attorney who files for several
         * holders is a party of all their cases, so it is the holder that is compared and not who filed.
         */
        private static boolean isTheSame(CaseFile<Application> asked, CaseFile<Application> other) {
            ApplicationForm one = asked.data().form();
            ApplicationForm two = other.data().form();
            return one.type().equals(two.type())
                    && one.kind() == two.kind()
                    && one.earlier()
                            .map(EarlierLicence::licence)
                            .equals(two.earlier().map(EarlierLicence::licence))
                    && one.subject().location().equals(two.subject().location())
                    && one.subject()
                            .activity()
                            .map(activity -> activity.kbli())
                            .equals(two.subject().activity().map(activity -> activity.kbli()))
                    && isTheSameHolder(asked.data(), other.data());
        }

        private static boolean isTheSameHolder(Application one, Application two) {
            BusinessActor holder =
                    ApplicationSubject.without(one.form().subject().holder());
            BusinessActor rival =
                    ApplicationSubject.without(two.form().subject().holder());
            if (holder.nib().isPresent() && rival.nib().isPresent()) {
                return holder.nib().equals(rival.nib());
            }
            if (!holder.persons().isEmpty() && !rival.persons().isEmpty()) {
                return !Collections.disjoint(holder.persons(), rival.persons());
            }
            return holder.holderName().equals(rival.holderName()) && one.filer().equals(two.filer());
        }
    }
}
