package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.law.Code;
import id.pendopo.licensing.catalogue.ApplicationKind;
import id.pendopo.licensing.catalogue.Track;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * What is applied for, by whom and with which papers (<i>formulir permohonan</i>): all that the applicant states himself.
 *
 * @param kind what is asked for
 * @param type the type of licence, by its code in the catalogue
 * @param track the door at which it is handed in; where it belongs is found by routing
 * @param subject who and what it is about
 * @param dossier what stands beside the form
 * @param earlier the licence that it is about; empty for a new one
 */
public record ApplicationForm(
        @NotNull ApplicationKind kind,
        @NotNull Code type,
        @NotNull Track track,
        @NotNull @Valid ApplicationSubject subject,
        @NotNull @Valid Dossier dossier,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid EarlierLicence> earlier) {
    /** With these papers more. */
    public ApplicationForm with(List<Paper> papers) {
        return new ApplicationForm(kind, type, track, subject, dossier.with(papers), earlier);
    }

    /** On another track, about this. */
    ApplicationForm with(Track other, ApplicationSubject about) {
        return new ApplicationForm(kind, type, other, about, dossier, earlier);
    }

    /** Whether completeness and approval are enough: a minor change, a lost paper, a closure [D]. */
    @JsonIgnore
    public boolean isMinor() {
        return switch (kind) {
            case REPLACEMENT, CLOSURE -> true;
            case CHANGE -> earlier.filter(one -> !one.isMajor()).isPresent();
            case NEW, RENEWAL, TRANSFER, REACTIVATION -> false;
        };
    }

    /** Whether it is about the same thing: which type, what is asked for and about which licence cannot be mended, only filed anew. */
    boolean isSameCase(ApplicationForm other) {
        return kind == other.kind && type.equals(other.type) && track == other.track;
    }
}
