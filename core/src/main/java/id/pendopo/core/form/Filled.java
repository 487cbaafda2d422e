package id.pendopo.core.form;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.Command;
import java.util.List;
import java.util.Optional;

/**
 * A form as it was sent in (<i>isian formulir</i>): the command, or why it is none. Read strictly: nothing unknown, nothing
 * missing, nothing bent into another type. Its constraints are checked where commands are handled.
 *
 * @param command the command; empty when it could not be read
 * @param findings why not; never a value that was filled in
 */
public record Filled(Optional<Command> command, List<Finding> findings) {
    private static final LegalSource OWN = LegalSource.ownDecision("bentuk isian / form of a field");

    /** Copies what it is given. */
    public Filled {
        findings = List.copyOf(findings);
    }

    /**
     * Reads what was filled in.
     *
     * @param type the command
     * @param json an instance of its form
     */
    public static Filled read(Class<? extends Command> type, String json) {
        try {
            Command command =
                    JsonBinding.available().convert(JsonBinding.available().parse(json), type);
            return new Filled(Optional.of(command), List.of());
        } catch (JsonRefused refused) {
            String where = refused.pointer().isEmpty()
                    ? Command.nameOf(type)
                    : refused.pointer().substring(1).replace('/', '.');
            return new Filled(
                    Optional.empty(),
                    Finding.block("core.FORM_UNREADABLE")
                            .at(where)
                            .found(refused.reason())
                            .mend(where)
                            .only(OWN));
        }
    }
}
