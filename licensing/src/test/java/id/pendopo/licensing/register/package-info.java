/** Tests of the public register of licences. */
@org.jspecify.annotations.NullMarked
package id.pendopo.licensing.register;
