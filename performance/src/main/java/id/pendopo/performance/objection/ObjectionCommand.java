package id.pendopo.performance.objection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.performance.employee.EmployeeId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What may be asked of an objection to pay (<i>perintah</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObjectionCommand.File.class, name = "file"),
    @JsonSubTypes.Type(value = ObjectionCommand.AddEvidence.class, name = "addEvidence"),
    @JsonSubTypes.Type(value = ObjectionCommand.TakeUp.class, name = "takeUp"),
    @JsonSubTypes.Type(value = ObjectionCommand.Decide.class, name = "decide"),
    @JsonSubTypes.Type(value = ObjectionCommand.NoteLate.class, name = "noteLate"),
    @JsonSubTypes.Type(value = ObjectionCommand.CloseWindow.class, name = "closeWindow"),
    @JsonSubTypes.Type(value = ObjectionCommand.Appeal.class, name = "appeal"),
    @JsonSubTypes.Type(value = ObjectionCommand.DecideAppeal.class, name = "decideAppeal"),
    @JsonSubTypes.Type(value = ObjectionCommand.Withdraw.class, name = "withdraw")
})
public sealed interface ObjectionCommand extends Command {
    /**
     * Somebody objects to his own pay (<i>mengajukan keberatan</i>).
     *
     * @param period the case of the month
     * @param employee whose slip: his own
     * @param lines the lines of the slip that he contests, by their codes, 1 to 20
     * @param statement why, in his own words
     * @param evidence what he brings, at most 10
     */
    record File(
            @NotNull CaseId period,
            @NotNull EmployeeId employee,
            @NotEmpty @Size(max = 20) List<@NotNull Code> lines,
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText statement,
            @NotNull @Size(max = 10) List<@NotNull @Valid DocumentRef> evidence)
            implements ObjectionCommand {
        /** Copies what it is given. */
        public File {
            lines = List.copyOf(lines);
            evidence = List.copyOf(evidence);
        }

        @Override
        public List<DocumentRef> documents() {
            return evidence;
        }
    }

    /**
     * He brings more (<i>menambah bukti</i>).
     *
     * @param evidence what he brings, 1 to 10
     */
    record AddEvidence(@NotEmpty @Size(max = 10) List<@NotNull @Valid DocumentRef> evidence)
            implements ObjectionCommand {
        /** Copies what it is given. */
        public AddEvidence {
            evidence = List.copyOf(evidence);
        }

        @Override
        public List<DocumentRef> documents() {
            return evidence;
        }
    }

    /** The personnel office takes it up (<i>mulai ditelaah</i>). */
    record TakeUp() implements ObjectionCommand {}

    /**
     * The personnel office decides with reasons (<i>memutus</i>).
     *
     * @param outcome what it comes to
     * @param reasons why
     * @param letter the letter
     */
    record Decide(
            @NotNull Objection.Outcome outcome,
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText reasons,
            @NotNull @Valid DocumentRef letter)
            implements ObjectionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /** The term for deciding has passed (<i>terlambat diputus</i>); nothing is decided by it. */
    record NoteLate() implements ObjectionCommand {}

    /** The term for an appeal is over (<i>batas banding berakhir</i>). */
    record CloseWindow() implements ObjectionCommand {}

    /**
     * He appeals, once (<i>mengajukan banding</i>).
     *
     * @param statement why, in his own words
     * @param evidence what he brings, at most 10
     */
    record Appeal(
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText statement,
            @NotNull @Size(max = 10) List<@NotNull @Valid DocumentRef> evidence)
            implements ObjectionCommand {
        /** Copies what it is given. */
        public Appeal {
            evidence = List.copyOf(evidence);
        }

        @Override
        public List<DocumentRef> documents() {
            return evidence;
        }
    }

    /**
     * The head of the personnel office decides the appeal with reasons (<i>memutus banding</i>).
     *
     * @param outcome what it comes to
     * @param reasons why
     * @param letter the letter
     */
    record DecideAppeal(
            @NotNull Objection.Outcome outcome,
            @NotNull @Personal(purpose = Purpose.EMPLOYMENT) PersonalText reasons,
            @NotNull @Valid DocumentRef letter)
            implements ObjectionCommand {
        @Override
        public List<DocumentRef> documents() {
            return List.of(letter);
        }
    }

    /** He takes it back (<i>menarik keberatan</i>). */
    record Withdraw() implements ObjectionCommand {}
}
