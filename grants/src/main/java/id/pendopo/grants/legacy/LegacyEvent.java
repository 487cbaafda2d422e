package id.pendopo.grants.legacy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Event;

/** What happened to such a file (<i>peristiwa</i>). In JSON the name stands under {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LegacyEvent.LegacyImported.class, name = "legacyImported"),
    @JsonSubTypes.Type(value = LegacyEvent.LegacyCompleted.class, name = "legacyCompleted"),
    @JsonSubTypes.Type(value = LegacyEvent.LegacyContinued.class, name = "legacyContinued"),
    @JsonSubTypes.Type(value = LegacyEvent.FiledAway.class, name = "filedAway")
})
public sealed interface LegacyEvent extends Event<LegacyFile> {
    /** What the old tables say was written. */
    record LegacyImported(LegacySnapshot snapshot) implements LegacyEvent, Birth<LegacyFile> {
        @Override
        public LegacyFile born() {
            return LegacyFile.of(snapshot);
        }
    }

    /** Something more is known. */
    record LegacyCompleted(LegacyFacts facts) implements LegacyEvent {
        @Override
        public LegacyFile applyTo(LegacyFile before) {
            return before.plus(facts);
        }
    }

    /** It goes on as this proposal. */
    record LegacyContinued(CaseId proposal) implements LegacyEvent {
        @Override
        public LegacyFile applyTo(LegacyFile before) {
            return before.continuedAs(proposal);
        }
    }

    /** It is history. */
    record FiledAway(Code cause) implements LegacyEvent {
        @Override
        public LegacyFile applyTo(LegacyFile before) {
            return before;
        }
    }
}
