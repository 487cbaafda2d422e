@NullMarked
package id.pendopo.complaints.event;

import org.jspecify.annotations.NullMarked;
