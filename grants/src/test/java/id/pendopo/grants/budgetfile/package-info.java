/** Tests of budget files. */
@org.jspecify.annotations.NullMarked
package id.pendopo.grants.budgetfile;
