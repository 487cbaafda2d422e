/**
 * Who the civil servants are (<i>pegawai</i>): an opaque id that never changes, and what does change with its days: numbers, kind of
 * employment, rank. The numbers themselves stand in {@code id.pendopo.core.identity}. Start with
 * {@link id.pendopo.performance.employee.Employee}.
 */
@NullMarked
package id.pendopo.performance.employee;

import org.jspecify.annotations.NullMarked;
