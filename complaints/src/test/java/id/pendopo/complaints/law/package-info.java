@NullMarked
package id.pendopo.complaints.law;

import org.jspecify.annotations.NullMarked;
