@NullMarked
package id.pendopo.grants.publication;

import org.jspecify.annotations.NullMarked;
