package id.pendopo.core.workflow;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import java.util.List;

/**
 * Who of those who hold a role may do an act in a case (<i>siapa yang dapat bertindak</i>).
 *
 * @param actors who may; each still has to meet the conditions of the act itself
 * @param findings why nobody may; empty when somebody may
 */
public record Able(List<Actor> actors, List<Finding> findings) {
    /** Copies what it is given. */
    public Able {
        actors = List.copyOf(actors);
        findings = List.copyOf(findings);
    }
}
