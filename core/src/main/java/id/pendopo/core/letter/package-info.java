/**
 * Letters (<i>naskah dinas</i>) of any procedure, as structured content for a region's own templates: what stands above, what the
 * letter says, what stands below, amounts in figures and words, the law it rests on, and plain renderings as HTML and text. A letter is
 * made of the case after one of its entries, the region's pack and of what only the office knows; what is missing is a finding and
 * never a gap on paper. Start with {@link id.pendopo.core.letter.Letter}; a module writes its own with a
 * {@link id.pendopo.core.letter.LetterWriter}. Not here: numbering, signing, sending and keeping letters, which are the host's;
 * notices, see {@code id.pendopo.core.notice}.
 */
@NullMarked
package id.pendopo.core.letter;

import org.jspecify.annotations.NullMarked;
