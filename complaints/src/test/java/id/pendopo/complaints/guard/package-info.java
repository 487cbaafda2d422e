@NullMarked
package id.pendopo.complaints.guard;

import org.jspecify.annotations.NullMarked;
