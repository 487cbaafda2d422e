/** Figures beside the hand-written limit, in one run, as ratios. See the README of this module for how to read them. */
@NullMarked
package id.pendopo.benchmarks;

import org.jspecify.annotations.NullMarked;
