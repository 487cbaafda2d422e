@org.jspecify.annotations.NullMarked
package id.pendopo.licensing.objection;
