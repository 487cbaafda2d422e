package id.pendopo.performance.sanction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Event;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.organisation.UnitCode;
import java.util.List;

/** What happened to a sanction (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SanctionEvent.Alleged.class, name = "alleged"),
    @JsonSubTypes.Type(value = SanctionEvent.Summoned.class, name = "summoned"),
    @JsonSubTypes.Type(value = SanctionEvent.Missed.class, name = "missed"),
    @JsonSubTypes.Type(value = SanctionEvent.Examined.class, name = "examined"),
    @JsonSubTypes.Type(value = SanctionEvent.Imposed.class, name = "imposed"),
    @JsonSubTypes.Type(value = SanctionEvent.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = SanctionEvent.Annulled.class, name = "annulled")
})
public sealed interface SanctionEvent extends Event<Sanction> {
    /** It was alleged. */
    record Alleged(EmployeeId employee, UnitCode unit, List<Code> grounds, DocumentRef report)
            implements SanctionEvent, Birth<Sanction> {
        /** Copies what it is given. */
        public Alleged {
            grounds = List.copyOf(grounds);
        }

        @Override
        public Sanction born() {
            return Sanction.alleged(employee, unit, grounds, report);
        }
    }

    /** He was summoned, for the first or second time. */
    record Summoned(Sanction.Summons summons) implements SanctionEvent {
        @Override
        public Sanction applyTo(Sanction before) {
            return before.with(summons);
        }
    }

    /** He did not come. */
    record Missed() implements SanctionEvent {
        @Override
        public Sanction applyTo(Sanction before) {
            return before.missed();
        }
    }

    /** He was examined. */
    record Examined(DocumentRef minutes) implements SanctionEvent {
        @Override
        public Sanction applyTo(Sanction before) {
            return before.examined(minutes);
        }
    }

    /** It was imposed. */
    record Imposed(Sanction.Decree decree) implements SanctionEvent {
        @Override
        public Sanction applyTo(Sanction before) {
            return before.with(decree);
        }
    }

    /** It went on to another stage, and nothing else changed. */
    record Moved() implements SanctionEvent {
        @Override
        public Sanction applyTo(Sanction before) {
            return before;
        }
    }

    /** It was annulled. */
    record Annulled(Sanction.Annulment annulment) implements SanctionEvent {
        @Override
        public Sanction applyTo(Sanction before) {
            return before.with(annulment);
        }
    }
}
