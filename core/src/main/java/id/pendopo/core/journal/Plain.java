package id.pendopo.core.journal;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Writes the small values that every entry is full of. One class with a switch: the virtual machine calls it directly, where
 * a lambda for each would be looked up at every component.
 */
enum Plain implements Encoder {
    TEXT,
    TRUTH,
    NUMBER,
    CODE,
    PERSON,
    CASE,
    ATTEMPT,
    RUPIAH,
    INSTANT,
    DATE,
    /** Its own text, known to need no escape. */
    ISO;

    @Override
    public void write(Object value, JsonBytes out) {
        switch (this) {
            case TEXT -> out.text((String) value);
            case TRUTH -> out.truth((Boolean) value);
            case NUMBER -> out.number(((Number) value).longValue());
            case CODE -> out.text(((Code) value).value());
            case PERSON -> out.text(((PersonRef) value).value());
            case CASE -> out.text(((CaseId) value).value());
            case ATTEMPT -> out.text(((CommandId) value).value());
            case RUPIAH -> out.number(((Rupiah) value).value());
            case INSTANT -> out.instant((Instant) value);
            case DATE -> out.date((LocalDate) value);
            case ISO -> out.quoted(value.toString());
        }
    }
}
