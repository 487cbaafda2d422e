/** What somebody sends who means ill or knows no better: a clear answer, in memory that is bounded, and no crash. */
@NullMarked
package id.pendopo.core.badinput;

import org.jspecify.annotations.NullMarked;
