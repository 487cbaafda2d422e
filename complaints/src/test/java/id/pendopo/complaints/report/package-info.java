@NullMarked
package id.pendopo.complaints.report;

import org.jspecify.annotations.NullMarked;
