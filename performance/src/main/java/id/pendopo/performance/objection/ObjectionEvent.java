package id.pendopo.performance.objection;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Event;
import java.time.LocalDate;
import java.util.List;

/** What happened to an objection to pay (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObjectionEvent.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = ObjectionEvent.EvidenceAdded.class, name = "evidenceAdded"),
    @JsonSubTypes.Type(value = ObjectionEvent.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = ObjectionEvent.Appealed.class, name = "appealed"),
    @JsonSubTypes.Type(value = ObjectionEvent.Moved.class, name = "moved")
})
public sealed interface ObjectionEvent extends Event<Objection> {
    /**
     * It was filed.
     *
     * @param lastDay the last day on which it was in time
     */
    record Filed(ContestedSlip slip, Objection.Filing filing, List<DocumentRef> evidence, LocalDate lastDay)
            implements ObjectionEvent, Birth<Objection> {
        /** Copies what it is given. */
        public Filed {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Objection born() {
            return Objection.filed(slip, filing, evidence);
        }
    }

    /** More was brought. */
    record EvidenceAdded(List<DocumentRef> evidence) implements ObjectionEvent {
        /** Copies what it is given. */
        public EvidenceAdded {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Objection applyTo(Objection before) {
            return before.with(evidence);
        }
    }

    /** It, or its appeal, was decided. */
    record Decided(Objection.Ruling ruling) implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before.with(ruling);
        }
    }

    /** An appeal was filed. */
    record Appealed(Objection.Appeal appeal, List<DocumentRef> evidence) implements ObjectionEvent {
        /** Copies what it is given. */
        public Appealed {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Objection applyTo(Objection before) {
            return before.with(evidence).with(appeal);
        }
    }

    /** It went on, or a term passed, and nothing else changed. */
    record Moved() implements ObjectionEvent {
        @Override
        public Objection applyTo(Objection before) {
            return before;
        }
    }
}
