package id.pendopo.core.workflow;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked of a case of any procedure (<i>perintah umum berkas</i>): it changes the envelope, never the data. */
public sealed interface CaseCommand extends Command {
    /** The longest name of a finding, an act, a version of the law or a calendar that a form takes. */
    int NAME_LIMIT = 200;

    /**
     * Leave to do one act although a finding stands against it (<i>pengecualian</i>). The act uses it up.
     *
     * @param finding code of the finding, one that the workflow declares waivable
     * @param act name of the command it is for
     * @param why the reason as a code
     * @param document the written decision
     */
    record Waive(
            @NotBlank @Size(max = NAME_LIMIT) String finding,
            @NotBlank @Size(max = NAME_LIMIT) String act,
            @NotNull Code why,
            @NotNull @Valid DocumentRef document)
            implements CaseCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(why);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(document);
        }
    }

    /** Takes back one's own signature of a joint act that has not taken effect (<i>mencabut tanda tangan</i>). */
    record Unsign() implements CaseCommand {}

    /**
     * Counts a running clock anew over an amended calendar (<i>penghitungan ulang batas waktu</i>). Time gives it, as soon as the
     * calendar at hand would end the clock on another day; {@link Workflow#due} finds it.
     *
     * @param clock which clock
     * @param before its last day so far
     * @param after its last day from now on
     * @param calendarBefore the calendar that gave the former
     * @param calendarAfter the calendar that gives the latter
     */
    record Recount(
            @NotNull Code clock,
            @NotNull LocalDate before,
            @NotNull LocalDate after,
            @NotBlank @Size(max = NAME_LIMIT) String calendarBefore,
            @NotBlank @Size(max = NAME_LIMIT) String calendarAfter)
            implements CaseCommand {}

    /**
     * Moves a case to another version of the law (<i>peralihan ketentuan</i>), at the stage that this version says.
     *
     * @param policy id of that version
     * @param why the reason as a code
     * @param document the written decision
     */
    record ChangeLaw(
            @NotBlank @Size(max = NAME_LIMIT) String policy,
            @NotNull Code why,
            @NotNull @Valid DocumentRef document) implements CaseCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(why);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(document);
        }
    }
}
