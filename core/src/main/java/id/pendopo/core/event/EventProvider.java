package id.pendopo.core.event;

import id.pendopo.core.workflow.CaseFile;
import java.util.List;

/**
 * Says what the outside is told of the cases of one procedure (<i>penyedia peristiwa</i>). Found through {@code ServiceLoader}. Must be pure
 * and thread-safe.
 */
public interface EventProvider {
    /** Which procedure, for example {@code complaints/complaint}. */
    String procedure();

    /** What its cases are called in types and subjects, for example {@code complaint}: small letters. */
    String aggregate();

    /** How this case may be spoken of as it stands. */
    EventSight sight(CaseFile<?> file);

    /** What is told of an act; asked only where anything may be told. That it became less is told without being asked. */
    List<EventDraft> events(EventScene scene);
}
