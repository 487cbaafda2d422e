/** Tests of forms that no procedure owns. */
@org.jspecify.annotations.NullMarked
package id.pendopo.testkit.form;
