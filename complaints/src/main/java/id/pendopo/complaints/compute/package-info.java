/**
 * What is computed for those who ask from outside (<i>perhitungan pengaduan</i>): scenarios and the tools on the command line. It may look
 * into every room, and no room into it.
 */
@NullMarked
package id.pendopo.complaints.compute;

import org.jspecify.annotations.NullMarked;
