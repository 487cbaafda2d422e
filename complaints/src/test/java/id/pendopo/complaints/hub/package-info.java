@NullMarked
package id.pendopo.complaints.hub;

import org.jspecify.annotations.NullMarked;
