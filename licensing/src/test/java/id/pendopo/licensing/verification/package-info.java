/** Tests of the verification of licences. */
@org.jspecify.annotations.NullMarked
package id.pendopo.licensing.verification;
