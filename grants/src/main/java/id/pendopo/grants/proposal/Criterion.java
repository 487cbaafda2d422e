package id.pendopo.grants.proposal;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/**
 * What a region asks of a cooperative (<i>kriteria koperasi</i>), beside that it was founded under the law.
 *
 * @param code for example {@code ANNUAL_MEETING_HELD}
 * @param label what people read, in both languages
 */
public record Criterion(Code code, Text label) {}
