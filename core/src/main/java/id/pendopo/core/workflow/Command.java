package id.pendopo.core.workflow;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/** What a person asks of a case (<i>perintah</i>): an immutable record, one of a procedure's sealed family. */
public interface Command {
    /** The reason as a code, where the act needs one; free text is never a reason that the public sees. */
    default Optional<Code> reason() {
        return Optional.empty();
    }

    /** The documents handed in with it. */
    default List<DocumentRef> documents() {
        return List.of();
    }

    /** The name of this kind of command: the simple name with a small first letter, for example {@code recommend}. */
    static String nameOf(Class<? extends Command> type) {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
