/**
 * Policy (<i>aturan daerah</i>): dated values in layers, how far a region may set them, and the region pack. Law: each
 * value carries its own source and standing.
 */
@NullMarked
package id.pendopo.core.policy;

import org.jspecify.annotations.NullMarked;
