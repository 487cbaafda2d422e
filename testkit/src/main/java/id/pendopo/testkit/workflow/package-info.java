/**
 * Checks that any workflow must stand (<i>pengujian alur</i>), a module's or a region's: the matrix of every stage, command and role,
 * random walks that replay to the equal case file, every command of every person held against what the options say, and every fact
 * taken away from every step that needs it. Law: none of its own. Start with {@link id.pendopo.testkit.workflow.CommandMatrix} for
 * every cell, with {@link id.pendopo.testkit.workflow.WorkflowChecks} for walks that need no hand to guide them:
 *
 * <pre>{@code
 * CommandMatrix<Letter> matrix = CommandMatrix.of(workflow, LetterCommand.class);
 * for (int seed = 0; seed < 60; seed++) {
 *     Journey<Letter> letter = Journey.of(workflow, "letter-1", pack.calendar())
 *             .knowing(Ceiling.FACT, ceiling)
 *             .open("2026-03-02T09:00", applicant, new Submit(..));
 *     letter.wander(matrix, "2026-03-02T10:00", 25, new Random(seed), everybody, (journey, now) -> oneOfEachCommand);
 *     letter.journal().replaysTo(letter.file());
 * }
 * assertThat(matrix.asked()).isGreaterThan(10_000);
 * matrix.reachingAllBut();
 * }</pre>
 *
 * Whatever the matrix sees accepted is sealed, replayed and read back through Jackson 3, and through Jackson 2 where it is at hand.
 */
@NullMarked
package id.pendopo.testkit.workflow;

import org.jspecify.annotations.NullMarked;
