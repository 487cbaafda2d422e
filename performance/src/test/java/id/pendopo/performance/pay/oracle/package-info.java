/**
 * A second reading of the rules of pay: written from the published rules in plain decimal fractions, one rule after the other, without the
 * arithmetic of the library, so that both can be held against each other.
 */
@NullMarked
package id.pendopo.performance.pay.oracle;

import org.jspecify.annotations.NullMarked;
