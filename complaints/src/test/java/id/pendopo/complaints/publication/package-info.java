@NullMarked
package id.pendopo.complaints.publication;

import org.jspecify.annotations.NullMarked;
