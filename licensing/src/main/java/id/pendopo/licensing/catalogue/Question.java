package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/**
 * Something that only the applicant knows and on which papers depend (<i>pertanyaan kepada pemohon</i>), answered by yes or no. Yes is
 * the code among the {@linkplain ConditionTrait#ANSWER answers} of the case.
 *
 * @param code for example {@code OWN_STRUCTURE}
 * @param text the question
 */
public record Question(Code code, Text text) {}
