/** Tests of categories, agencies and routes. */
@NullMarked
package id.pendopo.complaints.category;

import org.jspecify.annotations.NullMarked;
