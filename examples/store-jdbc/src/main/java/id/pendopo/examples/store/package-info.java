/**
 * An office's store in a relational database (<i>penyimpanan basis data</i>): one class on plain JDBC and one schema for each
 * database, meant to be copied into a region's own project. Start with {@link id.pendopo.examples.store.JdbcStore}.
 */
@NullMarked
package id.pendopo.examples.store;

import org.jspecify.annotations.NullMarked;
