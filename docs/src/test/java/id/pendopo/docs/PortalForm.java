package id.pendopo.docs;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.Filled;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Option;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** How a portal takes one act through its form, as docs/forms.md shows it. */
final class PortalForm {
    private PortalForm() {}

    /**
     * One act of somebody at a screen.
     *
     * @param screen takes a JSON Schema and gives what was filled in
     */
    static List<Finding> take(
            Office office,
            CaseId id,
            Actor who,
            String chosen,
            UnaryOperator<String> screen,
            Instant now,
            Locale locale,
            Consumer<String> show) {
        // PAGE begins
        // 1. What may this person do? Show the rest too, each with its reasons.
        List<Option> options = office.options("grants/proposal", id, who, now);
        for (Option option : options) {
            show.accept((option.isPossible() ? "+ " : "- ") + option.act() + " " + option.form());
            option.whyNot()
                    .forEach(finding -> show.accept("    " + office.findings().line(finding, locale)));
        }

        // 2. The form of what was chosen, with the choices of this region and this case.
        String schema = office.form("grants/proposal", id, chosen, now, locale);

        // 3. Any widget that renders a JSON Schema of draft 2020-12 gives back an instance of it.
        String filledIn = screen.apply(schema);

        // 4. Read it strictly; what cannot be read is named by its place.
        Filled filled = office.read("grants/proposal", chosen, filledIn);
        if (filled.command().isEmpty()) {
            return filled.findings();
        }

        // 5. Hand it in. Only now the law is asked.
        return office.handle("grants/proposal", id, filled.command().get(), who, now, CommandId.of("klik-" + chosen))
                .findings();
        // PAGE ends
    }
}
