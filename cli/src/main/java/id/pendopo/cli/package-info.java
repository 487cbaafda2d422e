/** The command line: lint, diff, chart, scenarios, journal and explain. */
@NullMarked
package id.pendopo.cli;

import org.jspecify.annotations.NullMarked;
