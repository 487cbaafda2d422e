/**
 * Letters of a proposal (<i>naskah dinas hibah dan bantuan sosial</i>): receipt, return, refusal, decree list, agreement, integrity
 * pact, <i>kuitansi</i>, record of handover and reminder, as structured content for a region's own templates. A letter is made of
 * the case, its policy, the region's pack and of what only the office knows; what is missing is a finding and never a gap on paper.
 * Start with {@link id.pendopo.grants.letter.Letters}. Not here: numbering, signing, sending and keeping letters, which are the
 * host's; notices, see {@code id.pendopo.core.notice}.
 */
@NullMarked
package id.pendopo.grants.letter;

import org.jspecify.annotations.NullMarked;
