/**
 * Tables that come as files (<i>berkas tabel</i>): CSV read with limits, columns found by tolerant names, and faults told row by row
 * without repeating what stands in a cell. No law is here. Start with {@link id.pendopo.core.table.TableFile}; reading needs FastCSV
 * ({@code de.siegmar:fastcsv}) on the path.
 */
@NullMarked
package id.pendopo.core.table;

import org.jspecify.annotations.NullMarked;
