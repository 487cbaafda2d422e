package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.ClockState;
import id.pendopo.core.calendar.Phase;
import id.pendopo.core.journal.JournalEntry;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseFile;
import id.pendopo.licensing.catalogue.ApplicationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a stranger sees who follows an application by its tracking number (<i>pelacakan permohonan</i>): what is asked for, where it
 * stands and since when. Built field by field: it has no place for an applicant, a holder, an officer, a paper, a note or a place.
 * UU 14/2008 and UU 27/2022 [K]; that rejections show no reason of the single case is Pendopo's decision [D].
 *
 * @param tracking the tracking number, as whoever asks already has it
 * @param type the type of licence
 * @param kind what is asked for
 * @param progress where it stands
 * @param notice that it was decided under invented values; empty under the law of a region
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PublicApplicationView(
        Optional<String> tracking, Code type, ApplicationKind kind, Progress progress, Optional<Text> notice) {
    private static final Text ILLUSTRATION = Text.of(
            "CONTOH: diputus menurut ketentuan rekaan, bukan hukum yang berlaku",
            "ILLUSTRATION: decided under invented values, not law in force");

    /**
     * Where it stands (<i>linimasa</i>).
     *
     * @param stage its stage
     * @param passed the stages that it entered, in order
     * @param decideBy the last day of the decision's term, while it runs
     * @param mendBy the last day on which the applicant may mend what was returned, while it runs
     * @param issuedOn when it was issued
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Progress(
            Code stage,
            List<Passed> passed,
            Optional<LocalDate> decideBy,
            Optional<LocalDate> mendBy,
            Optional<LocalDate> issuedOn) {
        /** Copies what it is given. */
        public Progress {
            passed = List.copyOf(passed);
        }
    }

    /** A stage and when it was entered. */
    public record Passed(Code stage, Instant at) {}

    /** What a stranger sees of this case; nothing of a draft, nor of one that was thrown away. */
    static Optional<PublicApplicationView> of(CaseFile<Application> file, List<JournalEntry> journal) {
        return file.data().intake().map(intake -> {
            List<Passed> passed = new ArrayList<>();
            for (JournalEntry entry : journal) {
                boolean entered = !entry.from().map(entry.to()::equals).orElse(false);
                if (entered && !entry.to().equals(ApplicationStage.DRAFT.code())) {
                    passed.add(new Passed(entry.to(), entry.at()));
                }
            }
            return of(file, intake, passed);
        });
    }

    private static PublicApplicationView of(CaseFile<Application> file, Intake intake, List<Passed> passed) {
        Progress progress = new Progress(
                file.stage(),
                passed,
                running(file, ApplicationClock.DECISION),
                running(file, ApplicationClock.CORRECTION),
                file.data().ruling().paper().map(IssuedPaper::on));
        boolean invented = file.policy().isIllustration() || intake.illustration();
        return new PublicApplicationView(
                intake.tracking(),
                file.data().form().type(),
                file.data().form().kind(),
                progress,
                invented ? Optional.of(ILLUSTRATION) : Optional.empty());
    }

    private static Optional<LocalDate> running(CaseFile<Application> file, ApplicationClock clock) {
        return file.clocks()
                .find(clock)
                .filter(one -> one.phase() == Phase.RUNNING)
                .map(ClockState::lastDay);
    }
}
