package id.pendopo.licensing.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened to an objection or its appeal (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObjectionEvent.ObjectionFiled.class, name = "objectionFiled"),
    @JsonSubTypes.Type(value = ObjectionEvent.TakenUp.class, name = "takenUp"),
    @JsonSubTypes.Type(value = ObjectionEvent.Advised.class, name = "advised"),
    @JsonSubTypes.Type(value = ObjectionEvent.ObjectionDecided.class, name = "objectionDecided"),
    @JsonSubTypes.Type(value = ObjectionEvent.GrantDeemed.class, name = "grantDeemed"),
    @JsonSubTypes.Type(value = ObjectionEvent.RulingReceived.class, name = "rulingReceived"),
    @JsonSubTypes.Type(value = ObjectionEvent.WindowClosed.class, name = "windowClosed"),
    @JsonSubTypes.Type(value = ObjectionEvent.AppealFiled.class, name = "appealFiled"),
    @JsonSubTypes.Type(value = ObjectionEvent.ObjectionWithdrawn.class, name = "objectionWithdrawn"),
    @JsonSubTypes.Type(value = ObjectionEvent.LawsuitRecorded.class, name = "lawsuitRecorded"),
    @JsonSubTypes.Type(value = ObjectionEvent.JudgmentRecorded.class, name = "judgmentRecorded")
})
public sealed interface ObjectionEvent extends Event<Objection> {
    /**
     * It was filed.
     *
     * @param lastDay the last day on which it was in time; empty where the term had not begun
     * @param elsewhere where it lay before
     */
    record ObjectionFiled(
            CaseId contested,
            String procedure,
            long entry,
            Objection.Instance first,
            boolean stayed,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<LocalDate> lastDay,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Elsewhere> elsewhere)
            implements ObjectionEvent, Birth<Objection> {
        @Override
        public Objection born() {
            return new Objection(contested, procedure, entry, first, Optional.empty(), stayed, List.of());
        }
    }

    /** A reviewer took it up. */
    record TakenUp() implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before;
        }
    }

    /** The reviewer proposed. */
    record Advised(Objection.Advice advice) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before.with(before.current().with(advice));
        }
    }

    /** It was decided. */
    record ObjectionDecided(Objection.Ruling ruling) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before.with(before.current().with(ruling));
        }
    }

    /** It is deemed granted. */
    record GrantDeemed() implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before;
        }
    }

    /** The decision on it was received. */
    record RulingReceived(LocalDate on) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            Objection.Instance now = before.current();
            return before.with(
                    now.ruling().map(ruling -> now.with(ruling.received(on))).orElse(now));
        }
    }

    /** The term for an appeal is over. */
    record WindowClosed() implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before;
        }
    }

    /** An appeal was filed. */
    record AppealFiled(Objection.Instance appeal, boolean stayed) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before.appealing(appeal, stayed);
        }
    }

    /** It was taken back. */
    record ObjectionWithdrawn() implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before;
        }
    }

    /** A lawsuit was filed. */
    record LawsuitRecorded(Objection.Lawsuit lawsuit) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before.plus(lawsuit);
        }
    }

    /** A court decided. */
    record JudgmentRecorded(Objection.Outcome outcome, String number) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before;
        }
    }
}
