@NullMarked
package id.pendopo.complaints.complaint;

import org.jspecify.annotations.NullMarked;
