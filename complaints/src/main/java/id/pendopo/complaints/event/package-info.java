/**
 * What the outside is told of complaints (<i>peristiwa pengaduan</i>): made of the views of {@code complaints.publication} and of nothing
 * else, so that no event can show what the table of visibility hides.
 */
@NullMarked
package id.pendopo.complaints.event;

import org.jspecify.annotations.NullMarked;
