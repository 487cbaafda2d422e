@org.jspecify.annotations.NullMarked
package id.pendopo.performance.abuse;
