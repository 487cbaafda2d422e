package id.pendopo.core.policy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;

/**
 * What is wrong inside one value of a policy (<i>cacat isian</i>), though each of its parts is well formed.
 *
 * @param code what kind of flaw; it never changes its meaning
 * @param at where within the value, by RFC 6901; empty for the value as a whole
 * @param warning whether the pack opens all the same
 * @param what what is wrong
 * @param mend how to mend it
 */
public record ValueFlaw(Code code, String at, boolean warning, Text what, Text mend) {}
