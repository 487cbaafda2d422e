/** Tests of reading CSV. */
@org.jspecify.annotations.NullMarked
package id.pendopo.grants.internal.csv;
