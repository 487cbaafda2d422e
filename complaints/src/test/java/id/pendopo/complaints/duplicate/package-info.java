@NullMarked
package id.pendopo.complaints.duplicate;

import org.jspecify.annotations.NullMarked;
