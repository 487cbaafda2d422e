/** Tests of tables that come as files. */
@org.jspecify.annotations.NullMarked
package id.pendopo.core.table;
