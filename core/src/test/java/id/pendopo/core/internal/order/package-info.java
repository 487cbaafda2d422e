@org.jspecify.annotations.NullMarked
package id.pendopo.core.internal.order;
