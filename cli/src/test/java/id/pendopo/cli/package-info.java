@NullMarked
package id.pendopo.cli;

import org.jspecify.annotations.NullMarked;
