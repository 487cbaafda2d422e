@org.jspecify.annotations.NullMarked
package id.pendopo.performance.catalogue;
