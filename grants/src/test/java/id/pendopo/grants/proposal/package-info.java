/** Tests of proposals: a second reading of the regulation. All persons and bodies are fictitious. */
@NullMarked
package id.pendopo.grants.proposal;

import org.jspecify.annotations.NullMarked;
