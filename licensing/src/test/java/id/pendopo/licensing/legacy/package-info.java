/** Tests of old licences. */
@org.jspecify.annotations.NullMarked
package id.pendopo.licensing.legacy;
