@NullMarked
package id.pendopo.complaints.monitoring;

import org.jspecify.annotations.NullMarked;
