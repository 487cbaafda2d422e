/**
 * One walk of eleven steps, from filing an aid to its closing, written four ways: as a workflow of the library, by hand as the
 * limit, and on the state machines that people would pick. {@link id.pendopo.benchmarks.walk.Aid} says what is walked.
 */
@NullMarked
package id.pendopo.benchmarks.walk;

import org.jspecify.annotations.NullMarked;
