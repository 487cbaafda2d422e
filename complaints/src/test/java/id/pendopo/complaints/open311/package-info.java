/** Tests of the mapping to GeoReport v2. */
@NullMarked
package id.pendopo.complaints.open311;

import org.jspecify.annotations.NullMarked;
