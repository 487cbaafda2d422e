package id.pendopo.core.document;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/**
 * A kind of paper (<i>jenis dokumen</i>) and what the region calls it.
 *
 * @param code for example {@code DOMICILE_LETTER}
 * @param label what people read, in both languages
 */
public record DocumentKind(Code code, Text label) {}
