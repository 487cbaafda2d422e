/** Tests of files of older applications; every person and body in them is fictitious. */
@org.jspecify.annotations.NullMarked
package id.pendopo.grants.legacy;
