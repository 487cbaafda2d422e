/**
 * The computations of performance by name (<i>perhitungan</i>), for scenarios that officials write and for tools that explain. Each class
 * says what is given and what results.
 */
@NullMarked
package id.pendopo.performance.compute;

import org.jspecify.annotations.NullMarked;
