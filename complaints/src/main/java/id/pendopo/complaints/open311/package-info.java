/**
 * Complaints for clients of GeoReport v2 (<i>antarmuka Open311</i>), as a pure mapping: from what anybody may see to XML and JSON, and from a
 * form or JSON to the report that it brings. There is no HTTP here: a portal hands in what it was asked and sends out what comes back.
 *
 * <p>Strict in what goes out: an array at the root of JSON, truth values that are none of text, ids that are text, a zone in every date, the
 * same document in both forms. Tolerant of what comes in: named roots, truth values in text, ids without quotes, {@code null} for an empty
 * text, blanks after an address. What the table of visibility hides from strangers is not there: its id answers with the same bytes as an id
 * that was never given.
 *
 * <p>Source: GeoReport v2 [S]; what of our model stands where is Pendopo's decision [D]. Start with
 * {@link id.pendopo.complaints.open311.GeoReport}.
 */
@NullMarked
package id.pendopo.complaints.open311;

import org.jspecify.annotations.NullMarked;
