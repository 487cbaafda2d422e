@NullMarked
package id.pendopo.complaints.visibility;

import org.jspecify.annotations.NullMarked;
