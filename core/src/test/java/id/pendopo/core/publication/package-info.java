@NullMarked
package id.pendopo.core.publication;

import org.jspecify.annotations.NullMarked;
