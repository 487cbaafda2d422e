/** What OSS tells and is told, in whatever order it comes. */
@NullMarked
package id.pendopo.licensing.oss;

import org.jspecify.annotations.NullMarked;
