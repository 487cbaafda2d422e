@NullMarked
package id.pendopo.grants.letter;

import org.jspecify.annotations.NullMarked;
