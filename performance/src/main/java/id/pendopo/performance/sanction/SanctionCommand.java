package id.pendopo.performance.sanction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.discipline.SanctionInForce;
import id.pendopo.performance.discipline.SanctionKind;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked about a sanction (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SanctionCommand.Allege.class, name = "allege"),
    @JsonSubTypes.Type(value = SanctionCommand.Summon.class, name = "summon"),
    @JsonSubTypes.Type(value = SanctionCommand.NoteAbsence.class, name = "noteAbsence"),
    @JsonSubTypes.Type(value = SanctionCommand.SummonAgain.class, name = "summonAgain"),
    @JsonSubTypes.Type(value = SanctionCommand.Examine.class, name = "examine"),
    @JsonSubTypes.Type(value = SanctionCommand.ProceedUnheard.class, name = "proceedUnheard"),
    @JsonSubTypes.Type(value = SanctionCommand.Impose.class, name = "impose"),
    @JsonSubTypes.Type(value = SanctionCommand.Acquit.class, name = "acquit"),
    @JsonSubTypes.Type(value = SanctionCommand.Activate.class, name = "activate"),
    @JsonSubTypes.Type(value = SanctionCommand.Expire.class, name = "expire"),
    @JsonSubTypes.Type(value = SanctionCommand.Finish.class, name = "finish"),
    @JsonSubTypes.Type(value = SanctionCommand.Annul.class, name = "annul")
})
public sealed interface SanctionCommand extends Command {
    /** The most pay months that one annulment leads to a correction in. */
    int PERIODS_LIMIT = 60;

    /**
     * Something is alleged (<i>dugaan pelanggaran</i>).
     *
     * @param employee against whom
     * @param unit where he works
     * @param grounds what, as codes, at most 20
     * @param report the report it rests on
     */
    record Allege(
            @NotNull EmployeeId employee,
            @NotNull UnitCode unit,
            @NotEmpty @Size(max = 20) List<@NotNull Code> grounds,
            @NotNull @Valid DocumentRef report)
            implements SanctionCommand {
        /** Copies what it is given. */
        public Allege {
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(report);
        }
    }

    /**
     * He is summoned in writing (<i>pemanggilan pertama</i>).
     *
     * @param hearing the day of the examination
     * @param letter the letter itself
     */
    record Summon(
            @NotNull LocalDate hearing, @NotNull @Valid DocumentRef letter) implements SanctionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /** He did not come (<i>tidak hadir</i>). */
    record NoteAbsence() implements SanctionCommand {}

    /**
     * He is summoned once more (<i>pemanggilan kedua</i>).
     *
     * @param hearing the day of the examination
     * @param letter the letter itself
     */
    record SummonAgain(
            @NotNull LocalDate hearing, @NotNull @Valid DocumentRef letter) implements SanctionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /**
     * He is examined behind closed doors (<i>pemeriksaan</i>).
     *
     * @param minutes the minutes, <i>berita acara pemeriksaan</i>
     */
    record Examine(@NotNull @Valid DocumentRef minutes) implements SanctionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(minutes);
        }
    }

    /** He did not come twice, and it goes on without hearing him (<i>dilanjutkan tanpa pemeriksaan</i>). */
    record ProceedUnheard() implements SanctionCommand {}

    /**
     * A sanction is imposed by decree (<i>menjatuhkan hukuman</i>).
     *
     * @param kind what is imposed
     * @param number of the decree
     * @param date of the decree
     * @param effective from which day it holds
     * @param months for how many months of pay; none where the decree says none
     * @param decree the decree itself
     */
    record Impose(
            @NotNull SanctionKind kind,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date,
            @NotNull LocalDate effective,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<@Min(1) @Max(SanctionInForce.MONTHS_LIMIT) Integer> months,

            @NotNull @Valid DocumentRef decree)
            implements SanctionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(decree);
        }
    }

    /**
     * It is not proven (<i>tidak terbukti</i>).
     *
     * @param cause why
     */
    record Acquit(@NotNull Code cause) implements SanctionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** Its first month of pay begins (<i>mulai berlaku</i>). */
    record Activate() implements SanctionCommand {}

    /** Its last month of pay is over (<i>masa hukuman berakhir</i>). */
    record Expire() implements SanctionCommand {}

    /** It is served, where the decree says no months (<i>selesai dijalani</i>). */
    record Finish() implements SanctionCommand {}

    /**
     * It is annulled (<i>dibatalkan</i>), and months that it cut are corrected.
     *
     * @param cause why
     * @param number of the decree that annuls it
     * @param decree that decree
     * @param periods the pay months it touched, which are looked at again
     */
    record Annul(
            @NotNull Code cause,
            @NotBlank @Size(max = 120) String number,
            @NotNull @Valid DocumentRef decree,
            @NotNull @Size(max = PERIODS_LIMIT) List<@NotNull CaseId> periods)
            implements SanctionCommand {
        /** Copies what it is given. */
        public Annul {
            periods = List.copyOf(periods);
        }

        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(decree);
        }
    }
}
