package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.licensing.licence.ChangedAspect;
import id.pendopo.licensing.licence.TransferProof;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The licence that an application is about (<i>izin yang dimohonkan</i>), where it asks for none anew.
 *
 * @param licence its case
 * @param aspects for a change, what changes
 * @param transfer for a transfer, what proves it
 */
public record EarlierLicence(
        @NotNull CaseId licence,
        @NotNull Set<ChangedAspect> aspects,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid TransferProof> transfer) {
    /** Keeps the aspects in order. */
    public EarlierLicence {
        aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
    }

    /** This licence, of which nothing changes. */
    public static EarlierLicence of(CaseId licence) {
        return new EarlierLicence(licence, Set.of(), Optional.empty());
    }

    /** Whether something major changes, which needs the whole procedure. */
    @JsonIgnore
    public boolean isMajor() {
        return aspects.stream().anyMatch(ChangedAspect::isMajor);
    }
}
