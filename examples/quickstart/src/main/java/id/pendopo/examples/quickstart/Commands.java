package id.pendopo.examples.quickstart;

import id.pendopo.complaints.complaint.ComplaintCommand;
import id.pendopo.core.workflow.Command;
import id.pendopo.grants.proposal.ProposalCommand;
import id.pendopo.licensing.application.ApplicationCommand;
import id.pendopo.performance.period.PeriodCommand;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a command of a script: which commands there are, the procedure of the step tells. */
final class Commands extends ValueDeserializer<Command> {
    /** The attribute of a reader that names the procedure. */
    static final String PROCEDURE = "procedure";

    private static final Map<String, Class<? extends Command>> KINDS = Map.of(
            "complaints/complaint", ComplaintCommand.class,
            "grants/proposal", ProposalCommand.class,
            "licensing/application", ApplicationCommand.class,
            "performance/period", PeriodCommand.class);

    @Override
    public Command deserialize(JsonParser parser, DeserializationContext context) {
        String procedure = String.valueOf(context.getAttribute(PROCEDURE));
        Class<? extends Command> kind = KINDS.get(procedure);
        if (kind == null) {
            throw new StoryStopped("procedure %s: not one of %s".formatted(procedure, KINDS.keySet()));
        }
        return context.readValue(parser, kind);
    }
}
