package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What the applicant does himself, and what time does for him (<i>pengajuan permohonan</i>). */
public sealed interface FilingCommand extends ApplicationCommand {
    /**
     * Somebody begins an application (<i>membuat draf</i>).
     *
     * @param form what it says so far; the accounts in it own the case beside his who files
     */
    record Draft(@NotNull @Valid ApplicationForm form) implements FilingCommand {
        @Override
        public List<DocumentRef> documents() {
            return papersOf(form);
        }
    }

    /** The draft is changed (<i>mengubah draf</i>). */
    record Edit(@NotNull @Valid ApplicationForm form) implements FilingCommand {
        @Override
        public List<DocumentRef> documents() {
            return papersOf(form);
        }
    }

    /** Papers are added to the draft (<i>mengunggah berkas</i>). */
    record Attach(@NotEmpty @Size(max = 120) List<@NotNull @Valid Paper> papers) implements FilingCommand {
        /** Copies what it is given. */
        public Attach {
            papers = List.copyOf(papers);
        }

        @Override
        public List<DocumentRef> documents() {
            return papers.stream().map(Paper::document).toList();
        }
    }

    /**
     * The application is handed in (<i>mengajukan permohonan</i>).
     *
     * @param declared that what it says is true, and for a self-declared certificate that the standard is met (<i>pernyataan mandiri</i>)
     * @param trackingSuffix the end of the tracking number that nobody can guess, made by the host; needed where the number is given at
     *     submission
     * @param certificate the case under which a certificate is registered that is there at once; needed for the levels of risk that have one
     */
    record Submit(
            @AssertTrue boolean declared,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<@Pattern(regexp = TRACKING_SUFFIX) String> trackingSuffix,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> certificate)
            implements FilingCommand {
        /** Eight to twenty capital letters and digits. */
        public static final String TRACKING_SUFFIX = "[A-Z0-9]{8,20}";
    }

    /** The draft is thrown away (<i>menghapus draf</i>). */
    record Discard() implements FilingCommand {}

    /** The draft was left for too long (<i>draf kedaluwarsa</i>). */
    record ExpireDraft() implements FilingCommand {}

    /**
     * What was flagged is mended, and the file comes back (<i>lengkapi data</i>).
     *
     * @param form the whole form as it is now; nothing but what was flagged may differ
     * @param answers one for every flagged item
     */
    record Resubmit(
            @NotNull @Valid ApplicationForm form,
            @NotEmpty @Size(max = 130) List<@NotNull @Valid ItemAnswer> answers) implements FilingCommand {
        /** Copies what it is given. */
        public Resubmit {
            answers = List.copyOf(answers);
        }

        @Override
        public List<DocumentRef> documents() {
            return papersOf(form);
        }
    }

    /** Nothing came in time (<i>tidak dilengkapi sampai batas waktu</i>). */
    record LapseUncorrected() implements FilingCommand {}

    /**
     * A lapsed file is taken up again within its window, mended at last (<i>melanjutkan permohonan</i>).
     *
     * @param form the whole form as it is now; nothing but what was flagged may differ
     * @param answers one for every flagged item
     */
    record Resume(
            @NotNull @Valid ApplicationForm form,
            @NotEmpty @Size(max = 130) List<@NotNull @Valid ItemAnswer> answers) implements FilingCommand {
        /** Copies what it is given. */
        public Resume {
            answers = List.copyOf(answers);
        }

        @Override
        public List<DocumentRef> documents() {
            return papersOf(form);
        }
    }

    /** The window closed (<i>batas waktu melanjutkan berakhir</i>). */
    record CloseResumption() implements FilingCommand {}

    /** The applicant no longer wants it (<i>mencabut permohonan</i>). */
    record Withdraw(@NotNull Code cause) implements FilingCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    private static List<DocumentRef> papersOf(ApplicationForm form) {
        return form.dossier().papers().stream().map(Paper::document).toList();
    }
}
