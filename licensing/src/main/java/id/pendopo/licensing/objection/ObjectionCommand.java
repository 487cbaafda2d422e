package id.pendopo.licensing.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be asked of an objection or its appeal (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObjectionCommand.FileObjection.class, name = "fileObjection"),
    @JsonSubTypes.Type(value = ObjectionCommand.EnterObjection.class, name = "enterObjection"),
    @JsonSubTypes.Type(value = ObjectionCommand.TakeUp.class, name = "takeUp"),
    @JsonSubTypes.Type(value = ObjectionCommand.Advise.class, name = "advise"),
    @JsonSubTypes.Type(value = ObjectionCommand.Grant.class, name = "grant"),
    @JsonSubTypes.Type(value = ObjectionCommand.Deny.class, name = "deny"),
    @JsonSubTypes.Type(value = ObjectionCommand.DeemGranted.class, name = "deemGranted"),
    @JsonSubTypes.Type(value = ObjectionCommand.IssueDeemed.class, name = "issueDeemed"),
    @JsonSubTypes.Type(value = ObjectionCommand.RecordReceipt.class, name = "recordReceipt"),
    @JsonSubTypes.Type(value = ObjectionCommand.CloseWindow.class, name = "closeWindow"),
    @JsonSubTypes.Type(value = ObjectionCommand.FileAppeal.class, name = "fileAppeal"),
    @JsonSubTypes.Type(value = ObjectionCommand.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = ObjectionCommand.RecordLawsuit.class, name = "recordLawsuit"),
    @JsonSubTypes.Type(value = ObjectionCommand.RecordJudgment.class, name = "recordJudgment")
})
public sealed interface ObjectionCommand extends Command {
    /**
     * Who is concerned objects (<i>mengajukan keberatan</i>), in writing.
     *
     * @param contested the case of the decision
     * @param decision the number of the entry that decided; the last decision of that case where none is told
     * @param grounds why, as codes, at most 20
     * @param letter the letter itself
     */
    record FileObjection(
            @NotNull CaseId contested,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Long> decision,
            @NotEmpty @Size(max = 20) List<@NotNull Code> grounds,
            @NotNull @Valid DocumentRef letter)
            implements ObjectionCommand {
        /** Copies what it is given. */
        public FileObjection {
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /**
     * The counter enters an objection that came on paper (<i>mencatat keberatan tertulis</i>), or from an authority that could not decide it.
     *
     * @param contested the case of the decision
     * @param decision the number of the entry that decided; the last decision of that case where none is told
     * @param objectors whose objection it is, by opaque references, 1 to 20
     * @param receivedOn when it came in here; entered later than the region allows, the term of the decision counts from the entry
     * @param grounds why, as codes, at most 20
     * @param letter the letter itself
     * @param elsewhere where it lay before
     */
    record EnterObjection(
            @NotNull CaseId contested,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Long> decision,
            @NotEmpty @Size(max = 20) List<@NotNull PersonRef> objectors,
            @NotNull LocalDate receivedOn,
            @NotEmpty @Size(max = 20) List<@NotNull Code> grounds,
            @NotNull @Valid DocumentRef letter,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<@Valid Elsewhere> elsewhere)
            implements ObjectionCommand {
        /** Copies what it is given. */
        public EnterObjection {
            objectors = List.copyOf(objectors);
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<DocumentRef> documents() {
            return Stream.concat(Stream.of(letter), elsewhere.stream().map(Elsewhere::letter))
                    .toList();
        }
    }

    /** A reviewer takes it up (<i>mulai ditelaah</i>). */
    record TakeUp() implements ObjectionCommand {}

    /**
     * The reviewer proposes (<i>telaah</i>).
     *
     * @param outcome what he proposes
     * @param opinion the opinion itself
     */
    record Advise(
            @NotNull Objection.Outcome outcome,
            @NotNull @Valid DocumentRef opinion) implements ObjectionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(opinion);
        }
    }

    /**
     * It is granted (<i>dikabulkan</i>).
     *
     * @param number of the decision
     * @param date of the decision
     */
    record Grant(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements ObjectionCommand {}

    /**
     * It is denied (<i>ditolak</i>).
     *
     * @param cause why
     * @param number of the decision
     * @param date of the decision
     */
    record Deny(
            @NotNull Code cause,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements ObjectionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /** Nobody decided in time, and it is deemed granted (<i>dianggap dikabulkan</i>). */
    record DeemGranted() implements ObjectionCommand {}

    /**
     * The decision that silence brought is issued (<i>menerbitkan keputusan yang dianggap dikabulkan</i>).
     *
     * @param number of the decision
     * @param date of the decision
     */
    record IssueDeemed(
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate date) implements ObjectionCommand {}

    /**
     * The decision on the objection was received (<i>keputusan keberatan diterima</i>): the term for an appeal counts from then.
     *
     * @param receivedOn when
     */
    record RecordReceipt(@NotNull LocalDate receivedOn) implements ObjectionCommand {}

    /** The term for an appeal is over (<i>jangka waktu banding berakhir</i>). */
    record CloseWindow() implements ObjectionCommand {}

    /**
     * Who objected appeals to the superior (<i>mengajukan banding</i>), in writing.
     *
     * @param grounds why, as codes, at most 20
     * @param letter the letter itself
     */
    record FileAppeal(
            @NotEmpty @Size(max = 20) List<@NotNull Code> grounds,
            @NotNull @Valid DocumentRef letter) implements ObjectionCommand {
        /** Copies what it is given. */
        public FileAppeal {
            grounds = List.copyOf(grounds);
        }

        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /**
     * Who filed it takes it back (<i>menarik keberatan atau banding</i>).
     *
     * @param cause why
     */
    record Withdraw(@NotNull Code cause) implements ObjectionCommand {
        @Override
        public Optional<Code> reason() {
            return Optional.of(cause);
        }
    }

    /**
     * A lawsuit was filed (<i>gugatan</i>): it is only recorded.
     *
     * @param court which court
     * @param number of the register
     * @param filedOn when
     */
    record RecordLawsuit(
            @NotBlank @Size(max = 120) String court,
            @NotBlank @Size(max = 120) String number,
            @NotNull LocalDate filedOn)
            implements ObjectionCommand {}

    /**
     * A court decided (<i>putusan pengadilan yang berkekuatan hukum tetap</i>): where it grants, an application that was refused is reopened.
     *
     * @param outcome what the judgment comes to for who objected
     * @param number of the judgment
     * @param judgment the judgment itself
     */
    record RecordJudgment(
            @NotNull Objection.Outcome outcome,
            @NotBlank @Size(max = 120) String number,
            @NotNull @Valid DocumentRef judgment)
            implements ObjectionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(judgment);
        }
    }
}
