package id.pendopo.performance.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One activity of the catalogue (<i>butir aktivitas</i>). Immutable; made by {@link #of} or read from a pack. What does not go together is
 * found by {@link ActivityCatalogue#lint}.
 *
 * @param code for example {@code SURAT_KELUAR}
 * @param text what is done
 * @param unit in what it is counted (<i>satuan hasil</i>), for example documents
 * @param norm how long it takes
 * @param scope for whom it is meant
 * @param evidence what it must be proven with
 * @param requiresResult whether an entry names the planned result (<i>rencana hasil kerja</i>) that it serves
 * @param from the first day on which it may be claimed
 * @param until the last day; empty while it may be
 */
public record CatalogueItem(
        Code code,
        Text text,
        Text unit,
        NormTime norm,
        ItemScope scope,
        EvidenceRule evidence,
        boolean requiresResult,
        LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> until) {

    /** An activity for everybody that needs neither evidence nor a planned result; the rest is said of the draft. */
    public static CatalogueItem of(
            Code code, Text text, Text unit, int standardMinutes, LocalDate from, Consumer<Draft> more) {
        Draft draft = new Draft(standardMinutes);
        more.accept(draft);
        return new CatalogueItem(
                code, text, unit, draft.norm, draft.scope, draft.evidence, draft.requiresResult, from, draft.until);
    }

    /** Whether it may be claimed for work of this day. */
    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** An activity being written. Not thread-safe. */
    public static final class Draft {
        private NormTime norm;
        private ItemScope scope = ItemScope.EVERYBODY;
        private EvidenceRule evidence = EvidenceRule.NONE;
        private boolean requiresResult;
        private Optional<LocalDate> until = Optional.empty();

        private Draft(int standardMinutes) {
            norm = NormTime.of(standardMinutes);
        }

        /** The least and the most minutes of one entry. */
        public Draft within(int least, int most) {
            norm = new NormTime(norm.standard(), least, most);
            return this;
        }

        /** For whom it is meant. */
        public Draft meantFor(ItemScope whom) {
            scope = whom;
            return this;
        }

        /** What it must be proven with. */
        public Draft provenBy(EvidenceRule proof) {
            evidence = proof;
            return this;
        }

        /** An entry names the planned result that it serves. */
        public Draft servingAResult() {
            requiresResult = true;
            return this;
        }

        /** The last day on which it may be claimed. */
        public Draft until(LocalDate last) {
            until = Optional.of(last);
            return this;
        }
    }
}
