/** Tests of what a reporter is given and told in writing. */
@NullMarked
package id.pendopo.complaints.letter;

import org.jspecify.annotations.NullMarked;
