/**
 * Scenarios (<i>skenario uji terima</i>): acceptance cases that officials read and write in YAML, run in memory against the real
 * procedures. Law: none of its own; a scenario is a second reading of the law beside the code. Start with
 * {@link id.pendopo.testkit.scenario.ScenarioSuite}, in JUnit with {@link id.pendopo.testkit.scenario.ScenarioTests}; the form of
 * a file is in {@code scenario.schema.json} beside this package. A module that computes offers its own as a
 * {@link id.pendopo.core.policy.Computation}, an adopter's tests as a {@link id.pendopo.testkit.scenario.ComputeProvider}.
 */
@NullMarked
package id.pendopo.testkit.scenario;

import org.jspecify.annotations.NullMarked;
