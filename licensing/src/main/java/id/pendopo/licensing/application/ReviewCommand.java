package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Technical check, visit and recommendation (<i>verifikasi teknis, pemeriksaan lapangan, rekomendasi</i>). */
public sealed interface ReviewCommand extends ApplicationCommand {
    /** Requirements are judged (<i>menilai daftar periksa</i>). */
    record Judge(@NotEmpty @Size(max = 130) List<@NotNull @Valid Judgement> judgements) implements ReviewCommand {
        /** Copies what it is given. */
        public Judge {
            judgements = List.copyOf(judgements);
        }
    }

    /** A member of the technical team says what he thinks (<i>memberi pendapat teknis</i>). */
    record GiveOpinion(@NotNull @Valid Opinion opinion) implements ReviewCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(opinion.document());
        }
    }

    /**
     * A visit is set (<i>menjadwalkan pemeriksaan lapangan</i>); the host has drawn the inspectors.
     *
     * @param on the day
     * @param inspectors who goes
     * @param assignment the letter of assignment
     */
    record ScheduleInspection(
            @NotNull LocalDate on,
            @NotEmpty @Size(max = 10) Set<PersonRef> inspectors,
            @NotNull @Valid DocumentRef assignment)
            implements ReviewCommand {
        /** Keeps the inspectors in order. */
        public ScheduleInspection {
            inspectors = Collections.unmodifiableSet(new TreeSet<>(inspectors));
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(assignment);
        }
    }

    /** The applicant asks for another day (<i>meminta penundaan</i>): until it has passed the office's terms stand still. */
    record Postpone(@NotNull LocalDate until, @NotNull Code cause) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** The day until which the visit was postponed has passed (<i>penundaan berakhir</i>). */
    record EndPostponement() implements ReviewCommand {}

    /** The visit is set for another day (<i>menjadwalkan ulang</i>). */
    record Reschedule(@NotNull LocalDate on) implements ReviewCommand {}

    /** The inspectors sign what they found (<i>menandatangani BAP</i>). */
    record RecordInspection(@NotNull @Valid InspectionReport report) implements ReviewCommand {
        @Override
        public List<DocumentRef> documents() {
            return Stream.concat(
                            Stream.of(report.document()),
                            report.photos().stream().map(InspectionReport.Photo::document))
                    .toList();
        }
    }

    /** Nobody was there (<i>pemohon tidak di tempat</i>): it goes back to the applicant. */
    record ReportAbsence(@NotNull @Valid DocumentRef note) implements ReviewCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(note);
        }
    }

    /**
     * The technical check is done (<i>verifikasi teknis selesai</i>).
     *
     * @param trackingSuffix the end of the tracking number, where the number is given after the technical check
     */
    record CompleteReview(
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<@Pattern(regexp = FilingCommand.Submit.TRACKING_SUFFIX) String> trackingSuffix)
            implements ReviewCommand {}

    /**
     * The technical check is done, and no technical team is asked (<i>verifikasi selesai tanpa tim teknis</i>), on the simple track.
     *
     * @param trackingSuffix the end of the tracking number, where the number is given after the technical check
     */
    record ConcludeReview(
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<@Pattern(regexp = FilingCommand.Submit.TRACKING_SUFFIX) String> trackingSuffix)
            implements ReviewCommand {}

    /** The technical unit recommends (<i>memberi rekomendasi</i>). */
    record Recommend(@NotNull @Valid Recommendation recommendation) implements ReviewCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(recommendation.cause());
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(recommendation.document());
        }
    }

    /** The stage took longer than it may (<i>tahap terlambat</i>): it is told upward. */
    record EscalateStage() implements ReviewCommand {}

    /** What was waited for did not come, and the rule of silence lets the file go on without it (<i>dilanjutkan tanpa menunggu</i>). */
    record ProceedWithout() implements ReviewCommand {}
}
