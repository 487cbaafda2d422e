package id.pendopo.core.form;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.internal.json.FieldName;
import id.pendopo.core.internal.json.JsonBinding;
import id.pendopo.core.internal.json.JsonRefused;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.workflow.CaseCommand;
import id.pendopo.core.workflow.Command;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A form as it was sent in (<i>isian formulir</i>): the command, or why it is none. Read strictly: nothing unknown, nothing
 * missing, nothing bent into another type. Its constraints are checked where commands are handled.
 *
 * @param command the command; empty when it could not be read
 * @param findings why not; never a value that was filled in
 */
public record Filled(Optional<Command> command, List<Finding> findings) {
    private static final String TYPE = "type";
    private static final int DEEPEST = 20;
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
            Object tree = JsonBinding.available().parse(json);
            if (CaseCommand.class.isAssignableFrom(type)) {
                if (!(tree instanceof Map<?, ?> filled) || !Command.nameOf(type).equals(filled.get(TYPE))) {
                    return unreadable(TYPE, JsonRefused.Reason.BAD_VALUE);
                }
                // A command of every procedure stands in no family of its own, so that its name is ours to read.
                Map<Object, Object> rest = new LinkedHashMap<>(filled);
                rest.remove(TYPE);
                tree = rest;
            }
            List<Finding> hidden = OpenTexts.checkTree(tree);
            if (!hidden.isEmpty()) {
                return new Filled(Optional.empty(), hidden);
            }
            Command command = JsonBinding.available().convert(tree, type);
            return new Filled(Optional.of(command), List.of());
        } catch (JsonRefused refused) {
            return unreadable(
                    refused.pointer().isEmpty() ? Command.nameOf(type) : place(refused.pointer()), refused.reason());
        }
    }

    private static String place(String pointer) {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .limit(DEEPEST)
                .map(FieldName::shown)
                .collect(Collectors.joining("."));
    }

    private static Filled unreadable(String where, JsonRefused.Reason why) {
        return new Filled(
                Optional.empty(),
                Finding.block("core.FORM_UNREADABLE")
                        .at(where)
                        .found(why)
                        .mend(where)
                        .only(OWN));
    }
}
