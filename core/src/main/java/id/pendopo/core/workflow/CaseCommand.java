package id.pendopo.core.workflow;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
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

    /** The longest place or subject of a finding that a form takes; no finding holds a longer one. */
    int TEXT_LIMIT = 500;

    /**
     * Leave to do one act although one finding stands against it (<i>pengecualian</i>). The act uses it up.
     *
     * @param finding code of the finding, one that the workflow declares waivable
     * @param act name of the command it is for
     * @param where the place that the finding names; empty for one about the act as a whole
     * @param subject what the finding says it found or expected, for example the kind of the missing paper; needed where several
     *     findings of this code stand at one place, since leave that fits more than one of them lifts none
     * @param why the reason as a code
     * @param document the written decision
     */
    record Waive(
            @NotBlank @Size(max = NAME_LIMIT) String finding,
            @NotBlank @Size(max = NAME_LIMIT) String act,
            Optional<@Size(max = TEXT_LIMIT) String> where,
            Optional<@Size(max = TEXT_LIMIT) String> subject,
            @NotNull Code why,
            @NotNull @Valid DocumentRef document)
            implements CaseCommand {
        /** Leave for a finding that an answer gave, whatever it found at that place. */
        public static Waive of(Finding finding, String act, Code why, DocumentRef document) {
            return new Waive(finding.code(), act, finding.where(), Optional.empty(), why, document);
        }

        /** The same for this one of several findings at one place. */
        public Waive about(String foundOrExpected) {
            return new Waive(finding, act, where, Optional.of(foundOrExpected), why, document);
        }

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
