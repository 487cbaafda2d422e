/** Tests of applications. */
@NullMarked
package id.pendopo.licensing.application;

import org.jspecify.annotations.NullMarked;
