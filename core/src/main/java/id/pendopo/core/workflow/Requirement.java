package id.pendopo.core.workflow;

import id.pendopo.core.law.Text;
import java.util.Set;

/**
 * What the law demands of every path through a procedure (<i>syarat urutan</i>): an act only after another, or never after
 * another. It speaks of acts, not stages, since a stage can be reached without the act that gives it its meaning.
 *
 * @param act the act that is bound
 * @param others one of these must have been taken and not superseded, or none of these may have been taken
 * @param only true for only-after, false for never-after
 * @param eachTime whether the act uses the other up, so that each further act needs a further one
 */
public record Requirement(
        Class<? extends Command> act, Set<Class<? extends Command>> others, boolean only, boolean eachTime) {
    /** Copies what it is given. */
    public Requirement {
        others = Set.copyOf(others);
    }

    /** In words, for messages and charts. */
    public String words() {
        return text().en();
    }

    /** In words of both languages; acts stand under their own names. */
    public Text text() {
        String names =
                String.join(" | ", others.stream().map(Command::nameOf).sorted().toList());
        String bound = Command.nameOf(act);
        return Text.of(
                bound
                        + (only ? " hanya setelah " : " tidak pernah setelah ")
                        + names
                        + (eachTime ? ", setiap kali" : ""),
                bound + (only ? " only after " : " never after ") + names + (eachTime ? ", each time" : ""));
    }
}
