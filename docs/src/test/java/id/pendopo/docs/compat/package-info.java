/** What a released version left behind, and whether the code of today still reads, replays and verifies all of it. */
@NullMarked
package id.pendopo.docs.compat;

import org.jspecify.annotations.NullMarked;
