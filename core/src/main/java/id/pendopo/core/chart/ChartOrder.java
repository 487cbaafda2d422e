package id.pendopo.core.chart;

import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What the law demands of the order of acts, as a chart shows it (<i>urutan wajib dalam bagan</i>).
 *
 * @param act code of the act that is bound
 * @param others codes of the acts of which one must, or none may, have gone before
 * @param only true for only-after, false for never-after
 * @param eachTime whether each further act needs a further one before it
 * @param words all of it by codes
 */
record ChartOrder(String act, List<String> others, boolean only, boolean eachTime, String words) {
    static ChartOrder of(Requirement requirement) {
        return new ChartOrder(
                Command.nameOf(requirement.act()),
                requirement.others().stream().map(Command::nameOf).sorted().toList(),
                requirement.only(),
                requirement.eachTime(),
                requirement.words());
    }

    /** A sentence around names that are the reader's own. */
    String sentence(UnaryOperator<String> names, Locale locale) {
        Text after =
                only ? Text.of(" hanya sesudah ", " only after ") : Text.of(" tidak pernah sesudah ", " never after ");
        String before = String.join(
                Text.of(" atau ", " or ").in(locale), others.stream().map(names).toList());
        String again = eachTime ? Text.of(", setiap kali", ", each time").in(locale) : "";
        return names.apply(act) + after.in(locale) + before + again;
    }
}
