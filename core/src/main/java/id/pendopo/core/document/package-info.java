/**
 * Document (<i>dokumen</i>): which papers an act needs, and a reference to each by its content hash. The file itself
 * stays in the host's archive. Start with {@link id.pendopo.core.document.Checklist}.
 */
@NullMarked
package id.pendopo.core.document;

import org.jspecify.annotations.NullMarked;
