package id.pendopo.testkit.scenario;

import id.pendopo.testkit.internal.yaml.Node;
import java.util.List;

/**
 * A scenario that computes.
 *
 * @param setting where it plays; it may play nowhere
 * @param compute which computation
 * @param cases what is given and expected, one or many
 */
record Computation(Setting setting, String compute, List<Case> cases) implements Scenario.Content {
    /** One computation: what is given, and what must come of it. */
    record Case(int number, int line, Node given, Node expected) {}
}
