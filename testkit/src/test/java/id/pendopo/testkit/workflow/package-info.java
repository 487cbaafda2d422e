@NullMarked
package id.pendopo.testkit.workflow;

import org.jspecify.annotations.NullMarked;
